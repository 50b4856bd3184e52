"""Lines of JSON for the stages, made by Spark out of columns that hold JSON already."""

from __future__ import annotations

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F


def json_list(values: Column) -> Column:
    """Texts of JSON as a list of them."""
    return F.concat(F.lit("["), F.array_join(values, ","), F.lit("]"))


def json_object(**fields: Column) -> Column:
    """Texts of JSON as an object with these fields."""
    pieces: list[Column] = []
    for number, (name, value) in enumerate(fields.items()):
        pieces += [F.lit(f'{"," if number else "{"}"{name}":'), value]
    return F.concat(*pieces, F.lit("}"))


def json_text(value: Column) -> Column:
    """A text as JSON writes it, with its quotation marks."""
    # Spark writes objects, and no text alone: {"_":"…"}.
    told = F.to_json(F.struct(value.alias("_")))
    return told.substr(F.lit(6), F.length(told) - F.lit(6))


def gathered(by: str, parts: dict[str, DataFrame], what: str) -> DataFrame:
    """One line for each value of the column ``by``: an object whose fields are the lists of what the parts hold for it.

    :param parts: by the names of the fields; each has the columns ``by`` and ``json``
    """
    rows: DataFrame | None = None
    for name, part in parts.items():
        named = part.select(by, F.lit(name).alias("part"), "json")
        rows = named if rows is None else rows.unionByName(named)
    assert rows is not None
    lists = [F.collect_list(F.when(F.col("part") == name, F.col("json"))).alias(name) for name in parts]
    fields = {name: json_list(F.col(name)) for name in parts}
    line = json_object(what=F.lit(f'"{what}"'), **fields)
    return rows.groupBy(by).agg(*lists).select(line.alias("line"), F.concat(F.lit(f"{what} "), by).alias("place"))
