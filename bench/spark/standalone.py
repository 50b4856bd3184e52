"""A standalone cluster of Spark on this machine: a master and two workers, each a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession

CLASS = Path(pyspark.__file__).parent / "bin/spark-class"


@contextmanager
def cluster(work: Path, cores: int = 1, memory: str = "2500m") -> Iterator[str]:
    """A master and two workers; gives the master's address."""
    environment = {
        **os.environ,
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_PYTHON": sys.executable,
        "SPARK_WORKER_DIR": str(work / "workers"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    master = f"spark://127.0.0.1:{port}"
    deploy = "org.apache.spark.deploy"
    log = (work / "cluster.log").open("wb")
    started = [
        subprocess.Popen(
            [CLASS, f"{deploy}.master.Master", "--host", "127.0.0.1", "--port", port, "--webui-port", "0"],
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


def session(master: str, work: Path, partitions: int | None, small: bool = False) -> SparkSession:
    """A session on the cluster, whose events are logged under ``work``.

    :param partitions: into how many pieces every shuffle is cut; as Spark finds fit, if not given
    :param small: whether the jobs are so small that Java's second compiler would take longer than what it makes faster
    """
    os.environ["PYSPARK_PYTHON"] = sys.executable
    (work / "events").mkdir(exist_ok=True)
    builder = (
        SparkSession.builder.master(master)
        .appName("hearsay bench")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.memory", "2g")
        .config("spark.executor.memory", "2g")
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
    if small:
        for what in ("driver", "executor"):
            builder = builder.config(f"spark.{what}.extraJavaOptions", "-XX:TieredStopAtLevel=1")
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    return spark
