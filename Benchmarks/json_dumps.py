#!/usr/bin/env python3
"""Times Python's `json.dumps` on a JSON file that Touchstone wrote, in process, without reading or writing.

    Benchmarks/json_dumps.py bundle.json

Prints the median milliseconds of the faster of two settings (with and without `ensure_ascii`), the setting, and
the bytes written.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from statistics import median


def measured(value: object, ascii_only: bool, rounds: int) -> tuple[float, int]:
    times = []
    text = ""
    for _ in range(rounds):
        start = time.perf_counter()
        text = json.dumps(value, sort_keys=False, separators=(",", ":"), ensure_ascii=ascii_only)
        times.append((time.perf_counter() - start) * 1000)
    return median(times), len(text.encode())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    value = json.loads(options.bundle.read_bytes())
    results = [(*measured(value, ascii_only, options.rounds), ascii_only) for ascii_only in (True, False)]
    milliseconds, size, ascii_only = min(results)
    print(json.dumps({"milliseconds": round(milliseconds, 3), "bytes": size, "ensure_ascii": ascii_only}))


if __name__ == "__main__":
    main()
