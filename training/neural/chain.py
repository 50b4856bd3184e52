"""The loss of a linear chain over labels, with its slope by hand: forward and backward sums."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor


def forward_backward(scores: np.ndarray, moves: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """
    Of each chain the log of the sum over all label sequences, how likely each label is at each
    place, and the expected number of each move over all chains.

    `scores`: [chains, length, labels]; `moves`: [labels, labels], from row to column.
    """
    length = scores.shape[1]
    top = scores.max(axis=2, keepdims=True)
    emitted = np.exp(scores - top)
    step = np.exp(moves)
    # Each place is scaled to a sum of one, so that long chains do not run into zero.
    ahead, back, scale = np.empty_like(emitted), np.empty_like(emitted), np.empty(emitted.shape[:2])
    reached = emitted[:, 0]
    for i in range(length):
        if i:
            reached = (reached @ step) * emitted[:, i]
        scale[:, i] = reached.sum(axis=1)
        reached = reached / scale[:, i, None]
        ahead[:, i] = reached
    rest = np.ones_like(reached)
    back[:, -1] = rest
    for i in range(length - 1, 0, -1):
        rest = (emitted[:, i] * rest) @ step.T / scale[:, i, None]
        back[:, i - 1] = rest
    total = np.log(scale).sum(axis=1) + top.sum(axis=(1, 2))
    later = emitted[:, 1:] * back[:, 1:] / scale[:, 1:, None]
    labels = scores.shape[2]
    moved = (ahead[:, :-1].reshape(-1, labels).T @ later.reshape(-1, labels)) * step
    return total, ahead * back, moved


class ChainLoss(torch.autograd.Function):
    """Minus the log of the gold sequences' shares, summed over chains."""

    @staticmethod
    def forward(ctx, scores: Tensor, moves: Tensor, gold: Tensor) -> Tensor:
        s = scores.detach().double().cpu().numpy()
        m = moves.detach().double().cpu().numpy()
        g = gold.cpu().numpy()
        total, likely, moved = forward_backward(s, m)
        path = np.take_along_axis(s, g[:, :, None], axis=2).sum() + m[g[:, :-1], g[:, 1:]].sum()
        # The slope: what is expected, less what is true.
        np.put_along_axis(likely, g[:, :, None], np.take_along_axis(likely, g[:, :, None], axis=2) - 1, axis=2)
        np.subtract.at(moved, (g[:, :-1].ravel(), g[:, 1:].ravel()), 1)
        ctx.save_for_backward(torch.from_numpy(likely).to(scores), torch.from_numpy(moved).to(moves))
        return scores.new_tensor(total.sum() - path)

    @staticmethod
    def backward(ctx, slope: Tensor) -> tuple[Tensor, Tensor, None]:
        likely, moved = ctx.saved_tensors
        return slope * likely, slope * moved, None


def chain_loss(scores: Tensor, moves: Tensor, gold: Tensor) -> Tensor:
    """
    How unlikely gold sequences are under a linear chain, summed. `scores`: [chains, length, labels],
    `moves`: [labels, labels], `gold`: [chains, length].
    """
    return ChainLoss.apply(scores, moves, gold)


def best_path(scores: np.ndarray, moves: np.ndarray) -> np.ndarray:
    """The likeliest label sequence of each chain: [chains, length]."""
    chains, length, _ = scores.shape
    came = np.zeros(scores.shape, dtype=np.int64)
    best = scores[:, 0]
    for i in range(1, length):
        paths = best[:, :, None] + moves[None]
        came[:, i] = paths.argmax(axis=1)
        best = paths.max(axis=1) + scores[:, i]
    path = np.zeros((chains, length), dtype=np.int64)
    path[:, -1] = best.argmax(axis=1)
    for i in range(length - 1, 0, -1):
        path[:, i - 1] = came[np.arange(chains), i, path[:, i]]
    return path
