"""The process behind a stage: whatever becomes of it, each line has its answer."""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import unittest
from pathlib import Path

from hearsay_spark.worker import Command, HearsayMissing, Worker

#: A stage that answers a line with itself, and does as it is told: dies at it always, or the first time.
STAGE = r"""
import json, os, signal, sys
if os.path.exists("{folder}/broken"):
    print("the model is damaged", file=sys.stderr)
    sys.exit(1)
number = 0
for line in sys.stdin:
    told = json.loads(line)
    if "file" in told:
        for thing in range(told["from"], 5):
            if thing == 1:
                os.abort()
            if thing == 3 and not os.path.exists("{folder}/tried"):
                open("{folder}/tried", "w").close()
                os.kill(os.getpid(), signal.SIGKILL)
            print(json.dumps({{"thing": thing}}), flush=True)
        print(json.dumps({{"end": 5}}), flush=True)
        continue
    if told.get("dies") == "always":
        print("FATAL ERROR: JavaScript heap out of memory", file=sys.stderr, flush=True)
        os.abort()
    mark = "{folder}/" + str(told.get("name"))
    if told.get("dies") == "once" and not os.path.exists(mark):
        open(mark, "w").close()
        os.kill(os.getpid(), signal.SIGKILL)
    print(json.dumps({{"name": told.get("name"), "filler": "x" * told.get("long", 0)}}), flush=True)
"""


class WorkerTest(unittest.TestCase):
    """A worker with a stage of its own."""

    def setUp(self) -> None:
        self.folder = tempfile.mkdtemp(prefix="hearsay-worker-")
        script = Path(self.folder) / "stage.py"
        script.write_text(STAGE.format(folder=self.folder))
        self.worker = Worker(Command((sys.executable, str(script))), "keys")
        self.addCleanup(self.worker.close)

    def names(self, lines: list[dict]) -> list[str]:
        answers = [json.loads(answer) for answer in self.worker.answers(json.dumps(line).encode() for line in lines)]
        return [answer["failure"]["code"] if "failure" in answer else answer["name"] for answer in answers]

    def test_each_line_has_its_answer_in_order(self) -> None:
        self.assertEqual(self.names([{"name": i} for i in range(500)]), list(range(500)))
        process = self.worker.pid
        self.assertEqual(self.names([{"name": "again"}]), ["again"])
        self.assertEqual(self.worker.pid, process)
        self.assertEqual(self.names([]), [])

    def test_long_lines_and_long_answers_do_not_wait_for_each_other(self) -> None:
        lines = [{"name": i, "long": 300_000, "filler": "y" * 300_000} for i in range(60)]
        self.assertEqual(self.names(lines), list(range(60)))

    def test_a_process_that_is_killed_is_replaced_and_nothing_is_lost(self) -> None:
        lines = [{"name": i, "dies": "once" if i in (0, 63, 64, 150, 299) else ""} for i in range(300)]
        self.assertEqual(self.names(lines), list(range(300)))

    def test_a_line_on_which_two_processes_die_is_a_failure_and_the_rest_goes_on(self) -> None:
        lines = [{"name": i, "dies": "always" if i in (2, 3, 199) else ""} for i in range(200)]
        wanted = ["crash" if i in (2, 3, 199) else i for i in range(200)]
        self.assertEqual(self.names(lines), wanted)
        (answer,) = self.worker.answers([b'{"name":1,"dies":"always"}'])
        told = json.loads(answer)["failure"]
        self.assertIn("more memory than the Node process has", told["message"])
        self.assertEqual(told["excerpt"], '{"name":1,"dies":"always"}')

    def test_a_file_is_taken_up_where_the_process_died(self) -> None:
        answers = [json.loads(answer) for answer in self.worker.answers_in_file("x.warc", "x.warc")]
        self.assertEqual([answer.get("thing", "crash") for answer in answers], [0, "crash", 2, 3, 4])
        self.assertEqual(answers[1]["failure"]["place"], "x.warc: thing 2 in it")

    def test_whoever_asks_no_further_leaves_no_answers_behind(self) -> None:
        answers = self.worker.answers([json.dumps({"name": i}).encode() for i in range(200)])
        next(answers)
        answers.close()
        self.assertEqual(self.names([{"name": "fresh"}]), ["fresh"])

    def test_a_line_with_line_feeds_in_it_is_one_line(self) -> None:
        (answer,) = self.worker.answers([b'{\n "name": 1\n}'])
        self.assertEqual(json.loads(answer)["name"], 1)

    def test_what_cannot_be_started_says_why(self) -> None:
        with self.assertRaisesRegex(HearsayMissing, "no-such-program could not be started"):
            next(Worker(Command(("no-such-program",)), "keys").answers([b"{}"]))
        (Path(self.folder) / "broken").touch()
        with self.assertRaisesRegex(HearsayMissing, "the model is damaged"):
            next(self.worker.answers([b"{}"]))

    def test_killing_it_at_any_time_changes_nothing(self) -> None:
        names: list[int] = []
        for answer in self.worker.answers(json.dumps({"name": i}).encode() for i in range(1000)):
            names.append(json.loads(answer)["name"])
            if len(names) % 97 == 0 and self.worker.pid is not None:
                os.kill(self.worker.pid, signal.SIGKILL)
        self.assertEqual(names, list(range(1000)))
