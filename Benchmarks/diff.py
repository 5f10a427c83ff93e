#!/usr/bin/env python3
"""What a comparison of two editions costs against one check of one of them.

    Benchmarks/diff.py --touchstone .build/release/touchstone [--competencies 10000] [--edits 300] [--rounds 9]

The two editions are made by `generate.py`; the second has so many changes, three of them new ids. `check` and `diff` are
run in turn with a warm file cache, each as a process of its own. The ratio is that of the medians of wall time.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

sys.dont_write_bytecode = True

from measuring import interleaved, run  # noqa: E402

GENERATE = Path(__file__).resolve().parent / "generate.py"
BAR = 2.5


def generate(folder: Path, options: argparse.Namespace, edits: int) -> str:
    subprocess.run(
        [sys.executable, str(GENERATE), "--competencies", str(options.competencies), "--format", options.format,
         "--edits", str(edits), "--output", str(folder)],
        check=True, stdout=subprocess.DEVNULL)
    return str(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--touchstone", required=True, help="the program, built for release")
    parser.add_argument("--competencies", type=int, default=10_000)
    parser.add_argument("--edits", type=int, default=300)
    parser.add_argument("--format", choices=("toml", "yaml"), default="toml")
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        old = generate(Path(work) / "old", options, 0)
        new = generate(Path(work) / "new", options, options.edits)
        commands = {
            "check": [options.touchstone, "check", new],
            "diff": [options.touchstone, "diff", old, new],
        }
        said = run(commands["diff"]).output.splitlines()[0]
        series = interleaved(
            {name: lambda _, command=command: command for name, command in commands.items()}, options.rounds,
            lambda text: print(f"benchmark: {text}", file=sys.stderr, flush=True))
    print(said.replace(work, "…"))
    for name, found in series.items():
        print(f"{name}: {median(found.wall):.0f} ms wall ({min(found.wall):.0f} to {max(found.wall):.0f}), "
              f"{median(found.cpu):.0f} ms processor, {median(found.peak) / 2**20:.0f} MiB")
    for name in ("wall", "cpu"):
        ratio = median(getattr(series["diff"], name)) / median(getattr(series["check"], name))
        print(f"diff / check, {name}: {ratio:.2f} (below {BAR} is asked for)")


if __name__ == "__main__":
    main()
