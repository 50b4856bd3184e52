"""From articles to batches of windows, the same for the same seed and pass."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from corpus import Article, Span, to_code_points
from labels import Frame, Words, frame_of, mended, paint, token_labels, words_in, words_of
from pieces import CLS, MASK, SEP, Cutter, Pieces
from windows import Window, room, windows_for_training


@dataclass(frozen=True)
class Cut:
    """An article cut into pieces and words, with its readings in words."""

    article: Article
    pieces: Pieces
    words: Words
    readings: tuple[tuple[Frame, ...], ...]


def cut_article(cutter: Cutter, article: Article) -> Cut:
    """Cuts an article."""
    pieces = cutter.cut(article.text)
    words = words_of(pieces)
    readings = tuple(tuple(frame_of(words, a) for a in reading) for reading in article.readings)
    return Cut(article, pieces, words, readings)


def ranges_in(cut: Cut, spans: list[list[int]]) -> tuple[Span, ...]:
    """The words that spans in UTF-16 code units touch."""
    touched = (words_in(cut.words, span) for span in to_code_points(cut.article.text, spans))
    return tuple((first, last) for first, last in touched if last > first)


@dataclass(frozen=True)
class Item:
    """A window as the model gets it. Words are those that begin in the window."""

    ids: np.ndarray
    shapes: np.ndarray
    #: Where each word begins in `ids`.
    word: np.ndarray
    #: The first word of the window, in the article.
    first_word: int


def item_of(cut: Cut, window: Window) -> Item:
    """[CLS] paragraph [SEP] paragraph [SEP]"""
    pieces = cut.pieces
    breaks = [p for p in pieces.paragraphs if window.start < p < window.end]
    ids, shapes, at = [CLS], [0], {}
    for start, end in zip([window.start, *breaks], [*breaks, window.end]):
        for i in range(start, end):
            at[i] = len(ids)
            ids.append(int(pieces.ids[i]))
            shapes.append(int(pieces.shape[i]))
        ids.append(SEP)
        shapes.append(0)
    first = int(np.searchsorted(cut.words.piece, window.start))
    last = int(np.searchsorted(cut.words.piece, window.end))
    word = np.array([at[int(p)] for p in cut.words.piece[first:last]], dtype=np.int64)
    return Item(np.array(ids), np.array(shapes), word, first)


@dataclass(frozen=True)
class Example:
    """A window with its labels."""

    item: Item
    labels: np.ndarray
    #: Of each frame whose cue begins in the window: the cue's [first, last) and all words' labels.
    frames: list[tuple[int, int, np.ndarray]]
    #: Stretches of words in the window whose vectors are taught, and what these should be: [stretches, width].
    stretches: tuple[tuple[Span, ...], ...] = ()
    vectors: np.ndarray | None = None


@dataclass(frozen=True)
class Lesson:
    """Stretches of words of an article, each one or several [first, last), and what their vectors should be."""

    stretches: tuple[tuple[Span, ...], ...]
    vectors: np.ndarray


def example_of(cut: Cut, window: Window, frames: tuple[Frame, ...], lesson: Lesson | None = None) -> Example:
    """A window of one reading."""
    item = item_of(cut, window)
    first, last = item.first_word, item.first_word + len(item.word)
    count = len(cut.words.piece)
    labels = mended(token_labels(count, list(frames))[first:last])
    inside = []
    for frame in frames:
        # A statement that goes on outside the window would be taught as one that does not.
        whole = [*frame.source, *frame.cue, *frame.content]
        if not frame.cue or any(a < first or b > last for a, b in whole):
            continue
        own = np.zeros(count, dtype=np.int64)
        paint(own, frame)
        inside.append((frame.cue[0][0] - first, frame.cue[0][1] - first, mended(own[first:last])))
    if lesson is None:
        return Example(item, labels, inside)
    here = [i for i, ranges in enumerate(lesson.stretches) if ranges and ranges[0][0] >= first and ranges[-1][1] <= last]
    stretches = tuple(tuple((a - first, b - first) for a, b in lesson.stretches[i]) for i in here)
    return Example(item, labels, inside, stretches, lesson.vectors[here])


@dataclass(frozen=True)
class Batch:
    """Windows side by side, padded."""

    ids: Tensor
    shapes: Tensor
    real: Tensor
    #: [batch, words]: where each word begins; -1 where there is none.
    word: Tensor
    examples: list[Example]


def pad(rows: list[np.ndarray], fill: int) -> Tensor:
    """Rows as one table."""
    width = max(1, *(len(row) for row in rows))
    table = np.full((len(rows), width), fill, dtype=np.int64)
    for i, row in enumerate(rows):
        table[i, : len(row)] = row
    return torch.from_numpy(table)


def batch_of(items: list[Item], examples: list[Example]) -> Batch:
    """A batch of windows."""
    ids = pad([item.ids for item in items], 0)
    real = pad([np.ones(len(item.ids), dtype=np.int64) for item in items], 0)
    return Batch(ids, pad([item.shapes for item in items], 0), real, pad([item.word for item in items], -1), examples)


def hidden(batch: Batch, share: float, generator: torch.Generator | None) -> Batch:
    """The batch with a share of its pieces behind [MASK], so that the words around them are heeded."""
    if share == 0:
        return batch
    chosen = torch.rand(batch.ids.shape, generator=generator) < share
    text = (batch.ids != CLS) & (batch.ids != SEP) & (batch.real == 1)
    return replace(batch, ids=batch.ids.masked_fill(chosen & text, MASK))


def group(lengths: list[int], most: int, order: random.Random) -> list[list[int]]:
    """Windows of like length together, at most `most` pieces with padding, in random order."""
    shuffled = list(range(len(lengths)))
    order.shuffle(shuffled)
    groups = []
    # Sorting all would give the same neighbours in each pass; a part at a time does not.
    for i in range(0, len(shuffled), 256):
        part = sorted(shuffled[i : i + 256], key=lambda j: lengths[j])
        current: list[int] = []
        for j in part:
            if current and (len(current) + 1) * max(lengths[j], *(lengths[k] for k in current), 0) > most:
                groups.append(current)
                current = []
            current.append(j)
        if current:
            groups.append(current)
    order.shuffle(groups)
    return groups


def pass_over(cuts: list[Cut], number: int, seed: int, size: int, most: int) -> list[list[tuple[int, Window, int]]]:
    """
    The batches of one pass: lists of (article, window, reading). Articles are cut at other places,
    and of several readings another is taken, in each pass.
    """
    order = random.Random(seed * 1000 + number)
    plan, lengths = [], []
    for i, cut in enumerate(cuts):
        reading = order.randrange(len(cut.readings))
        for window in windows_for_training(cut.pieces.paragraphs, size, order.randint(size // 3, size)):
            plan.append((i, window, reading))
            lengths.append(room(cut.pieces.paragraphs, window.start, window.end))
    return [[plan[j] for j in members] for members in group(lengths, most, order)]
