"""Connected components of links, without any machine having to hold them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from .output import Output

#: So few edges are put together by one task, which takes less time than a single round over the cluster.
IN_ONE_TASK = 1_000_000

SCHEMA = "node string, component string"


def components(out: Output, edges: DataFrame, name: str, in_one_task: int = IN_ONE_TASK) -> DataFrame:
    """The component of each node that has an edge: ``node`` and ``component``, one of its nodes.

    First every partition puts together what it holds alone. What is left is contracted by alternating large and small stars
    (Kiveris, Lattanzi, Mirrokni, Rastogi, Vassilvitskii 2014, "Connected components in MapReduce and beyond"), in a number
    of rounds that grows with the square of the logarithm; or in one task, once it is little.

    :param edges: ``a`` and ``b``
    :param name: of what is kept on the way
    """
    forest = edges.select("a", "b").mapInArrow(_forest, "a string, b string")
    left = out.keep(forest, f"{name}-0")
    now = _digest(left)
    rounds = 0
    while now[0] > in_one_task:
        rounds += 1
        following = out.keep(_small_star(_large_star(left)), f"{name}-{rounds}")
        before, now = now, _digest(following)
        out.forget(f"{name}-{rounds - 1}")
        left = following
        if now == before:
            # Every edge leads to the least of its component.
            own = left.select(F.col("b").alias("node"), F.col("b").alias("component")).distinct()
            return left.select(F.col("a").alias("node"), F.col("b").alias("component")).unionByName(own)
    return out.keep(left.coalesce(1).mapInArrow(_labels, SCHEMA), f"{name}-labels")


def _digest(edges: DataFrame) -> tuple[int, int]:
    """How many edges there are, and a number that other edges would not make."""
    each = F.xxhash64("a", "b").cast("decimal(38,0)")
    row = edges.agg(F.count("*").alias("count"), F.coalesce(F.sum(each), F.lit(0)).alias("sum")).first()
    assert row is not None
    return row["count"], int(row["sum"])


def _large_star(edges: DataFrame) -> DataFrame:
    """Every greater neighbour of a node is tied to the least that the node knows."""
    both = edges.unionByName(edges.select(F.col("b").alias("a"), F.col("a").alias("b")))
    least = both.groupBy("a").agg(F.min("b").alias("least"))
    tied = both.join(least, "a").where("b > a")
    return tied.select(F.col("b").alias("a"), F.least("a", "least").alias("b")).where("a <> b").distinct()


def _small_star(edges: DataFrame) -> DataFrame:
    """A node and its lesser neighbours are tied to the least of them."""
    down = edges.select(F.greatest("a", "b").alias("a"), F.least("a", "b").alias("b")).where("a <> b")
    least = down.groupBy("a").agg(F.min("b").alias("least"))
    tied = down.join(least, "a").select(F.col("b").alias("a"), F.col("least").alias("b"))
    return tied.unionByName(least.select("a", F.col("least").alias("b"))).where("a <> b").distinct()


class Forest:
    """Trees of nodes, put together edge by edge."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def root(self, node: str) -> str:
        """The node that stands for all it is tied to."""
        above = self._above
        while (up := above.get(node, node)) != node:
            # Halving the path.
            above[node] = above.get(up, up)
            node = above[node]
        return node

    def join(self, a: str, b: str) -> bool:
        """Ties two nodes; false where they were tied before."""
        self._above.setdefault(a, a)
        self._above.setdefault(b, b)
        one, other = self.root(a), self.root(b)
        if one == other:
            return False
        self._above[max(one, other)] = min(one, other)
        return True

    def nodes(self) -> Iterator[str]:
        """All nodes that were tied."""
        yield from self._above


def _edges(batches: Iterable[pa.RecordBatch]) -> Iterator[tuple[str, str]]:
    for batch in batches:
        yield from zip(batch.column(0).to_pylist(), batch.column(1).to_pylist(), strict=True)


def _forest(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    forest = Forest()
    kept = [(a, b) for a, b in _edges(batches) if forest.join(a, b)]
    yield pa.RecordBatch.from_arrays(
        [pa.array([a for a, _ in kept], pa.string()), pa.array([b for _, b in kept], pa.string())], ["a", "b"]
    )


def _labels(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    forest = Forest()
    for a, b in _edges(batches):
        forest.join(a, b)
    nodes = list(forest.nodes())
    roots = [forest.root(node) for node in nodes]
    yield pa.RecordBatch.from_arrays([pa.array(nodes, pa.string()), pa.array(roots, pa.string())], ["node", "component"])
