"""The jobs on a real cluster: a master and two workers of Spark, each a process of its own, on the loopback address.

    PYTHON bench/spark/cluster.py same INPUT… [--partitions 1 4 37]   the answer of one machine, row by row
    PYTHON bench/spark/cluster.py cost INPUT…                         how long it takes, what is shuffled, how much memory
    PYTHON bench/spark/cluster.py kill INPUT [--runs 20]              the same with processes killed at random moments

PYTHON is one that has PySpark (engines/spark/.venv/bin/python); the clone must be built (npm test, or npm start). INPUT is a
file of JSON Lines, or a number: of so many invented articles. With --kept FOLDER all that was found out stays there, and a
second call goes on where the first was broken off.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "engines/spark")]

from bench.spark.cost import cost  # noqa: E402
from bench.spark.input import Given  # noqa: E402
from bench.spark.kill import kill  # noqa: E402
from bench.spark.same import same  # noqa: E402


def main() -> int:
    """Does what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["same", "kill", "cost"])
    parser.add_argument("input", nargs="+")
    parser.add_argument("--kept", type=Path, help="a folder for all that is found out")
    parser.add_argument("--partitions", type=int, nargs="+", default=[1, 4, 37])
    parser.add_argument("--read", help="same: take the tables that the job read wrote here, and do not read again")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    told = parser.parse_args()
    fine = True
    with tempfile.TemporaryDirectory(prefix="hearsay-cluster-") as own:
        for name in told.input:
            given = Given(name, (told.kept or Path(own)).resolve())
            print(f"{given.name}: {given.articles} articles, {given.rows.stat().st_size / 1e6:.0f} MB", flush=True)
            if told.what == "same":
                fine = same(given, told.partitions, told.read) and fine
            elif told.what == "cost":
                fine = cost(given) and fine
            else:
                fine = kill(given, told.runs, told.seed) and fine
    return not fine


if __name__ == "__main__":
    sys.exit(main())
