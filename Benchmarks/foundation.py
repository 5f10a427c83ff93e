"""What every competency of the benchmark's framework stands on: manifest, purpose, levels, scales and depths."""

from __future__ import annotations

import vocabulary as words

LEVELS = 12

Declaration = dict[str, object]
File = list[tuple[str, Declaration]]


def manifest() -> File:
    return [("framework", {
        "id": "riverbend", "title": "Riverbend Learning Framework", "version": "2026.1.0", "layer": "district",
        "language": "en", "publisher": "Riverbend School District",
        "uri": "https://learning.riverbend.example/framework", "license": "CC-BY-4.0",
        "status": "implemented", "stage": "mature", "taxonomy": "webb",
    })]


def purpose() -> File:
    found: File = [("profile", {
        "id": "graduate", "title": "Portrait of a graduate", "audience": "graduate",
        "statement": "Every graduate is a capable learner, a careful thinker and an active neighbour.",
        "purpose": "It is the root from which every expectation in this framework grows.", "revisit": "2099-06-30",
    })]
    strands = [("scholarship", "Scholarship", "academic"), ("transfer", "Transferable skills", "transferable"),
               ("lifelong", "Lifelong learning", "lifelong")]
    found += [("strand", {"id": id, "title": title, "kinds": [kind]}) for id, title, kind in strands]
    for id, title, strand, sphere, said in words.OUTCOMES:
        found.append(("outcome", {
            "id": id, "title": title, "profile": "graduate", "statement": said, "strands": [strand],
            "spheres": [sphere],
        }))
    for id, title, code, group, _, _ in words.DOMAINS:
        found.append(("domain", {
            "id": id, "title": title, "code": code, "group": group,
            "statement": f"{title} as it is learned from the first level to the last.",
        }))
    return found


def levels_and_scales() -> File:
    found: File = [("level", {
        "id": level, "title": f"Level {level}", "grades": [str(level), str(level + 1)],
        "ages": f"{level + 5} to {level + 7}",
        "band": ("Lower school", "Middle school", "Upper school")[(level - 1) // 4],
    }) for level in range(1, LEVELS + 1)]
    found.append(("scale", {
        "id": "academic", "title": "Academic scale", "kind": "academic", "proficient": "proficient",
        "no_evidence": "No evidence yet", "half_steps": False,
        "point": [
            {"id": "not-yet", "title": "Not yet", "description": "The evidence names the parts.", "value": 1},
            {"id": "approaching", "title": "Approaching", "description": "The evidence shows the method.", "value": 2},
            {"id": "proficient", "title": "Proficient", "description": "The evidence gives reasons.", "value": 3},
            {"id": "extending", "title": "Extending", "description": "The evidence compares methods.", "value": 4},
        ],
    }))
    found.append(("scale", {
        "id": "habits", "title": "Habits scale", "kind": "habits", "proficient": "steady",
        "maps_to": {"academic": {"beginning": "not-yet", "steady": "proficient", "modelling": "extending"}},
        "point": [
            {"id": "beginning", "title": "Beginning", "description": "The habit is tried.", "value": 1},
            {"id": "steady", "title": "Steady", "description": "The habit holds without prompts.", "value": 2},
            {"id": "modelling", "title": "Modelling", "description": "The habit is shared with others.", "value": 3},
        ],
    }))
    depths = [("gather", "Gather"), ("connect", "Connect"), ("reason", "Reason"), ("extend", "Extend")]
    found.append(("taxonomy", {
        "id": "inquiry-depth", "title": "Depth of inquiry", "version": "2",
        "depth": [{"id": id, "title": title, "description": f"The learner can {id} ideas."} for id, title in depths],
    }))
    return found
