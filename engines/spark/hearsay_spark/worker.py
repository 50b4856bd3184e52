"""One Node process that runs a stage of Hearsay: lines of JSON go in, lines of JSON come out.

A process is started once and fed many lines. When it dies, the lines that it has not answered go to a new one; a line on
which two processes died is answered as a failure, and the rest goes on. Knows nothing of Spark.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO

#: So often may processes die on one line. One that was killed from outside counts less: it may be no fault of the line's.
DEATHS = 2
KILLED = 0.25

#: Lines are sent in chunks of at most so many lines and bytes; two chunks are under way at a time.
CHUNK_LINES = 64
CHUNK_BYTES = 4 << 20


class HearsayMissing(RuntimeError):
    """Hearsay could not be started at all, so that no line is to blame."""


@dataclass(frozen=True)
class Command:
    """How a worker is started."""

    #: The program and its first arguments: ``("hearsay",)`` or ``("node", "dist/src/cli/main.js")``.
    program: tuple[str, ...] = ("hearsay",)
    #: What finds the statements: ``linear`` or ``neural``.
    reader: str = "linear"
    #: Heap of each Node process in MiB; None: as much as Node takes by itself.
    memory: int | None = None

    def start(self, stage: str, errors: int) -> subprocess.Popen[bytes]:
        """Starts a process for a stage. Its standard error goes to a file descriptor."""
        environment = dict(os.environ)
        if self.memory is not None:
            options = environment.get("NODE_OPTIONS", "")
            environment["NODE_OPTIONS"] = f"{options} --max-old-space-size={self.memory}".strip()
        arguments = [*self.program, "stage", stage, "--reader", self.reader]
        try:
            return subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env=environment)
        except OSError as error:
            raise HearsayMissing(
                f"{self.program[0]} could not be started ({error.strerror}); install Hearsay on every worker, or say where"
                " it is with --hearsay"
            ) from error

    def about(self) -> dict:
        """What ``hearsay stage about`` tells: the version, and the caps of keys."""
        try:
            # Tried again where it was killed from outside, as every stage is.
            for _ in range(int(DEATHS / KILLED)):
                told = subprocess.run([*self.program, "stage", "about"], capture_output=True)
                if told.returncode != -signal.SIGKILL:
                    break
        except OSError as error:
            raise HearsayMissing(f"{self.program[0]} could not be started ({error.strerror})") from error
        if told.returncode != 0:
            raise HearsayMissing(f"hearsay stage about failed: {_last_line(told.stderr)}")
        return json.loads(told.stdout)


def failure(place: str, code: str, message: str, line: bytes | None) -> bytes:
    """A line that tells of a failure, as the stages write it."""
    excerpt = None if line is None else line[:800].decode("utf-8", "replace")[:200]
    told = {"failure": {"place": place, "code": code, "message": message, "excerpt": excerpt}}
    return json.dumps(told).encode()


class Worker:
    """A stage of Hearsay that answers lines, whatever becomes of the process behind it."""

    def __init__(self, command: Command, stage: str) -> None:
        self.command = command
        self.stage = stage
        self._process: subprocess.Popen[bytes] | None = None
        self._code = 0
        self._errors = tempfile.TemporaryFile()
        self._waiting: queue.SimpleQueue[Sequence[bytes] | None] = queue.SimpleQueue()

    @property
    def pid(self) -> int | None:
        """The process id of the Node process, where one runs."""
        return None if self._process is None else self._process.pid

    def answers(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """The answer to each line, in their order."""
        chunks = _chunks(lines)
        under_way: list[list[bytes]] = []
        try:
            while True:
                while len(under_way) < 2 and (chunk := next(chunks, None)) is not None:
                    under_way.append(chunk)
                    self._send(chunk)
                if not under_way:
                    return
                chunk = under_way[0]
                answered = 0
                while answered < len(chunk):
                    answer = self._receive()
                    if answer is not None:
                        answered += 1
                        yield answer
                        continue
                    yield self._alone(chunk[answered])
                    answered += 1
                    # What was sent to the process that died is sent again.
                    self._send(chunk[answered:])
                    for other in under_way[1:]:
                        self._send(other)
                under_way.pop(0)
        except BaseException:
            # Whoever asks no further leaves answers behind that nobody would take.
            self.close()
            raise

    def answers_in_file(self, file: str, place: str) -> Iterator[bytes]:
        """The answers to all that is in a file (``hearsay stage read`` alone knows files), without the one at its end."""
        done, deaths = 0, 0.0
        try:
            while True:
                self._send([json.dumps({"file": file, "place": place, "from": done}).encode()])
                while (answer := self._receive()) is not None:
                    if answer.startswith(b'{"end":'):
                        return
                    done, deaths = done + 1, 0.0
                    yield answer
                deaths += self._death()
                if deaths >= DEATHS:
                    yield failure(f"{place}: thing {done + 1} in it", "crash", self._epitaph(), None)
                    done, deaths = done + 1, 0.0
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Ends the process."""
        process, self._process = self._process, None
        if process is None:
            return
        self._waiting.put(None)
        process.kill()
        process.wait()
        for stream in _pipes(process):
            try:
                stream.close()
            except OSError:
                pass

    def _alone(self, line: bytes) -> bytes:
        """The answer to a line on which a process died: it is tried again by itself."""
        deaths = self._death()
        while deaths < DEATHS:
            self._send([line])
            answer = self._receive()
            if answer is not None:
                return answer
            deaths += self._death()
        return failure("", "crash", self._epitaph(), line)

    def _death(self) -> float:
        """How much the last death counts."""
        return KILLED if self._code == -signal.SIGKILL else 1

    def _send(self, lines: Sequence[bytes]) -> None:
        if self._process is None:
            self._errors.seek(0)
            self._errors.truncate()
            self._process = self.command.start(self.stage, self._errors.fileno())
            self._waiting = queue.SimpleQueue()
            threading.Thread(target=_feed, args=(self._process, self._waiting), daemon=True).start()
        if lines:
            self._waiting.put(lines)

    def _receive(self) -> bytes | None:
        """The next answer; None where the process has died."""
        process = self._process
        if process is None:
            return None
        _, said = _pipes(process)
        answer = said.readline()
        if answer.endswith(b"\n"):
            return answer
        code = self._code = process.wait()
        self.close()
        # It ended by itself, and not under a line: it has said why.
        if code > 0 and code != 128 + signal.SIGABRT:
            raise HearsayMissing(f"hearsay stage {self.stage} ended: {self._last_words()}")
        return None

    def _last_words(self) -> str:
        self._errors.seek(max(0, self._errors.seek(0, os.SEEK_END) - 8192))
        return _last_line(self._errors.read())

    def _epitaph(self) -> str:
        self._errors.seek(0)
        said = self._errors.read()
        if b"heap out of memory" in said or b"heap limit" in said:
            return "it takes more memory than the Node process has; give it more (--memory), or leave it out"
        return f"the Node process that worked on it ended again and again (code {self._code})"


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    """Standard input and output of a process that was started with both."""
    assert process.stdin is not None and process.stdout is not None
    return process.stdin, process.stdout


def _feed(process: subprocess.Popen[bytes], waiting: queue.SimpleQueue[Sequence[bytes] | None]) -> None:
    """Writes lines in a thread of its own, since the process takes no more than it has answered."""
    told, _ = _pipes(process)
    while (lines := waiting.get()) is not None:
        try:
            for line in lines:
                told.write(line)
                told.write(b"\n")
            told.flush()
        except (OSError, ValueError):
            return


def _chunks(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    chunk: list[bytes] = []
    size = 0
    for line in lines:
        # A line feed inside would be two lines; JSON has none outside of its white space.
        line = line.replace(b"\n", b" ") if b"\n" in line else line
        chunk.append(line if line.strip() else b"{}")
        size += len(line)
        if len(chunk) >= CHUNK_LINES or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _last_line(said: bytes) -> str:
    lines = [line for line in said.decode("utf-8", "replace").splitlines() if line.strip()]
    return lines[-1] if lines else "it did not say why"


_kept: dict[tuple[Command, str], Worker] = {}


def worker_of(command: Command, stage: str) -> Worker:
    """This Python process's worker for a stage. It keeps one: those of other stages are ended."""
    key = (command, stage)
    if key not in _kept:
        for other in _kept.values():
            other.close()
        _kept.clear()
        _kept[key] = Worker(command, stage)
    return _kept[key]
