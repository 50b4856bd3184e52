"""A model on its way: its weights, its optimiser, and all that is needed to go on."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, fields
from pathlib import Path

import torch

from batches import Batch, hidden
from claims import EventBatch
from loss import claims_loss, loss_of
from model import Reader, new_reader
from settings import OF_READING, Settings


def rate_at(step: int, steps: int, warm_up: float) -> float:
    """The share of the full learning rate: up in a line, then down in a line."""
    warm = max(1, int(steps * warm_up))
    return step / warm if step < warm else max(0.0, (steps - step) / max(1, steps - warm))


class Trainer:
    """
    Trains one model with several workers, each a thread on one core with its share of every batch.
    Threads that wait for each other once a step bear a busy machine better than cores that meet in
    every matrix product.
    """

    def __init__(self, settings: Settings, workers: int, dtype: torch.dtype):
        torch.manual_seed(settings.seed)
        self.settings, self.dtype = settings, dtype
        self.reader = new_reader(settings)
        self.reader.encoder.words.weight.requires_grad_(not settings.freeze_words)
        self.copies = [self.reader]
        for _ in range(1, workers):
            copy = new_reader(settings)
            for own, shared in zip(copy.parameters(), self.reader.parameters()):
                own.data = shared.data
                own.requires_grad_(shared.requires_grad)
            self.copies.append(copy)
        self.pool = ThreadPoolExecutor(workers, initializer=lambda: torch.set_num_threads(1))
        groups: dict[tuple[float, float], list[torch.nn.Parameter]] = {}
        for name, weight in self.learnt():
            groups.setdefault(self.rate_and_decay(name, weight), []).append(weight)
        self.optimizer = torch.optim.AdamW(
            [{"params": weights, "peak": peak, "weight_decay": decay} for (peak, decay), weights in groups.items()],
            lr=0.0,
            fused=True,
        )
        #: The running average of the weights, which is what reads.
        self.average = {name: weight.detach().clone() for name, weight in self.learnt()}
        self.step, self.number, self.at = 0, 0, 0

    def rate_and_decay(self, name: str, weight: torch.nn.Parameter) -> tuple[float, float]:
        """The full learning rate of a weight and how it decays."""
        settings, count = self.settings, len(self.reader.encoder.layers)
        if name.startswith("meaning."):
            return settings.vector_rate, settings.weight_decay if weight.dim() > 1 else 0.0
        if not name.startswith("encoder.") or (settings.layer_decay == 1 and "shapes" in name):
            return settings.head_rate, settings.weight_decay if weight.dim() > 1 else 0.0
        above = count - 1 - int(name.split(".")[2]) if name.startswith("encoder.layers.") else count
        return settings.encoder_rate * settings.layer_decay**above, settings.weight_decay

    def begin_with(self, path: Path) -> None:
        """Begins with what another checkpoint reads with, so far as that has it."""
        known = torch.load(path, weights_only=True)["average"]
        with torch.no_grad():
            for name, weight in self.learnt():
                if name in known:
                    weight.copy_(known[name])
                    self.average[name].copy_(known[name])

    def learnt(self) -> list[tuple[str, torch.nn.Parameter]]:
        """The weights that change."""
        return [(name, weight) for name, weight in self.reader.named_parameters() if weight.requires_grad]

    def learn(self, shares: list[Batch], steps: int, events: list[EventBatch] = ()) -> dict[str, float]:
        """
        One step down. `shares` holds each worker's part of the batch, and `events` what each has to
        learn of claims, if anything. Returns the parts of the loss.
        """
        words = sum(int((share.word >= 0).sum()) for share in shares)

        def work(number: int) -> dict[str, float]:
            copy = self.copies[number]
            copy.train()
            # What is dropped depends on the step alone, so that a resumed run is the same run.
            copy.reseed((self.settings.seed * 1_000_003 + self.step) * 64 + number)
            copy.zero_grad(set_to_none=True)
            share = hidden(shares[number], self.settings.masked, copy.generator)
            loss, parts = loss_of(copy, share, self.settings, self.dtype)
            (loss / words).backward()
            if number < len(events):
                claims = claims_loss(copy, events[number], self.dtype)
                (claims * (self.settings.claims_weight / len(events))).backward()
                parts |= {"claims": float(claims.detach()), "events": 1}
            return parts

        parts = list(self.pool.map(work, range(len(shares))))
        for copy in self.copies[1 : len(shares)]:
            for own, other in zip(self.reader.parameters(), copy.parameters()):
                if other.grad is not None:
                    own.grad = other.grad if own.grad is None else own.grad.add_(other.grad)
        for group in self.optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(self.step + 1, steps, self.settings.warm_up)
        torch.nn.utils.clip_grad_norm_(self.reader.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        keep = min(self.settings.average, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.values()), [w.detach() for _, w in self.learnt()], 1 - keep)
        return {key: sum(part.get(key, 0) for part in parts) for key in parts[0]}

    def save(self, path: Path) -> None:
        """Writes everything, whole or not at all."""
        state = {
            "settings": asdict(self.settings),
            "reader": {name: weight.detach() for name, weight in self.learnt()},
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "number": self.number,
            "at": self.at,
        }
        save_whole(state, path)

    def load(self, path: Path) -> None:
        """Goes on from what was saved."""
        state = torch.load(path, weights_only=True)
        with torch.no_grad():
            for name, weight in self.learnt():
                weight.copy_(state["reader"][name])
        self.average = state["average"]
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.number, self.at = state["step"], state["number"], state["at"]


def save_whole(state: dict, path: Path) -> None:
    """Writes a file so that there is always a whole one."""
    part = path.with_suffix(".part")
    torch.save(state, part)
    os.replace(part, path)


def load_average(path: Path) -> tuple[Reader, Settings]:
    """
    The reader of a checkpoint, with the averaged weights, ready to read. How it reads is set today,
    not when it was trained.
    """
    state = torch.load(path, weights_only=True, map_location="cpu")
    # Checkpoints from before these settings had none of what they add.
    known = {field.name for field in fields(Settings)} - set(OF_READING)
    then = {"held_out": 0, "masked": 0.0, "vector_width": 0, "vector_inner": 0, **state["settings"]}
    settings = Settings(**{name: value for name, value in then.items() if name in known})
    reader = new_reader(settings)
    names = set(state["average"])
    missing = [name for name, _ in reader.named_parameters() if name not in names and name != "encoder.words.weight"]
    if missing:
        raise SystemExit(f"{path} lacks {missing[0]}: it is no checkpoint of this model")
    reader.load_state_dict(state["average"], strict=False)
    return reader.eval(), settings
