"""Builds the benchmark's framework as plain data: a list of files, each a list of (kind, declaration).

Declarations hold their parts nested, as YAML writes them; `generate.py` flattens them for TOML.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import vocabulary as words
from foundation import LEVELS, Declaration, File, levels_and_scales, manifest, purpose

COMPETENCY_FILES = 34
RUBRIC_SIZE = 40
WAIVED_RULE = "alignment/standard-without-competency"


@dataclass
class Place:
    """Where one competency stands: its domain, its theme and its level, and what was built for it."""

    number: int
    domain: int
    theme: str
    level: int
    id: str = ""
    declaration: Declaration = field(default_factory=dict)
    is_needed: bool = False

    @property
    def habits(self) -> bool:
        return words.DOMAINS[self.domain][4]

    @property
    def target(self) -> str:
        return f"{self.id}.apply"


def places(count: int) -> list[Place]:
    """Spreads the competencies evenly over domains, themes and levels, in the order of their levels."""
    found = []
    for number in range(count):
        domain, rest = number % len(words.DOMAINS), number // len(words.DOMAINS)
        themes = words.DOMAINS[domain][5].split()
        found.append(Place(number, domain, themes[rest % len(themes)], rest // len(themes) % LEVELS + 1))
    found.sort(key=lambda place: (place.domain, place.level, place.number))
    counts: dict[tuple[int, str], int] = defaultdict(int)
    for place in found:
        counts[place.domain, place.theme] += 1
        place.id = f"{words.DOMAINS[place.domain][0]}.{place.theme}-{counts[place.domain, place.theme]}"
    return found


class Framework:
    """The whole package. `files` maps a path without its extension to what the file declares."""

    def __init__(self, count: int, waived_rule: str | None = WAIVED_RULE) -> None:
        self.sentences = words.Sentences()
        self.places = places(count)
        self.standards: dict[tuple[int, int], list[str]] = {}
        self.files: dict[str, File] = {
            "touchstone": manifest(),
            "purpose": purpose(),
            "levels": levels_and_scales(),
            "standards": self._standards(waived_rule is not None),
        }
        self._competencies()
        self._prerequisites()
        ordered, start = self.places, 0
        for index in range(COMPETENCY_FILES):
            end = len(ordered) * (index + 1) // COMPETENCY_FILES
            name = words.DOMAINS[ordered[min(start, len(ordered) - 1)].domain][0]
            part = [("competency", place.declaration) for place in ordered[start:end]]
            self.files[f"competencies/{index + 1:02}-{name}"] = part
            start = end
        self.files["rubrics"] = self._rubrics()
        self.files["relations"] = self._relations(waived_rule)
        self.files["translations/es"] = self._spanish()

    # Standards: one for about eight competencies of a domain and level, each named by some of them.

    def _standards(self, one_is_waived: bool) -> File:
        groups: dict[tuple[int, int], int] = defaultdict(int)
        for place in self.places:
            groups[place.domain, place.level] += 1
        found: File = []
        for (domain, level), size in groups.items():
            short = words.DOMAINS[domain][2].lower()
            ids = [f"{short}.{level}.{index + 1}" for index in range(min(size, max(2, -(-size // 8))))]
            self.standards[domain, level] = ids
            for index, id in enumerate(ids):
                found.append(("standard", self._standard(id, domain, level, index)))
        if one_is_waived:
            said = {"id": "ma.12.99", "code": "MA.12.99", "statement": self.sentences.plain().statement(), "level": 12}
            found.append(("standard", said))
        return found

    def _standard(self, id: str, domain: int, level: int, index: int) -> Declaration:
        said = self.sentences.plain()
        standard: Declaration = {"id": id, "code": id.upper(), "statement": said.statement(), "level": level}
        standard["depth"] = said.depth
        standard["priority"] = "nice" if index % 5 == 4 else "need"
        below = self.standards.get((domain, level - 1))
        if below:
            edge = ("requires", "builds_on")[index % 2]
            standard[edge] = below[index % len(below)]
        if index % 8 == 7:
            standard["parents"] = self.standards[domain, level][0]
        return standard

    # Competencies with their skills and targets.

    def _competencies(self) -> None:
        at_level: dict[int, int] = defaultdict(int)
        in_group: dict[tuple[int, int], int] = defaultdict(int)
        for place in self.places:
            at_level[place.level] += 1
            in_group[place.domain, place.level] += 1
            rank, member = at_level[place.level] - 1, in_group[place.domain, place.level] - 1
            place.declaration = self._competency(place, rank, member)

    def _competency(self, place: Place, rank: int, member: int) -> Declaration:
        number, level = place.number, place.level
        domain = words.DOMAINS[place.domain]
        said = self.sentences.plain() if number % 9 < 5 else self.sentences.deep()
        outcomes = words.OUTCOMES
        own = outcomes[rank % len(outcomes)]
        made: Declaration = {
            "id": place.id,
            "code": f"{domain[2]}-{number + 1}",
            "statement": said.statement(),
            "learner_statement": said.learner(),
            "why": f"{words.REASONS[number % 7]} {words.USES[number // 7 % 11]}.",
        }
        other = outcomes[(rank * 5 + rank // 16 + 3) % len(outcomes)]
        reached = [own] if rank % 4 or other == own else [own, other]
        # A habit grows something for life, and academic work is not for life alone.
        strands = {outcome[2] for outcome in reached}
        if place.habits and strands == {"scholarship"} or not place.habits and strands == {"lifelong"}:
            wanted = "lifelong" if place.habits else "scholarship"
            fitting = [outcome for outcome in outcomes if outcome[2] == wanted]
            reached.append(fitting[rank % len(fitting)])
        if number % 3 == 0 and all(outcome[2] == "scholarship" for outcome in reached):
            made["domains"] = domain[0]
            made["transfer"] = [said.place]
        else:
            second = (place.domain + 1 + number % 7) % len(words.DOMAINS)
            made["domains"] = [domain[0], words.DOMAINS[second][0]]
        made["outcomes"] = reached[0][0] if len(reached) == 1 else [outcome[0] for outcome in reached]
        made["standards"] = self._covered(place, member)
        if place.habits:
            made["scale"] = "habits"
        if number % 12 == 5:
            made["expectation"] = ("foundational", "distributed", "specialised")[number // 12 % 3]
        self._continuum(made, place, said, any(outcome[2] == "lifelong" for outcome in reached))
        made.update(self._parts(place, said))
        return made

    def _covered(self, place: Place, member: int) -> object:
        known = self.standards[place.domain, place.level]
        first = known[member % len(known)]
        if member % 4 == 1 and len(known) > 1:
            return [first, {"standard": known[(member + 1) % len(known)], "strength": "part"}]
        return first

    def _continuum(self, made: Declaration, place: Place, said: words.Sentence, lifelong: bool) -> None:
        """What is said by level and by scale point, and how much evidence is asked for."""
        number, level = place.number, place.level
        made["evidence_min"] = 2 + number % 3
        if number % 32 == 9:
            made["points"] = point_texts(place.habits, said)
        if number % 5 > 2 and not lifelong:
            return
        supports = words.SUPPORTS
        texts: dict[object, object] = {level: f"{supports[number % 11]}, works out {said.thing}."}
        # What is learned for life grows over levels too, so it says what it looks like at two of them.
        if number % 12 == 1 and level < LEVELS or lifelong:
            other = level + 1 if level < LEVELS else level - 1
            said_there = f"{supports[(number + 3) % 11]}, works out {said.thing} {said.means}."
            texts[other] = {"descriptor": said_there, "evidence_min": 3} if number % 4 == 1 else said_there
            made["span"] = {"from": min(level, other), "to": max(level, other)}
        made["levels"] = texts
        if number % 24 == 1:
            made["evidence_min"] = {key: 2 for key in texts}

    def _parts(self, place: Place, said: words.Sentence) -> Declaration:
        number = place.number
        target = self._target("apply", place, self.sentences.deep())
        parts: Declaration = {}
        skills: list[Declaration] = []
        before: list[str] = []
        if number % 14 == 2:
            step = self._target("begin", place, self.sentences.plain())
            skill_said = self.sentences.plain()
            skills.append({
                "id": "method", "statement": skill_said.statement(), "evidence_min": 2, "target": [step],
            })
            before.append(f"{place.id}.method.begin")
        targets = []
        if number % 18 == 6:
            targets.append(self._target("begin", place, self.sentences.plain()))
            before.append(f"{place.id}.begin")
        if before:
            target["requires"] = before
        if number % 40 == 11:
            target["points"] = point_texts(place.habits, said)
        targets.append(target)
        if skills:
            parts["skill"] = skills
        parts["target"] = targets
        return parts

    def _target(self, id: str, place: Place, said: words.Sentence) -> Declaration:
        target: Declaration = {"id": id, "statement": said.statement(), "level": place.level, "depth": said.depth}
        number = place.number
        if number % 36 == 4:
            target["know"] = f"The words that describe {said.thing}."
            target["do"] = f"{said.verb.capitalize()} it {said.place}."
        if id == "begin" and number % 45 == 24:
            target["depth"] = "inquiry-depth.gather"
        if number % 30 == 17:
            target["evidence_min"] = 2
        return target

    # Prerequisites between targets: from the level below in the same theme, from a neighbour, across domains.

    def _prerequisites(self) -> None:
        chains: dict[tuple[int, str], dict[int, list[Place]]] = defaultdict(lambda: defaultdict(list))
        for place in self.places:
            chains[place.domain, place.theme][place.level].append(place)
        for (domain, _), chain in chains.items():
            for level, members in chain.items():
                for index, place in enumerate(members):
                    self._lead_to(place, chain.get(level - 1), members, index)
        self._cross_edges()
        for place in self.places:
            if not place.is_needed:
                main_target(place)["terminal"] = True

    def _lead_to(self, place: Place, below: list[Place] | None, members: list[Place], index: int) -> None:
        if not below:
            return
        if place.level <= 3 and place.number % 16 < 4:
            main_target(place)["foundational"] = True
        former = below[index % len(below)]
        former.is_needed = True
        main_target(place).setdefault("requires", []).append(former.target)
        if len(below) > len(members) and index == 0:
            for spare in below[len(members):]:
                spare.is_needed = True
                main_target(place).setdefault("builds_on", []).append(spare.target)
        if place.number % 8 == 5:
            place.declaration["requires"] = [{"competency": former.id, "because": f"It prepares {place.theme}."}]
        if place.number % 18 == 7:
            known = self.standards.get((place.domain, place.level - 1))
            if known:
                item = {"standard": known[index % len(known)], "because": "It is used here."}
                main_target(place)["requires"].append(item)

    def _cross_edges(self) -> None:
        """Recommended and parallel work in other themes and domains; neither can close a cycle."""
        by_level: dict[int, list[Place]] = defaultdict(list)
        for place in self.places:
            by_level[place.level].append(place)
        for place in self.places:
            peers, below = by_level[place.level], by_level.get(place.level - 1)
            if place.number % 9 == 2 and below:
                former = below[place.number * 31 % len(below)]
                if (former.domain, former.theme) != (place.domain, place.theme):
                    former.is_needed = True
                    main_target(place).setdefault("builds_on", []).append(former.target)
            other = peers[place.number * 17 % len(peers)]
            if place.number % 14 == 3 and other.number > place.number:
                main_target(place)["alongside"] = other.target

    # What stands beside the competencies.

    def _rubrics(self) -> File:
        groups: dict[tuple[int, int], list[Place]] = defaultdict(list)
        for place in self.places:
            groups[place.domain, place.level].append(place)
        found: File = []
        for (domain, level), members in groups.items():
            for start in range(0, len(members), RUBRIC_SIZE):
                part = members[start : start + RUBRIC_SIZE]
                id = f"rubric.{words.DOMAINS[domain][0]}-{level}-{start // RUBRIC_SIZE + 1}"
                found.append(("rubric", self._rubric(id, domain, level, part, len(found))))
        return found

    def _rubric(self, id: str, domain: int, level: int, members: list[Place], number: int) -> Declaration:
        habits = words.DOMAINS[domain][4]
        criteria = []
        for name, weight in (("reasoning", 2), ("clarity", 1)):
            said = words.sentence(number * 2 + weight)
            criteria.append({
                "id": name, "statement": f"Clearly shows {said.thing} {said.place} {said.means}.", "weight": weight,
                "evidence": f"A piece of work {said.place}.", "points": point_texts(habits, said),
            })
        return {
            "id": id, "title": f"{words.DOMAINS[domain][1]}, level {level}", "for": [place.id for place in members],
            "scale": "habits" if habits else "academic", "level": level, "criterion": criteria,
        }

    def _relations(self, waived_rule: str | None) -> File:
        found: File = [("term", {"id": id, "title": title, "definition": said}) for id, title, said in words.TERMS]
        for place in self.places[7::30]:
            other = self.places[(place.number * 11 + 5) % len(self.places)]
            if other.domain != place.domain:
                found.append(("alignment", {
                    "type": "supports", "from": {"competency": place.id}, "to": {"competency": other.id},
                    "strength": "part", "priority": "nice", "because": "Both draw on the same source material.",
                }))
        if waived_rule is not None:
            found.append(("waiver", {
                "rule": waived_rule, "for": {"standard": "ma.12.99"},
                "because": "The board removes this standard with the next release.", "until": "2099-06-30",
            }))
        return found

    def _spanish(self) -> File:
        found: File = [("framework", {"title": "Marco de aprendizaje de Riverbend"})]
        found += [("level", {"id": level, "title": f"Nivel {level}"}) for level in range(1, LEVELS + 1)]
        for index, place in enumerate(self.places[::40]):
            said = words.spanish(index)
            translated: Declaration = {"id": place.id, "statement": said}
            if "levels" in place.declaration:
                translated["levels"] = {level: f"Con apoyo: {said}" for level in place.declaration["levels"]}
            found.append(("competency", translated))
        return found


def main_target(place: Place) -> Declaration:
    return place.declaration["target"][-1]


def point_texts(habits: bool, said: words.Sentence) -> Declaration:
    if habits:
        return {
            "beginning": f"Tries with {said.thing}.", "steady": f"Returns to {said.thing} unprompted.",
            "modelling": f"Shows others {said.thing} {said.means}.",
        }
    return {
        "not-yet": f"Names {said.thing}.", "approaching": f"Shows {said.thing} {said.means}.",
        "proficient": f"Gives reasons for {said.thing}.",
        "extending": f"Compares ways to treat {said.thing}.",
    }
