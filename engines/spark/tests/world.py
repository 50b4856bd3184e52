"""What the tests work with: the built Hearsay, a session of Spark, and invented articles."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from pyspark.sql import SparkSession

from hearsay_spark import Command, Settings
from hearsay_spark.worker import Worker

from .compared import Rows, rows_on_one_machine

ROOT = Path(__file__).resolve().parents[3]
COMMAND = Command(("node", str(ROOT / "dist/src/cli/main.js")))

#: Long enough to be prose that is copied.
PROSE = (
    "Snow fell over the valley of Karsa during the night and the ferries stayed in harbour until noon, while the plough of"
    " the district cleared the road along the river as far as the old mill and the bakery behind it."
)


def settings(**more: object) -> Settings:
    """Settings with the built Hearsay."""
    return Settings(**{"command": COMMAND, **more})  # type: ignore[arg-type]


@cache
def spark() -> SparkSession:
    """A session on two cores of this machine."""
    # The same Python for the workers.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        # Java's second compiler would take longer than what it makes faster.
        .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1")
        .config("spark.sql.shuffle.partitions", "4")
        # As many pieces as are asked for, however little is in them.
        .config("spark.sql.adaptive.coalescePartitions.enabled", "false")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    return session


@cache
def sample_rows() -> list[dict]:
    """The articles of the bundled story, as rows."""
    worker = Worker(COMMAND, "read")
    rows: list[dict] = []
    for file in sorted((ROOT / "samples/story").glob("*.html")):
        for answer in worker.answers_in_file(str(file), file.name):
            article = json.loads(answer)["article"]
            rows.append({name: article[name] for name in ("url", "outlet", "title", "byline", "published", "text")})
            rows[-1]["id"] = article["article"]
    worker.close()
    return rows


def identical(count: int, **fields: object) -> list[dict]:
    """Articles of the same words in many outlets."""
    text = f"{PROSE}\n\n“The ministry had skipped inspections of the reservoir for four years,” Ann Lee said."
    return [{"id": f"same{i:05}", "text": text, "outlet": f"Outlet {i % 40}", **fields} for i in range(count)]


def written(rows: list[dict], name: str = "rows.jsonl") -> str:
    """Rows as a file of JSON Lines."""
    file = Path(tempfile.mkdtemp(prefix="hearsay-rows-")) / name
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(file)


def folder() -> str:
    """A folder that is not there yet."""
    return str(Path(tempfile.mkdtemp(prefix="hearsay-out-")) / "out")


def one_machine(rows: str) -> Rows:
    """What one machine makes of rows, for :func:`compared.differences`."""
    file = f"{rows}.one"
    with open(file, "wb") as told:
        program = ["node", str(ROOT / "dist/bench/one-machine.js"), rows]
        subprocess.run(program, stdout=told, stderr=subprocess.DEVNULL, check=True)
    return rows_on_one_machine(file)
