"""What the model is taught: each word's label, each seed's frame, and whether a seed is one."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from batches import Batch
from chain import chain_loss
from claims import EventBatch, contrast, stretches_of
from labels import BEGIN_CUE, mended
from meaning import pooled
from model import Reader
from settings import Settings


def flat_words(batch: Batch) -> tuple[Tensor, Tensor]:
    """Of all words of a batch: their row, and their place in the flattened pieces."""
    row, column = torch.nonzero(batch.word >= 0, as_tuple=True)
    return row, row * batch.ids.shape[1] + batch.word[row, column]


def seeds_of(batch: Batch, chances: Tensor, offsets: np.ndarray, settings: Settings) -> tuple[list[tuple[int, int]], list[np.ndarray | None]]:
    """
    The seeds to learn from, as (window, word), and each one's labels, none for a false one: where
    gold cues begin, and where the model wrongly believes that one does.
    """
    seeds: list[tuple[int, int]] = []
    gold: list[np.ndarray | None] = []
    for row, example in enumerate(batch.examples):
        taken = set()
        for first, _, labels in example.frames:
            seeds.append((row, first))
            gold.append(labels)
            taken.add(first)
        believed = chances[offsets[row] : offsets[row + 1]]
        wrong = [int(w) for w in torch.argsort(believed, descending=True)[: settings.false_seeds + len(taken)]]
        wrong = [w for w in wrong if w not in taken and believed[w] >= settings.false_seed_chance]
        for w in wrong[: settings.false_seeds]:
            within = next((labels for first, last, labels in example.frames if first <= w < last), None)
            # A cue that begins in the window but whose statement leaves it is no false one.
            if within is None and example.labels[w] in (BEGIN_CUE, BEGIN_CUE + 1):
                continue
            seeds.append((row, w))
            gold.append(within)
    return seeds, gold


def surroundings(seeds: list[tuple[int, int]], offsets: np.ndarray, reach: int) -> tuple[Tensor, Tensor]:
    """The rows of the words around each seed among all words of the batch, and whether they are real."""
    row = np.array([r for r, _ in seeds])
    place = np.array([w for _, w in seeds])[:, None] + np.arange(-reach, reach + 1)[None, :]
    count = (offsets[1:] - offsets[:-1])[row][:, None]
    real = (place >= 0) & (place < count)
    near = offsets[row][:, None] + np.clip(place, 0, count - 1)
    return torch.from_numpy(near), torch.from_numpy(real.astype(np.int64))


def frame_labels(seeds: list[tuple[int, int]], gold: list[np.ndarray], reach: int) -> Tensor:
    """Each frame's labels around its seed; a role that reaches in from outside begins at the edge."""
    table = np.zeros((len(seeds), 2 * reach + 1), dtype=np.int64)
    for i, ((_, seed), labels) in enumerate(zip(seeds, gold)):
        first, last = max(0, seed - reach), min(len(labels), seed + reach + 1)
        at = first - seed + reach
        table[i, at : at + last - first] = mended(labels[first:last])
    return torch.from_numpy(table)


def meaning_loss(meanings: Tensor, batch: Batch, offsets: np.ndarray) -> tuple[Tensor, int]:
    """How far the vectors of the batch's stretches lie from those taught: one less their cosine, summed; and how many."""
    stretches, taught = [], []
    for row, example in enumerate(batch.examples):
        if example.vectors is None or not len(example.vectors):
            continue
        stretches += [np.concatenate([np.arange(offsets[row] + a, offsets[row] + b) for a, b in ranges]) for ranges in example.stretches]
        taught.append(example.vectors)
    if not stretches:
        return meanings.sum() * 0, 0
    goal = torch.from_numpy(np.concatenate(taught)).float()
    return (1 - (pooled(meanings, stretches) * goal).sum(1)).sum(), len(stretches)


def claims_loss(reader: Reader, event: EventBatch, dtype: torch.dtype) -> Tensor:
    """What an event's claims cost."""
    batch = event.batch
    _, _, meanings = reader(batch.ids, batch.shapes, batch.real, dtype)
    _, place = flat_words(batch)
    stretches = stretches_of(event)
    if not stretches:
        return meanings.sum() * 0
    vectors = pooled(meanings.flatten(0, 1)[place], stretches)
    return contrast(vectors, event.apart, event.same)


def loss_of(reader: Reader, batch: Batch, settings: Settings, dtype: torch.dtype) -> tuple[Tensor, dict[str, float]]:
    """The loss of a batch, summed over words and frames, and its parts."""
    scores, states, meanings = reader(batch.ids, batch.shapes, batch.real, dtype)
    _, place = flat_words(batch)
    scores = scores.flatten(0, 1)[place]
    states = states.flatten(0, 1)[place]
    offsets = np.concatenate([[0], np.cumsum([len(e.item.word) for e in batch.examples])])
    target = torch.from_numpy(np.concatenate([e.labels for e in batch.examples]))
    token = F.cross_entropy(scores, target, reduction="sum", label_smoothing=settings.smoothing)
    chances = torch.softmax(scores.detach(), dim=1)[:, BEGIN_CUE]
    seeds, gold = seeds_of(batch, chances, offsets, settings)
    chain = sure = scores.sum() * 0
    if seeds:
        near, real = surroundings(seeds, offsets, settings.reach)
        labels, sureness = reader.frames(states, near, real)
        true = [i for i, g in enumerate(gold) if g is not None]
        sure = F.binary_cross_entropy_with_logits(sureness, torch.tensor([float(g is not None) for g in gold]), reduction="sum")
        if true:
            wanted = frame_labels([seeds[i] for i in true], [gold[i] for i in true], settings.reach)
            chain = chain_loss(labels[true], reader.transitions(), wanted)
    meaning, lessons = meaning_loss(meanings.flatten(0, 1)[place], batch, offsets) if meanings is not None else (token * 0, 0)
    parts = {"token": float(token.detach()), "chain": float(chain.detach()), "sure": float(sure.detach()), "meaning": float(meaning.detach())}
    return token + chain + sure + settings.meaning_weight * meaning, parts | {"words": len(target), "seeds": len(seeds), "lessons": lessons}
