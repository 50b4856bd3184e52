"""Whether the exported files read as the model does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from batches import Cut
from decode import Found, statements
from evaluate import Scores, score
from reading import Belief, Engine, believe
from settings import Settings


def agreement(a: list[Belief], b: list[Belief]) -> float:
    """The share of words to which two engines give the same label."""
    same = sum(int((x.chances.argmax(1) == y.chances.argmax(1)).sum()) for x, y in zip(a, b))
    return same / max(1, sum(len(x.chances) for x in a))


def same_statements(a: list[list[Found]], b: list[list[Found]]) -> float:
    """F1 of statements that agree in every span."""
    def bare(found: list[Found]) -> set:
        return {(f.source, f.cue, f.content) for f in found}

    shared = sum(len(bare(x) & bare(y)) for x, y in zip(a, b))
    return 2 * shared / max(1, sum(len(x) + len(y) for x, y in zip(a, b)))


@dataclass(frozen=True)
class Comparison:
    """How a model and its exported files score on the same articles, and how they agree. In percent."""

    model: Scores
    exported: Scores
    labels: float
    statements: float
    #: What the exported files find.
    found: list[list[Found]]


def compare(cuts: list[Cut], model: Engine, exported: Engine, moves: np.ndarray, settings: Settings, corpora: Path) -> Comparison:
    """Compares on the dev part."""
    ours = [believe(model, cut, settings) for cut in cuts]
    theirs = [believe(exported, cut, settings) for cut in cuts]
    found = [[statements(belief, moves, settings) for belief in beliefs] for beliefs in (ours, theirs)]
    return Comparison(
        score(cuts, ours, moves, settings, corpora),
        score(cuts, theirs, moves, settings, corpora),
        100 * agreement(ours, theirs),
        100 * same_statements(*found),
        found[1],
    )
