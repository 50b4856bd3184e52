"""From beliefs to statements."""

import unittest

import numpy as np

from decode import Found, frame_at, longer, nested, statements
from evaluate import found_in
from labels import BEGIN, INSIDE, LABELS
from reading import Belief
from settings import Settings

S, C, K, k = BEGIN["source"], BEGIN["cue"], BEGIN["content"], INSIDE["content"]
FREE = np.zeros((len(LABELS), len(LABELS)))


def scores(labels: list[int]) -> np.ndarray:
    table = np.zeros((len(labels), len(LABELS)), dtype=np.float32)
    table[np.arange(len(labels)), labels] = 9
    return table


class Decode(unittest.TestCase):
    def test_a_frame_is_placed_around_its_seed(self):
        #       7  8  9 10 11 12 13   the words; the seed is the tenth
        line = [0, 0, S, C, K, k, 0]
        found = frame_at(10, np.array(line), 0.9, 3, np.zeros((20, 7)))
        self.assertEqual(found, Found(((9, 10),), (10, 11), ((11, 13),), 0.9))

    def test_no_cue_no_frame(self):
        self.assertIsNone(frame_at(10, np.array([0, C, S, 0, K, k, 0]), 0.9, 3, np.zeros((20, 7))))

    def test_of_two_sources_the_nearer(self):
        found = frame_at(10, np.array([S, 0, 0, C, S, K, 0]), 0.9, 3, np.zeros((20, 7)))
        self.assertEqual(found.source, ((11, 12),))

    def test_a_content_at_the_edge_goes_on(self):
        chances = scores([0, 0, K, k, k, k, 0, k])
        self.assertEqual(longer((2, 4), 4, chances), (2, 6))
        self.assertEqual(longer((2, 3), 4, chances), (2, 3))

    def test_what_is_nested(self):
        outer = Found((), (1, 2), ((2, 5),), 0.9)
        self.assertTrue(nested(Found((), (3, 4), ((4, 5),), 0.5), outer))
        self.assertFalse(nested(Found((), (3, 4), ((4, 5),), 0.95), outer))
        self.assertFalse(nested(Found((), (3, 4), ((0, 3),), 0.5), outer))
        self.assertFalse(nested(Found((), (6, 7), ((4, 6),), 0.5), outer))

    def test_the_surer_of_two_stays(self):
        frames = np.stack([scores([0, C, K]), scores([C, INSIDE["cue"], K]), scores([0, C, K])])
        chances = np.zeros((9, 7))
        chances[[1, 2, 5], C] = [0.6, 0.9, 0.3]
        belief = Belief(chances, np.array([1, 2, 5]), np.array([0.6, 0.9, 0.3]), frames)
        found = statements(belief, FREE, Settings(reach=1, sureness=0.5))
        self.assertEqual([f.cue for f in found], [(1, 3)])

    def test_nothing_believed(self):
        belief = Belief(np.zeros((0, 7)), np.zeros(0, dtype=int), np.zeros(0), np.zeros((0, 3, 7)))
        self.assertEqual(statements(belief, FREE, Settings(reach=1)), [])


class FoundIn(unittest.TestCase):
    def test_half_of_the_union_is_found(self):
        gold = [{"cue": [[0, 4]], "content": [[5, 15]]}]
        self.assertEqual(found_in(gold, [{"cue": [[2, 4]], "content": [[5, 10]]}]), 1)
        self.assertEqual(found_in(gold, [{"cue": [[2, 4]], "content": [[5, 9]]}]), 0)
        self.assertEqual(found_in(gold, [{"cue": [[4, 5]], "content": [[5, 15]]}]), 0)

    def test_one_statement_serves_once(self):
        gold = [{"cue": [[0, 4]], "content": [[5, 15]]}] * 2
        self.assertEqual(found_in(gold, [{"cue": [[0, 4]], "content": [[5, 15]]}]), 1)


if __name__ == "__main__":
    unittest.main()
