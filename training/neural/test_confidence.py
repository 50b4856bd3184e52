"""Confidence keeps its word."""

import unittest

import numpy as np

from confidence import calibration_error, confidences, fitted, is_right, signs_of
from decode import Found
from labels import Frame

GOLD = (Frame(((0, 1),), ((1, 2),), ((2, 6),)),)


class Right(unittest.TestCase):
    def test_each_role_in_part(self):
        cases = [
            (Found(((0, 1),), (1, 2), ((4, 9),), 0.9), True),
            (Found(((0, 1),), (1, 2), ((6, 9),), 0.9), False),
            (Found((), (1, 2), ((2, 6),), 0.9), False),
            (Found(((0, 1),), (2, 3), ((2, 6),), 0.9), False),
        ]
        for found, expected in cases:
            self.assertEqual(is_right(found, GOLD), expected, found)

    def test_nobody_named_twice(self):
        self.assertTrue(is_right(Found((), (1, 2), ((2, 3),), 0.5), (Frame((), ((1, 2),), ((2, 6),)),)))


class Fit(unittest.TestCase):
    def test_signs(self):
        self.assertEqual(signs_of(Found((), (1, 2), ((2, 3),), 0.5)), [1.0, 0.0, 1.0])
        self.assertAlmostEqual(signs_of(Found(((0, 1),), (1, 2), ((2, 3),), 1.0))[1], np.log(9999), places=6)

    def test_the_weights_that_made_the_cases_are_found_again(self):
        chance = np.random.default_rng(3)
        true = np.array([0.4, 0.7, -1.2])
        signs = np.stack([np.ones(20000), chance.normal(1, 2, 20000), chance.integers(0, 2, 20000)], axis=1)
        right = (chance.random(20000) < confidences(signs, true)).astype(float)
        weights = fitted(signs, right)
        np.testing.assert_allclose(weights, true, atol=0.1)
        self.assertLess(calibration_error(confidences(signs, weights), right), 0.015)

    def test_without_cases_it_is_the_sureness(self):
        np.testing.assert_allclose(fitted(np.zeros((0, 3)), np.zeros(0)), [0, 1, 0])

    def test_error(self):
        # Two at 0.9, of which one is right, and two at 0.1, of which none is.
        error = calibration_error(np.array([0.9, 0.9, 0.1, 0.1]), np.array([1.0, 0, 0, 0]))
        self.assertAlmostEqual(error, (abs(1.8 - 1) + abs(0.2 - 0)) / 4)


if __name__ == "__main__":
    unittest.main()
