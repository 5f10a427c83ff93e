#!/usr/bin/env python3
"""Compares two sites page by page, up to white space.

    Benchmarks/html_equal.py first second

White space counts as none between tags and as one space inside text. Prints how many pages are equal and shows
the first difference. Pages that stand in the first site alone are only counted.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import NamedTuple

BETWEEN_TAGS = re.compile(r">\s+<")
SPACE = re.compile(r"\s+")
AT_TAG = re.compile(r"(?<=>) | (?=<)")


class Comparison(NamedTuple):
    equal: int
    different: int
    only_first: int
    only_second: int
    example: str


def normal(text: str) -> str:
    return AT_TAG.sub("", SPACE.sub(" ", BETWEEN_TAGS.sub("><", text))).strip()


def pages(site: Path) -> dict[str, Path]:
    return {path.relative_to(site).as_posix(): path for path in site.rglob("*.html")}


def difference(name: str, first: str, second: str) -> str:
    index = next((index for index, (a, b) in enumerate(zip(first, second)) if a != b), min(len(first), len(second)))
    start = max(0, index - 60)
    return f"{name}:\n  first:  {first[start:index + 80]}\n  second: {second[start:index + 80]}"


def compare(first: Path, second: Path) -> Comparison:
    ours, theirs = pages(first), pages(second)
    equal, example = 0, ""
    shared = sorted(ours.keys() & theirs.keys())
    for name in shared:
        one, other = normal(ours[name].read_text()), normal(theirs[name].read_text())
        if one == other:
            equal += 1
        elif not example:
            example = difference(name, one, other)
    only_first, only_second = len(ours) - len(shared), len(theirs) - len(shared)
    return Comparison(equal, len(shared) - equal, only_first, only_second, example)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    options = parser.parse_args()
    found = compare(options.first, options.second)
    print(f"{found.equal} equal, {found.different} different, {found.only_first} only in the first, "
          f"{found.only_second} only in the second")
    if found.example:
        print(found.example)
    return 1 if found.different or found.only_second else 0


if __name__ == "__main__":
    sys.exit(main())
