#!/usr/bin/env python3
"""Turns a JSON file that Touchstone wrote into a site that Hugo builds: one content file per page.

    Benchmarks/hugo_content.py bundle.json --output site

Everything that needs a look-up (links, titles of neighbours, reverse relations) is worked out here, so that Hugo
has only to read, fill in its template and write. The template and the settings come from `Benchmarks/hugo`.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TEMPLATES = Path(__file__).parent / "hugo"
PARTS = ("skill", "target")
RELATIONS = {
    "requires": ("Requires", "Leads to"),
    "builds_on": ("Builds on", "Is built on by"),
    "alongside": ("Alongside", "Alongside"),
}


def declarations(bundle: dict) -> dict[str, dict[str, dict]]:
    """The mapping from the JSON file: every kind's declarations by their whole id, parts included.

    This is the one place that knows how the file is laid out.
    """
    found: dict[str, dict[str, dict]] = defaultdict(dict)

    def add(kind: str, declaration: dict, parent: str) -> None:
        id = str(declaration.get("id", ""))
        id = f"{parent}.{id}" if parent and not id.startswith(f"{parent}.") else id
        found[kind][id] = declaration
        for part in PARTS:
            for item in declaration.get(part, ()):
                add(part, item, id)

    for kind, value in bundle.items():
        if isinstance(value, list):
            for declaration in value:
                add(kind, declaration, "")
    return found


def items(value: object) -> list:
    return value if isinstance(value, list) else [] if value is None else [value]


def name(item: object) -> str:
    """The id that a reference names, bare or in a table."""
    if isinstance(item, dict):
        item = next(item[kind] for kind in ("competency", "target", "skill", "standard") if kind in item)
    return str(item)


class Pages:
    """The pages of a site, each a title, a text and what the template fills in."""

    def __init__(self, bundle: dict) -> None:
        self.found = declarations(bundle)
        self.owner: dict[str, str] = {id: id for id in self.found["competency"]}
        for kind in PARTS:
            for id in self.found[kind]:
                self.owner[id] = self._owner(id)
        self.targets: dict[str, list[dict]] = defaultdict(list)
        for id, target in self.found["target"].items():
            self.targets[self.owner[id]].append(target)
        self.neighbours: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
        for kind in ("competency", *PARTS):
            for id, declaration in self.found[kind].items():
                self._relate(self.owner[id], declaration)

    def _owner(self, id: str) -> str:
        while id and id not in self.found["competency"]:
            id = id.rpartition(".")[0]
        return id

    def _relate(self, owner: str, declaration: dict) -> None:
        for field, (label, reverse) in RELATIONS.items():
            for item in items(declaration.get(field)):
                other = self.owner.get(name(item))
                if other and other != owner:
                    self.neighbours[owner][label][other] = None
                    self.neighbours[other][reverse][owner] = None

    def _title(self, kind: str, id: str) -> str:
        declaration = self.found[kind].get(id, {})
        return str(declaration.get("title") or declaration.get("code") or id)

    def _links(self, kind: str, value: object, folder: str) -> list[dict]:
        ids = [name(item) for item in items(value)]
        return [{"text": self._title(kind, id), "url": f"../{folder}/{id}.html"} for id in ids]

    def all(self) -> Iterator[tuple[str, dict, str]]:
        """A path, the front matter and the text of every page."""
        for id, competency in self.found["competency"].items():
            levels = {str(target["level"]): None for target in self.targets[id] if "level" in target}
            facts = [
                ("Code", [{"text": str(competency.get("code", id))}]),
                ("Domains", self._links("domain", competency.get("domains"), "domain")),
                ("Outcomes", self._links("outcome", competency.get("outcomes"), "outcome")),
                ("Standards", self._links("standard", competency.get("standards"), "standard")),
                ("Levels", self._links("level", list(levels), "level")),
                ("Evidence", [{"text": str(competency.get("evidence_min", ""))}]),
                ("Why", [{"text": competency.get("why", "")}]),
            ]
            domain = name(items(competency.get("domains"))[0])
            yield f"competency/{id}", {
                "title": self._title("competency", id),
                "url": f"/competency/{id}.html",
                "code": competency.get("code", id),
                "learner": competency.get("learner_statement", ""),
                "crumbs": [{"text": "Home", "url": "../index.html"}, *self._links("domain", domain, "domain")],
                "facts": [{"label": label, "items": said} for label, said in facts if said],
                "neighbours": [
                    {"label": label, "items": self._links("competency", list(others), "competency")}
                    for label, others in self.neighbours[id].items()
                ],
            }, competency.get("statement", "")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--output", type=Path, required=True, help="a folder that does not exist yet")
    options = parser.parse_args()
    shutil.copytree(TEMPLATES, options.output)
    count = 0
    for path, front, text in Pages(json.loads(options.bundle.read_bytes())).all():
        file = options.output / "content" / f"{path}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{json.dumps(front, ensure_ascii=False)}\n\n{text}\n", encoding="utf-8")
        count += 1
    print(f"{count} pages")


if __name__ == "__main__":
    main()
