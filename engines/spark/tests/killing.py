"""Kills processes that work for the jobs, at random moments."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

#: The stages of Hearsay, as they stand on a command line.
STAGES = ("read", "keys", "pairs", "graph", "about")

#: How the processes of each kind are known. Those of one stage are known by its name.
KINDS = {
    "stage": rf" stage (?:{'|'.join(STAGES)})\b",
    "python": r"-m pyspark\.daemon",
    "executor": r"\.CoarseGrainedExecutorBackend ",
    "driver": r"\.SparkSubmit .*pyspark-shell",
}

#: Processes that were found to descend from this one: they do still when their parent was killed.
_own: set[int] = set()
_looking = threading.Lock()


def processes(kind: str) -> list[int]:
    """The ids of the processes of a kind that descend from this one: no other program's are among them."""
    return by_kind([kind])[kind]


def by_kind(kinds: Iterable[str]) -> dict[str, list[int]]:
    """The same for several kinds at one look."""
    wanted = {kind: re.compile(KINDS.get(kind) or rf" stage {kind}\b") for kind in kinds}
    told = subprocess.run(["ps", "-ww", "-eo", "pid,ppid,args"], capture_output=True, text=True, check=True).stdout
    lines = [line.split(None, 2) for line in told.splitlines()[1:]]
    above = {int(pid): int(parent) for pid, parent, _ in lines}
    with _looking:
        own = {pid for pid in above if _descends(pid, above)}
        _own.clear()
        _own.update(own)
    return {
        kind: [int(pid) for pid, _, arguments in lines if int(pid) in own and pattern.search(arguments)]
        for kind, pattern in wanted.items()
    }


def _descends(pid: int, above: dict[int, int]) -> bool:
    while pid in above:
        if pid == os.getpid() or pid in _own:
            return True
        pid = above[pid]
    return False


@contextmanager
def killing(kinds: Sequence[str], seed: int, every: float, most: int) -> Iterator[list[str]]:
    """Kills a process of one of the kinds now and then, so many in all at most, and tells the kinds of those it killed.

    The moments know nothing of each other (a Poisson process), so none of a stage's moments is likelier than another.

    :param every: how many seconds lie between two moments in the mean
    """
    chance = random.Random(seed)
    done = threading.Event()
    killed: list[str] = []

    def work() -> None:
        while len(killed) < most and not done.wait(chance.expovariate(1 / every)):
            kind = chance.choice(kinds)
            found = processes(kind)
            if not found:
                continue
            try:
                os.kill(chance.choice(found), signal.SIGKILL)
                killed.append(kind)
            except ProcessLookupError:
                # It has come to its end meanwhile.
                pass

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield killed
    finally:
        done.set()
        thread.join()
