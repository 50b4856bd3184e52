"""How likely a statement is right, from how sure the model is of it: three weights, and how well they keep their word."""

from __future__ import annotations

import numpy as np

from batches import Cut
from decode import Found, meets
from labels import Frame

#: As many bins as the scorer of every reader has.
BINS = 10


def overlap(a: tuple, b: tuple) -> bool:
    """Whether two roles share a word; a role that is left out is right where the other is left out, too."""
    return any(meets(x, y) for x in a for y in b) if a and b else not a and not b


def is_right(found: Found, gold: tuple[Frame, ...]) -> bool:
    """Whether source, cue and content each are right at least in part."""
    return any(
        overlap((found.cue,), g.cue) and overlap(found.source, g.source) and overlap(found.content, g.content) for g in gold
    )


def signs_of(found: Found) -> list[float]:
    """What the confidence is made of: 1, the logit of the sureness, and 1 where nobody is named as the source."""
    sure = min(max(found.sureness, 1e-4), 1 - 1e-4)
    return [1.0, float(np.log(sure / (1 - sure))), 0.0 if found.source else 1.0]


def cases_of(cuts: list[Cut], found: list[list[Found]]) -> tuple[np.ndarray, np.ndarray]:
    """The signs of all statements, [statements, 3], and whether each is right under the first reading."""
    pairs = [(signs_of(f), is_right(f, cut.readings[0])) for cut, article in zip(cuts, found) for f in article]
    return np.array([s for s, _ in pairs]).reshape(-1, 3), np.array([r for _, r in pairs], dtype=float)


def confidences(signs: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The confidence of each statement: 1 / (1 + e^-(signs · weights))."""
    return 1 / (1 + np.exp(-(signs @ weights)))


def fitted(signs: np.ndarray, right: np.ndarray, damping: float = 0.1) -> np.ndarray:
    """A logistic regression by Newton's steps; the damping holds the weights near [0, 1, 0], the sureness itself."""
    start = np.array([0.0, 1.0, 0.0])
    weights = start.copy()
    for _ in range(50):
        chance = confidences(signs, weights)
        slope = signs.T @ (right - chance) - damping * (weights - start)
        bend = (signs * (chance * (1 - chance))[:, None]).T @ signs + damping * np.eye(3)
        step = np.linalg.solve(bend, slope)
        weights = weights + step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def calibration_error(chances: np.ndarray, right: np.ndarray) -> float:
    """
    Expected calibration error: the mean distance between a bin's mean confidence and its share of
    right statements, weighted by its size.
    """
    if len(chances) == 0:
        return 0.0
    place = np.minimum((chances * BINS).astype(int), BINS - 1)
    return float(sum(abs(chances[place == b].sum() - right[place == b].sum()) for b in range(BINS)) / len(chances))
