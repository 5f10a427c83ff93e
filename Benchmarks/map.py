#!/usr/bin/env python3
"""Compares the maps of a site with what Graphviz draws of the same graphs.

    Benchmarks/map.py .build/release/touchstone frameworks/riverbend frameworks/lakeshore

Every map of every page is read out of the site as it was written: boxes with their sizes, and lines. `dot` (Debian:
graphviz) draws the same boxes and ties, with the same room between boxes and layers. Crossings are counted by one
function over the lines of both. Where TOUCHSTONE_DATA names a folder with ccssm-dependencies, the Common Core standards
of mathematics are drawn too, domain by domain and in bands of grades.

Time is processor time: of ours that of a build with maps less that of one without, of dot's that of one run over all maps;
each the least of several.
"""

import html.parser
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

RUNS = int(os.environ.get("RUNS", "5"))
SAMPLES = 12
BESIDE, BETWEEN = 18, 44


class MapReader(html.parser.HTMLParser):
    """The maps of a page: boxes, and lines as lists of points."""

    def __init__(self, text):
        super().__init__()
        self.maps = []
        self.map = None
        self.groups = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "svg" and values.get("role") == "document":
            self.map = {"width": int(values["width"]), "height": int(values["height"]), "boxes": [], "lines": []}
            self.groups = []
        if self.map is None:
            return
        if tag == "g":
            self.groups.append(values.get("class", ""))
        if tag == "rect":
            self.map["boxes"].append(tuple(int(values[name]) for name in ("x", "y", "width", "height")))
        if tag == "path" and self.groups and self.groups[-1] in ("map-requires", "map-builds-on", "map-alongside"):
            self.map["lines"].append(read_path(values["d"]))

    def handle_endtag(self, tag):
        if self.map is not None and tag == "g":
            self.groups.pop()
        if self.map is not None and tag == "svg":
            self.maps.append(self.map)
            self.map = None


def read_path(description):
    """The points along a path of upright lines and curves."""
    points = []
    for command, numbers in re.findall(r"([MVC])([-0-9 ]+)", description):
        values = [int(number) for number in numbers.split()]
        if command == "M":
            points.append(tuple(values))
        elif command == "V":
            points.append((points[-1][0], values[0]))
        else:
            points += along([points[-1], *zip(values[::2], values[1::2])])
    return points


def along(corners):
    """Points along one Bézier curve, without its first."""
    found = []
    for step in range(1, SAMPLES + 1):
        t = step / SAMPLES
        weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3)
        found.append(tuple(sum(weight * corner[axis] for weight, corner in zip(weights, corners)) for axis in (0, 1)))
    return found


def crossings(lines):
    """How often two lines cross; where they only touch, as at a box, they do not."""
    pieces = []
    for number, line in enumerate(lines):
        for (x1, y1), (x2, y2) in zip(line, line[1:]):
            if (x1, y1) != (x2, y2):
                pieces.append((min(y1, y2), max(y1, y2), min(x1, x2), max(x1, x2), number, x1, y1, x2, y2))
    pieces.sort()
    count = 0
    for position, (_, bottom, left, right, number, ax, ay, bx, by) in enumerate(pieces):
        for top, _, left2, right2, other, cx, cy, dx, dy in pieces[position + 1 :]:
            if top > bottom:
                break
            if other == number or left2 > right or left > right2:
                continue
            first = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
            second = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
            third = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
            fourth = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
            count += first * second < 0 and third * fourth < 0
    return count


def ties(found):
    """Which box each line joins to which, by where it begins and ends."""
    ends = {}
    for number, (x, y, width, height) in enumerate(found["boxes"]):
        ends[(x + width // 2, y)] = number
        ends[(x + width // 2, y + height)] = number
    return [(ends[line[0]], ends[line[-1]]) for line in found["lines"]]


def dot_source(found):
    boxes = "".join(
        f"n{number}[width={width / 72:.4f},height={height / 72:.4f}];"
        for number, (_, _, width, height) in enumerate(found["boxes"]))
    edges = "".join(f"n{upper}->n{lower};" for upper, lower in ties(found))
    return (
        f"digraph{{nodesep={BESIDE / 72:.4f};ranksep={BETWEEN / 72:.4f};"
        f'node[shape=box,fixedsize=true,label=""];{boxes}{edges}}}')


def processor_time(command, text=None):
    """What a command prints, and the processor time that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run(command, input=text, capture_output=True, text=True)
    if result.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{result.stdout[-2000:]}{result.stderr[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return result.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def drawn_by_dot(maps):
    """The width, height and lines of each map as dot draws it, and the time for all."""
    source = "\n".join(dot_source(found) for found in maps)
    times = []
    for _ in range(RUNS):
        text, time = processor_time(["dot", "-Tjson"], source)
        times.append(time)
    decoder, place, drawings = json.JSONDecoder(), 0, []
    while place < len(text.rstrip()):
        drawing, place = decoder.raw_decode(text, re.compile(r"\s*").match(text, place).end())
        left, low, right, high = (float(number) for number in drawing["bb"].split(","))
        drawings.append((right - left, high - low, [spline(edge["pos"]) for edge in drawing.get("edges", [])]))
    return drawings, min(times)


def spline(position):
    """The points along an edge of dot's: `e,x,y x,y x,y …`."""
    words = position.split()
    corners = [tuple(map(float, word.split(","))) for word in words if word[0] not in "es"]
    points = [corners[0]]
    for start in range(0, len(corners) - 3, 3):
        points += along(corners[start : start + 4])
    return points + [tuple(map(float, word.split(",")[1:])) for word in words if word[0] == "e"]


def build(tool, package, output, *options):
    return processor_time(
        [tool, "build", package, "--emit", "site", "--output", output, "--today", "2026-01-01", *options])[1]


def compare(tool, name, package, folder):
    """Prints a row of the table about all maps of a package."""
    site, plain = folder / f"{name}-site", folder / f"{name}-plain"
    # The first builds write files, the others find them unchanged.
    with_maps = min(build(tool, package, site) for _ in range(RUNS + 1))
    without = min(build(tool, package, plain, "--without", "maps") for _ in range(RUNS + 1))
    maps = [found for page in sorted(site.rglob("*.html")) for found in MapReader(page.read_text()).maps]
    drawings, time = drawn_by_dot(maps)
    ours = sum(crossings(found["lines"]) for found in maps)
    dots = sum(crossings(lines) for _, _, lines in drawings)
    area = sum(found["width"] * found["height"] for found in maps) / sum(width * height for width, height, _ in drawings)
    print(
        f"| {name} | {len(maps)} | {max(len(found['boxes']) for found in maps)} "
        f"| {sum(len(found['lines']) for found in maps)} | {ours} | {dots} | {area:.2f} "
        f"| {(with_maps - without) * 1000:.0f} ms | {time * 1000:.0f} ms |")


def common_core(data, folder, name, home):
    """The Common Core standards as a package, each a competency in the domain that `home` gives."""
    def code(one):
        parts = [one["grade_level_code"] + (one.get("category_code") or ""), one["domain_code"], one["cluster_code"]]
        return ".".join([*parts, one["standard_counter"], one["substandard_counter"] or ""]).strip(".").lower()

    standards = {}
    for file in ("ccssm-k8", "ccssm-hs"):
        for one in json.loads((data / f"{file}.json").read_text())["standards"]:
            standards[code(one)] = one
    fields = {key: {"requires": [], "alongside": []} for key in standards}
    paired = set()
    for tie in json.loads((data / "ccssm-dependencies.json").read_text())["dependencies"]:
        before, after = tie["source"].lower(), tie["target"].lower()
        mutual = tie["relationship"] != "dependency"
        if mutual and frozenset((before, after)) in paired:
            continue
        paired.add(frozenset((before, after)))
        fields[after]["alongside" if mutual else "requires"].append(before)
    lines = []
    for domain in sorted({home(one) for one in standards.values()}):
        lines.append(f'[[domain]]\nid = "{domain}"\ntitle = "{domain.upper()}"\n')
    for key, one in standards.items():
        lines.append(f"[[competency]]\nid = {json.dumps(key)}\ncode = {json.dumps(key.upper())}")
        lines.append(f"statement = {json.dumps(one['description'], ensure_ascii=False)}\ndomains = \"{home(one)}\"")
        lines += [f"{field} = {json.dumps(named)}" for field, named in fields[key].items() if named]
        lines.append("")
    package = folder / name
    package.mkdir()
    (package / "touchstone.toml").write_text(f'[framework]\nid = "{name}"\ntitle = "{name}"\nversion = "1"\nstage = "early"\n')
    (package / "all.toml").write_text("\n".join(lines), encoding="utf-8")
    return package


def band(one):
    grade = one["grade_level_code"]
    return next((name for name, grades in (("k-2", "K12"), ("3-5", "345"), ("6-8", "678")) if grade in grades), "hs")


def main():
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    tool = pathlib.Path(sys.argv[1]).resolve()
    print("| package | maps | most boxes | lines | crossings | of dot | area by dot's | time | of dot |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for package in map(pathlib.Path, sys.argv[2:]):
            compare(tool, package.name, package, folder)
        data = pathlib.Path(os.environ.get("TOUCHSTONE_DATA", "")) / "ccssm-dependencies"
        if os.environ.get("TOUCHSTONE_DATA") and data.is_dir():
            domains = common_core(data, folder, "ccssm-domains", lambda one: one["domain_code"].lower())
            compare(tool, "ccssm-domains", domains, folder)
            compare(tool, "ccssm-bands", common_core(data, folder, "ccssm-bands", band), folder)


if __name__ == "__main__":
    main()
