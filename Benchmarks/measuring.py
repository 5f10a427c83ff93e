"""Runs programs in turn and gives medians of their wall time, processor time and peak memory."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median


@dataclass
class Series:
    """What was measured of one participant, one item per round. Times are in milliseconds."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    peak: list[int] = field(default_factory=list)

    def summary(self) -> dict[str, float]:
        found = {
            "wall_ms": median(self.wall), "wall_min_ms": min(self.wall), "wall_max_ms": max(self.wall),
            "cpu_ms": median(self.cpu), "peak_bytes": median(self.peak), "rounds": len(self.wall),
        }
        return {key: round(value, 3) for key, value in found.items()}


@dataclass
class Run:
    """One finished process."""

    status: int
    wall: float
    cpu: float
    peak: int
    output: str
    errors: str


def run(command: list[str], expects_success: bool = True) -> Run:
    """Starts a new process, waits for it and gives what it cost. Stops the benchmark when it fails."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = (time.perf_counter() - start) * 1000
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for file in (output, errors):
            file.seek(0)
            texts.append(file.read().decode(errors="replace"))
    if expects_success and process.returncode != 0:
        tail = "\n".join("".join(texts).splitlines()[-20:])
        sys.exit(f"benchmark: status {process.returncode} from {' '.join(command[:6])} …\n{tail}")
    cpu = (usage.ru_utime + usage.ru_stime) * 1000
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(process.returncode, wall, cpu, usage.ru_maxrss * unit, *texts)


def interleaved(participants: dict[str, Callable[[int], list[str]]], rounds: int, say: Callable[[str], None],
                after: Callable[[str, Run], None] | None = None) -> dict[str, Series]:
    """Runs every participant once unmeasured, then all of them in turn, `rounds` times.

    A participant gives its command for a round, -1 being the unmeasured one.
    """
    series = {name: Series() for name in participants}
    for round in range(-1, rounds):
        say("warming up" if round < 0 else f"round {round + 1} of {rounds}")
        for name, command in participants.items():
            done = run(command(round))
            if round < 0:
                continue
            series[name].wall.append(done.wall)
            series[name].cpu.append(done.cpu)
            series[name].peak.append(done.peak)
            if after is not None:
                after(name, done)
    return series


def peak_of(command: list[str]) -> int:
    """The peak memory of one process in bytes.

    A process that this program starts itself is never reported below this program's own memory, which it shares
    for a moment. GNU time is small, so it is put between where it is installed.
    """
    gnu_time = shutil.which("time")
    if gnu_time is None or sys.platform == "darwin":
        return run(command).peak
    with tempfile.NamedTemporaryFile("r") as report:
        run([gnu_time, "-f", "%M", "-o", report.name, *command])
        return int(report.read().split()[-1]) * 1024


def stages(errors: str) -> dict[str, float]:
    """The milliseconds of each stage from what `touchstone --timings` prints."""
    found = {}
    for line in errors.splitlines():
        name, tab, value = line.partition("\t")
        if tab:
            try:
                found[name] = float(value)
            except ValueError:
                continue
    return found
