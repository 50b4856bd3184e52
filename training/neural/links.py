"""How well vectors alone tell which statements are one claim, on the dev events, by the shared scorer."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import torch

from batches import Cut, batch_of, item_of
from claims import Event
from corpus import utf16_positions
from decode import Found, statements
from model import Reader
from reading import TorchEngine, believe
from settings import Settings
from windows import windows_for_reading

#: How many of the closest pairs are linked, by event.
PAIRS = (5, 8, 12, 17, 25, 35)


@torch.inference_mode()
def meanings_of(reader: Reader, cut: Cut, settings: Settings) -> np.ndarray:
    """What each word of an article adds to a statement's vector: [words, width]."""
    made = np.zeros((len(cut.words.piece), settings.vector_width), dtype=np.float32)
    for window in windows_for_reading(cut.pieces.paragraphs, settings.reading_window, settings.overlap):
        item = item_of(cut, window)
        if len(item.word) == 0:
            continue
        batch = batch_of([item], [])
        _, _, meanings = reader(batch.ids, batch.shapes, batch.real)
        last = item.first_word + len(item.word)
        piece = cut.words.piece[item.first_word : last]
        own = (piece >= window.owns_from) & (piece < window.owns_to)
        made[item.first_word : last][own] = meanings[0].float().numpy()[item.word][own]
    return made


def vector_of(meanings: np.ndarray, found: Found) -> np.ndarray:
    """A statement's vector: the mean over its content's words, of length one."""
    mean = np.concatenate([meanings[a:b] for a, b in found.content]).mean(0)
    return mean / max(1e-6, float(np.linalg.norm(mean)))


def pairs_of(reader: Reader, event: Event, settings: Settings) -> list[tuple[float, dict, dict]]:
    """All pairs of statements of different articles of an event, the closest first, as the scorer reads them."""
    moves = reader.transitions().detach().numpy()
    known: list[tuple[np.ndarray, dict]] = []
    for cut in event.cuts:
        unit = utf16_positions(cut.article.text)
        meanings = meanings_of(reader, cut, settings)
        for found in statements(believe(TorchEngine(reader), cut, settings), moves, settings):
            content = [{"start": unit[int(cut.words.start[a])], "end": unit[int(cut.words.end[b - 1])]} for a, b in found.content]
            known.append((vector_of(meanings, found), {"article": cut.article.id, "content": content}))
    pairs = [
        (float(v @ w), a, b) for i, (v, a) in enumerate(known) for w, b in known[:i] if a["article"] != b["article"]
    ]
    return sorted(pairs, key=lambda pair: -pair[0])


def ranked(events: list[Event], reader: Reader, settings: Settings) -> str:
    """
    A line with how well the cosine of their vectors ranks the pairs of utterances of different articles of an
    event: average precision, and the best F1 of any threshold. `events` have been read with utterances.
    """
    likeness, truth = [], []
    for event in events:
        vectors, claims, article = [], [], []
        for i, (cut, stretches) in enumerate(zip(event.cuts, event.stretches)):
            meanings = meanings_of(reader, cut, settings)
            for one in stretches:
                if one.read:
                    mean = np.concatenate([meanings[a:b] for a, b in one.ranges]).mean(0)
                    vectors.append(mean / max(1e-6, float(np.linalg.norm(mean))))
                    claims.append(one.claims)
                    article.append(i)
        near = np.array(vectors) @ np.array(vectors).T
        for i in range(len(vectors)):
            for j in range(i):
                if article[i] != article[j]:
                    likeness.append(near[i, j])
                    truth.append(not claims[i].isdisjoint(claims[j]))
    order = np.argsort(-np.array(likeness), kind="stable")
    right = np.array(truth)[order]
    hits = np.cumsum(right)
    precision, recall = hits / np.arange(1, len(right) + 1), hits / hits[-1]
    f1 = 2 * hits / (np.arange(1, len(right) + 1) + hits[-1])
    best = int(f1.argmax())
    return (
        f"pairs of utterances: average precision {100 * (precision * right).sum() / hits[-1]:.1f}, best F1 {100 * f1[best]:.1f} "
        f"({100 * precision[best]:.0f} / {100 * recall[best]:.0f}) at a cosine of {likeness[order[best]]:.2f}"
    )


def score_links(events: list[Event], reader: Reader, settings: Settings, corpora: Path) -> str:
    """A line with the best F1 of links over thresholds of the cosine."""
    pairs = sorted((pair for event in events for pair in pairs_of(reader, event, settings)), key=lambda pair: -pair[0])
    best = (-1.0, "no pairs")
    for many in PAIRS:
        chosen = pairs[: many * len(events)]
        if not chosen:
            continue
        rows = [{"id": str(i), "statements": [a, b], "origins": {"low": 1, "high": 1}} for i, (_, a, b) in enumerate(chosen)]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "claims.jsonl"
            file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf8")
            scorer = corpora.parent / "eval" / "score-claims.mjs"
            gold = corpora / "stories" / "claims-dev.jsonl"
            told = subprocess.run(["node", str(scorer), str(gold), str(file), "--json"], check=True, capture_output=True, text=True)
        links = json.loads(told.stdout)["links"]
        line = f"links {100 * links['precision']:.0f} / {100 * links['recall']:.0f} / {100 * links['f1']:.1f} at a cosine of {chosen[-1][0]:.2f}"
        best = max(best, (links["f1"], line))
    return best[1]
