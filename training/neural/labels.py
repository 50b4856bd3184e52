"""Labels: B(egin) and I(nside) of three roles, over words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from corpus import Attribution, Span
from pieces import Pieces

ROLES = ("source", "cue", "content")
#: 0 is outside; then begin and inside of each role.
LABELS = ("O", *(f"{mark}-{role}" for role in ROLES for mark in "BI"))
BEGIN = {role: 1 + 2 * i for i, role in enumerate(ROLES)}
INSIDE = {role: 2 + 2 * i for i, role in enumerate(ROLES)}
BEGIN_CUE = BEGIN["cue"]


def allowed(before: int, after: int) -> bool:
    """Whether label `after` may follow label `before`: an inside follows only its own role."""
    return after == 0 or after % 2 == 1 or (before > 0 and (before - 1) // 2 == (after - 1) // 2)


@dataclass(frozen=True)
class Frame:
    """An attribution in words: [first, last) ranges of each role."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True)
class Words:
    """The words of an article: where each begins among the pieces and where it lies in the text."""

    piece: np.ndarray
    start: np.ndarray
    end: np.ndarray


def words_of(pieces: Pieces) -> Words:
    """The words of an article."""
    first = np.flatnonzero(pieces.word)
    last = np.append(first[1:], len(pieces.ids)) - 1 if len(first) else first
    return Words(first, pieces.start[first], pieces.end[last])


def words_in(words: Words, span: Span) -> Span:
    """The words that a span of the text touches, as [first, last)."""
    first = int(np.searchsorted(words.end, span[0], side="right"))
    last = int(np.searchsorted(words.start, span[1], side="left"))
    return first, max(first, last)


def frame_of(words: Words, attribution: Attribution) -> Frame:
    """An attribution in words. Pieces that touch each other become one."""
    def ranges(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        joined: list[Span] = []
        for first, last in sorted(words_in(words, span) for span in spans):
            if last == first:
                continue
            if joined and first < joined[-1][1]:
                joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
            else:
                joined.append((first, last))
        return tuple(joined)

    return Frame(ranges(attribution.source), ranges(attribution.cue), ranges(attribution.content))


def paint(labels: np.ndarray, frame: Frame) -> None:
    """Writes a frame's labels into the labels of an article's words; later roles go on top."""
    for role in ("content", "source", "cue"):
        for first, last in getattr(frame, role):
            labels[first:last] = INSIDE[role]
            labels[first : first + 1] = BEGIN[role]


def mended(labels: np.ndarray) -> np.ndarray:
    """
    Labels in which every inside follows its own role. Where a source stands in the middle of a content,
    the rest of the content begins anew:  K k S k k  becomes  K k S K k
    """
    before = np.concatenate([[0], labels[:-1]])
    broken = (labels > 0) & (labels % 2 == 0) & (before != labels) & (before != labels - 1)
    return labels - broken


def token_labels(count: int, frames: list[Frame]) -> np.ndarray:
    """The labels of all words of an article under one reading."""
    labels = np.zeros(count, dtype=np.int64)
    for frame in frames:
        paint(labels, frame)
    return mended(labels)


def spans_of(labels: list[int] | np.ndarray) -> dict[str, list[Span]]:
    """The ranges that labels spell, by role. An inside without its begin opens a range."""
    found: dict[str, list[Span]] = {role: [] for role in ROLES}
    role, first = None, 0
    for i, label in enumerate([*labels, 0]):
        here = ROLES[(int(label) - 1) // 2] if label else None
        if role is not None and (here != role or label % 2 == 1):
            found[role].append((first, i))
            role = None
        if here is not None and role is None:
            role, first = here, i
    return found
