"""What docs/scale.md says of the tables."""

from __future__ import annotations

import unittest

from hearsay_spark.columns import TABLES

from .world import ROOT


class ColumnsTest(unittest.TestCase):
    """The document and the code name the same columns."""

    def test_each_column_is_told_with_its_meaning(self) -> None:
        told = (ROOT / "docs/scale.md").read_text(encoding="utf-8")
        for table, columns in TABLES.items():
            section = told.split(f"\n### {table}\n", 1)[-1].split("\n#", 1)[0]
            self.assertNotEqual(section, told, table)
            rows = [line for line in section.splitlines() if line.startswith("| `")]
            wanted = [f"| `{column.name}` | {type_of(column.type)} | {column.meaning} |" for column in columns]
            self.assertEqual(rows, wanted, table)


def type_of(kind: object) -> str:
    """A type as people call it."""
    names = {
        "string": "text",
        "int32": "number",
        "int64": "moment",
        "double": "number",
        "bool": "flag",
        "list<item: string>": "list of texts",
        "list<item: struct<start: int32, end: int32>>": "spans",
    }
    return names[str(kind)]
