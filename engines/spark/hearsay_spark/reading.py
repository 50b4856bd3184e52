"""The job ``read``: articles of any kind → tables of articles, statements, sources and failures."""

from __future__ import annotations

from dataclasses import dataclass, field

import pyarrow as pa
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T

from .columns import ARTICLES, SOURCES, STATEMENTS, struct
from .output import Output
from .shipping import ship, tuned
from .stage import answered, read_files
from .worker import Command

#: The tables that the job writes.
WRITTEN = ["articles", "statements", "sources"]

#: The stages that the job runs.
STAGES = ["read"]

#: What a row may tell besides its text.
ROW = ["id", "title", "url", "outlet", "publisher", "byline", "published"]

ANSWER = [
    pa.field("article", struct(ARTICLES)),
    pa.field("statements", pa.list_(struct(STATEMENTS))),
    pa.field("sources", pa.list_(struct(SOURCES))),
]


class InputUnfit(ValueError):
    """The input cannot be read as it is."""


@dataclass(frozen=True)
class Settings:
    """How a job works."""

    command: Command = field(default_factory=Command)
    #: How many pieces the input is cut into; None: as it lies.
    partitions: int | None = None
    #: What the tables are parted by: day, month or year.
    by: str = "month"
    #: Whether a result that is there already is replaced.
    replace: bool = False
    #: Whether what was only needed on the way (OUTPUT/_work) stays, for a look into it.
    keep: bool = False


def read(spark: SparkSession, inputs: list[str], output: str, settings: Settings | None = None) -> dict[str, int]:
    """Reads articles and writes tables, and tells how many rows each has.

    :param inputs: files or folders: JSON Lines (.jsonl, .json, .ndjson, also with .gz), Parquet (.parquet), lists of files
        (.paths, .txt, also with .gz); all else is opened as a document by Hearsay: WARC, feeds, HTML, ZIP
    """
    settings = settings or Settings()
    ship(spark)
    settings.command.about()
    out = Output(spark, output, settings.by)
    with tuned(spark):
        answers = answers_of(spark, inputs, settings)
        out.begin(WRITTEN, STAGES, settings.replace)
        write_tables(out, out.keep(answers, "read"))
        return out.end(WRITTEN, STAGES, settings.keep)


def answers_of(spark: SparkSession, inputs: list[str], settings: Settings) -> DataFrame:
    """What the stage ``read`` answers to all that the inputs hold."""
    if not inputs:
        raise InputUnfit("name an input")
    rows: list[DataFrame] = []
    files: list[str] = []
    for name in inputs:
        plain = name.removesuffix(".gz").rstrip("/")
        if plain.endswith((".jsonl", ".ndjson", ".json")):
            rows.append(_json_lines(spark, name))
        elif plain.endswith(".parquet"):
            rows.append(_table(spark, name))
        elif plain.endswith((".paths", ".txt")):
            files.extend(_list(spark, name))
        else:
            files.append(name)
    command = settings.command
    found: list[DataFrame] = []
    if rows:
        lines = rows[0]
        for more in rows[1:]:
            lines = lines.unionByName(more)
        if settings.partitions is not None:
            lines = lines.repartition(settings.partitions)
        found.append(answered(lines, "read", command, ANSWER))
    if files:
        # A file is one piece of work.
        named = spark.createDataFrame([(file,) for file in files], "line string")
        found.append(read_files(named.repartition(max(1, len(files))), command, ANSWER))
    answers = found[0]
    for more in found[1:]:
        answers = answers.unionByName(more)
    return answers


def write_tables(out: Output, found: DataFrame) -> None:
    """Writes what was read, as tables."""
    read_ones = found.where("article is not null").withColumn("period", out.period(F.col("article.published_at")))
    articles = read_ones.select("article.*", "period")
    out.write(articles.withColumn("published_at", F.timestamp_millis("published_at")), "articles")
    for name in ("statements", "sources"):
        out.write(read_ones.select(F.explode(name).alias("row"), "period").select("row.*", "period"), name)
    out.write_failures([("read", found)])


def _json_lines(spark: SparkSession, name: str) -> DataFrame:
    # As bytes: what is not UTF-8 is a failure of its row, and not of the job.
    rows = spark.read.text(name).select(F.col("value").cast("binary").alias("line"), "_metadata.file_path")
    return rows.where("length(line) > 0").select("line", F.col("file_path").alias("place"))


def _list(spark: SparkSession, name: str) -> list[str]:
    """A list of files is read here: it is as long as there are files, and no longer."""
    return [row.value.strip() for row in spark.read.text(name).toLocalIterator() if row.value.strip()]


def _table(spark: SparkSession, name: str) -> DataFrame:
    table = spark.read.parquet(name)
    types = {column.name: column.dataType for column in table.schema}
    if "text" not in types:
        raise InputUnfit(f"{name} has no column text; name the column with the articles' words so")
    columns: list[Column] = []
    for column in ["text", *ROW]:
        if column not in types:
            continue
        kind = types[column]
        if isinstance(kind, T.StringType) or (column == "id" and isinstance(kind, T.IntegralType)):
            columns.append(F.col(column).cast("string").alias(column))
        elif column == "published" and isinstance(kind, T.TimestampType):
            moment = F.to_utc_timestamp(column, F.current_timezone())
            columns.append(F.date_format(moment, "yyyy-MM-dd'T'HH:mm:ss'Z'").alias(column))
        elif column == "published" and isinstance(kind, T.DateType):
            columns.append(F.date_format(column, "yyyy-MM-dd").alias(column))
        else:
            raise InputUnfit(f"{name}: the column {column} is {kind.simpleString()}, and has to be string; cast it")
    row = F.to_json(F.struct(*columns)).cast("binary")
    return table.select(row.alias("line"), F.lit(name).alias("place"))
