"""Articles of PolNeAR with their readings, in code points and back to UTF-16 code units."""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

Span = tuple[int, int]


@dataclass(frozen=True)
class Attribution:
    """One gold attribution. Spans are code points into the article's text."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True)
class Article:
    """An article and how each annotator read it."""

    id: str
    text: str
    readings: tuple[tuple[Attribution, ...], ...]


def utf16_positions(text: str) -> list[int]:
    """Where each code point begins in UTF-16 code units; one more entry for the end."""
    positions = [0]
    for char in text:
        positions.append(positions[-1] + (2 if ord(char) > 0xFFFF else 1))
    return positions


def to_code_points(text: str, spans: list[list[int]]) -> tuple[Span, ...]:
    """Spans in UTF-16 code units as spans in code points, in order."""
    if all(ord(char) <= 0xFFFF for char in text):
        return tuple(sorted((start, end) for start, end in spans))
    place = {unit: index for index, unit in enumerate(utf16_positions(text))}
    return tuple(sorted((place[start], place[end]) for start, end in spans))


def read_rows(path: Path) -> list[dict]:
    """The rows of a JSON Lines file, gzipped or not."""
    opened = gzip.open(path, "rt", encoding="utf8") if path.suffix == ".gz" else open(path, encoding="utf8")
    with opened as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_articles(corpora: Path, part: str) -> list[Article]:
    """The articles of a part, "train" or "dev"."""
    articles = []
    for row in read_rows(corpora / "polnear" / f"{part}.jsonl.gz"):
        text = row["text"]
        readings = tuple(
            tuple(
                Attribution(*(to_code_points(text, a.get(role, [])) for role in ("source", "cue", "content")))
                for a in reading["attributions"]
            )
            for reading in row["annotations"]
        )
        articles.append(Article(row["id"], text, readings))
    return articles


def held_out(articles: list[Article], count: int) -> list[Article]:
    """The articles that are kept from the model, so that its confidence can be fitted: always the same ones."""
    dealt = sorted(articles, key=lambda article: hashlib.sha256(article.id.encode()).digest())
    chosen = {article.id for article in dealt[:count]}
    return [article for article in articles if article.id in chosen]


def learnt_from(articles: list[Article], held: int) -> list[Article]:
    """The other articles."""
    kept = {article.id for article in held_out(articles, held)}
    return [article for article in articles if article.id not in kept]
