"""Finds or installs the programs that Touchstone is compared with, below a folder for build output."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).parent


def python(work: Path) -> Path:
    """A Python with the packages of `requirements.txt`, in an environment of its own."""
    if sys.version_info < (3, 11):
        sys.exit("benchmark: Python 3.11 or later is needed, for tomllib")
    wanted = (HERE / "requirements.txt").read_text()
    home = work / "venv"
    found, stamp = home / "bin" / "python", home / "installed.txt"
    if not stamp.exists() or stamp.read_text() != wanted:
        print("benchmark: installing the Python packages", file=sys.stderr)
        venv.create(home, with_pip=True, clear=True)
        command = [found, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*command, "-r", HERE / "requirements.txt"], check=True)
        stamp.write_text(wanted)
    return found


def hugo() -> str:
    """Hugo, installed as Debian's package when it is absent and this may be done."""
    if shutil.which("hugo") is None and shutil.which("apt-get") is not None and os.geteuid() == 0:
        print("benchmark: installing hugo", file=sys.stderr)
        subprocess.run(["apt-get", "update", "-qq"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["apt-get", "install", "-y", "-qq", "hugo"], check=True, stdout=subprocess.DEVNULL)
    found = shutil.which("hugo")
    if found is None:
        sys.exit("benchmark: hugo is missing; install it with: sudo apt-get install hugo")
    return found


def versions(python_path: Path | None, hugo_path: str | None) -> dict[str, str]:
    found = {"python": platform.python_version()}
    if python_path is not None:
        for line in (HERE / "requirements.txt").read_text().split():
            name, _, version = line.partition("==")
            found[name] = version
    if hugo_path is not None:
        said = subprocess.run([hugo_path, "version"], check=True, capture_output=True, text=True).stdout
        found["hugo"] = said.split()[1]
    return found


def machine() -> dict[str, object]:
    return {"system": platform.system(), "architecture": platform.machine(), "processors": os.cpu_count(),
            "load": round(os.getloadavg()[0], 2)}
