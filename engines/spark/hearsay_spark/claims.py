"""Claims: utterances that say the same, with all that is needed to say what they rest on."""

from __future__ import annotations

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from .buckets import bucket_lines, crowded
from .lines import gathered, json_list, json_object, json_text
from .order import by_moment, by_text

#: The records of a line's components have so many characters at most, counted for each component; one component may have more.
CHARACTERS = 8_000_000


def utterances(keys: DataFrame) -> DataFrame:
    """What articles say, one row each.

    :param keys: ``article`` and ``claims``
    :return: ``id``, ``article``, ``place``, ``day``, ``wording``, ``keys``, ``utterance``
    """
    rows = keys.select("article", F.explode("claims").alias("one"))
    return rows.select(
        F.concat_ws("#", "article", F.col("one.place").cast("string")).alias("id"),
        "article",
        "one.place",
        "one.day",
        F.md5("one.wording").alias("wording"),
        "one.keys",
        "one.utterance",
    )


def leads(said: DataFrame) -> DataFrame:
    """Who stands for whom: of each wording the earliest, and everybody who has none.

    :return: ``id``, ``lead``
    """
    earliest = F.struct(by_moment(F.col("day")), by_text(F.col("article")), F.col("place"))
    firsts = said.where("wording is not null").groupBy("wording").agg(F.min_by("id", earliest).alias("first"))
    return said.select("id", "wording").join(firsts, "wording", "left").select("id", F.coalesce("first", "id").alias("lead"))


def bucket_lines_of(said: DataFrame, led: DataFrame, caps: dict[str, int]) -> DataFrame:
    """The lines that say which utterances stand under one key."""
    return bucket_lines(leading(said, led), cap_of(caps), "claims", ["utterance"])


def crowded_of(said: DataFrame, led: DataFrame, caps: dict[str, int]) -> DataFrame:
    """How many keys are passed over."""
    return crowded(leading(said, led), cap_of(caps))


def leading(said: DataFrame, led: DataFrame) -> DataFrame:
    """The utterances that stand for themselves."""
    return said.join(led.where("id = lead").select("id"), "id", "left_semi")


def cap_of(caps: dict[str, int]) -> Column:
    """How many utterances may have a key: odd keys are of two words, even ones of one."""
    return F.when(F.col("key") % 2 == 1, caps["odd"]).otherwise(caps["even"])


def members(led: DataFrame, groups: DataFrame) -> DataFrame:
    """All utterances of the components that may hold a claim: those of several utterances.

    :param groups: ``node``, ``component``, of those that links hold together
    :return: ``id``, ``lead``, ``component``
    """
    alone = led.where("id <> lead").select("lead").distinct()
    held = led.join(groups, F.col("lead") == F.col("node"), "left").drop("node")
    return (
        held.join(alone.withColumn("twins", F.lit(True)), "lead", "left")
        .where("component is not null or twins")
        .select("id", "lead", F.coalesce("component", "lead").alias("component"))
    )


def batches(found: DataFrame, said: DataFrame, homes: DataFrame, lengths: DataFrame) -> DataFrame:
    """Which components go into one line: those of one story, since they stand in the same articles, as many as fit.

    :param homes: ``article``, ``story``
    :param lengths: ``article``, ``length``
    :return: ``component``, ``batch``
    """
    articles = found.join(said.select("id", "article"), "id").select("component", "article").distinct()
    weights = (
        articles.join(lengths, "article")
        .join(homes, "article")
        .groupBy("component")
        .agg(F.sum("length").alias("weight"), F.min("story").alias("story"))
    )
    totals = weights.groupBy("story").agg(F.ceil(F.sum("weight") / CHARACTERS).alias("slices"))
    slice_ = F.pmod(F.xxhash64("component"), "slices").cast("string")
    return weights.join(totals, "story").select("component", F.concat_ws(" ", slice_, "story").alias("batch"))


def graph_lines(
    found: DataFrame, batched: DataFrame, said: DataFrame, links: DataFrame, records: DataFrame, copies: DataFrame
) -> DataFrame:
    """The lines that hold components, with the records and copies that they need.

    :param links: ``a``, ``b``, ``judgement``
    :param records: ``article``, ``record``
    :param copies: ``a``, ``b``, ``copy``
    """
    full = found.join(batched, "component").join(said.select("id", "article", "utterance"), "id")
    member = json_object(lead=json_text(F.col("lead")), utterance=json_text(F.col("utterance")))
    of_members = full.groupBy("batch", "component").agg(F.collect_list(member).alias("members"))
    home = found.where("id = lead").select(F.col("id"), "component")
    one = home.select(F.col("id").alias("a"), F.col("component"))
    other = home.select(F.col("id").alias("b"), F.col("component").alias("beside"))
    link = json_object(a=json_text(F.col("a")), b=json_text(F.col("b")), judgement=json_text(F.col("judgement")))
    of_links = (
        links.join(one, "a")
        .join(other, "b")
        .where("component = beside")
        .groupBy("component")
        .agg(F.collect_list(link).alias("links"))
    )
    none = F.array().cast("array<string>")
    of_components = of_members.join(of_links, "component", "left").select(
        "batch",
        json_object(members=json_list(F.col("members")), links=json_list(F.coalesce("links", none))).alias("json"),
    )
    needed = full.select("batch", "article").distinct()
    at_a = needed.select(F.col("batch"), F.col("article").alias("a"))
    at_b = needed.select(F.col("batch"), F.col("article").alias("b"))
    return gathered(
        "batch",
        {
            "records": needed.join(records, "article").select("batch", json_text(F.col("record")).alias("json")),
            "copies": copies.join(at_a, "a").join(at_b, ["batch", "b"]).select("batch", json_text(F.col("copy")).alias("json")),
            "components": of_components,
        },
        "claims",
    )
