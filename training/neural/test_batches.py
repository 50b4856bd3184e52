"""From an article to what the model learns from."""

import random
import unittest

import numpy as np
import torch

from batches import Cut, batch_of, example_of, group, hidden, item_of
from corpus import Article, held_out, learnt_from
from labels import BEGIN, INSIDE, Frame, words_of
from loss import frame_labels, surroundings
from pieces import CLS, MASK, SEP, Pieces
from windows import Window


def cut(paragraphs: list[int], continuations: set[int], frames: tuple[Frame, ...]) -> Cut:
    """An article of pieces numbered from 1000, each two characters and a space long."""
    count = paragraphs[-1]
    start = np.arange(count) * 3
    word = np.array([i not in continuations for i in range(count)])
    pieces = Pieces(np.arange(count) + 1000, start, start + 2, np.arange(count) % 12, word, paragraphs)
    return Cut(Article("a", "", ()), pieces, words_of(pieces), (frames,))


class Batches(unittest.TestCase):
    def test_marks_stand_between_paragraphs(self):
        item = item_of(cut([0, 2, 5], {3}, ()), Window(0, 5, 0, 5))
        self.assertEqual(list(item.ids), [CLS, 1000, 1001, SEP, 1002, 1003, 1004, SEP])
        self.assertEqual(list(item.shapes), [0, 0, 1, 0, 2, 3, 4, 0])
        # The fourth piece goes on with the third's word.
        self.assertEqual(list(item.word), [1, 2, 4, 6])

    def test_a_later_window_knows_where_it_stands(self):
        item = item_of(cut([0, 2, 5], {3}, ()), Window(2, 5, 2, 5))
        self.assertEqual(item.first_word, 2)
        self.assertEqual(list(item.word), [1, 3])

    def test_frames_that_leave_the_window_are_left_out(self):
        frames = (Frame((), ((1, 2),), ((2, 3),)), Frame((), ((3, 4),), ((2, 3),)))
        both = example_of(cut([0, 2, 5], set(), frames), Window(2, 5, 2, 5), frames)
        self.assertEqual([(first, last) for first, last, _ in both.frames], [(1, 2)])
        self.assertEqual(list(both.labels), [BEGIN["content"], BEGIN["cue"], 0])

    def test_around_a_seed(self):
        # Two windows of 3 and 2 words; the seed is the second window's first.
        near, real = surroundings([(1, 0)], np.array([0, 3, 5]), 2)
        self.assertEqual(near.tolist(), [[3, 3, 3, 4, 4]])
        self.assertEqual(real.tolist(), [[0, 0, 1, 1, 0]])

    def test_labels_around_a_seed(self):
        own = np.array([BEGIN["content"], INSIDE["content"], INSIDE["content"], BEGIN["cue"], 0])
        # The content began before what the seed sees: it begins at the edge.
        self.assertEqual(frame_labels([(0, 3)], [own], 2).tolist(), [[BEGIN["content"], INSIDE["content"], BEGIN["cue"], 0, 0]])

    def test_groups_hold_all_and_not_too_much(self):
        lengths = [random.Random(3).randint(20, 320) for _ in range(700)]
        groups = group(lengths, 2048, random.Random(4))
        self.assertEqual(sorted(i for g in groups for i in g), list(range(700)))
        for g in groups:
            self.assertLessEqual(len(g) * max(lengths[i] for i in g), 2048)

    def test_some_pieces_are_hidden_and_no_marks(self):
        batch = batch_of([item_of(cut([0, 100, 150], set(), ()), Window(0, 150, 0, 150))], [])
        for share in (0, 0.5, 1):
            ids = hidden(batch, share, torch.Generator().manual_seed(1)).ids
            marks = (batch.ids == CLS) | (batch.ids == SEP)
            self.assertTrue(torch.equal(ids[marks], batch.ids[marks]))
            self.assertAlmostEqual(float((ids[~marks] == MASK).float().mean()), share, delta=0.15)

    def test_an_article_is_learnt_from_or_held_out(self):
        articles = [Article(f"n{i}", "", ()) for i in range(30)]
        held = held_out(articles, 7)
        self.assertEqual(len(held), 7)
        self.assertEqual({a.id for a in [*held, *learnt_from(articles, 7)]}, {a.id for a in articles})
        self.assertEqual(held_out(articles[::-1], 7), held[::-1])
        self.assertEqual(learnt_from(articles, 0), articles)


if __name__ == "__main__":
    unittest.main()
