"""Copies: articles whose prose shares enough keys, compared two by two."""

from __future__ import annotations

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from .buckets import bucket_lines, crowded
from .lines import gathered, json_object, json_text
from .order import by_text

#: So many pairs at most are compared in one line.
PAIRS = 256


def texts(keys: DataFrame, same_texts: int) -> tuple[DataFrame, DataFrame]:
    """The articles that are compared with others, and the pairs of the rest.

    Articles whose prose is word for word the same are one text: the first few in the order of ids stand for it, the rest are
    compared with the first alone.

    :param keys: ``article`` and ``copies``
    :return: ``id``, ``keys``, ``count``, ``first``; and ``a``, ``b``
    """
    prose = keys.select("article", "copies.whole", "copies.words", "copies.hashes")
    place = Window.partitionBy("whole").orderBy(by_text(F.col("article")))
    placed = prose.withColumn("place", F.row_number().over(place)).withColumn("lead", F.first("article").over(place))
    nodes = placed.where(F.col("place") <= same_texts).select(
        F.col("article").alias("id"),
        F.col("hashes").alias("keys"),
        F.size("hashes").alias("count"),
        (F.col("place") == 1).alias("first"),
    )
    rest = placed.where((F.col("place") > same_texts) & (F.col("words") > 0))
    return nodes, rest.select(F.col("lead").alias("a"), F.col("article").alias("b"))


def bucket_lines_of(nodes: DataFrame, cap: int) -> DataFrame:
    """The lines that say which articles stand under one key."""
    return bucket_lines(nodes, F.lit(cap), "copies", ["count"], F.col("first"))


def crowded_of(nodes: DataFrame, cap: int) -> DataFrame:
    """How many keys are passed over."""
    return crowded(nodes, F.lit(cap), F.col("first"))


def compare_lines(pairs: DataFrame, records: DataFrame) -> DataFrame:
    """The lines that say which articles are to be compared, each with its record. Pairs around one article stand together, so
    that a record travels with many of its pairs.

    :param pairs: ``a``, ``b``
    :param records: ``article``, ``record``
    """
    both = pairs.unionByName(pairs.select(F.col("b").alias("a"), F.col("a").alias("b")))
    nearest = both.groupBy("a").agg(F.least(F.min("b"), F.first("a")).alias("near"))
    order = Window.partitionBy("near").orderBy("a", "b")
    number = F.floor((F.row_number().over(order) - 1) / PAIRS)
    batched = pairs.join(nearest, "a").withColumn("batch", F.concat_ws(" ", number.cast("string"), "near"))
    ends = batched.select("batch", F.explode(F.array("a", "b")).alias("article")).distinct()
    return gathered(
        "batch",
        {
            "records": ends.join(records, "article").select("batch", json_text(F.col("record")).alias("json")),
            "pairs": batched.select("batch", json_object(a=json_text(F.col("a")), b=json_text(F.col("b"))).alias("json")),
        },
        "compare",
    )
