"""The jobs on a real cluster: a master and two workers of Spark, each a process of its own, on the loopback address.

    PYTHON bench/spark/cluster.py same ROWS.jsonl [--partitions 1 4 37]     the answer of one machine, row by row
    PYTHON bench/spark/cluster.py kill ROWS.jsonl [--runs 20]               the same with processes killed at random moments
    PYTHON bench/spark/cluster.py cost 10000 30000 100000                   how long it takes, what is shuffled, how much memory

PYTHON is one that has PySpark (engines/spark/.venv/bin/python); the clone must be built (npm test, or npm start).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "engines/spark"))

import pyspark  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

from hearsay_spark import Command, Settings, read, story  # noqa: E402
from hearsay_spark.components import IN_ONE_TASK  # noqa: E402
from tests.compared import differences  # noqa: E402

COMMAND = Command(("node", str(ROOT / "dist/src/cli/main.js")))
CLASS = Path(pyspark.__file__).parent / "bin/spark-class"
PORT = 17077

#: How the processes that work for this script are known.
KINDS = {
    "stage": rf"{re.escape(COMMAND.program[1])} stage (?:read|keys|pairs|graph)\b",
    "python": r"-m pyspark\.daemon",
    "executor": r"CoarseGrainedExecutorBackend --driver-url spark://CoarseGrainedScheduler@127\.0\.0\.1",
    "driver": r"org\.apache\.spark\.deploy\.SparkSubmit .*pyspark-shell",
}


@contextmanager
def cluster(work: Path, cores: int = 1, memory: str = "2g") -> Iterator[str]:
    """A master and two workers; gives the master's address."""
    environment = {
        **os.environ,
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_PYTHON": sys.executable,
        "SPARK_WORKER_DIR": str(work / "workers"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    master = f"spark://127.0.0.1:{PORT}"
    deploy = "org.apache.spark.deploy"
    log = (work / "cluster.log").open("wb")
    started = [
        subprocess.Popen(
            [CLASS, f"{deploy}.master.Master", "--host", "127.0.0.1", "--port", str(PORT), "--webui-port", "0"],
            env=environment,
            stdout=log,
            stderr=log,
        )
    ]
    time.sleep(4)
    for _ in range(2):
        started.append(
            subprocess.Popen(
                [
                    CLASS,
                    f"{deploy}.worker.Worker",
                    "--cores",
                    str(cores),
                    "--memory",
                    memory,
                    "--webui-port",
                    "0",
                    master,
                ],
                env=environment,
                stdout=log,
                stderr=log,
            )
        )
    try:
        yield master
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait()


def session(master: str, work: Path, partitions: int | None) -> SparkSession:
    """A session on the cluster."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    (work / "events").mkdir(exist_ok=True)
    builder = (
        SparkSession.builder.master(master)
        .appName("hearsay bench")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.memory", "2g")
        .config("spark.executor.memory", "1500m")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        # Executors may be lost many times over without the job being given up.
        .config("spark.task.maxFailures", "20")
        .config("spark.stage.maxConsecutiveAttempts", "20")
        .config("spark.deploy.maxExecutorRetries", "-1")
        .config("spark.eventLog.enabled", "true")
        .config("spark.eventLog.rolling.enabled", "false")
        .config("spark.eventLog.compress", "false")
        .config("spark.eventLog.dir", (work / "events").as_uri())
        .config("spark.sql.shuffle.partitions", str(partitions or 16))
    )
    if partitions is not None:
        builder = builder.config("spark.sql.adaptive.coalescePartitions.enabled", "false")
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    return spark


def processes(what: str) -> list[int]:
    """Processes that work for this script: the stages, Python's workers, executors, or the driver."""
    told = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True).stdout
    found = re.compile(KINDS[what])
    return [int(line.split()[0]) for line in told.splitlines() if found.search(line)]


@contextmanager
def killing(seed: int) -> Iterator[list[str]]:
    """Kills a process of any kind now and then."""
    chance = random.Random(seed)
    done = threading.Event()
    killed: list[str] = []

    def work() -> None:
        while not done.wait(chance.uniform(2, 12)):
            what = chance.choice(["stage", "stage", "python", "executor"])
            found = processes(what)
            if not found:
                continue
            try:
                os.kill(chance.choice(found), signal.SIGKILL)
                killed.append(what)
            except ProcessLookupError:
                pass

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield killed
    finally:
        done.set()
        thread.join()


@dataclass
class Use:
    """What processes of one kind have used."""

    #: Memory of the largest of them, in MB.
    memory: int = 0
    #: Processor time of all of them, in seconds, by their ids: it says the same whatever else the machine does.
    busy: dict[int, float] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{sum(self.busy.values()):.0f} s of processor time, {self.memory} MB at most"


@contextmanager
def watching() -> Iterator[dict[str, Use]]:
    """Looks at what the processes of each kind use."""
    done = threading.Event()
    used = {what: Use() for what in KINDS}
    ticks = os.sysconf("SC_CLK_TCK")

    def work() -> None:
        while not done.wait(0.5):
            for what, use in used.items():
                for pid in processes(what):
                    try:
                        memory = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
                        times = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                    except OSError:
                        continue
                    if memory:
                        use.memory = max(use.memory, int(memory[1]) // 1000)
                    use.busy[pid] = (int(times[11]) + int(times[12])) / ticks

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield used
    finally:
        done.set()
        thread.join()


def one_machine(rows: Path, work: Path) -> Path:
    """What one machine makes of the rows."""
    file = work / "one-machine.jsonl"
    with file.open("wb") as told:
        program = ["node", "--max-old-space-size=8000", str(ROOT / "dist/bench/one-machine.js"), str(rows)]
        subprocess.run(program, stdout=told, check=True)
    return file


def run(spark: SparkSession, rows: Path, out: Path, partitions: int | None, in_one_task: int) -> tuple[float, float]:
    """Both jobs; how long each took, in seconds."""
    settings = Settings(COMMAND, partitions=partitions, replace=True)
    begun = time.monotonic()
    read(spark, [str(rows)], str(out), settings)
    between = time.monotonic()
    counts = story(spark, str(out), str(out), Settings(COMMAND, replace=True), in_one_task)
    print(f"  {json.dumps(counts)}", flush=True)
    return between - begun, time.monotonic() - between


def same(rows: Path, work: Path, partitions: list[int]) -> bool:
    """Whether the answer is that of one machine in any number of pieces."""
    wanted = one_machine(rows, work)
    fine = True
    for pieces in partitions:
        with cluster(work) as master:
            spark = session(master, work, pieces)
            # Once round by round, however little there is.
            took = run(spark, rows, work / "out", pieces, 0 if pieces == partitions[-1] else IN_ONE_TASK)
            spark.stop()
        found = differences(str(work / "out"), str(wanted))
        print(
            f"{pieces} pieces: {took[0]:.0f} s and {took[1]:.0f} s; {'; '.join(found) or 'the same, row by row'}",
            flush=True,
        )
        fine = fine and not found
    return fine


def kill(rows: Path, work: Path, runs: int, seed: int) -> bool:
    """Whether the answer is the same whatever is killed."""
    wanted = one_machine(rows, work)
    fine = True
    for number in range(runs):
        with cluster(work) as master, killing(seed + number) as killed:
            spark = session(master, work, 4)
            took = run(spark, rows, work / "out", 4, IN_ONE_TASK)
            spark.stop()
        found = differences(str(work / "out"), str(wanted))
        dead = ", ".join(f"{killed.count(what)} {what}" for what in sorted(set(killed)))
        print(f"run {number + 1}: {sum(took):.0f} s, killed {dead}; {'; '.join(found) or 'the same'}", flush=True)
        fine = fine and not found
    return fine


def steps(events: Path) -> list[str]:
    """How long each step of a job took, and what it shuffled, from Spark's own account."""
    step_of: dict[int, str] = {}
    jobs: dict[int, tuple[str, int]] = {}
    sums: dict[str, dict[str, float]] = {}
    for line in events.open(encoding="utf-8"):
        event = json.loads(line)
        kind = event["Event"]
        if kind == "SparkListenerJobStart":
            step = event.get("Properties", {}).get("spark.job.description", "beside")
            jobs[event["Job ID"]] = (step, event["Submission Time"])
            step_of.update({stage: step for stage in event["Stage IDs"]})
        elif kind == "SparkListenerJobEnd":
            step, begun = jobs[event["Job ID"]]
            own = sums.setdefault(step, {"wall": 0, "busy": 0, "longest": 0, "shuffled": 0})
            own["wall"] += (event["Completion Time"] - begun) / 1000
        elif kind == "SparkListenerTaskEnd" and event.get("Task Metrics"):
            metrics = event["Task Metrics"]
            own = sums.setdefault(step_of[event["Stage ID"]], {"wall": 0, "busy": 0, "longest": 0, "shuffled": 0})
            own["busy"] += metrics["Executor Run Time"] / 1000
            own["longest"] = max(own["longest"], metrics["Executor Run Time"] / 1000)
            own["shuffled"] += metrics["Shuffle Write Metrics"]["Shuffle Bytes Written"] / 1e6
    return [
        f"    {step:24} {own['wall']:7.1f} s, busy {own['busy']:7.1f} s, longest task {own['longest']:6.1f} s,"
        f" shuffled {own['shuffled']:8.1f} MB"
        for step, own in sums.items()
        if own["busy"] >= 0.5
    ]


def alone(rows: Path, work: Path) -> list[str]:
    """What the program takes on this machine without Spark: for reading, for reading and keeping, for linking."""
    store = str(work / "alone.db")
    told: list[str] = []
    for name, arguments in {
        "read": ["read", "--jsonl", "--reader", "linear", str(rows)],
        "add": ["add", "--reader", "linear", "--store", store, str(rows)],
        "link": ["link", "--store", store],
    }.items():
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        begun = time.monotonic()
        subprocess.run([*COMMAND.program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        wall = time.monotonic() - begun
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        told.append(f"{name} {wall:.0f} s ({busy:.0f} s of processor time)")
    for file in work.glob("alone.db*"):
        file.unlink()
    return told


def cost(counts: list[int], work: Path) -> bool:
    """What it costs, for more and more invented articles."""
    for count in counts:
        rows = work / f"told-{count}.jsonl"
        with rows.open("wb") as told:
            subprocess.run(["node", str(ROOT / "dist/bench/told-rows.js"), str(count)], stdout=told, check=True)
        print(f"{count} articles, {rows.stat().st_size / 1e6:.0f} MB; alone: {', '.join(alone(rows, work))}", flush=True)
        shutil.rmtree(work / "events", ignore_errors=True)
        with cluster(work) as master:
            spark = session(master, work, None)
            out = str(work / "out")
            for job in ("reading", "linking"):
                begun = time.monotonic()
                with watching() as used:
                    if job == "reading":
                        read(spark, [str(rows)], out, Settings(COMMAND, partitions=16, replace=True))
                    else:
                        told_rows = story(spark, out, out, Settings(COMMAND, replace=True))
                print(f"  {job} {time.monotonic() - begun:.0f} s", flush=True)
                print("".join(f"    {what:10} {use}\n" for what, use in used.items()), end="")
            print(f"  {json.dumps(told_rows)}")
            spark.stop()
        (events,) = [file for file in (work / "events").iterdir() if not file.name.startswith(".")]
        print("\n".join(steps(events)), flush=True)
        shutil.rmtree(work / "out")
    return True


def main() -> int:
    """Does what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["same", "kill", "cost"])
    parser.add_argument("input", nargs="+")
    parser.add_argument("--partitions", type=int, nargs="+", default=[1, 4, 37])
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    told = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="hearsay-cluster-"))
    try:
        if told.what == "cost":
            return not cost([int(count) for count in told.input], work)
        rows = Path(told.input[0]).resolve()
        fine = same(rows, work, told.partitions) if told.what == "same" else kill(rows, work, told.runs, told.seed)
        return not fine
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    sys.exit(main())
