"""Stories: articles about one course of events."""

from __future__ import annotations

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from .buckets import bucket_lines, crowded
from .lines import gathered, json_object, json_text
from .order import by_text

#: So many articles stand in one line, where they hang together with few others.
ARTICLES = 500


def topics(keys: DataFrame) -> DataFrame:
    """Articles with the one that stands for them: of those about the very same, the first in the order of ids.

    :param keys: ``article`` and ``story``
    :return: ``id``, ``lead``, ``keys``, ``item``
    """
    about = keys.select(F.col("article").alias("id"), "story.keys", "story.item", F.md5("story.same").alias("same"))
    leads = about.where("same is not null").groupBy("same").agg(F.min_by("id", by_text(F.col("id"))).alias("first"))
    return about.join(leads, "same", "left").select("id", F.coalesce("first", "id").alias("lead"), "keys", "item")


def bucket_lines_of(found: DataFrame, cap: int) -> DataFrame:
    """The lines that say which articles stand under one key."""
    return bucket_lines(found.where("id = lead"), F.lit(cap), "stories", ["item"])


def crowded_of(found: DataFrame, cap: int) -> DataFrame:
    """How many keys are passed over."""
    return crowded(found.where("id = lead"), F.lit(cap))


def group_lines(found: DataFrame, links: DataFrame, groups: DataFrame) -> DataFrame:
    """The lines that say which articles hang together.

    :param links: ``a``, ``b``, ``likeness``
    :param groups: ``node``, ``component``
    """
    # Components that have nothing to do with each other may stand in one line.
    whole = F.coalesce("component", "lead")
    placed = found.join(groups, F.col("lead") == F.col("node"), "left").select("id", whole.alias("component"), "item")
    weights = placed.groupBy("component").agg(F.count("*").alias("weight"))
    lines = max(1, -(-placed.count() // ARTICLES))
    alone = F.concat(F.lit("#"), F.pmod(F.xxhash64("component"), F.lit(lines)).cast("string"))
    batches = weights.select("component", F.when(F.col("weight") > ARTICLES, F.col("component")).otherwise(alone).alias("batch"))
    of_link = links.join(groups, F.col("a") == F.col("node")).join(batches, "component")
    return gathered(
        "batch",
        {
            "items": placed.join(batches, "component").select("batch", json_text(F.col("item")).alias("json")),
            "links": of_link.select(
                "batch",
                json_object(a=json_text(F.col("a")), b=json_text(F.col("b")), likeness=F.col("likeness").cast("string")).alias(
                    "json"
                ),
            ),
        },
        "stories",
    )
