"""Compares what the job ``story`` wrote with what one machine told (dist/bench/one-machine.js), row by row."""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pyarrow.dataset as ds

#: Rows by the table, each as a digest of its JSON: a row is then as small as can be, however long it is.
Rows = dict[str, Counter[bytes]]


def rows_on_spark(output: str, table: str) -> Iterator[str]:
    """The rows of a table, each as JSON with its columns in the order of the alphabet."""
    files = [str(file) for file in (Path(output) / table).rglob("*.parquet")]
    if not files:
        return
    for batch in ds.dataset(files, format="parquet").to_batches(batch_size=4096):
        for row in batch.to_pylist():
            yield _told(row)


def rows_on_one_machine(file: str) -> Rows:
    """The rows of all tables that one machine told of, as digests."""
    tables: Rows = {}
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            told = json.loads(line)
            if "tables" in told:
                tables = {name: Counter() for name in told["tables"]}
            else:
                tables[told["table"]][_digest(_told(told["row"]))] += 1
    return tables


def differences(output: str, wanted: Rows) -> list[str]:
    """What differs, told in words; empty where nothing does."""
    told: list[str] = []
    for table, there in wanted.items():
        here: Counter[bytes] = Counter()
        example: str | None = None
        for row in rows_on_spark(output, table):
            digest = _digest(row)
            here[digest] += 1
            if here[digest] > there[digest]:
                example = example or row
        missing, more = there - here, here - there
        if missing or more:
            such = f", such as {example[:300]}" if example else ""
            told.append(f"{table}: {missing.total()} rows missing and {more.total()} too many of {there.total()}{such}")
    return told


def _told(row: dict) -> str:
    # JavaScript writes 1 where Parquet has 1.0.
    whole = {name: int(value) if isinstance(value, float) and value.is_integer() else value for name, value in row.items()}
    return json.dumps(whole, sort_keys=True, ensure_ascii=False)


def _digest(row: str) -> bytes:
    # Half of a surrogate pair has no UTF-8.
    return hashlib.blake2b(row.encode("utf-8", "surrogatepass"), digest_size=16).digest()


if __name__ == "__main__":
    found = differences(sys.argv[1], rows_on_one_machine(sys.argv[2]))
    print("\n".join(found) or "the same, row by row")
    sys.exit(bool(found))
