#!/usr/bin/env python3
"""What the build plugin costs a package that uses it: clean builds, builds of nothing, and builds after an edit.

    Benchmarks/plugin.py [FOLDER] [--rounds 9] [--clean-rounds 9]

The client is `Tests/PluginClient`. It is compared with itself on a tool that links Yams and does nothing else but copy
what the plugin's tool made, and with itself on generated code that is kept with its sources, without any plugin. All
of them are built in turn, in the same run. A clean build compiles the tool, so it takes minutes: fewer rounds of it may
be asked for.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from measuring import Series, run

ROOT = Path(__file__).resolve().parent.parent
TOOL = "touchstone-plugin-tool"
# The tool that links only Yams: reads a line of YAML with it, and copies the files that were made before.
YAMS_TOOL = """import Foundation
import Yams

let read = try Yams.load(yaml: "tool: yams") as? [String: String]
let target = URL(fileURLWithPath: CommandLine.arguments[2]).lastPathComponent
let output = URL(fileURLWithPath: CommandLine.arguments[3])
let saved = URL(fileURLWithPath: "SAVED").appendingPathComponent(target)
try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
for name in try FileManager.default.contentsOfDirectory(atPath: saved.path) where read?.count == 1 {
  try Data(contentsOf: saved.appendingPathComponent(name)).write(to: output.appendingPathComponent(name))
}
"""
YAMS_PACKAGE = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Touchstone",
  products: [
    .library(name: "Touchstone", targets: ["Touchstone"]),
    .plugin(name: "TouchstoneBuildPlugin", targets: ["TouchstoneBuildPlugin"]),
  ],
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .target(name: "Touchstone"),
    .executableTarget(name: "touchstone-plugin-tool", dependencies: [.product(name: "Yams", package: "Yams")]),
    .plugin(name: "TouchstoneBuildPlugin", capability: .buildTool(), dependencies: ["touchstone-plugin-tool"]),
  ],
  swiftLanguageModes: [.v6]
)
"""


class Client:
    """A copy of the client on one kind of tool."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.scratch = folder / "scratch"

    def command(self) -> list[str]:
        return ["swift", "build", "--package-path", str(self.folder / "client"), "--scratch-path", str(self.scratch)]

    def build(self):
        return run(self.command())

    def clean(self) -> None:
        shutil.rmtree(self.scratch, ignore_errors=True)

    def generated(self, target: str) -> Path:
        for found in sorted((self.scratch / "plugins").glob(f"**/{target}/**/Generated")):
            return found
        sys.exit(f"benchmark: nothing was generated for {target} in {self.scratch}")


def copy_repository(folder: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                            check=True, capture_output=True).stdout
    for name in filter(None, listed.decode().split("\0")):
        source, target = ROOT / name, folder / name
        if not source.exists() and not source.is_symlink():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target, follow_symlinks=False)


def make_client(folder: Path, package: Path, frameworks: dict[str, Path]) -> Client:
    """The client with frameworks of its own, on the package in a folder."""
    shutil.rmtree(folder / "client", ignore_errors=True)
    shutil.copytree(ROOT / "Tests/PluginClient", folder / "client", symlinks=True)
    manifest = folder / "client/Package.swift"
    manifest.write_text(manifest.read_text().replace('path: "../.."', f'path: "{package}"'))
    for target, framework in frameworks.items():
        place = folder / "client/Sources" / target / "framework"
        place.unlink()
        shutil.copytree(framework, place, ignore=shutil.ignore_patterns("build"))
    return Client(folder)


def make_clients(work: Path) -> dict[str, Client]:
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    frameworks = {"App": ROOT / "frameworks/driving", "Schools": ROOT / "frameworks/riverbend"}
    copy_repository(work / "touchstone")
    clients = {"touchstone": make_client(work / "on-touchstone", work / "touchstone", frameworks)}
    clients["touchstone"].build()
    package = work / "yams-only"
    (package / "Sources" / TOOL).mkdir(parents=True)
    (package / "Package.swift").write_text(YAMS_PACKAGE)
    (package / "Sources" / TOOL / "main.swift").write_text(YAMS_TOOL.replace("SAVED", str(work / "saved")))
    shutil.copytree(ROOT / "Sources/Touchstone", package / "Sources/Touchstone")
    shutil.copytree(ROOT / "Plugins/TouchstoneBuildPlugin", package / "Plugins/TouchstoneBuildPlugin")
    for target in frameworks:
        shutil.copytree(clients["touchstone"].generated(target), work / "saved" / target)
    clients["yams"] = make_client(work / "on-yams", package, frameworks)
    clients["none"] = make_client(work / "on-none", work / "touchstone", frameworks)
    without_plugin(clients["none"], work / "saved")
    clients["yams"].build()
    clients["none"].build()
    return clients


def without_plugin(client: Client, saved: Path) -> None:
    """Keeps generated code with the sources, as `generate-code-to-source` does."""
    manifest = client.folder / "client/Package.swift"
    lines = [line for line in manifest.read_text().splitlines() if "plugins: [" not in line]
    text = "\n".join(lines).replace(
        'exclude: ["framework"],', 'exclude: ["framework"], resources: [.copy("Generated/bundle.json")]),')
    manifest.write_text(text + "\n")
    for target in ["App", "Schools"]:
        shutil.copytree(saved / target, client.folder / "client/Sources" / target / "Generated")


def touch_swift(client: Client, round: int) -> None:
    file = client.folder / "client/Sources/App/main.swift"
    file.write_text(f"{file.read_text().split('// round')[0]}// round {round}\n")


def edit_statement(client: Client, round: int) -> None:
    folder = client.folder / "client/Sources/App/framework"
    for file in folder.glob("**/*.toml"):
        text = file.read_text()
        place = text.find("rule behind each road sign")
        if place >= 0:
            start = text.rfind('"', 0, place)
            file.write_text(f'{text[:start]}"Round {round}: name the {text[place:]}')
            return
    sys.exit("benchmark: the statement to edit is not there")


def measured(steps, rounds: int, name: str, first: int) -> dict[str, dict[str, float]]:
    """Prepares and builds in turn, `rounds` times; rounds before 0 are not counted.

    A step has a name, what is done before the build, and the client that is built.
    """
    series = {key: Series() for key, _, _ in steps}
    for round in range(first, rounds):
        print(f"{name}: round {round + 1} of {rounds}", file=sys.stderr)
        for key, prepare, client in steps:
            prepare(client, round)
            done = client.build()
            if round >= 0:
                series[key].wall.append(done.wall)
                series[key].cpu.append(done.cpu)
                series[key].peak.append(done.peak)
    return {key: one.summary() for key, one in series.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", default=str(ROOT / ".build/plugin-benchmark"))
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--clean-rounds", type=int, default=9)
    options = parser.parse_args()
    clients = make_clients(Path(options.folder).resolve())
    plugin, yams, none = clients["touchstone"], clients["yams"], clients["none"]
    found = {}
    if options.clean_rounds > 0:
        # All that a build finds outside of its folder has been filled by the builds that made the clients.
        clean = [("touchstone", lambda client, _: client.clean(), plugin), ("yams", lambda client, _: client.clean(), yams)]
        found["clean build"] = measured(clean, options.clean_rounds, "clean build", first=0)
    if options.rounds > 0:
        nothing = [("touchstone", lambda _, __: None, plugin), ("none", lambda _, __: None, none)]
        found["nothing changed"] = measured(nothing, options.rounds, "nothing changed", first=-1)
        edits = [("a statement", edit_statement, plugin), ("a Swift file", touch_swift, plugin)]
        found["one edit"] = measured(edits, options.rounds, "one edit", first=-1)
    print(json.dumps(found, indent=2))
    report(found, sys.stdout)
    print(f"load at the end: {os.getloadavg()[0]:.2f}")


def report(found, out) -> None:
    pairs = [("clean build", "touchstone", "yams", "at most 3"), ("nothing changed", "touchstone", "none", "about 1"),
             ("one edit", "a statement", "a Swift file", "under 2")]
    for name, one, other, goal in pairs:
        if name not in found:
            continue
        left, right = found[name][one], found[name][other]
        print(f"{name}: {one} {left['wall_ms'] / 1000:.2f} s, {other} {right['wall_ms'] / 1000:.2f} s: "
              f"{left['wall_ms'] / right['wall_ms']:.2f} times ({goal}); processor "
              f"{left['cpu_ms'] / 1000:.2f} s and {right['cpu_ms'] / 1000:.2f} s: "
              f"{left['cpu_ms'] / right['cpu_ms']:.2f} times", file=out)


if __name__ == "__main__":
    main()
