"""What is measured: the built wheel in an environment of its own, and catalogs for it."""

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable
from pathlib import Path

from benchmarks.measuring import Command

ROOT = Path(__file__).resolve().parent.parent


FASTEST_TYPER = "0.28.0"
"""The release of Typer that starts quickest, which the bare programs use whatever airoles does.

docs/dependencies.md tells how it was found.
"""


class Environment:
    """An environment of its own with some wheels, compiled to bytecode by pip."""

    def __init__(self, folder: Path, wheels: Iterable[Path], typer: str | None = None) -> None:
        """Install the wheels; with `typer` that release of it, in the place of the usual one."""
        self.folder = folder
        venv.create(folder, with_pip=True)
        versions = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if typer is not None:
            versions = [line for line in versions if not line.startswith("typer==")]
            versions.append(f"typer=={typer}")
        constraints = folder / "constraints.txt"
        constraints.write_text("\n".join(versions) + "\n", encoding="utf-8")
        pip = [str(self.program("python")), "-m", "pip", "--disable-pip-version-check"]
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        done = subprocess.run(
            [*pip, "install", "--quiet", *map(str, wheels)],
            env={**environment, "PIP_CONSTRAINT": str(constraints)},
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise SystemExit(done.stderr)

    def program(self, name: str) -> Path:
        """A program of the environment."""
        return self.folder / "bin" / name

    def command(self, name: str, *arguments: str, **variables: str) -> Command:
        """A command line of one of its programs."""
        words = (str(self.program(name)), *arguments)
        return Command(words, tuple(variables.items()))


class Installed(Environment):
    """An environment with airoles."""

    def __init__(self, folder: Path, wheels: Path) -> None:
        super().__init__(folder, wheels.glob("airoles-*.whl"))
        (self.data,) = folder.glob("lib/python*/site-packages/airoles/data")

    def use(self, catalog: Path) -> None:
        """Let a folder stand in the place of the public catalog."""
        if self.data.is_symlink():
            self.data.unlink()
        elif self.data.exists():
            shutil.rmtree(self.data)
        self.data.symlink_to(catalog, target_is_directory=True)


def bare_programs(folder: Path, wheels: Path) -> Environment:
    """The bare programs, on the release of Typer that starts quickest."""
    return Environment(folder, wheels.glob("bare_program-*.whl"), FASTEST_TYPER)


def build_wheels(folder: Path) -> None:
    """The wheel of airoles, and that of the bare programs."""
    for project in (ROOT, ROOT / "benchmarks" / "bare"):
        build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
        subprocess.run(build, cwd=project, check=True, stdout=subprocess.DEVNULL)


def make_up(folder: Path, roles: int) -> None:
    """Write a made-up catalog, in a process of its own, so that this one stays small."""
    code = "import sys; from pathlib import Path; from benchmarks.made_up import write_catalog; "
    code += "write_catalog(Path(sys.argv[1]), int(sys.argv[2]))"
    subprocess.run([sys.executable, "-c", code, str(folder), str(roles)], cwd=ROOT, check=True)


def environment(folder: Path) -> dict[str, str]:
    """What every program sees: a screen of 100 columns, and folders that are its own alone."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder / "home"),
        "XDG_CACHE_HOME": str(cache(folder)),
        "LANG": "C.UTF-8",
        "COLUMNS": "100",
    }


def cache(folder: Path) -> Path:
    """Where the programs keep what they have compiled."""
    return folder / "cache"
