#!/usr/bin/env python3
"""Writes a framework package of a given size: one manifest and 40 files in TOML or YAML.

    Benchmarks/generate.py --competencies 2000 --format toml --output package

The same arguments always write the same bytes. With `--fault` the package holds one mistake, by which a
benchmark shows that every program it compares does find it. With `--edits` it is a later edition of the package that is
written without.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from edits import edit
from foundation import Declaration, File
from framework import WAIVED_RULE, Framework, main_target

# Parts that have a table of their own in TOML; `point` and `depth` are short and stay inside.
FLAT_PARTS = ("skill", "target", "criterion")
KEYED = ("levels", "points")
PLAIN = re.compile(r"[A-Za-z][^\n:#,\[\]{}\"'&*!|>%@`]*[^\s:#,\[\]{}\"'&*!|>%@`]")
AMBIGUOUS = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}
WIDTH = 110


# TOML

def toml_value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml_value(item)}" for key, item in value.items()) + " }"
    items = [toml_value(item) for item in value]
    line = "[" + ", ".join(items) + "]"
    return line if len(line) <= WIDTH else "[\n" + "".join(f"  {item},\n" for item in items) + "]"


def toml_lines(kind: str, declaration: Declaration, parent: str) -> Iterator[str]:
    id = f"{parent}.{declaration['id']}" if parent else declaration.get("id")
    yield f"[{kind}]" if kind == "framework" else f"[[{kind}]]"
    for key, value in declaration.items():
        if key in FLAT_PARTS:
            continue
        if key == "id":
            yield f"id = {toml_value(id)}"
        elif key in KEYED or key == "maps_to":
            yield from (f"{key}.{name} = {toml_value(item)}" for name, item in value.items())
        else:
            yield f"{key} = {toml_value(value)}"
    yield ""
    for part in FLAT_PARTS:
        for item in declaration.get(part, ()):
            yield from toml_lines(part, item, str(id))


def toml(file: File, language: str | None) -> str:
    head = [f'translation = "{language}"', ""] if language else []
    return "\n".join([*head, *(line for kind, said in file for line in toml_lines(kind, said, ""))])


# YAML

def yaml_scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if PLAIN.fullmatch(value) and value.lower() not in AMBIGUOUS:
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def yaml_flow(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key}: {yaml_flow(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(yaml_flow, value)) + "]"
    return yaml_scalar(value)


def yaml_lines(declaration: Declaration, indent: str) -> Iterator[str]:
    for key, value in declaration.items():
        if key in (*FLAT_PARTS, "point") or key == "depth" and isinstance(value, list):
            yield f"{indent}{key}:"
            yield from yaml_list(value, indent + "  ")
        elif key in KEYED:
            yield f"{indent}{key}:"
            yield from yaml_lines(value, indent + "  ")
        elif isinstance(value, list) and len(yaml_flow(value)) > WIDTH:
            yield f"{indent}{key}:"
            yield from (f"{indent}  - {yaml_flow(item)}" for item in value)
        else:
            yield f"{indent}{key}: {yaml_flow(value)}"


def yaml_list(declarations: list[Declaration], indent: str) -> Iterator[str]:
    for declaration in declarations:
        lines = list(yaml_lines(declaration, indent + "  "))
        yield f"{indent}- {lines[0].lstrip()}"
        yield from lines[1:]


def yaml(file: File, language: str | None) -> str:
    lines = [f"translation: {language}", ""] if language else []
    kinds: dict[str, list[Declaration]] = {}
    for kind, declaration in file:
        kinds.setdefault(kind, []).append(declaration)
    for kind, declarations in kinds.items():
        lines.append(f"{kind}:")
        lines += yaml_lines(declarations[0], "  ") if kind == "framework" else yaml_list(declarations, "  ")
        lines.append("")
    return "\n".join(lines)


# Faults

def plant(framework: Framework, fault: str) -> None:
    """Puts one mistake into the middle of the package."""
    place = framework.places[len(framework.places) // 2]
    if fault == "key":
        place.declaration["statment"] = "A misspelled key."
    elif fault == "id":
        place.declaration["id"] = framework.places[0].id
    elif fault == "reference":
        main_target(place)["requires"] = ["nowhere.at-all"]
    elif fault == "cycle":
        first = next(one for one in framework.places if one.is_needed)
        following = next(one for one in framework.places if first.target in main_target(one).get("requires", []))
        main_target(first).setdefault("requires", []).append(following.target)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--competencies", type=int, required=True, help="how many, from 1 to 10,500")
    parser.add_argument("--format", choices=("toml", "yaml"), required=True)
    parser.add_argument("--output", type=Path, required=True, help="a folder that does not exist yet, or is empty")
    parser.add_argument("--waived-rule", default=WAIVED_RULE, help="the rule of the one waiver; 'none' leaves it out")
    parser.add_argument("--fault", choices=("key", "id", "reference", "cycle"), help="plant one mistake")
    parser.add_argument("--edits", type=int, default=0, help="how many changes the edition has against the one without")
    options = parser.parse_args()
    if options.competencies < 1:
        parser.error("--competencies must be at least 1")
    if options.output.exists() and any(options.output.iterdir()):
        parser.error(f"{options.output} is not empty")
    framework = Framework(options.competencies, None if options.waived_rule == "none" else options.waived_rule)
    if options.edits:
        edit(framework, options.edits)
    if options.fault:
        plant(framework, options.fault)
    write = toml if options.format == "toml" else yaml
    total = 0
    for name, file in framework.files.items():
        path = options.output / f"{name}.{options.format}"
        path.parent.mkdir(parents=True, exist_ok=True)
        total += path.write_bytes(write(file, "es" if name.startswith("translations/") else None).encode())
    per_competency = total / options.competencies
    print(f"{len(framework.files)} files, {total} bytes, {per_competency:.0f} bytes per competency")


if __name__ == "__main__":
    main()
