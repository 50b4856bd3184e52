"""
What the vectors of utterances should be: python training/neural/teacher.py UTTERANCES OUT

UTTERANCES is a file by utterances.ts; OUT becomes a file of vectors by article. Each utterance is read alone in
three ways by the base as it was made: its content, its content with who says it, and the sentence in which it
stands. The three together tell which are one claim better than any of them. What all utterances of an article
have in common is taken off, since it tells of the event and not of the claim; the main directions of what is
left are what is taught.
"""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path

for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import numpy as np  # noqa: E402
import torch  # noqa: E402

from corpus import read_rows  # noqa: E402
from meaning import Teacher, main_directions  # noqa: E402
from model import base_folder, new_reader  # noqa: E402
from pieces import Cutter  # noqa: E402
from settings import Settings  # noqa: E402

SENTENCE_END = re.compile(r"[.!?][\"”’]?\s|\n")
#: Sentences are looked for so many characters before an utterance and after it.
FAR = 600
#: An article's mean counts as that of so many utterances more, which say nothing: few utterances share by chance.
CALM = 2


def content_of(text: str, utterance: dict) -> str:
    """The content alone."""
    return " ".join(text[a:b] for a, b in utterance["content"])


def said_by(text: str, utterance: dict) -> str:
    """The content, and who says it."""
    who = utterance["speaker"] or utterance["subject"]
    return f"{who} said: {content_of(text, utterance)}" if who and utterance["speaker"] else content_of(text, utterance)


def sentence_of(text: str, utterance: dict) -> str:
    """The sentence around the content."""
    first, last = utterance["content"][0][0], utterance["content"][-1][1]
    near = max(0, first - FAR)
    start = max((near + found.end() for found in SENTENCE_END.finditer(text[near:first])), default=near)
    end = SENTENCE_END.search(text, last)
    return text[start : min(end.end() if end else len(text), last + FAR)].strip()


VIEWS = (content_of, said_by, sentence_of)


def centred(vectors: np.ndarray, counts: list[int]) -> np.ndarray:
    """Vectors of articles with so many utterances each, less what each article's have in common, of length one again."""
    made, at = vectors.copy(), 0
    for count in counts:
        made[at : at + count] -= vectors[at : at + count].sum(0) / (count + CALM)
        at += count
    return made / np.linalg.norm(made, axis=1, keepdims=True).clip(1e-6)


def main() -> None:
    """Reads the command line."""
    here = Path(__file__).resolve()
    parser = argparse.ArgumentParser(description="Makes what the vectors of utterances should be.")
    parser.add_argument("utterances", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--corpora", type=Path, default=here.parents[3] / "shared" / "corpora")
    parser.add_argument("--width", type=int, default=128)
    options = parser.parse_args()
    torch.set_num_threads(1)
    rows = read_rows(options.utterances)
    files = ("polnear/train.jsonl.gz", "stories/basil.jsonl.gz")
    texts = {row["id"]: row["text"] for file in files for row in read_rows(options.corpora / file)}
    teacher = Teacher(new_reader(Settings()), Cutter(base_folder()), torch.bfloat16)
    views = []
    for view in VIEWS:
        views.append(teacher.vectors([view(texts[row["article"]], one) for row in rows for one in row["utterances"]]))
        print(f"{view.__name__}: {len(views[-1])} vectors", flush=True)
    counts = [len(row["utterances"]) for row in rows]
    save(rows, main_directions(centred(np.concatenate(views, axis=1) / len(VIEWS) ** 0.5, counts), options.width), options.out)


def save(rows: list[dict], vectors: np.ndarray, out: Path) -> None:
    """Writes vectors by article."""
    made, at = {}, 0
    for row in rows:
        count = len(row["utterances"])
        if count:
            made[row["article"]] = vectors[at : at + count].astype(np.float16)
        at += count
    np.savez(out, **made)


if __name__ == "__main__":
    main()
