"""Vectors of statements: what they say, from the states of their contents' words."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from batches import Cut, Lesson, pad, ranges_in
from corpus import read_rows
from labels import Frame
from model import Reader
from pieces import CLS, SEP, Cutter


def pooled(meanings: Tensor, stretches: list[np.ndarray]) -> Tensor:
    """Of each stretch, rows of `meanings`, the mean, of length one: [stretches, width]."""
    lengths = [len(rows) for rows in stretches]
    owner = torch.repeat_interleave(torch.arange(len(stretches)), torch.tensor(lengths))
    rows = torch.from_numpy(np.concatenate(stretches))
    total = torch.zeros(len(stretches), meanings.shape[1]).index_add_(0, owner, meanings[rows].float())
    return F.normalize(total / torch.tensor(lengths)[:, None], dim=1)


def text_of(cut: Cut, frame: Frame) -> str:
    """The text of a statement, with its source and cue: who says it is part of what it means."""
    words = cut.words
    ranges = sorted({*frame.source, *frame.cue, *frame.content})
    return " ".join(cut.article.text[words.start[a] : words.end[b - 1]] for a, b in ranges)


class Teacher:
    """
    The base as it was made: one vector for a text, its pieces' mean. Its main directions over many
    statements are what the reader's vectors learn, so that these begin with what the base knows.
    """

    def __init__(self, base: Reader, cutter: Cutter, dtype: torch.dtype):
        self.encoder, self.cutter, self.dtype = base.encoder.eval(), cutter, dtype

    @torch.inference_mode()
    def vectors(self, texts: list[str], longest: int = 128, together: int = 64) -> np.ndarray:
        """[texts, width], each of length one."""
        cut = [[CLS, *self.cutter.cut(text).ids[: longest - 2], SEP] for text in texts]
        made: np.ndarray | None = None
        order = sorted(range(len(cut)), key=lambda i: len(cut[i]))
        for i in range(0, len(order), together):
            chosen = order[i : i + together]
            ids = pad([np.array(cut[j]) for j in chosen], 0)
            real = pad([np.ones(len(cut[j]), dtype=np.int64) for j in chosen], 0)
            states = self.encoder(ids, torch.zeros_like(ids), real, self.dtype).float() * real[:, :, None]
            vectors = F.normalize(states.sum(1) / real.sum(1, keepdim=True), dim=1).numpy()
            made = np.zeros((len(texts), vectors.shape[1]), dtype=np.float32) if made is None else made
            made[chosen] = vectors
        return made if made is not None else np.zeros((0, 0), dtype=np.float32)


def main_directions(vectors: np.ndarray, width: int) -> np.ndarray:
    """Vectors turned onto the directions in which they differ most, each of length one again."""
    middle = vectors.mean(0)
    _, turned = np.linalg.eigh((vectors - middle).T @ (vectors - middle))
    short = (vectors - middle) @ turned[:, ::-1][:, :width]
    return (short / np.linalg.norm(short, axis=1, keepdims=True).clip(1e-6)).astype(np.float32)


def taught(cuts: list[Cut], teacher: Teacher, width: int, kept: Path) -> list[list[Lesson]]:
    """
    What each statement's content should have for a vector: by article, by reading. `kept` is the file in which
    the vectors are kept for the next start.
    """
    texts = [text_of(cut, frame) for cut in cuts for reading in cut.readings for frame in reading]
    vectors = np.load(kept) if kept.exists() else main_directions(teacher.vectors(texts), width)
    if vectors.shape != (len(texts), width):
        raise SystemExit(f"{kept} is of another run: delete it")
    part = kept.with_suffix(".part.npy")
    np.save(part, vectors)
    os.replace(part, kept)
    made, at = [], 0
    for cut in cuts:
        made.append([])
        for reading in cut.readings:
            made[-1].append(Lesson(tuple(frame.content for frame in reading), vectors[at : at + len(reading)]))
            at += len(reading)
    return made


def given(cuts: list[Cut], utterances: Path, vectors: Path) -> list[list[Lesson]]:
    """The same of the program's utterances, as another model finds them: the same for all readings of an article."""
    read = {row["article"]: row["utterances"] for row in read_rows(utterances)}
    made = []
    with np.load(vectors) as kept:
        for cut in cuts:
            own = read.get(cut.article.id, [])
            stretches = tuple(ranges_in(cut, utterance["content"]) for utterance in own)
            if own and len(kept[cut.article.id]) != len(own):
                raise SystemExit(f"{vectors} is not of {utterances}")
            lesson = Lesson(stretches, kept[cut.article.id] if own else np.zeros((0, 1), dtype=np.float32))
            made.append([lesson] * len(cut.readings))
    return made
