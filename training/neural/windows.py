"""Windows of whole paragraphs over an article."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """Pieces [start, end) of an article, read in one pass; it answers for [owns_from, owns_to)."""

    start: int
    end: int
    owns_from: int
    owns_to: int


def room(paragraphs: list[int], start: int, end: int) -> int:
    """How long [start, end) is in the model's input: [CLS], and a [SEP] after each paragraph."""
    return end - start + 1 + sum(1 for p in paragraphs if start < p < end) + 1


def stretch(paragraphs: list[int], start: int, size: int) -> int:
    """The furthest end of a window from `start`: whole paragraphs, or the part of one that fits."""
    best = start
    for p in paragraphs:
        if p > start:
            if room(paragraphs, start, p) > size:
                break
            best = p
    return best if best > start else min(start + size - 2, next(p for p in paragraphs if p > start))


def windows_for_training(paragraphs: list[int], size: int, first: int) -> list[Window]:
    """
    Windows without overlap. The first holds at most `first` pieces, so that another number in
    another pass cuts the article elsewhere.
    """
    cut, start = [], paragraphs[0] if paragraphs else 0
    while paragraphs and start < paragraphs[-1]:
        end = stretch(paragraphs, start, size if cut else min(first, size))
        cut.append(Window(start, end, start, end))
        start = end
    return cut


def greedily(paragraphs: list[int], size: int, overlap: int) -> list[tuple[int, int]]:
    """The bounds of windows that are each as long as can be."""
    last = paragraphs[-1]
    bounds, start = [], 0
    while True:
        end = stretch(paragraphs, start, size)
        bounds.append((start, end))
        if end == last:
            return bounds
        # ....[p........]....      a paragraph start in reach is the next start, if its window gets
        #    [..........^....]     further; else it goes on in the middle of a paragraph.
        least = max(start + 1, end - overlap)
        near = [p for p in paragraphs if least <= p <= end and (p == end or stretch(paragraphs, p, size) > end)]
        start = near[0] if near else least


def evenly(paragraphs: list[int], size: int, overlap: int) -> list[tuple[int, int]]:
    """The bounds with the smallest size that takes no more windows: a short last one would have little to see."""
    best = greedily(paragraphs, size, overlap)
    low, high = max(overlap + 3, size // 2), size
    while len(best) > 1 and low < high:
        middle = (low + high) // 2
        bounds = greedily(paragraphs, middle, overlap)
        if len(bounds) > len(best):
            low = middle + 1
        else:
            best, high = bounds, middle
    return best


def windows_for_reading(paragraphs: list[int], size: int, overlap: int) -> list[Window]:
    """
    No more windows than need be, none much longer than another. They overlap by at most `overlap`
    pieces, at paragraph starts where one is near. Of two windows that share pieces each answers for
    the half that lies deeper inside it.
    """
    if not paragraphs or paragraphs[-1] == 0:
        return []
    bounds = evenly(paragraphs, size, overlap)
    windows = []
    for i, (start, end) in enumerate(bounds):
        owns_from = 0 if i == 0 else (start + bounds[i - 1][1]) // 2
        owns_to = end if i + 1 == len(bounds) else (bounds[i + 1][0] + end) // 2
        windows.append(Window(start, end, owns_from, owns_to))
    return windows
