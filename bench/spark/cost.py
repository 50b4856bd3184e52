"""What the jobs cost beside the program alone: time, memory, what is shuffled."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from hearsay_spark import Settings, read, story
from hearsay_spark.buckets import sizes
from hearsay_spark.claims import cap_of, leading, utterances
from tests.compared import differences

from .account import steps, watching
from .input import COMMAND, Given
from .standalone import cluster, session

#: The jobs, and what the program alone does in their place.
JOBS = {"read": "add", "story": "link"}


def cost(given: Given) -> bool:
    """Measures both jobs, and compares what they wrote with what one machine makes of the same. What was measured before is
    not measured again."""
    alone = given.alone()
    figures = given.figures("cost")
    out = given.folder / "cost"
    for job in JOBS:
        if job not in figures:
            figures[job] = _measured(given, job, out)
            given.keep("cost", figures)
        print(_told(job, figures[job], alone[JOBS[job]]), flush=True)
    if "differs" not in figures:
        figures["differs"] = differences(str(out), given.wanted)
        given.keep("cost", figures)
    print(f"  {'; '.join(figures['differs']) or 'the same as on one machine, row by row'}", flush=True)
    return not figures["differs"]


def _measured(given: Given, job: str, out: Path) -> dict:
    """Runs one job on a fresh cluster."""
    with cluster(given.folder) as master:
        spark = session(master, given.folder, None)
        with watching() as used:
            if job == "read":
                counts = read(spark, [str(given.rows)], str(out), Settings(COMMAND, partitions=16, replace=True))
            else:
                counts = story(spark, str(out), str(out), Settings(COMMAND, replace=True, keep=True))
        largest = _largest_buckets(spark, out) if job == "story" else {}
        application = spark.sparkContext.applicationId
        spark.stop()
    found = {name: asdict(step) for name, step in steps(given.folder / "events" / application).items()}
    return {**used.told(), "counts": counts, "largest": largest, "steps": found}


def _largest_buckets(spark: SparkSession, out: Path) -> dict[str, int]:
    """How many nodes the largest bucket has that is looked into, by what it holds."""
    caps = COMMAND.about()["caps"]

    def kept(name: str) -> DataFrame:
        return spark.read.parquet(f"{out}/_work/{name}")

    said = leading(utterances(kept("keys").where("article is not null")), kept("leads"))
    nodes = {
        "copies": (kept("copy-nodes"), F.col("first"), F.lit(caps["copies"])),
        "claims": (said, F.lit(True), cap_of(caps["claims"])),
        "stories": (kept("topics").where("id = lead"), F.lit(True), F.lit(caps["stories"])),
    }
    found: dict[str, int] = {}
    for what, (rows, stands, cap) in nodes.items():
        posted = rows.select(F.explode("keys").alias("key"), stands.alias("stands"))
        row = sizes(posted).where(F.col("standing") <= cap).agg(F.max("size").alias("most")).first()
        found[what] = (row and row["most"]) or 0
    return found


def _told(job: str, figures: dict, alone: dict) -> str:
    """The figures of a job, for people."""
    kinds = figures["processes"]
    by_step = figures["steps"]
    largest = max(by_step.values(), key=lambda step: step["memory"])
    lines = [
        f"  {job}: {figures['wall']:.0f} s, {figures['busy']} s of the processors; alone {alone['wall']:.0f} s and"
        f" {alone['busy']:.0f} s: {figures['wall'] / alone['wall']:.2f} and {figures['busy'] / alone['busy']:.2f} times as long",
        f"    shuffled {sum(step['shuffled'] for step in by_step.values()):.0f} MB, spilled"
        f" {sum(step['spilled'] for step in by_step.values()):.0f} MB; largest task {largest['memory']:.0f} MB"
        f" of shuffles, longest {max(step['longest'] for step in by_step.values()):.0f} s",
        *(f"    {kind:10} {use['busy']:5} s of the processors, {use['memory']:5} MB at most" for kind, use in kinds.items()),
    ]
    if figures["largest"]:
        lines.append(f"    largest buckets: {', '.join(f'{size} ({what})' for what, size in figures['largest'].items())}")
    lines += [
        f"    {name:24} {step['wall']:6.1f} s, tasks {step['busy']:7.1f} s, longest {step['longest']:6.1f} s,"
        f" shuffled {step['shuffled']:7.1f} MB"
        for name, step in by_step.items()
        if name != "beside" and step["busy"] >= max(0.5, figures["wall"] / 100)
    ]
    return "\n".join([*lines, f"    {figures['counts']}"])
