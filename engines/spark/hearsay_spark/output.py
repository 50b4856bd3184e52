"""Where a job writes: tables under one folder, with a folder for what is only needed on the way."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T
from pyspark.sql.pandas.types import from_arrow_schema

from .columns import TABLES

#: How the partitions of the tables are named, by what ``--by`` takes.
PERIODS = {"day": "yyyy-MM-dd", "month": "yyyy-MM", "year": "yyyy"}

#: The partition of what has no date.
UNDATED = "undated"


class OutputThere(ValueError):
    """The output holds something already, and was not to be replaced."""


def schema_of(table: str) -> T.StructType:
    """The columns of a table as Spark has them, without what it is parted by."""
    plain = from_arrow_schema(pa.schema([(column.name, column.type) for column in TABLES[table]]))
    moments = {"published_at": T.TimestampType()}
    return T.StructType([T.StructField(one.name, moments.get(one.name, one.dataType)) for one in plain])


class Output:
    """A folder of tables, on whatever file system Spark knows."""

    def __init__(self, spark: SparkSession, folder: str, by: str = "month") -> None:
        if by not in PERIODS:
            raise ValueError(f"tables are parted by day, month or year, and not by {by}")
        self.spark = spark
        self.folder = folder.rstrip("/")
        self.by = by
        self._work = f"{self.folder}/_work"

    def begin(self, tables: list[str], stages: list[str], replace: bool) -> None:
        """Makes sure that none of the tables is there, and no failures of the stages.

        :raises OutputThere: where a table is, and is not to be replaced
        """
        for table in tables:
            if not self._exists(self.table(table)):
                continue
            if not replace:
                raise OutputThere(
                    f"{self.table(table)} is there already, and is left as it is: name another folder, or say --replace"
                )
            self._delete(self.table(table))
        # Both jobs write failures, each of its own stages.
        for stage in stages:
            self._delete(f"{self.table('failures')}/stage={stage}")
        # What a job left that did not come to its end.
        self._delete(self._work)

    def table(self, name: str) -> str:
        """Where a table lies."""
        return f"{self.folder}/{name}"

    def keep(self, rows: DataFrame, name: str) -> DataFrame:
        """Writes rows for the way and gives them back: what comes after reads them instead of working them out again,
        also when a machine was lost meanwhile."""
        path = f"{self._work}/{name}"
        self._tell(name)
        rows.write.mode("overwrite").parquet(path)
        return self.spark.read.schema(rows.schema).parquet(path)

    def forget(self, name: str) -> None:
        """Deletes what was kept for the way."""
        self._delete(f"{self._work}/{name}")

    def period(self, moment: Column) -> Column:
        """The partition of a moment, given in milliseconds since 1970."""
        return F.coalesce(F.date_format(F.timestamp_millis(moment), PERIODS[self.by]), F.lit(UNDATED))

    def write(self, rows: DataFrame, name: str) -> None:
        """Writes a table, parted by the column ``period``."""
        self._tell(f"table {name}")
        columns = [F.col(f"`{column.name}`") for column in TABLES[name]]
        rows.select(*columns, "period").write.mode("append").partitionBy("period").parquet(self.table(name))

    def write_whole(self, rows: DataFrame, name: str) -> None:
        """Writes a table of few rows as one file."""
        self._tell(f"table {name}")
        rows.coalesce(1).write.mode("append").parquet(self.table(name))

    def write_failures(self, answers: list[tuple[str, DataFrame]]) -> None:
        """Writes what failed in the answers of stages, each with the name of its stage."""
        failures: DataFrame | None = None
        for stage, rows in answers:
            found = rows.where("failure is not null").select(F.lit(stage).alias("stage"), "failure.*")
            failures = found if failures is None else failures.unionByName(found)
        assert failures is not None
        self._tell("table failures")
        failures.coalesce(1).write.mode("append").partitionBy("stage").parquet(self.table("failures"))

    def end(self, tables: list[str], stages: list[str], keep: bool) -> dict[str, int]:
        """Takes away what was only needed on the way, unless it is to be kept, and counts the rows of tables, and the failures."""
        self._tell("counts")
        # With its columns, since what is empty and parted has no file to tell them.
        counts = {name: self._rows(name).count() for name in tables}
        own = self._rows("failures").where(F.col("stage").isin(stages))
        counts["failures"] = own.count()
        if not keep:
            self._delete(self._work)
        self._tell(None)
        return counts

    def _rows(self, table: str) -> DataFrame:
        return self.spark.read.schema(schema_of(table)).parquet(self.table(table))

    def _tell(self, step: str | None) -> None:
        """Says in Spark's own page what is being done."""
        self.spark.sparkContext.setJobDescription(step)  # type: ignore[arg-type]

    def _place(self, path: str) -> tuple[Any, Any]:
        """A path and its file system, as Hadoop has them: PySpark knows no other way to look for a folder."""
        machine: Any = self.spark._jvm
        place = machine.org.apache.hadoop.fs.Path(path)
        return place, place.getFileSystem(self.spark._jsc.hadoopConfiguration())

    def _exists(self, path: str) -> bool:
        place, system = self._place(path)
        return bool(system.exists(place))

    def _delete(self, path: str) -> None:
        place, system = self._place(path)
        system.delete(place, True)
