"""What the jobs use: processor time and memory of each kind of process, and what Spark says of each step."""

from __future__ import annotations

import json
import os
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.killing import KINDS, by_kind


@dataclass
class Use:
    """What the processes of one kind have used."""

    #: Memory of the largest of them, in MB.
    memory: int = 0
    #: Processor time of all of them, in seconds, by their ids: it says the same whatever else the machine does.
    busy: dict[int, float] = field(default_factory=dict)


@dataclass
class Used:
    """What some work has used."""

    #: How long it took by the clock, in seconds.
    wall: float = 0
    kinds: dict[str, Use] = field(default_factory=lambda: {kind: Use() for kind in KINDS})

    def told(self) -> dict:
        """The same as plain data."""
        kinds = {kind: {"busy": round(sum(use.busy.values())), "memory": use.memory} for kind, use in self.kinds.items()}
        return {"wall": round(self.wall, 1), "busy": sum(use["busy"] for use in kinds.values()), "processes": kinds}


@contextmanager
def watching(every: float = 1) -> Iterator[Used]:
    """Looks at what the processes of each kind use from here on."""
    done = threading.Event()
    used = Used()
    ticks = os.sysconf("SC_CLK_TCK")
    begun = time.monotonic()

    def look(first: dict[int, float] | None) -> dict[int, float]:
        seen: dict[int, float] = {}
        for kind, found in by_kind(KINDS).items():
            use = used.kinds[kind]
            for pid in found:
                try:
                    memory = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
                    times = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                except OSError:
                    continue
                seen[pid] = (int(times[11]) + int(times[12])) / ticks
                if first is None:
                    continue
                use.busy[pid] = seen[pid] - first.get(pid, 0)
                if memory:
                    use.memory = max(use.memory, int(memory[1]) // 1000)
        return seen

    def work() -> None:
        # What a process did before this work is none of it.
        first = look(None)
        while not done.wait(every):
            look(first)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield used
    finally:
        used.wall = time.monotonic() - begun
        done.set()
        thread.join()


@dataclass
class Step:
    """A step of a job, by Spark's own account."""

    #: Seconds from its beginning to its end; of its tasks together, by the clock; of the longest of them.
    wall: float = 0
    busy: float = 0
    longest: float = 0
    tasks: int = 0
    #: MB that were shuffled, that did not fit into memory, and that the largest task held for shuffling.
    shuffled: float = 0
    spilled: float = 0
    memory: float = 0


def steps(events: Path) -> dict[str, Step]:
    """What each step of the jobs in a log of events took."""
    of_stage: dict[int, str] = {}
    spans: dict[str, tuple[int, int]] = {}
    found: dict[str, Step] = {}
    names: dict[int, tuple[str, int]] = {}
    for line in events.open(encoding="utf-8"):
        event = json.loads(line)
        kind = event["Event"]
        if kind == "SparkListenerJobStart":
            name = event.get("Properties", {}).get("spark.job.description", "beside")
            names[event["Job ID"]] = (name, event["Submission Time"])
            of_stage.update({stage: name for stage in event["Stage IDs"]})
        elif kind == "SparkListenerJobEnd":
            # Jobs of one step may overlap.
            name, begun = names[event["Job ID"]]
            from_, to = spans.get(name, (begun, 0))
            spans[name] = (min(from_, begun), max(to, event["Completion Time"]))
            found.setdefault(name, Step()).wall = (spans[name][1] - spans[name][0]) / 1000
        elif kind == "SparkListenerTaskEnd" and event.get("Task Metrics"):
            metrics = event["Task Metrics"]
            own = found.setdefault(of_stage[event["Stage ID"]], Step())
            took = metrics["Executor Run Time"] / 1000
            own.tasks += 1
            own.busy += took
            own.longest = max(own.longest, took)
            own.shuffled += metrics["Shuffle Write Metrics"]["Shuffle Bytes Written"] / 1e6
            own.spilled += metrics["Disk Bytes Spilled"] / 1e6
            own.memory = max(own.memory, metrics["Peak Execution Memory"] / 1e6)
    return found
