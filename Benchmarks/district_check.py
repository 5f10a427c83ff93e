#!/usr/bin/env python3
"""What a capable district would script to check its framework: the peer that Touchstone is measured against.

    Benchmarks/district_check.py package --schema framework.schema.json

Reads every TOML and YAML file of a package, validates it against a JSON Schema, checks that ids are unique,
that references name something, and that `requires` has no cycle. Every problem names its file, its declaration
and its line; lines are searched for only when there is a problem.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import sys
import tomllib
from pathlib import Path

import jsonschema_rs
import networkx
import yaml

COMMON = {"replaced_by": None}
NEEDED = ("competency", "skill", "target", "standard")
PREREQUISITES = {"requires": NEEDED, "builds_on": NEEDED, "alongside": NEEDED}
# Which kinds each field of a kind may name. None stands for the kind itself.
REFERENCES: dict[str, dict[str, tuple[str, ...] | None]] = {
    "profile": {"develops": ("competency",)},
    "outcome": {"profile": ("profile",), "strands": ("strand",)},
    "standard": {"level": ("level",), "depth": ("depth",), "parents": ("standard",), **PREREQUISITES},
    "competency": {
        "strands": ("strand",), "domains": ("domain",), "outcomes": ("outcome",), "standards": ("standard",),
        "scale": ("scale",), "develops": ("competency",), **PREREQUISITES,
    },
    "skill": {"standards": ("standard",), **PREREQUISITES},
    "target": {"level": ("level",), "depth": ("depth",), "standards": ("standard",), **PREREQUISITES},
    "rubric": {"for": NEEDED, "scale": ("scale",), "level": ("level",)},
    "alignment": {"from": NEEDED, "to": NEEDED},
    "waiver": {"for": (*NEEDED, "rubric", "outcome", "domain")},
    "strand": {}, "domain": {}, "level": {}, "scale": {}, "term": {}, "criterion": {}, "point": {}, "taxonomy": {},
    "depth": {},
}
REFERENCES = {kind: {**COMMON, **fields} for kind, fields in REFERENCES.items()}
PARTS = ("skill", "target", "criterion", "point", "depth")
LEVEL_MAPS = ("levels", "evidence_min")
WEBB = {"1", "2", "3", "4"}


class Loader(yaml.CSafeLoader):
    """PyYAML's C loader that keeps every key as it is written, so `levels: { 8: ... }` has the key "8"."""

    def mapping(self, node: yaml.MappingNode) -> dict:
        made = {key.value: self.construct_object(value, True) for key, value in node.value}
        if len(made) != len(node.value):
            raise yaml.constructor.ConstructorError(None, None, "a key is written twice", node.start_mark)
        return made

    def sequence(self, node: yaml.SequenceNode) -> list:
        return [self.construct_object(item, True) for item in node.value]


Loader.add_constructor("tag:yaml.org,2002:map", Loader.mapping)
Loader.add_constructor("tag:yaml.org,2002:seq", Loader.sequence)


class Package:
    """All declarations of a package by kind and id, and the references still to be checked."""

    def __init__(self, validator) -> None:
        self.validator = validator
        self.problems: list[tuple[Path, str, str, str]] = []
        self.ids: dict[str, dict[str, Path]] = {kind: {} for kind in REFERENCES}
        self.references: list[tuple[Path, str, str, str, tuple[str, ...], object]] = []
        self.keys: list[tuple[Path, str, str, str, dict]] = []
        self.translated: list[tuple[Path, str, str]] = []

    def problem(self, path: Path, id: str, text: str, needle: str = "") -> None:
        self.problems.append((path, id, text, needle))

    def read(self, path: Path) -> None:
        try:
            with open(path, "rb") as file:
                document = tomllib.load(file) if path.suffix == ".toml" else yaml.load(file, Loader)
        except (tomllib.TOMLDecodeError, yaml.YAMLError, UnicodeDecodeError) as error:
            return self.problem(path, "", str(error))
        if not self.validator.is_valid(document):
            for error in self.validator.iter_errors(document):
                place = "/".join(map(str, error.instance_path))
                self.problem(path, self._declaration(document, error.instance_path), f"{place}: {error.message}")
        if isinstance(document, dict):
            translates = "translation" in document
            for kind, declarations in document.items():
                if kind in REFERENCES and isinstance(declarations, list):
                    self.declare(path, kind, declarations, "", translates)

    def _declaration(self, document: object, steps: list) -> str:
        found = ""
        for step in steps:
            try:
                document = document[step]
            except (KeyError, IndexError, TypeError):
                break
            if isinstance(document, dict) and "id" in document:
                found = f"{found}.{document['id']}" if found else str(document["id"])
        return found

    def declare(self, path: Path, kind: str, declarations: list, parent: str, translates: bool) -> None:
        known, fields = self.ids[kind], REFERENCES[kind]
        for declaration in declarations:
            if not isinstance(declaration, dict):
                continue
            id = str(declaration.get("id", ""))
            if parent:
                id = f"{parent}.{id}"
            if translates:
                self.translated.append((path, kind, id))
                continue
            if id:
                if id in known:
                    self.problem(path, id, f"{kind} {id} is also declared in {known[id]}", id)
                known[id] = path
            for field, value in declaration.items():
                if field in fields:
                    self.references.append((path, kind, id, field, fields[field] or (kind,), value))
                elif field in PARTS:
                    self.declare(path, field, value, id, False)
                elif field in LEVEL_MAPS or field == "points":
                    if isinstance(value, dict):
                        self.keys.append((path, id, field, str(declaration.get("scale", "")), value))
                elif field == "span":
                    self.references.append((path, kind, id, field, ("level",), list(value.values())))

    def resolve(self) -> networkx.DiGraph:
        """Checks every reference and gives the graph of `requires`."""
        ids, edges = self.ids, []
        for path, kind, id, field, kinds, value in self.references:
            for item in value if isinstance(value, list) else (value,):
                among = kinds
                if isinstance(item, dict):
                    among = tuple(one for one in kinds if one in item)
                    item = item[among[0]] if among else ""
                name = str(item)
                found = next((one for one in among if name in ids[one]), None)
                if found is None:
                    if not (field == "depth" and name.removeprefix("webb.") in WEBB or ":" in name):
                        self.problem(path, id, f"{field} names {name!r}, which does not exist", name)
                elif field == "requires":
                    edges.append(((kind, id), (found, name)))
        self._resolve_keys()
        for path, kind, id in self.translated:
            if id not in ids[kind]:
                self.problem(path, id, f"translates {kind} {id}, which does not exist", id)
        return networkx.DiGraph(edges)

    def _resolve_keys(self) -> None:
        levels, points = self.ids["level"], self.ids["point"]
        names = {point.rpartition(".")[2] for point in points}
        for path, id, field, scale, value in self.keys:
            for key in value:
                name = str(key)
                if field == "points":
                    if f"{scale}.{name}" not in points if scale else name not in names:
                        self.problem(path, id, f"points names {name!r}, which is no point of the scale", name)
                elif name not in levels:
                    self.problem(path, id, f"{field} names {name!r}, which is no level", name)

    def cycles(self, graph: networkx.DiGraph) -> None:
        if networkx.is_directed_acyclic_graph(graph):
            return
        for part in networkx.strongly_connected_components(graph):
            inside = graph.subgraph(part)
            if len(part) > 1 or networkx.number_of_selfloops(inside):
                steps = [edge[0] for edge in networkx.find_cycle(inside)]
                kind, id = steps[0]
                way = " -> ".join(step[1] for step in [*steps, steps[0]])
                self.problem(self.ids[kind][id], id, f"requires itself: {way}", id)


def head_of(lines: list[str], id: str) -> int:
    """The index of the line with a declaration's id: written whole, or its last part below its parent."""
    whole = re.compile(rf"\bid\s*[=:]\s*\"?{re.escape(id)}\"?$")
    parent, _, last = id.rpartition(".")
    for index, line in enumerate(lines):
        if whole.search(line):
            return index
    if not parent:
        return 0
    start = head_of(lines, parent)
    part = re.compile(rf"\bid\s*[=:]\s*\"?{re.escape(last)}\"?$")
    return next((index for index in range(start, len(lines)) if part.search(lines[index])), start)


def line_of(path: Path, id: str, needle: str) -> int:
    """The line of a problem: the first line from its declaration's id on that holds what the problem is about."""
    lines = path.read_text(errors="replace").splitlines()
    start = head_of(lines, id) if id else 0
    return next((index + 1 for index in range(start, len(lines)) if needle in lines[index]), start + 1)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("--schema", type=Path, required=True)
    options = parser.parse_args()
    gc.disable()  # Nothing here is thrown away before the end, so collecting would only cost time.
    package = Package(jsonschema_rs.validator_for(json.loads(options.schema.read_bytes())))
    for path in sorted(options.package.rglob("*")):
        if path.suffix in (".toml", ".yaml", ".yml"):
            package.read(path)
    package.cycles(package.resolve())
    for path, id, text, needle in package.problems:
        print(f"{path}:{line_of(path, id, needle)}: {id}: {text}", file=sys.stderr)
    count = sum(map(len, package.ids.values()))
    print(f"{count} declarations, {len(package.problems)} problems")
    return 1 if package.problems else 0


if __name__ == "__main__":
    sys.exit(main())
