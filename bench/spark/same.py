"""The answer of one machine, row by row, in any number of pieces."""

from __future__ import annotations

import time

from hearsay_spark import Settings, read, story
from hearsay_spark.components import IN_ONE_TASK
from tests.compared import differences

from .input import COMMAND, Given
from .standalone import cluster, session


def same(given: Given, partitions: list[int], found: str | None) -> bool:
    """Whether the answer is that of one machine in each number of pieces. What was compared before is not compared again.

    :param found: where the job ``read`` wrote, if its tables are to be taken as they are
    """
    figures = given.figures("same")
    for pieces in partitions:
        name = f"{pieces} pieces"
        if name not in figures:
            # Once round by round, however little there is.
            in_one_task = 0 if pieces == partitions[-1] and len(partitions) > 1 else IN_ONE_TASK
            figures[name] = _in_pieces(given, pieces, in_one_task, found)
            given.keep("same", figures)
        told = figures[name]
        print(f"  {name}: {told['read']:.0f} s and {told['story']:.0f} s; {'; '.join(told['differs']) or 'the same'}", flush=True)
    return not any(told["differs"] for told in figures.values())


def _in_pieces(given: Given, pieces: int, in_one_task: int, found: str | None) -> dict:
    out = given.folder / f"in-{pieces}"
    settings = Settings(COMMAND, partitions=pieces, replace=True)
    with cluster(given.folder) as master:
        spark = session(master, given.folder, pieces)
        begun = time.monotonic()
        if found is None:
            read(spark, [str(given.rows)], str(out), settings)
        between = time.monotonic()
        counts = story(spark, found or str(out), str(out), settings, in_one_task)
        took = {"read": round(between - begun, 1), "story": round(time.monotonic() - between, 1)}
        spark.stop()
    return {**took, "counts": counts, "differs": differences(str(out), given.wanted)}
