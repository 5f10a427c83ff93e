#!/usr/bin/env python3
"""Compares two sites page by page, up to white space.

    Benchmarks/html_equal.py first second

Elements, attributes with their order, and texts must be the same, and every page must stand in both sites. White space
counts as none beside blocks and as one space elsewhere. How a reference to a character is spelled (`&quot;`, `&#34;`)
does not count. Prints how many pages are equal and shows the first difference.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
from pathlib import Path
from typing import NamedTuple

from html_tree import INLINE, SPACE

# A tag of an element that does not stand in a line of text, a doctype or a comment, with the spaces around it.
AROUND_BLOCK = re.compile(rf" ?(<(?!/?(?:{'|'.join(sorted(INLINE))})[ />])[^<>]+>) ?")
REFERENCE = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z0-9]+);")


class Comparison(NamedTuple):
    """How many pages are equal, different or in one site alone, and the first difference as a text."""

    equal: int
    different: int
    only_first: int
    only_second: int
    example: str

    @property
    def is_equal(self) -> bool:
        return self.equal > 0 and not (self.different or self.only_first or self.only_second)

    def __str__(self) -> str:
        return (f"{self.equal:,} equal, {self.different:,} different, {self.only_first:,} only in the first, "
                f"{self.only_second:,} only in the second")


def normal(text: str) -> str:
    """A page with everything the same that does not count."""
    return REFERENCE.sub(character, AROUND_BLOCK.sub(r"\1", SPACE.sub(" ", text))).strip(" ")


def character(reference: re.Match[str]) -> str:
    """The character that a reference stands for; what could be markup stays a reference, in one spelling."""
    return html.escape(html.unescape(reference[0])).replace("&#x27;", "'")


def pages(site: Path) -> dict[str, Path]:
    """Pages, and what they say as data, which lies beside them."""
    found = [path for path in site.rglob("*.html")]
    found += [path.with_suffix(".json") for path in found if path.with_suffix(".json").is_file()]
    return {path.relative_to(site).as_posix(): path for path in found}


def content(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    return json.dumps(json.loads(text), sort_keys=True) if path.suffix == ".json" else normal(text)


def difference(name: str, first: str, second: str) -> str:
    index = next((index for index, (a, b) in enumerate(zip(first, second)) if a != b), min(len(first), len(second)))
    start = max(0, index - 60)
    return f"{name}:\n  first:  {first[start:index + 80]}\n  second: {second[start:index + 80]}"


def compare(first: Path, second: Path) -> Comparison:
    ours, theirs = pages(first), pages(second)
    equal, example = 0, ""
    shared = sorted(ours.keys() & theirs.keys())
    for name in shared:
        one, other = (content(path) for path in (ours[name], theirs[name]))
        if one == other:
            equal += 1
        elif not example:
            example = difference(name, one, other)
    if not example and (alone := sorted(ours.keys() ^ theirs.keys())):
        example = f"{alone[0]}: only in the {'first' if alone[0] in ours else 'second'}"
    only_first, only_second = len(ours) - len(shared), len(theirs) - len(shared)
    return Comparison(equal, len(shared) - equal, only_first, only_second, example)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    options = parser.parse_args()
    found = compare(options.first, options.second)
    print(found)
    if found.example:
        print(found.example)
    return 0 if found.is_equal else 1


if __name__ == "__main__":
    sys.exit(main())
