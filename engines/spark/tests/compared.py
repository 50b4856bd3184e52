"""Compares what the job ``story`` wrote with what one machine told (dist/bench/one-machine.js), row by row."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import pyarrow.dataset as ds


def rows_on_spark(output: str, table: str) -> Counter[str]:
    """The rows of a table, each as JSON with its columns in the order of the alphabet."""
    folder = Path(output) / table
    files = [str(file) for file in folder.rglob("*.parquet")]
    if not files:
        return Counter()
    return Counter(_told(row) for row in ds.dataset(files, format="parquet").to_table().to_pylist())


def rows_on_one_machine(file: str) -> dict[str, Counter[str]]:
    """The rows of all tables, likewise."""
    tables: dict[str, Counter[str]] = {}
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            told = json.loads(line)
            tables.setdefault(told["table"], Counter())[_told(told["row"])] += 1
    return tables


def differences(output: str, file: str) -> list[str]:
    """What differs, told in words; empty where nothing does."""
    told: list[str] = []
    wanted = rows_on_one_machine(file)
    for table in ["copies", "claims", "claim_statements", "origins", "changes", "disputes", "stories"]:
        here, there = rows_on_spark(output, table), wanted.get(table, Counter())
        missing, more = there - here, here - there
        if missing or more:
            example = next(iter((missing or more).elements()))
            told.append(
                f"{table}: {missing.total()} rows missing and {more.total()} too many of {there.total()}, such as {example[:300]}"
            )
    return told


def _told(row: dict) -> str:
    # JavaScript writes 1 where Parquet has 1.0.
    whole = {name: int(value) if isinstance(value, float) and value.is_integer() else value for name, value in row.items()}
    return json.dumps(whole, sort_keys=True, ensure_ascii=False)


if __name__ == "__main__":
    found = differences(sys.argv[1], sys.argv[2])
    print("\n".join(found) or "the same, row by row")
    sys.exit(bool(found))
