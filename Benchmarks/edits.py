"""The next edition of the benchmark's framework: what a committee changes in a year, spread over all of it."""

from __future__ import annotations

from collections.abc import Callable

from foundation import Declaration
from framework import Framework, Place, main_target


def reword(place: Place) -> None:
    place.declaration["statement"] = f"{place.declaration['statement'].rstrip('.')} in words of one's own."


def reword_target(place: Place) -> None:
    target = main_target(place)
    target["statement"] = f"{target['statement'].rstrip('.')}, and says how."


def tell_why(place: Place) -> None:
    place.declaration["why"] = "Families asked what it is for, and this is what they were told."


def ask_for_more_evidence(place: Place) -> None:
    place.declaration["evidence_min"] = 5


def move_to_other_depth(place: Place) -> None:
    main_target(place)["depth"] = 2 if main_target(place)["depth"] != 2 else 3


def add_target(place: Place) -> None:
    # Parts are lists of their own for each competency, so nothing else sees the new one.
    place.declaration["target"].append({
        "id": "explain", "statement": "Explains to somebody younger how it is done.", "level": place.level, "depth": 2,
        "terminal": True,
    })


def let_prerequisite_go(place: Place) -> None:
    main_target(place).pop("builds_on", None)


def rename(place: Place, framework: Framework) -> None:
    """Gives a competency another id wherever it or one of its parts is named."""
    old, new = place.id, f"{place.id}-revised"

    def renewed(value: object) -> object:
        if isinstance(value, dict):
            return {key: renewed(item) for key, item in value.items()}
        if isinstance(value, list):
            return [renewed(item) for item in value]
        if value == old or isinstance(value, str) and value.startswith(old + "."):
            return new + value[len(old):]
        return value

    for file in framework.files.values():
        for index, (kind, declaration) in enumerate(file):
            if kind != "framework":
                file[index] = (kind, renewed(declaration))
    place.declaration = next(
        said for file in framework.files.values() for kind, said in file if kind == "competency" and said["id"] == new)
    place.declaration["was"] = [old]
    place.id = new


EDITS: tuple[Callable[[Place], None], ...] = (
    reword, reword_target, tell_why, reword, ask_for_more_evidence, reword_target, move_to_other_depth, reword,
    add_target, let_prerequisite_go,
)
RENAMES = 3


def edit(framework: Framework, count: int) -> None:
    """Makes this many changes, the same ones each time; three of them give a competency another id."""
    step = max(1, len(framework.places) // count)
    chosen = framework.places[::step][:count]
    renamed, edited = chosen[:RENAMES], chosen[RENAMES:]
    for place in renamed:
        rename(place, framework)
    if renamed:
        found: dict[str, Declaration] = {
            said["id"]: said for path, file in framework.files.items() if path.startswith("competencies/")
            for _, said in file
        }
        for place in edited:
            place.declaration = found[place.id]
    for index, place in enumerate(edited):
        EDITS[index % len(EDITS)](place)
