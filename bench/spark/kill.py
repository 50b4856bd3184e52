"""The same answer, whatever is killed."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import ExitStack

from pyspark.sql import SparkSession

from hearsay_spark import Settings, read, story
from tests.compared import differences
from tests.killing import STAGES, killing

from .input import COMMAND, Given
from .standalone import cluster, session

#: How many seconds lie between two kills in the mean: some stages are over in a second or two.
EVERY = {"read": 1, "keys": 0.7, "pairs": 1, "graph": 0.7, "about": 0.2, "python": 4, "executor": 12}

#: In one run at most so many of a kind are killed: a line on which eight processes are killed is given up.
MOST = 4


def targets(number: int) -> list[str]:
    """What is killed in a run: each stage in turn, in every second run a Python worker, in every fifth an executor."""
    stage = STAGES[number % len(STAGES)]
    return [stage, *(["python"] if number % 2 else []), *(["executor"] if number % 5 == 4 else [])]


def kill(given: Given, runs: int, seed: int) -> bool:
    """Whether the answer is that of one machine whatever is killed. All runs share one cluster and one session; runs that
    are behind us are not done again."""
    done: dict[str, dict] = given.figures("killed")
    if len(done) < runs:
        with cluster(given.folder) as master:
            spark = session(master, given.folder, 4, small=True)
            for number in range(len(done), runs):
                told = _run(spark, given, targets(number), 1000 * seed + 10 * number)
                done[str(number)] = told
                given.keep("killed", done)
                dead = ", ".join(f"{count} {kind}" for kind, count in told["killed"].items())
                print(
                    f"  run {number + 1}: {told['took']:.0f} s, killed {dead}; {'; '.join(told['differs']) or 'the same'}",
                    flush=True,
                )
            spark.stop()
    killed = sum((Counter(told["killed"]) for told in done.values()), Counter())
    print(f"  {len(done)} runs, killed {dict(killed)}; {sum(not told['differs'] for told in done.values())} the same", flush=True)
    return not any(told["differs"] for told in done.values())


def _run(spark: SparkSession, given: Given, kinds: list[str], seed: int) -> dict:
    """Both jobs, while processes of some kinds are killed."""
    out = str(given.folder / "killed")
    settings = Settings(COMMAND, partitions=4, replace=True)
    begun = time.monotonic()
    with ExitStack() as stack:
        dead = {kind: stack.enter_context(killing([kind], seed + place, EVERY[kind], MOST)) for place, kind in enumerate(kinds)}
        failures = read(spark, [str(given.rows)], out, settings)["failures"]
        failures += story(spark, out, out, settings)["failures"]
    differs = differences(out, given.wanted)
    if failures:
        differs.append(f"{failures} failures")
    return {
        "took": round(time.monotonic() - begun, 1),
        "killed": {kind: len(some) for kind, some in dead.items()},
        "differs": differs,
    }
