"""Reading articles with a model: what it believes of each word and of each seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch

from batches import Cut, Item, batch_of, item_of
from labels import BEGIN_CUE
from model import Reader
from settings import Settings
from windows import windows_for_reading


@dataclass(frozen=True)
class Belief:
    """What a model believes of an article."""

    #: [words, labels]: how likely each label is.
    chances: np.ndarray
    #: The words that may begin a cue, in order.
    seeds: np.ndarray
    #: [seeds]: how likely each begins a statement's cue.
    sureness: np.ndarray
    #: [seeds, 2 * reach + 1, labels]: scores of the words around each seed.
    frames: np.ndarray


class Engine(Protocol):
    """Whatever computes the two halves of the model."""

    def words(self, items: list[Item]) -> list[tuple[np.ndarray, np.ndarray]]:
        """Of each window's words the label scores and the states."""

    def frames(self, states: np.ndarray, near: np.ndarray, real: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Of each seed the label scores around it and its own score."""


class TorchEngine:
    """The model in PyTorch."""

    def __init__(self, reader: Reader, dtype: torch.dtype = torch.float32):
        self.reader, self.dtype = reader.eval(), dtype

    @torch.inference_mode()
    def words(self, items: list[Item]) -> list[tuple[np.ndarray, np.ndarray]]:
        """See Engine."""
        batch = batch_of(items, [])
        scores, states, _ = self.reader(batch.ids, batch.shapes, batch.real, self.dtype)
        return [(scores[i][item.word].numpy(), states[i][item.word].float().numpy()) for i, item in enumerate(items)]

    @torch.inference_mode()
    def frames(self, states: np.ndarray, near: np.ndarray, real: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """See Engine."""
        labels, sure = self.reader.frames(torch.from_numpy(states).to(self.dtype), torch.from_numpy(near), torch.from_numpy(real))
        return labels.numpy(), sure.numpy()


def softmax(scores: np.ndarray) -> np.ndarray:
    """Scores as chances, along the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)


def around(seeds: np.ndarray, count: int, reach: int) -> tuple[np.ndarray, np.ndarray]:
    """The words around each seed, and whether they exist, of a window with `count` words."""
    place = seeds[:, None] + np.arange(-reach, reach + 1)[None, :]
    real = (place >= 0) & (place < count)
    return np.clip(place, 0, count - 1), real.astype(np.int64)


def believe(engine: Engine, cut: Cut, settings: Settings) -> Belief:
    """What a model believes of an article. Each word and each seed is taken from the window that owns it."""
    windows = windows_for_reading(cut.pieces.paragraphs, settings.reading_window, settings.overlap)
    items = [item_of(cut, window) for window in windows]
    count = len(cut.words.piece)
    width = 2 * settings.reach + 1
    chances = np.zeros((count, 7), dtype=np.float32)
    seeds, sureness, frames = [], [], []
    for window, item, (scores, states) in zip(windows, items, engine.words(items) if items else []):
        if len(item.word) == 0:
            continue
        likely = softmax(scores)
        piece = cut.words.piece[item.first_word : item.first_word + len(item.word)]
        own = (piece >= window.owns_from) & (piece < window.owns_to)
        chances[item.first_word : item.first_word + len(item.word)][own] = likely[own]
        here = np.flatnonzero(own & (likely[:, BEGIN_CUE] >= settings.seed_chance))
        if len(here) == 0:
            continue
        labels, sure = engine.frames(states, *around(here, len(item.word), settings.reach))
        seeds.append(here + item.first_word)
        sureness.append(1 / (1 + np.exp(-sure)))
        frames.append(labels)
    if not seeds:
        return Belief(chances, np.zeros(0, dtype=np.int64), np.zeros(0), np.zeros((0, width, 7), dtype=np.float32))
    return Belief(chances, np.concatenate(seeds), np.concatenate(sureness), np.concatenate(frames))
