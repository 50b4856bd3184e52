"""Events whose statements were sorted into claims by hand, and what is learnt from one of them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from batches import Batch, Cut, batch_of, cut_article, item_of, ranges_in
from corpus import Article, Span, read_rows
from pieces import Cutter
from windows import windows_for_training

#: How many words a stretch has that stands for what is no part of a claim.
OTHER_WORDS = (8, 25)


@dataclass(frozen=True)
class Stretch:
    """What may state a claim: words [first, last) of an article, and the numbers of the claims that it states."""

    ranges: tuple[Span, ...]
    claims: frozenset[int] = frozenset()
    #: Whether it is one of the program's utterances, rather than a member as it was marked.
    read: bool = False


@dataclass(frozen=True)
class Event:
    """The articles of one event and, of each, the stretches that are to be told apart."""

    id: str
    cuts: list[Cut]
    stretches: list[list[Stretch]]


def read_events(corpora: Path, part: str, cutter: Cutter, utterances: Path | None = None) -> list[Event]:
    """
    The events of a part, "train" or "dev". `utterances` is a file of what the program takes for possible
    claims in these articles, by `training/claims/utterances.ts`; without it, the labelled members are all there is.
    """
    folder = corpora / "stories"
    rows = read_rows(folder / f"claims-{part}.jsonl")
    wanted = {row["event"] for row in rows}
    articles: dict[str, list[dict]] = {}
    for row in read_rows(folder / "basil.jsonl.gz"):
        if row["event"] in wanted:
            articles.setdefault(row["event"], []).append(row)
    read = {row["article"]: row["utterances"] for row in read_rows(utterances)} if utterances else {}
    return [event_of(row, articles[row["event"]], cutter, read) for row in rows]


def event_of(row: dict, articles: list[dict], cutter: Cutter, read: dict[str, list[dict]]) -> Event:
    """One event."""
    cuts = [cut_article(cutter, Article(article["id"], article["text"], ())) for article in articles]
    number = {claim["key"]: i for i, claim in enumerate(row["claims"])}
    stretches = []
    for cut in cuts:
        own: list[Stretch] = []
        for utterance in read.get(cut.article.id, []):
            claims = frozenset(number[key] for key in utterance["claims"])
            own.append(Stretch(ranges_in(cut, utterance["content"]), claims, True))
        # The members as they were marked; what the program takes for one is often a little more or less.
        for claim in row["claims"]:
            for member in claim["members"]:
                if member["article"] == cut.article.id:
                    own.append(Stretch(ranges_in(cut, [[member["start"], member["end"]]]), frozenset([number[claim["key"]]])))
        stretches.append([one for one in own if one.ranges])
    return Event(row["event"], cuts, stretches)


@dataclass(frozen=True)
class EventBatch:
    """All articles of an event in windows, and the stretches of words that are to be told apart."""

    batch: Batch
    #: Of each stretch: its window, and its words [first, last) in that window.
    stretches: list[tuple[int, tuple[Span, ...]]]
    #: Whether two stretches stand in different articles, and whether they state one claim.
    apart: Tensor
    same: Tensor


def others(stretches: list[Stretch], count: int, order: random.Random) -> list[Stretch]:
    """Stretches of an article that touch none of those given, about as many."""
    found = []
    for _ in range(len(stretches)):
        first = order.randrange(max(1, count))
        last = min(count, first + order.randint(*OTHER_WORDS))
        if last > first and not any(first < b and a < last for one in stretches for a, b in one.ranges):
            found.append(Stretch(((first, last),)))
    return found


def event_batch(event: Event, size: int, order: random.Random) -> EventBatch:
    """An event to learn from; stretches that no window holds whole are left out."""
    items, places, chosen, articles = [], [], [], []
    for i, (cut, stretches) in enumerate(zip(event.cuts, event.stretches)):
        read = any(one.read for one in stretches)
        marked = stretches if read else [*stretches, *others(stretches, len(cut.words.piece), order)]
        for window in windows_for_training(cut.pieces.paragraphs, size, order.randint(size // 3, size)):
            item = item_of(cut, window)
            for one in marked:
                ranges = tuple((a - item.first_word, b - item.first_word) for a, b in one.ranges)
                if ranges[0][0] >= 0 and ranges[-1][1] <= len(item.word):
                    places.append((len(items), ranges))
                    chosen.append(one)
                    articles.append(i)
            items.append(item)
    article = torch.tensor(articles)
    same = torch.tensor([[not a.claims.isdisjoint(b.claims) for b in chosen] for a in chosen], dtype=torch.bool)
    apart = article[:, None] != article[None, :]
    return EventBatch(batch_of(items, []), places, apart, same.view(len(chosen), len(chosen)) & apart)


def contrast(vectors: Tensor, apart: Tensor, same: Tensor, warmth: float = 0.07) -> Tensor:
    """
    What it costs that statements of one claim in different articles do not lie closer than others:
    the cross-entropy of the right partners among all stretches of other articles, and, so that one
    threshold can serve all events, that of each pair being one or not. The mean over stretches and pairs.
    """
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


def stretches_of(event: EventBatch) -> list[np.ndarray]:
    """The rows of each stretch's words among all words of the event's batch."""
    counts = (event.batch.word >= 0).sum(1).numpy()
    offsets = np.concatenate([[0], np.cumsum(counts)])
    return [np.concatenate([np.arange(offsets[row] + a, offsets[row] + b) for a, b in ranges]) for row, ranges in event.stretches]
