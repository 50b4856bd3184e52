"""Training: from the corpora to a checkpoint, resumable at any moment."""

from __future__ import annotations

import math
import random
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import torch

from batches import Batch, Cut, Lesson, batch_of, cut_article, example_of, pass_over
from claims import Event, EventBatch, event_batch, read_events, turn
from corpus import learnt_from, read_articles
from meaning import Teacher, given, taught
from model import base_folder, new_reader
from pieces import Cutter
from settings import Settings
from trainer import Trainer, save_whole
from windows import Window


class Log:
    """Lines with their time, on the screen and in a file."""

    def __init__(self, path: Path):
        self.path = path

    def say(self, line: str) -> None:
        """Writes a line."""
        stamped = f"{time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime())} {line}"
        print(stamped, flush=True)
        with open(self.path, "a", encoding="utf8") as out:
            out.write(stamped + "\n")


class Meter:
    """What has been learnt since the last report."""

    def __init__(self):
        self.began, self.pieces, self.sums = time.monotonic(), 0, {}

    def add(self, parts: dict[str, float], pieces: int) -> None:
        """Counts a step."""
        self.pieces += pieces
        for key, value in parts.items():
            self.sums[key] = self.sums.get(key, 0.0) + value

    def report(self) -> str:
        """Each loss by word or seed, and the speed."""
        words, seeds = max(1, self.sums.get("words", 0)), max(1, self.sums.get("seeds", 0))
        return (
            f"loss by word {self.sums['token'] / words:.4f}, by seed {self.sums['chain'] / seeds:.3f} "
            f"and {self.sums['sure'] / seeds:.4f}, by vector {self.sums['meaning'] / max(1, self.sums['lessons']):.3f}, "
            f"by event {self.sums.get('claims', 0) / max(1, self.sums.get('events', 0)):.3f}; {self.pieces / (time.monotonic() - self.began):.0f} pieces/s"
        )


def shares_of(
    cuts: list[Cut], members: list[tuple[int, Window, int]], workers: int, lessons: list[list[Lesson]] | None = None
) -> list[Batch]:
    """A batch dealt out to workers, so that each has about as much. `lessons`: by article, by reading."""
    examples = [
        example_of(cuts[i], window, cuts[i].readings[reading], lessons[i][reading] if lessons else None)
        for i, window, reading in members
    ]
    examples.sort(key=lambda e: -len(e.item.ids))
    dealt = [examples[i::workers] for i in range(workers)]
    return [batch_of([e.item for e in share], share) for share in dealt if share]


def events_at(events: list[Event], step: int, workers: int, settings: Settings) -> list[EventBatch]:
    """What is learnt of claims at a step: mostly nothing."""
    if not events or step % settings.claims_every:
        return []
    number, made = step // settings.claims_every, []
    for worker in range(workers):
        order = random.Random((settings.seed * 1_000_003 + step) * 64 + worker)
        made.append(event_batch(turn(events, number, worker, workers, settings.seed), settings.window, order))
    return made


@dataclass(frozen=True)
class Aids:
    """What training may be given besides the corpora."""

    #: A checkpoint to begin with in place of the base.
    begin: Path | None = None
    #: What the program takes for possible claims; see `training/claims/utterances.ts`.
    utterances: Path | None = None
    #: What the vectors of the utterances of PolNeAR's articles should be; see `teacher.py`.
    taught: Path | None = None


def train(
    corpora: Path, folder: Path, settings: Settings, workers: int, dtype: torch.dtype, minutes: float, after_pass=None, saving: float = 180.0, aids: Aids = Aids()
) -> bool:
    """
    Trains until the last pass is done or the time is up; returns whether it is done. `folder` holds
    `last.pt`, from which the same call goes on, `pass-N.pt`, the reader after each pass, and the log.
    `after_pass` is called with each of the latter.
    """
    folder.mkdir(parents=True, exist_ok=True)
    checkpoint, log = folder / "last.pt", Log(folder / "train.log")
    cutter = Cutter(base_folder())
    cuts = [cut_article(cutter, article) for article in learnt_from(read_articles(corpora, "train"), settings.held_out)]
    plans = [pass_over(cuts, n, settings.seed, settings.window, settings.batch_pieces) for n in range(settings.passes)]
    steps = sum(len(plan) for plan in plans)
    trainer = Trainer(settings, workers, dtype)
    lessons, events = None, []
    if settings.vector_width:
        if aids.taught:
            lessons = given(cuts, aids.utterances, aids.taught)
        else:
            lessons = taught(cuts, Teacher(new_reader(settings), cutter, dtype), settings.vector_width, folder / "taught.npy")
        if settings.claims_weight:
            events = read_events(corpora, "train", cutter, aids.utterances)
    if checkpoint.exists():
        trainer.load(checkpoint)
    elif aids.begin:
        trainer.begin_with(aids.begin)
    log.say(f"{len(cuts)} articles, {sum(len(c.pieces.ids) for c in cuts)} pieces, {steps} steps, from step {trainer.step}; {settings}")
    began = saved = reported = time.monotonic()
    meter = Meter()
    while trainer.number < settings.passes:
        plan = plans[trainer.number]
        while trainer.at < len(plan):
            shares = shares_of(cuts, plan[trainer.at], workers, lessons)
            parts = trainer.learn(shares, steps, events_at(events, trainer.step, len(shares), settings))
            if not math.isfinite(parts["token"] + parts["chain"] + parts["sure"]):
                raise SystemExit(f"The loss is no number at step {trainer.step}: a lower rate or --precision fp32 may help.")
            trainer.at += 1
            meter.add(parts, sum(int(share.real.sum()) for share in shares))
            now = time.monotonic()
            if now - reported > 60:
                log.say(f"pass {trainer.number + 1} {trainer.at}/{len(plan)}, step {trainer.step}/{steps}: {meter.report()}")
                reported, meter = now, Meter()
            if now - saved > saving or now - began > 60 * minutes:
                trainer.save(checkpoint)
                saved = now
            if now - began > 60 * minutes:
                log.say("time is up; the same command goes on from here")
                return False
        trainer.number += 1
        trainer.at = 0
        made = folder / f"pass-{trainer.number}.pt"
        save_whole({"settings": asdict(settings), "average": trainer.average}, made)
        trainer.save(checkpoint)
        saved = time.monotonic()
        log.say(f"pass {trainer.number} of {settings.passes} done")
        if after_pass:
            log.say(after_pass(made))
    return True
