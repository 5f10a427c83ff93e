"""Ways to write the names of a framework's targets in Swift, for measuring what each costs the compiler.

Every form gives an app a typed value for each target, with the statement in its documentation; they differ in what the
compiler has to check.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MEMBER = re.compile(
    r"(?P<doc>(?: *///.*\n)+)(?P<indent> *)static var (?P<name>`?\w+`?): (?P<type>[\w.]+) \{"
    r"\s*\.init\(\s*rawValue: (?P<id>\"[^\"]*\")\s*\)\s*\}\n")


@dataclass
class Form:
    """One way of writing the names, as a rewriting of the file that Touchstone writes."""

    words: str
    rewrite: Callable[[str], str]


def each(member: str, docs: bool = True) -> Callable[[str], str]:
    """Writes every member by a pattern."""
    def write(match: re.Match[str]) -> str:
        return (match["doc"] if docs else "") + match["indent"] + member.format(**match.groupdict()) + "\n"
    return lambda text: MEMBER.sub(write, text)


def flat_members(text: str, member: str) -> str:
    """All members in one extension, their names made of their whole ids."""
    found = list(MEMBER.finditer(text))
    lines = []
    for match in found:
        name = re.sub(r"[^a-z0-9]", "_", match["id"].strip('"'))
        lines.append(match["doc"] + "  " + member.format(flat=name, **match.groupdict()) + "\n")
    kind = found[0]["type"]
    return MEMBER.sub("", text) + f"\nextension {kind} {{\n" + "".join(lines) + "}\n"


def array(text: str) -> str:
    """All values in one literal."""
    found = list(MEMBER.finditer(text))
    items = "".join(f"    {match['type']}(rawValue: {match['id']}),\n" for match in found)
    return MEMBER.sub("", text) + f"\nextension {found[0]['type']} {{\n  static let everything = [\n{items}  ]\n}}\n"


def enum(text: str) -> str:
    """A case for each."""
    found = list(MEMBER.finditer(text))
    cases = ""
    for match in found:
        name = re.sub(r"[^a-z0-9]", "_", match["id"].strip('"'))
        cases += match["doc"] + f"  case {name} = {match['id']}\n"
    return MEMBER.sub("", text) + f"\nenum EveryTarget: String, CaseIterable, Codable, Sendable {{\n{cases}}}\n"


FORMS = {
    "shipped": Form("nested, computed, `.init(rawValue:)`", lambda text: text),
    "unlabelled": Form("nested, computed, `.init(_:)`", lambda text: each(
        "static var {name}: {type} {{ .init({id}) }}")(text).replace(
            "    /// The framework that it belongs to.",
            "    fileprivate init(_ id: String) { rawValue = id }\n    /// The framework that it belongs to.", 1)),
    "spelled": Form("nested, computed, the type spelled out", each(
        "static var {name}: {type} {{ {type}(rawValue: {id}) }}")),
    "literal": Form("nested, computed, a string literal as value", lambda text: each(
        "static var {name}: {type} {{ {id} }}")(text) + "\nextension " + MEMBER.search(text)["type"] +
        ": ExpressibleByStringLiteral {\n  init(stringLiteral id: String) { self.init(rawValue: id) }\n}\n"),
    "plain": Form("nested, computed, without documentation", each(
        "static var {name}: {type} {{ .init(rawValue: {id}) }}", docs=False)),
    "stored": Form("nested, `static let`", each("static let {name} = {type}(rawValue: {id})")),
    "flat": Form("flat, computed", lambda text: flat_members(
        text, "static var {flat}: {type} {{ .init(rawValue: {id}) }}")),
    "enum": Form("one enum with a case for each", enum),
    "array": Form("one array literal", array),
}


def members(folder: Path) -> int:
    """How many targets have a name in generated code."""
    return len(MEMBER.findall((folder / "Targets.swift").read_text()))
