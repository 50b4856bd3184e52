"""The chain's loss and best path, against all sequences counted one by one."""

import itertools
import unittest

import numpy as np
import torch

from chain import best_path, chain_loss


def score(labels, moves, path):
    return sum(labels[i][l] for i, l in enumerate(path)) + sum(moves[a][b] for a, b in zip(path, path[1:]))


class Chain(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        self.labels = torch.randn(3, 4, 3, dtype=torch.float64)
        self.moves = torch.randn(3, 3, dtype=torch.float64)
        self.gold = torch.randint(0, 3, (3, 4))
        self.paths = list(itertools.product(range(3), repeat=4))

    def slow(self, labels, moves):
        total = 0
        for chain, gold in zip(labels, self.gold):
            every = torch.stack([score(chain, moves, path) for path in self.paths])
            total = total + torch.logsumexp(every, 0) - score(chain, moves, gold.tolist())
        return total

    def test_loss(self):
        self.assertAlmostEqual(float(chain_loss(self.labels, self.moves, self.gold)), float(self.slow(self.labels, self.moves)), places=9)

    def test_slope(self):
        slopes = []
        for loss in (chain_loss, lambda labels, moves, _: self.slow(labels, moves)):
            labels, moves = self.labels.clone().requires_grad_(), self.moves.clone().requires_grad_()
            (2 * loss(labels, moves, self.gold)).backward()
            slopes.append((labels.grad, moves.grad))
        for ours, theirs in zip(*slopes):
            self.assertTrue(torch.allclose(ours, theirs, atol=1e-9))

    def test_long_chains_stay_numbers(self):
        labels = torch.randn(2, 500, 3) * 30
        loss = chain_loss(labels, torch.randn(3, 3), torch.zeros(2, 500, dtype=torch.int64))
        self.assertTrue(torch.isfinite(loss))

    def test_forbidden_moves_cost_nothing_elsewhere(self):
        moves = self.moves.clone()
        moves[0, 1] = -1e4
        self.gold[:] = 2
        self.assertAlmostEqual(float(chain_loss(self.labels, moves, self.gold)), float(self.slow(self.labels, moves)), places=9)

    def test_best_path(self):
        for chain, path in zip(self.labels.numpy(), best_path(self.labels.numpy(), self.moves.numpy())):
            best = max(self.paths, key=lambda p: score(chain, self.moves.numpy(), p))
            self.assertEqual(tuple(path), best)


if __name__ == "__main__":
    unittest.main()
