"""The jobs as a command."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from pyspark.errors import AnalysisException
from pyspark.sql import SparkSession

from .linking import story
from .output import PERIODS, OutputThere
from .reading import InputUnfit, Settings, read
from .worker import Command, HearsayMissing


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """What the command was told."""
    parser = argparse.ArgumentParser(prog="hearsay_spark", description="Hearsay's stages on Apache Spark.")
    jobs = parser.add_subparsers(dest="job", required=True)
    reading = jobs.add_parser("read", help="articles → tables of articles, statements, sources")
    reading.add_argument("input", nargs="+", help="JSON Lines, Parquet, WARC, lists of files (.paths)")
    linking = jobs.add_parser("story", help="what was read → copies, claims, origins, disputes, changes, stories")
    linking.add_argument("read", help="where read wrote")
    for job in (reading, linking):
        job.add_argument("output", help="a folder for the tables")
        job.add_argument("--hearsay", help="how Hearsay is started on the workers, such as 'node dist/src/cli/main.js'")
        job.add_argument("--reader", default="linear", choices=["linear", "neural"], help="what finds the statements")
        job.add_argument("--memory", type=int, metavar="MIB", help="heap of each Node process")
        job.add_argument("--partitions", type=int, help="into how many pieces lines are cut")
        job.add_argument("--by", default="month", choices=sorted(PERIODS), help="what the tables are parted by")
        job.add_argument("--replace", action="store_true", help="replace a result that is there")
        job.add_argument("--keep", action="store_true", help="keep what is only needed on the way (OUTPUT/_work)")
    return parser.parse_args(argv)


def program(told: str | None) -> tuple[str, ...]:
    """How Hearsay is started: as told, else as this clone has built it, else as it is installed."""
    if told is not None:
        return tuple(shlex.split(told))
    built = Path(__file__).resolve().parents[3] / "dist/src/cli/main.js"
    return ("node", str(built)) if built.exists() else ("hearsay",)


def main(argv: Sequence[str]) -> int:
    """Does a job, and prints how many rows each table has.

    :return: the exit code: 0; 1 where it could not be done, with a line that says why
    """
    told = arguments(argv)
    command = Command(program(told.hearsay), told.reader, told.memory)
    settings = Settings(command, told.partitions, told.by, told.replace, told.keep)
    spark = SparkSession.builder.appName(f"hearsay {told.job}").getOrCreate()
    try:
        if told.job == "read":
            counts = read(spark, told.input, told.output, settings)
        else:
            counts = story(spark, told.read, told.output, settings)
    except (AnalysisException, HearsayMissing, InputUnfit, OutputThere) as error:
        print(f"hearsay_spark: {str(error).splitlines()[0]}", file=sys.stderr)
        return 1
    finally:
        spark.stop()
    print(json.dumps(counts))
    return 0


def command() -> None:
    """The command ``hearsay-spark``, where this package is installed."""
    sys.exit(main(sys.argv[1:]))
