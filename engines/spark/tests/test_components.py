"""Components of links, in one task and round by round."""

from __future__ import annotations

import random
import unittest

from hearsay_spark.components import Forest, components
from hearsay_spark.output import Output

from .world import folder, spark


def groups(labels: list[tuple[str, str]]) -> set[frozenset[str]]:
    """The nodes of each component."""
    found: dict[str, set[str]] = {}
    for node, component in labels:
        found.setdefault(component, set()).add(node)
    return {frozenset(nodes) for nodes in found.values()}


class ComponentsTest(unittest.TestCase):
    """Graphs of all shapes, at random and long."""

    def both_ways(self, edges: list[tuple[str, str]]) -> None:
        forest = Forest()
        for a, b in edges:
            forest.join(a, b)
        wanted = groups([(node, forest.root(node)) for node in forest.nodes()])
        frame = spark().createDataFrame(edges, "a string, b string").repartition(2)
        for limit in (1_000_000, 0):
            found = components(Output(spark(), folder()), frame, "c", limit).collect()
            self.assertEqual(groups([(row.node, row.component) for row in found]), wanted, f"in one task up to {limit}")
            self.assertEqual(len(found), len(list(forest.nodes())))

    def test_a_chain_a_star_and_what_is_alone(self) -> None:
        chain = [(f"n{i}", f"n{i + 1}") for i in range(30)]
        star = [("z", f"s{i}") for i in range(20)]
        self.both_ways([*chain, *star, ("x", "y"), ("y", "x")])

    def test_at_random(self) -> None:
        chance = random.Random(7)
        self.both_ways([(f"{chance.randrange(90)}", f"m{chance.randrange(90)}") for _ in range(66)])

    def test_nothing(self) -> None:
        empty = spark().createDataFrame([], "a string, b string")
        found = components(Output(spark(), folder()), empty, "c", -1)
        self.assertEqual(found.collect(), [])
