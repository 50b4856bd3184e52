"""Scores on the dev part: spans and relations by the shared scorer, and how many attributions are found."""

from __future__ import annotations

import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from batches import Cut
from corpus import read_rows
from decode import row_of, statements
from reading import Belief
from settings import Settings


@dataclass(frozen=True)
class Scores:
    """F1 of exact spans and of relations; of attributions with known speakers the share found, and its precision. In percent."""

    source: float
    cue: float
    content: float
    exact: float
    loose: float
    found: float
    found_precision: float

    def __str__(self) -> str:
        return (
            f"source {self.source:.1f} cue {self.cue:.1f} content {self.content:.1f} relation exact {self.exact:.1f} "
            f"loose {self.loose:.1f}; found {self.found:.1f} at precision {self.found_precision:.1f}"
        )


def size(spans: list[list[int]]) -> int:
    """How many characters spans hold."""
    return sum(end - start for start, end in spans)


def common(a: list[list[int]], b: list[list[int]]) -> int:
    """How many characters two lists of spans share."""
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


def found_in(gold: list[dict], predicted: list[dict]) -> int:
    """
    How many gold attributions are found, as score-sources counts: the cues overlap, and the contents
    by at least half of their union. Spans are [start, end].
    """
    used, hits = set(), 0
    for attribution in gold:
        cue, content = attribution.get("cue", []), attribution.get("content", [])
        best, top = -1, 0.0
        for i, statement in enumerate(predicted):
            if i in used or (cue and statement["cue"] and not common(cue, statement["cue"])):
                continue
            shared = common(statement["content"], content)
            alike = shared / max(1, size(statement["content"]) + size(content) - shared)
            if alike >= 0.5 and alike > top:
                best, top = i, alike
        if best >= 0:
            used.add(best)
            hits += 1
    return hits


def listed(statement: dict) -> dict:
    """A predicted statement with its spans as [start, end]."""
    return {role: [[s["start"], s["end"]] for s in statement[role]] for role in ("source", "cue", "content")}


def score_rows(rows: list[dict], corpora: Path) -> Scores:
    """Scores predictions for all articles of the dev part."""
    gold = corpora / "polnear" / "dev.jsonl.gz"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "predicted.jsonl"
        file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf8")
        scorer = corpora.parent / "eval" / "score-attribution.mjs"
        told = subprocess.run(["node", str(scorer), str(gold), str(file), "--json"], check=True, capture_output=True, text=True)
    report = json.loads(told.stdout)
    labelled = {row["id"] for row in read_rows(corpora / "sources" / "dev.jsonl")}
    predicted = {row["id"]: [listed(s) for s in row["statements"]] for row in rows}
    hits = golds = guesses = 0
    for row in read_rows(gold):
        if row["id"] in labelled:
            attributions = row["annotations"][0]["attributions"]
            hits += found_in(attributions, predicted[row["id"]])
            golds += len(attributions)
            guesses += len(predicted[row["id"]])
    return Scores(
        *(100 * report[role]["exact"]["f1"] for role in ("source", "cue", "content")),
        100 * report["relation"]["exact"]["f1"],
        100 * report["relation"]["loose"]["f1"],
        100 * hits / max(1, golds),
        100 * hits / max(1, guesses),
    )


def score(cuts: list[Cut], beliefs: list[Belief], moves: np.ndarray, settings: Settings, corpora: Path) -> Scores:
    """Scores what a model believes of the dev part."""
    return score_rows([row_of(cut, statements(belief, moves, settings)) for cut, belief in zip(cuts, beliefs)], corpora)
