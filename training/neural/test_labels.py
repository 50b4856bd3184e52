"""Labels: from spans of the text to labels of words and back."""

import unittest

import numpy as np

from corpus import Attribution, to_code_points, utf16_positions
from labels import BEGIN, INSIDE, Frame, Words, allowed, frame_of, mended, paint, spans_of, token_labels, words_in


def words(text: str) -> Words:
    """Words between spaces."""
    starts = [i for i, char in enumerate(text) if char != " " and (i == 0 or text[i - 1] == " ")]
    ends = [next((j for j in range(i, len(text)) if text[j] == " "), len(text)) for i in starts]
    return Words(np.arange(len(starts)), np.array(starts), np.array(ends))


class Labels(unittest.TestCase):
    def test_words_that_a_span_touches(self):
        w = words("ab cd ef")
        self.assertEqual(words_in(w, (3, 5)), (1, 2))
        self.assertEqual(words_in(w, (4, 7)), (1, 3))
        self.assertEqual(words_in(w, (2, 3)), (1, 1))

    def test_a_frame_and_back(self):
        #       0         10        20
        text = "Ann said it was over , she thought ."
        frame = frame_of(words(text), Attribution(((0, 3),), ((4, 8),), ((9, 20),)))
        self.assertEqual(frame, Frame(((0, 1),), ((1, 2),), ((2, 5),)))
        labels = token_labels(9, [frame])
        self.assertEqual(list(labels), [BEGIN["source"], BEGIN["cue"], BEGIN["content"], INSIDE["content"], INSIDE["content"], 0, 0, 0, 0])
        self.assertEqual(spans_of(labels), {"source": [(0, 1)], "cue": [(1, 2)], "content": [(2, 5)]})

    def test_split_content_stays_split(self):
        labels = np.zeros(8, dtype=np.int64)
        paint(labels, Frame((), ((2, 3),), ((0, 2), (3, 6))))
        self.assertEqual(spans_of(labels)["content"], [(0, 2), (3, 6)])

    def test_spans_side_by_side_stay_apart(self):
        self.assertEqual(spans_of([BEGIN["cue"], BEGIN["cue"], INSIDE["cue"]])["cue"], [(0, 1), (1, 3)])

    def test_inside_without_begin_opens_a_span(self):
        self.assertEqual(spans_of([0, INSIDE["source"], INSIDE["content"]]), {"source": [(1, 2)], "cue": [], "content": [(2, 3)]})

    def test_what_may_follow(self):
        self.assertTrue(allowed(BEGIN["cue"], INSIDE["cue"]))
        self.assertTrue(allowed(INSIDE["cue"], INSIDE["cue"]))
        self.assertTrue(allowed(INSIDE["cue"], BEGIN["content"]))
        self.assertFalse(allowed(0, INSIDE["cue"]))
        self.assertFalse(allowed(BEGIN["cue"], INSIDE["content"]))

    def test_a_content_around_a_source_begins_anew(self):
        K, k, S = BEGIN["content"], INSIDE["content"], BEGIN["source"]
        self.assertEqual(mended(np.array([K, k, S, k, k, 0])).tolist(), [K, k, S, K, k, 0])
        self.assertEqual(mended(np.array([k, k, K, k])).tolist(), [K, k, K, k])

    def test_offsets_beyond_the_first_plane(self):
        self.assertEqual(utf16_positions("a😀b"), [0, 1, 3, 4])
        self.assertEqual(to_code_points("a😀b", [[1, 3], [3, 4]]), ((1, 2), (2, 3)))


if __name__ == "__main__":
    unittest.main()
