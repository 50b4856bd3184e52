"""Text as word pieces: their numbers, their places, and what lower-casing hides."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

CLS, SEP, MASK = 101, 102, 103
# What an uncased vocabulary cannot see, as one small number a piece: 3 * case + space before.
CASES = ("lower or none", "Capitalised", "ALL CAPITALS", "miXed")
SPACES = ("glued to the piece before", "space before", "first of its line")
SHAPES = len(CASES) * len(SPACES)


@dataclass(frozen=True)
class Pieces:
    """The word pieces of a text, without [CLS] and [SEP]. Places are code points."""

    ids: np.ndarray
    start: np.ndarray
    end: np.ndarray
    shape: np.ndarray
    #: Whether a piece begins a word, and is none of its continuations ("##ing").
    word: np.ndarray
    #: Where each paragraph (line with letters on it) begins, as a piece index; one more for the end.
    paragraphs: list[int]


def case_of(word: str) -> int:
    """The index in CASES of how a word is written."""
    letters = [char for char in word if char.isalpha()]
    if not any(char.isupper() for char in letters):
        return 0
    if all(char.isupper() for char in letters):
        # One capital alone ("A", "I") begins a word rather than shouts it.
        return 2 if len(letters) > 1 else 1
    return 1 if letters[0].isupper() and not any(char.isupper() for char in letters[1:]) else 3


def space_before(text: str, end_before: int, start: int) -> int:
    """The index in SPACES of what lies between a piece and the one before it."""
    gap = text[end_before:start]
    return 0 if not gap else 2 if "\n" in gap else 1


class Cutter:
    """Cuts texts into word pieces."""

    def __init__(self, folder: Path):
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def cut(self, text: str) -> Pieces:
        """The pieces of a text."""
        made = self.tokenizer.encode(text, add_special_tokens=False)
        count = len(made.ids)
        start = np.array([a for a, _ in made.offsets], dtype=np.int32)
        end = np.array([b for _, b in made.offsets], dtype=np.int32)
        word = np.array([i == 0 or made.word_ids[i] != made.word_ids[i - 1] for i in range(count)], dtype=bool)
        shape = np.zeros(count, dtype=np.int64)
        paragraphs = []
        for i in range(count):
            before = int(end[i - 1]) if i else 0
            space = 2 if i == 0 else space_before(text, before, int(start[i]))
            if space == 2:
                paragraphs.append(i)
            if word[i]:
                last = i
                while last + 1 < count and not word[last + 1]:
                    last += 1
                case = case_of(text[start[i] : end[last]])
            shape[i] = case * len(SPACES) + (space if word[i] else 0)
        return Pieces(np.array(made.ids, dtype=np.int64), start, end, shape, word, [*paragraphs, count])
