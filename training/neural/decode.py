"""From what a model believes to statements."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from batches import Cut
from chain import best_path
from corpus import Span, utf16_positions
from labels import BEGIN_CUE, INSIDE, spans_of
from reading import Belief
from settings import Settings


@dataclass(frozen=True)
class Found:
    """A statement in words, as [first, last)."""

    source: tuple[Span, ...]
    cue: Span
    content: tuple[Span, ...]
    sureness: float


def distance(span: Span, word: int) -> int:
    """How many words lie between."""
    return max(span[0] - word, word - span[1] + 1, 0)


def longer(span: Span, edge: int, chances: np.ndarray) -> Span:
    """A content that runs to the edge of what its seed sees goes on while the words' own labels say so."""
    first, last = span
    if last == edge:
        while last < len(chances) and int(chances[last].argmax()) == INSIDE["content"]:
            last += 1
    return first, last


def frame_at(seed: int, labels: np.ndarray, sureness: float, reach: int, chances: np.ndarray) -> Found | None:
    """The statement that a seed's labels spell; none when they leave the seed without a cue."""
    ranges = {
        role: [(a + seed - reach, b + seed - reach) for a, b in spans] for role, spans in spans_of(labels).items()
    }
    cues = [cue for cue in ranges["cue"] if cue[0] <= seed < cue[1]]
    if not cues:
        return None
    source = sorted(ranges["source"], key=lambda s: distance(s, seed))[:1]
    content = tuple(longer(span, seed + reach + 1, chances) for span in ranges["content"])
    return Found(tuple(source), cues[0], content, sureness)


def meets(a: Span, b: Span) -> bool:
    """Whether two ranges share a word."""
    return a[0] < b[1] and b[0] < a[1]


def nested(inner: Found, outer: Found) -> bool:
    """Whether a statement's cue stands in a surer one's content, and not the other way round as well."""
    return (
        inner.sureness <= outer.sureness
        and any(meets(inner.cue, c) for c in outer.content)
        and not any(meets(outer.cue, c) for c in inner.content)
    )


def sureness_of(belief: Belief) -> np.ndarray:
    """How sure each seed is: what the frame says of it and what the word's own label says, in equal parts."""
    return np.sqrt(belief.sureness * belief.chances[belief.seeds, BEGIN_CUE])


def statements(belief: Belief, moves: np.ndarray, settings: Settings) -> list[Found]:
    """
    The statements of an article, in the order of their cues. Of frames whose cues share a word the
    surest stays; a statement nested in another's content is left out, as PolNeAR does.
    """
    sureness = sureness_of(belief)
    sure = np.flatnonzero(sureness >= settings.sureness)
    if len(sure) == 0:
        return []
    frames = []
    for i, path in zip(sure, best_path(belief.frames[sure], moves)):
        found = frame_at(int(belief.seeds[i]), path, float(sureness[i]), settings.reach, belief.chances)
        if found is not None and found.content:
            frames.append(found)
    kept: list[Found] = []
    for frame in sorted(frames, key=lambda f: -f.sureness):
        if not any(meets(frame.cue, other.cue) for other in kept):
            kept.append(frame)
    outermost = [f for f in kept if not any(nested(f, other) for other in kept if other is not f)]
    return sorted(outermost, key=lambda f: f.cue)


def row_of(cut: Cut, found: list[Found]) -> dict:
    """An article's statements as the scorer reads them, in UTF-16 code units."""
    unit = utf16_positions(cut.article.text)

    def spans(ranges: tuple[Span, ...]) -> list[dict]:
        return [{"start": unit[int(cut.words.start[a])], "end": unit[int(cut.words.end[b - 1])]} for a, b in ranges]

    return {
        "id": cut.article.id,
        "statements": [
            {"source": spans(f.source), "cue": spans((f.cue,)), "content": spans(f.content), "confidence": round(f.sureness, 4)}
            for f in found
        ],
    }
