"""The jobs on two cores: the same answer as on one machine, and what becomes of bad input."""

from __future__ import annotations

import gzip
import json
import subprocess
import unittest
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from hearsay_spark import Command, read, story
from hearsay_spark.linking import NEEDED, WRITTEN
from hearsay_spark.main import main
from hearsay_spark.output import OutputThere
from hearsay_spark.reading import InputUnfit

from .alike import of_no_event, of_one_event
from .compared import differences
from .killing import killing
from .world import COMMAND, ROOT, folder, identical, one_machine, sample_rows, settings, spark, written

#: Half of the articles are of one story, many have the same words, some have no date, and one id stands twice.
MIXED = [
    *sample_rows(),
    *identical(24, published="2024-03-01"),
    *({**row, "id": f"{row['id']}-undated", "published": None} for row in sample_rows()[:3]),
]


def _hearsay(*arguments: str):
    """What a command of Hearsay tells in JSON."""
    done = subprocess.run([*COMMAND.program, *arguments, "--json"], capture_output=True, check=True)
    return json.loads(done.stdout)


def table(output: str, name: str) -> list[dict]:
    """The rows of a table."""
    return ds.dataset(Path(output) / name, format="parquet", partitioning="hive").to_table().to_pylist()


class SameAnswerTest(unittest.TestCase):
    """What comes of the same articles, in whatever way they are worked on."""

    def test_as_on_one_machine_in_any_number_of_pieces_and_with_processes_killed(self) -> None:
        rows = written(MIXED)
        wanted = one_machine(rows)
        for pieces in (1, 3):
            spark().conf.set("spark.sql.shuffle.partitions", str(pieces))
            found, linked = folder(), folder()
            with killing(["stage"], pieces, every=2, most=7 if pieces > 1 else 0) as killed:
                counts = read(spark(), [rows], found, settings(partitions=pieces))
                self.assertEqual(counts["articles"], len(MIXED))
                self.assertEqual(counts["failures"], 0)
                # Round by round where there are several pieces.
                counts = story(spark(), found, linked, settings(), in_one_task=1_000_000 if pieces == 1 else 0)
            self.assertEqual(counts["failures"], 0)
            self.assertGreater(counts["copies"], 100)
            self.assertEqual(differences(linked, wanted), [], f"in {pieces} pieces")
            if pieces > 1:
                self.assertGreater(len(killed), 2)
            self.assertEqual(list(Path(linked).glob("_work*")), [])
        spark().conf.set("spark.sql.shuffle.partitions", "4")
        self.into_a_store(found, linked)

    def into_a_store(self, found: str, linked: str) -> None:
        """A story goes from the tables into a store, where the commands and the page find it."""
        both = Path(folder())
        both.mkdir()
        for name, of in (("articles", found), ("stories", linked)):
            (both / name).symlink_to(Path(of) / name)
        (wanted,) = (row for row in table(linked, "stories") if "same00003" in row["articles"])
        store = str(both / "hearsay.db")
        told = _hearsay("import", str(both), "--story", wanted["story"], "--store", store)
        self.assertEqual(told["articles"], len(wanted["articles"]))
        (there,) = _hearsay("stories", "--store", store)
        self.assertEqual(there["articles"], len(wanted["articles"]))


class UnevenTest(unittest.TestCase):
    """Articles of which too many are alike."""

    def linked(self, rows: list[dict]) -> tuple[str, str]:
        """What both jobs made of rows; it is what one machine makes of them."""
        file, found, linked = written(rows), folder(), folder()
        self.assertEqual(read(spark(), [file], found, settings())["failures"], 0)
        self.assertEqual(story(spark(), found, linked, settings())["failures"], 0)
        self.assertEqual(differences(linked, one_machine(file)), [])
        return found, linked

    def test_ten_thousand_identical_articles_are_one_text_one_claim_and_one_story(self) -> None:
        _, linked = self.linked(identical(10_000, published="2024-03-01"))
        (claim,) = table(linked, "claims")
        self.assertEqual((claim["articles"], claim["wordings"]), (10_000, 10_000))
        self.assertEqual((claim["origins_low"], claim["origins_high"]), (1, 1))
        self.assertEqual([len(row["articles"]) for row in table(linked, "stories")], [10_000])
        # A few are compared with each other, all others with the first alone.
        self.assertLess(len(table(linked, "copies")), 11_000)

    def test_a_story_of_half_of_all_articles_and_the_rest_without_dates(self) -> None:
        found, linked = self.linked([*of_one_event(150, published="2024-03-01"), *of_no_event(150)])
        # More than a key of stories may have, and one story all the same.
        sizes = sorted(len(row["articles"]) for row in table(linked, "stories"))
        self.assertEqual(sizes, [1] * 150 + [150])
        left_out = {row["what"] for row in table(linked, "left_out")}
        self.assertEqual(left_out, {"copies", "claims", "stories"})
        undated = ds.dataset(f"{found}/articles/period=undated", format="parquet").to_table()
        self.assertEqual({row["published"] for row in undated.to_pylist()}, {None})
        self.assertEqual(undated.num_rows, 150)
        periods = sorted(part.name for part in (Path(linked) / "stories").glob("period=*"))
        self.assertEqual(periods, ["period=2024-03", "period=undated"])
        self.a_result_is_left(found, linked)

    def a_result_is_left(self, found: str, linked: str) -> None:
        """Where a story is already, nothing is done."""
        before = sorted(Path(linked).rglob("*"))
        with self.assertRaisesRegex(OutputThere, "copies is there already, and is left as it is"):
            story(spark(), found, linked, settings())
        self.assertEqual(sorted(Path(linked).rglob("*")), before)


class BadInputTest(unittest.TestCase):
    """What is wrong with the input is told."""

    def test_nothing_and_one_article(self) -> None:
        for rows, stories in (([], 0), (identical(1), 1)):
            found, linked = folder(), folder()
            file = written(rows)
            self.assertEqual(read(spark(), [file], found, settings())["articles"], len(rows))
            counts = story(spark(), found, linked, settings())
            wanted = dict.fromkeys((*WRITTEN, "failures"), 0)
            self.assertEqual(counts, {**wanted, "stories": stories})

    def test_each_row_that_cannot_be_read_is_a_failure(self) -> None:
        rows = written([*identical(2), {"text": 7}, {"id": "x"}, {"text": "  "}])
        with open(rows, "ab") as file:
            file.write(b'{"text":"\xff"}\n{"text":"It\n')
        found = folder()
        counts = read(spark(), [rows], found, settings(partitions=3))
        self.assertEqual((counts["articles"], counts["failures"]), (2, 5))
        told = table(found, "failures")
        codes = sorted(failure["code"] for failure in told)
        self.assertEqual(codes, ["bad-row", "bad-row", "charset", "empty", "not-json"])
        for failure in told:
            self.assertEqual(failure["stage"], "read")
            self.assertTrue(failure["place"].endswith("rows.jsonl"))
            self.assertGreater(len(failure["message"]), 10)

    def test_a_record_that_takes_too_much_memory_is_a_failure(self) -> None:
        poison = {"id": "poison", "text": "“It is over,” Smith said. " * 900_000}
        rows = written([*identical(3), poison, *identical(2, title="Again")])
        found = folder()
        small = Command(COMMAND.program, memory=90)
        counts = read(spark(), [rows], found, settings(command=small, partitions=1))
        self.assertEqual((counts["articles"], counts["failures"]), (5, 1))
        (told,) = table(found, "failures")
        self.assertEqual(told["code"], "crash")
        self.assertIn("more memory", told["message"])
        self.assertTrue(told["excerpt"].startswith('{"id": "poison"'))

    def test_a_warc_cut_short_gives_what_is_whole(self) -> None:
        page = (
            "<html><head><title>Bridge</title></head><body><article><p>"
            + "</p><p>".join(["“The bridge is safe,” Jane Roe said on Monday in Orrin, where it had been closed for a week."] * 4)
            + "</p></article></body></html>"
        )
        body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}".encode()

        def record(number: int) -> bytes:
            head = (
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
                f"WARC-Target-URI: https://orrin.example/{number}\r\nWARC-Date: 2024-03-01T00:00:00Z\r\n"
                f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\nContent-Length: {len(body)}\r\n\r\n"
            )
            return gzip.compress(head.encode() + body + b"\r\n\r\n")

        place = Path(written([], "x.jsonl")).parent
        records = [record(number) for number in range(5)]
        (place / "crawl.warc.gz").write_bytes(b"".join(records)[: -len(records[0]) // 2])
        (place / "crawl.paths").write_text(f"{place}/crawl.warc.gz\n{place}/none.warc.gz\n")
        found = folder()
        counts = read(spark(), [f"{place}/crawl.paths"], found, settings())
        self.assertEqual((counts["articles"], counts["failures"]), (4, 2))
        self.assertEqual({row["code"] for row in table(found, "failures")}, {"damaged", "not-found"})

    def test_a_column_of_the_wrong_type_is_told_before_anything_is_done(self) -> None:
        for columns, words in (
            ({"text": [1, 2]}, "the column text is bigint, and has to be string"),
            ({"words": ["a"]}, "has no column text"),
            ({"text": ["a"], "published": [1.5]}, "the column published is double"),
        ):
            file = str(Path(written([])).parent / "rows.parquet")
            pq.write_table(pa.table(columns), file)
            found = folder()
            with self.assertRaisesRegex(InputUnfit, words):
                read(spark(), [file], found, settings())
            self.assertFalse(Path(found).exists())

    def test_parquet_is_read_with_dates_of_any_kind(self) -> None:
        file = str(Path(written([])).parent / "rows.parquet")
        days = pa.array([19783, None], pa.date32())
        pq.write_table(pa.table({"id": [7, 8], "text": [row["text"] for row in identical(2)], "published": days}), file)
        found = folder()
        read(spark(), [file], found, settings())
        told = {row["article"]: row["published"] for row in table(found, "articles")}
        self.assertEqual(told, {"7": "2024-03-01", "8": None})
        periods = sorted(part.name for part in (Path(found) / "articles").glob("period=*"))
        self.assertEqual(periods, ["period=2024-03", "period=undated"])

    def test_a_result_that_is_there_is_left_as_it_is(self) -> None:
        rows, found = written(identical(1)), folder()
        read(spark(), [rows], found, settings())
        before = sorted(Path(found).rglob("*"))
        with self.assertRaisesRegex(OutputThere, "is there already, and is left as it is"):
            read(spark(), [rows], found, settings())
        self.assertEqual(sorted(Path(found).rglob("*")), before)
        read(spark(), [rows], found, settings(replace=True))
        self.assertEqual(len(table(found, "articles")), 1)

    def test_what_is_no_result_of_read_is_told_before_anything_is_done(self) -> None:
        for columns, words in (
            ({"article": ["a"]}, "has no column url"),
            ({**dict.fromkeys(NEEDED, ["a"]), "text": [1]}, "the column text is bigint, and has to be string"),
        ):
            found, linked = folder(), folder()
            pq.write_table(pa.table(columns), _made(f"{found}/articles/part.parquet"))
            with self.assertRaisesRegex(InputUnfit, words):
                story(spark(), found, linked, settings())
            self.assertFalse(Path(linked).exists())

    def test_the_command_says_in_a_line_what_is_wrong(self) -> None:
        said = StringIO()
        with redirect_stderr(said):
            code = main(["story", "/nowhere/at/all", folder(), "--hearsay", f"node {ROOT}/dist/src/cli/main.js"])
        spark.cache_clear()
        self.assertEqual(code, 1)
        self.assertRegex(said.getvalue(), r"(?m)^hearsay_spark: .*PATH_NOT_FOUND.*nowhere")


def _made(file: str) -> str:
    Path(file).parent.mkdir(parents=True)
    return file


def load_tests(loader: unittest.TestLoader, *_: object) -> unittest.TestSuite:
    """The command ends the session, so it comes last."""
    suite = unittest.TestSuite()
    for case in (SameAnswerTest, UnevenTest, BadInputTest):
        names = sorted(loader.getTestCaseNames(case), key=lambda name: "the_command" in name)
        suite.addTests(case(name) for name in names)
    return suite
