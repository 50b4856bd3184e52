"""The shuffle by key: nodes that share a key, brought together for the stage ``pairs``.

A key that too many nodes have is passed over whole, as on one machine, so no bucket is large. Each node brings those of its
keys that link: a pair is then judged in the bucket of the smallest key that both have, and nowhere else.
"""

from __future__ import annotations

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from .lines import json_list, json_object, json_text


def bucket_lines(nodes: DataFrame, cap: Column, what: str, fields: list[str], stands: Column | None = None) -> DataFrame:
    """A line for each bucket.

    :param nodes: ``id``, ``keys`` (numbers, each once) and the fields
    :param cap: how many nodes may have a key, by the column ``key``
    :param fields: what else of a node is told: a number as it is, a text as JSON text
    :param stands: which nodes count towards the cap; all, if not given
    """
    posted = nodes.select("id", F.explode("keys").alias("key"), (F.lit(True) if stands is None else stands).alias("stands"))
    linking = sizes(posted).where((F.col("size") > 1) & (F.col("standing") <= cap)).select("key")
    kept = posted.join(linking, "key").groupBy("id").agg(F.sort_array(F.collect_list("key")).alias("linking"))
    types = dict(nodes.dtypes)
    told = {name: json_text(F.col(name)) if types[name] == "string" else F.col(name).cast("string") for name in fields}
    keys = F.concat(F.lit("["), F.array_join(F.col("linking").cast("array<string>"), ","), F.lit("]"))
    node = json_object(id=json_text(F.col("id")), keys=keys, **told)
    return (
        nodes.join(kept, "id")
        .select(F.explode("linking").alias("key"), node.alias("node"))
        .groupBy("key")
        .agg(F.collect_list("node").alias("nodes"))
        .select(
            json_object(what=F.lit(f'"{what}"'), key=F.col("key").cast("string"), nodes=json_list(F.col("nodes"))).alias("line"),
            F.concat(F.lit(f"{what} "), F.col("key").cast("string")).alias("place"),
        )
    )


def sizes(posted: DataFrame) -> DataFrame:
    """How many nodes have each key, and how many of them count towards the cap."""
    return posted.groupBy("key").agg(F.count("*").alias("size"), F.count_if("stands").alias("standing"))


def crowded(nodes: DataFrame, cap: Column, stands: Column | None = None) -> DataFrame:
    """One row: how many keys are passed over, since too many have them (``count``)."""
    posted = nodes.select(F.explode("keys").alias("key"), (F.lit(True) if stands is None else stands).alias("stands"))
    return sizes(posted).where(F.col("standing") > cap).agg(F.count("*").alias("count"))
