"""Events whose statements were sorted into claims by hand, and what is learnt from one of them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from batches import Batch, Cut, batch_of, cut_article, item_of
from corpus import Article, Span, read_rows, to_code_points
from labels import words_in
from pieces import Cutter
from windows import windows_for_training

#: How many words a stretch has that stands for what is no part of a claim.
OTHER_WORDS = (8, 25)


@dataclass(frozen=True)
class Event:
    """The articles of one event and, of each, its members of claims: words [first, last) and the claim's number."""

    id: str
    cuts: list[Cut]
    members: list[list[tuple[int, int, int]]]


def read_events(corpora: Path, part: str, cutter: Cutter) -> list[Event]:
    """The events of a part, "train" or "dev"."""
    folder = corpora / "stories"
    rows = read_rows(folder / f"claims-{part}.jsonl")
    wanted = {row["event"] for row in rows}
    articles: dict[str, list[dict]] = {}
    for row in read_rows(folder / "basil.jsonl.gz"):
        if row["event"] in wanted:
            articles.setdefault(row["event"], []).append(row)
    return [event_of(row, articles[row["event"]], cutter) for row in rows]


def event_of(row: dict, articles: list[dict], cutter: Cutter) -> Event:
    """One event."""
    cuts = [cut_article(cutter, Article(article["id"], article["text"], ())) for article in articles]
    place = {cut.article.id: i for i, cut in enumerate(cuts)}
    members: list[list[tuple[int, int, int]]] = [[] for _ in cuts]
    for number, claim in enumerate(row["claims"]):
        for member in claim["members"]:
            cut = cuts[place[member["article"]]]
            (span,) = to_code_points(cut.article.text, [[member["start"], member["end"]]])
            first, last = words_in(cut.words, span)
            if last > first:
                members[place[member["article"]]].append((first, last, number))
    return Event(row["event"], cuts, members)


@dataclass(frozen=True)
class EventBatch:
    """All articles of an event in windows, and the stretches of words that are to be told apart."""

    batch: Batch
    #: Of each stretch: its window, and its words [first, last) in that window.
    stretches: list[tuple[int, int, int]]
    #: Of each stretch its claim, -1 for none, and its article.
    claim: list[int]
    article: list[int]


def others(members: list[tuple[int, int, int]], count: int, order: random.Random) -> list[Span]:
    """Stretches of an article that touch no member, about as many as there are members."""
    found = []
    for _ in range(len(members)):
        first = order.randrange(max(1, count))
        last = min(count, first + order.randint(*OTHER_WORDS))
        if last > first and not any(first < b and a < last for a, b, _ in members):
            found.append((first, last))
    return found


def event_batch(event: Event, size: int, order: random.Random) -> EventBatch:
    """An event to learn from; stretches that no window holds whole are left out."""
    items, stretches, claims, articles = [], [], [], []
    for i, (cut, members) in enumerate(zip(event.cuts, event.members)):
        marked = [*members, *((a, b, -1) for a, b in others(members, len(cut.words.piece), order))]
        for window in windows_for_training(cut.pieces.paragraphs, size, order.randint(size // 3, size)):
            item = item_of(cut, window)
            for first, last, claim in marked:
                a, b = first - item.first_word, last - item.first_word
                if a >= 0 and b <= len(item.word):
                    stretches.append((len(items), a, b))
                    claims.append(claim)
                    articles.append(i)
            items.append(item)
    return EventBatch(batch_of(items, []), stretches, claims, articles)


def contrast(vectors: Tensor, claim: list[int], article: list[int], warmth: float = 0.07) -> Tensor:
    """
    What it costs that statements of one claim in different articles do not lie closer than others:
    the cross-entropy of the right partners among all stretches of other articles, and, so that one
    threshold can serve all events, that of each pair being one or not. The mean over stretches and pairs.
    """
    number, place = torch.tensor(claim), torch.tensor(article)
    apart = place[:, None] != place[None, :]
    same = apart & (number[:, None] == number[None, :]) & (number[:, None] >= 0)
    if not same.any():
        return vectors.sum() * 0
    near = vectors @ vectors.T
    chances = torch.log_softmax((near / warmth).masked_fill(~apart, -1e4), dim=1)
    partners = same.sum(1)
    ranked = -(chances.masked_fill(~same, 0).sum(1) / partners.clamp_min(1))[partners > 0].mean()
    judged = F.binary_cross_entropy_with_logits(10 * near[apart] - 5, same[apart].float(), pos_weight=torch.tensor(5.0))
    return ranked + 0.5 * judged


def turn(events: list[Event], step: int, worker: int, workers: int, seed: int) -> Event:
    """The event that a worker gets at a step: all in turn, in another order each time round."""
    place = step * workers + worker
    order = list(range(len(events)))
    random.Random(seed * 7919 + place // len(events)).shuffle(order)
    return events[order[place % len(events)]]


def stretches_of(batch: Batch, ranges: list[tuple[int, int, int]]) -> list[np.ndarray]:
    """The rows of each stretch's words among all words of the batch. `batch` has no examples."""
    counts = (batch.word >= 0).sum(1).numpy()
    offsets = np.concatenate([[0], np.cumsum(counts)])
    return [np.arange(offsets[row] + a, offsets[row] + b) for row, a, b in ranges]
