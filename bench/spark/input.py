"""What the jobs are given, and what one machine makes of it. All that was found out is kept in a folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from functools import cached_property
from pathlib import Path

from hearsay_spark import Command
from tests.compared import Rows, rows_on_one_machine

ROOT = Path(__file__).resolve().parents[2]
COMMAND = Command(("node", str(ROOT / "dist/src/cli/main.js")))

#: More articles than these are put together in a store, which needs less memory.
IN_MEMORY = 10_000


class Given:
    """Articles, as rows in a file."""

    def __init__(self, told: str, kept: Path) -> None:
        """
        :param told: a file of JSON Lines, or how many invented articles
        :param kept: where a folder of their own is made
        """
        self.name = f"told-{told}" if told.isdigit() else Path(told).name.split(".")[0]
        self.folder = kept / self.name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.rows = self.folder / "rows.jsonl" if told.isdigit() else Path(told).resolve()
        if not self.rows.exists():
            _tell(["node", str(ROOT / "dist/bench/told-rows.js"), told], self.rows)
        with self.rows.open("rb") as lines:
            self.articles = sum(1 for _ in lines)

    def figures(self, name: str) -> dict:
        """What was found out under a name so far."""
        file = self.folder / f"{name}.json"
        return json.loads(file.read_text()) if file.exists() else {}

    def keep(self, name: str, figures: dict) -> None:
        """Writes down what was found out."""
        file = self.folder / f"{name}.json"
        file.with_suffix(".making").write_text(json.dumps(figures, indent=1))
        file.with_suffix(".making").rename(file)

    @cached_property
    def wanted(self) -> Rows:
        """What one machine makes of them."""
        file = self.folder / "one-machine.jsonl"
        if not file.exists():
            source = self.rows
            if self.articles > IN_MEMORY:
                self.alone()
                source = self.folder / "linked.db"
            _tell(["node", "--max-old-space-size=12000", str(ROOT / "dist/bench/one-machine.js"), str(source)], file)
        return rows_on_one_machine(str(file))

    def alone(self) -> dict:
        """What the program takes on this machine without Spark: for reading, for reading and keeping, for linking."""
        figures = self.figures("alone")
        rows, read, linked = str(self.rows), str(self.folder / "read.db"), str(self.folder / "linked.db")
        for name, store, arguments in (
            ("read", None, ["read", "--jsonl", "--reader", "linear", rows]),
            ("add", read, ["add", "--reader", "linear", "--store", read, rows]),
            ("link", linked, ["link", "--store", linked]),
        ):
            if name in figures:
                continue
            if store:
                for file in self.folder.glob(f"{Path(store).name}*"):
                    file.unlink()
            if name == "link":
                shutil.copyfile(read, linked)
            figures[name] = _timed([*COMMAND.program, *arguments])
            self.keep("alone", figures)
            print(f"  alone: {name} {figures[name]['wall']:.0f} s", flush=True)
        return figures


def _tell(program: list[str], file: Path) -> None:
    """Writes what a program tells into a file, which is there once it is whole."""
    making = file.with_suffix(".making")
    with making.open("wb") as told:
        subprocess.run(program, stdout=told, check=True)
    making.rename(file)


def _timed(program: list[str]) -> dict:
    """How long a program takes: by the clock and of the processors, in seconds; and how much memory, in MB."""
    begun = time.monotonic()
    process = subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, use = os.wait4(process.pid, 0)
    # It was waited for here, and not by Popen.
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, program)
    return {
        "wall": round(time.monotonic() - begun, 1),
        "busy": round(use.ru_utime + use.ru_stime, 1),
        "memory": use.ru_maxrss // 1000,
    }
