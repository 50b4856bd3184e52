"""Gets a session of Spark ready: sends this package to the workers, and sets what the stages need."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyspark.sql import SparkSession

_HERE = Path(__file__).parent

#: A line may be some megabytes long and takes far more work than room: fewer and smaller pieces than Spark would have.
_SETTINGS = {
    "spark.sql.files.maxPartitionBytes": str(16 << 20),
    "spark.sql.files.openCostInBytes": str(1 << 20),
    # Spark would read 4,096 claims at once, each with all that is said of it: of 100,000 articles in four pieces more than an executor
    # of 2 GB holds.
    "spark.sql.parquet.columnarReaderBatchSize": "128",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "256",
    "spark.sql.execution.arrow.maxBytesPerBatch": str(16 << 20),
    "spark.sql.execution.arrow.useLargeVarTypes": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    "spark.sql.sources.partitionColumnTypeInference.enabled": "false",
}


def ship(spark: SparkSession) -> None:
    """Sends this package to all workers of a session, present and to come."""
    context = spark.sparkContext
    archive = Path(tempfile.mkdtemp(prefix="hearsay-")) / f"{_HERE.name}.zip"
    if any(name.endswith(f"/{archive.name}") for name in context.listFiles):
        return
    with zipfile.ZipFile(archive, "w") as packed:
        for module in sorted(_HERE.glob("*.py")):
            packed.write(module, f"{_HERE.name}/{module.name}")
    context.addPyFile(str(archive))


@contextmanager
def tuned(spark: SparkSession) -> Iterator[None]:
    """A session with what the stages need, for as long as they run."""
    before = {name: str(spark.conf.get(name)) for name in _SETTINGS}
    for name, value in _SETTINGS.items():
        spark.conf.set(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            spark.conf.set(name, value)
