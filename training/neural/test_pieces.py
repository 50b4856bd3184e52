"""What an uncased vocabulary cannot see."""

import unittest

from pieces import case_of, space_before


class Shapes(unittest.TestCase):
    def test_cases(self):
        for word, case in [("said", 0), ("12", 0), ("“", 0), ("Said", 1), ("A", 1), ("NATO", 2), ("G7", 1), ("McCain", 3), ("iPhone", 3)]:
            self.assertEqual(case_of(word), case, word)

    def test_spaces(self):
        self.assertEqual(space_before("it's", 2, 2), 0)
        self.assertEqual(space_before("it is", 2, 3), 1)
        self.assertEqual(space_before("it.\n\nHe", 3, 5), 2)


if __name__ == "__main__":
    unittest.main()
