"""Invented articles of one event, and of none."""

from __future__ import annotations

import random

#: What is told of one event, in other words and another order by each outlet.
EVENT = [
    "The Orrin dam in the valley of Karsa was closed on Monday after engineers found cracks in its eastern wall",
    "“The ministry had skipped inspections of the dam for four years,” Ann Lee, an engineer at Karsa, said",
    "Minister Tom Brandt denied that inspections of the Orrin dam had been skipped",
    "About 400 people in Karsa had to leave their homes below the dam, the council said",
    "The reservoir behind the Orrin dam is being drained, and the ferries of Karsa stay in harbour",
    "Two officials said the cracks in the Orrin dam had been known since the spring",
    "“We were told nothing,” said Mary Holt, who lives below the eastern wall of the dam",
    "Engineers expect repairs of the Orrin dam to take a year and to cost 40 million crowns",
]

SYLLABLES = "bel dar fen gor hal jin kel lom mar nor pel quin ras sol tam ulf ven wil yor zan".split()


def of_one_event(count: int, **fields: object) -> list[dict]:
    """Articles that each tell most of one event."""
    chance = random.Random(count)
    rows: list[dict] = []
    for number in range(count):
        told = chance.sample(EVENT, 6)
        own = f"Readers in {_word(chance)} wrote to {_word(chance)} about the {_word(chance).lower()}"
        text = "\n\n".join(f"{line}." for line in [*told, own])
        title = f"Orrin dam closed: {told[0].lower()}"
        rows.append({"id": f"dam{number:04}", "outlet": f"Outlet {number % 40}", "title": title, "text": text, **fields})
    return rows


def of_no_event(count: int, **fields: object) -> list[dict]:
    """Articles that have nothing to do with each other."""
    chance = random.Random(count)
    rows: list[dict] = []
    for number in range(count):
        names = [_word(chance) for _ in range(6)]
        lines = [f"“{name} is the {_word(chance).lower()} of {_word(chance)},” said {_word(chance)} {name}" for name in names]
        rows.append({"id": f"own{number:04}", "outlet": f"Outlet {number % 40}", "text": "\n\n".join(lines), **fields})
    return rows


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=3)).capitalize()
