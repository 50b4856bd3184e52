"""A stage of Hearsay over a table of lines: on every partition a Node process answers them, and its answers become rows."""

from __future__ import annotations

import io
import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator

import pyarrow as pa
import pyarrow.fs
import pyarrow.json
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import from_arrow_schema

from .columns import FAILURE
from .worker import Command, failure, worker_of

#: Answers are made rows when there are so many bytes of them.
BATCH_BYTES = 8 << 20

Batches = Iterable[pa.RecordBatch]


def answered(lines: DataFrame, stage: str, command: Command, fields: list[pa.Field]) -> DataFrame:
    """The answers of a stage, one row each.

    :param lines: ``line`` (text or bytes), and ``place``: what a failure calls it
    :param fields: what an answer may hold; ``failure`` is added to it
    """
    schema = pa.schema([*fields, pa.field("failure", FAILURE)])
    return lines.select("line", "place").mapInArrow(_answering(stage, command, schema), from_arrow_schema(schema))


def read_files(files: DataFrame, command: Command, fields: list[pa.Field]) -> DataFrame:
    """The answers of the stage ``read`` to all that is in the files of the column ``line``."""
    schema = pa.schema([*fields, pa.field("failure", FAILURE)])
    return files.select("line").mapInArrow(_opening(command, schema), from_arrow_schema(schema))


def _answering(stage: str, command: Command, schema: pa.Schema) -> Callable[[Batches], Batches]:
    def work(batches: Batches) -> Batches:
        places: deque[str] = deque()

        def lines() -> Iterator[bytes]:
            for batch in batches:
                for line, place in zip(_bytes(batch.column(0)), batch.column(1).to_pylist(), strict=True):
                    places.append(place)
                    yield line

        def answers() -> Iterator[bytes]:
            for answer in worker_of(command, stage).answers(lines()):
                yield _at(places.popleft(), answer)

        return _rows(answers(), schema)

    return work


def _opening(command: Command, schema: pa.Schema) -> Callable[[Batches], Batches]:
    def work(batches: Batches) -> Batches:
        worker = worker_of(command, "read")

        def answers() -> Iterator[bytes]:
            for batch in batches:
                for place in batch.column(0).to_pylist():
                    try:
                        with _Nearby(place) as file:
                            yield from worker.answers_in_file(file, place)
                    except OSError as error:
                        yield failure(place, "unreadable", f"the file cannot be read ({error})", None)

        return _rows(answers(), schema)

    return work


def _at(place: str, answer: bytes) -> bytes:
    """An answer that tells of a failure where its line has come from, and not which line of standard input it was."""
    if not answer.startswith(b'{"failure":'):
        return answer
    told = json.loads(answer)
    told["failure"]["place"] = place
    return json.dumps(told).encode()


def _bytes(column: pa.Array) -> Iterator[bytes]:
    binary = pa.large_binary() if pa.types.is_large_string(column.type) else pa.binary()
    for value in column.cast(binary):
        yield value.as_py()


def _rows(answers: Iterable[bytes], schema: pa.Schema) -> Batches:
    held: list[bytes] = []
    size = 0
    for answer in answers:
        held.append(answer if answer.endswith(b"\n") else answer + b"\n")
        size += len(answer)
        if size >= BATCH_BYTES:
            yield from parsed(b"".join(held), schema)
            held, size = [], 0
    if held:
        yield from parsed(b"".join(held), schema)


def parsed(lines: bytes, schema: pa.Schema) -> Batches:
    """Lines of JSON as rows of a schema. What the schema does not name is passed over."""
    table = pa.json.read_json(
        io.BytesIO(lines),
        # A line has to fit into a block.
        read_options=pa.json.ReadOptions(use_threads=False, block_size=len(lines) + 1),
        parse_options=pa.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore"),
    )
    yield from table.select(schema.names).cast(schema).to_batches()


class _Nearby:
    """A file as a path on this machine: itself, or a copy of what lies elsewhere (s3://, hdfs://, gs://) for a while."""

    def __init__(self, place: str) -> None:
        self.place = place
        self.copy: str | None = None

    def __enter__(self) -> str:
        if "://" not in self.place and not self.place.startswith("file:"):
            return self.place
        if self.place.startswith("file:"):
            return "/" + self.place.removeprefix("file:").lstrip("/")
        import tempfile

        handle, self.copy = tempfile.mkstemp(prefix="hearsay-")
        far, path = pa.fs.FileSystem.from_uri(self.place)
        with os.fdopen(handle, "wb") as near, far.open_input_stream(path, compression=None) as source:
            while chunk := source.read(1 << 20):
                near.write(chunk)
        return self.copy

    def __exit__(self, *_: object) -> None:
        if self.copy is not None:
            os.unlink(self.copy)
