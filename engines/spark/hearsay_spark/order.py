"""Orders as JavaScript has them, so that the first of several is the same here as on one machine."""

from __future__ import annotations

from pyspark.sql import Column
from pyspark.sql import functions as F


def by_text(text: Column) -> Column:
    """A text by its UTF-16 code units: Spark itself compares by UTF-8, which differs for rare characters."""
    return F.encode(text, "UTF-16BE")


def by_moment(moment: Column) -> Column:
    """A moment; what has none comes last."""
    return F.coalesce(moment, F.lit(2**62))
