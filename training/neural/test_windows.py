"""Windows: whole paragraphs where they fit, every piece owned once."""

import random
import unittest

from windows import room, windows_for_reading, windows_for_training


def paragraphs_of(*lengths: int) -> list[int]:
    starts = [0]
    for length in lengths:
        starts.append(starts[-1] + length)
    return starts


class Windows(unittest.TestCase):
    def test_room_counts_the_marks(self):
        # [CLS] 3 pieces [SEP] 4 pieces [SEP]
        self.assertEqual(room(paragraphs_of(3, 4), 0, 7), 10)

    def test_training_takes_whole_paragraphs(self):
        cut = windows_for_training(paragraphs_of(4, 4, 4), size=11, first=11)
        self.assertEqual([(w.start, w.end) for w in cut], [(0, 8), (8, 12)])

    def test_first_window_can_be_shorter(self):
        cut = windows_for_training(paragraphs_of(4, 4, 4), size=12, first=6)
        self.assertEqual([(w.start, w.end) for w in cut], [(0, 4), (4, 12)])

    def test_a_paragraph_too_long_is_cut(self):
        cut = windows_for_training(paragraphs_of(25), size=12, first=12)
        self.assertEqual([(w.start, w.end) for w in cut], [(0, 10), (10, 20), (20, 25)])

    def test_nothing_to_read(self):
        self.assertEqual(windows_for_reading([0], 12, 4), [])
        self.assertEqual(windows_for_training([0], 12, 12), [])

    def test_reading_overlaps_at_a_paragraph(self):
        windows = windows_for_reading(paragraphs_of(4, 4, 4), size=11, overlap=5)
        self.assertEqual([(w.start, w.end) for w in windows], [(0, 8), (4, 12)])
        self.assertEqual([(w.owns_from, w.owns_to) for w in windows], [(0, 6), (6, 12)])

    def test_reading_cuts_evenly(self):
        # Two windows are needed; greedily they would be 18 and 4 pieces long.
        windows = windows_for_reading(paragraphs_of(*[2] * 11), size=28, overlap=0)
        self.assertEqual([(w.start, w.end) for w in windows], [(0, 12), (12, 22)])

    def test_reading_goes_on_inside_a_long_paragraph(self):
        windows = windows_for_reading(paragraphs_of(25), size=12, overlap=4)
        self.assertEqual([(w.start, w.end) for w in windows], [(0, 10), (6, 16), (12, 22), (18, 25)])

    def test_every_piece_has_one_owner_that_sees_it(self):
        order = random.Random(1)
        for _ in range(300):
            paragraphs = paragraphs_of(*(order.randint(1, 60) for _ in range(order.randint(1, 12))))
            windows = windows_for_reading(paragraphs, size=40, overlap=order.choice([0, 6, 12]))
            owners = [0] * paragraphs[-1]
            for window in windows:
                self.assertLessEqual(room(paragraphs, window.start, window.end), 40)
                self.assertTrue(window.start <= window.owns_from <= window.owns_to <= window.end)
                for i in range(window.owns_from, window.owns_to):
                    owners[i] += 1
            self.assertEqual(set(owners), {1})

    def test_training_sees_every_piece_once(self):
        order = random.Random(2)
        for _ in range(300):
            paragraphs = paragraphs_of(*(order.randint(1, 60) for _ in range(order.randint(1, 12))))
            windows = windows_for_training(paragraphs, size=40, first=order.randint(13, 40))
            self.assertEqual([i for w in windows for i in range(w.start, w.end)], list(range(paragraphs[-1])))


if __name__ == "__main__":
    unittest.main()
