"""What is measured: the built wheel in an environment of its own, and catalogs for it."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from benchmarks.measuring import Command

ROOT = Path(__file__).resolve().parent.parent


class Installed:
    """An environment with airoles and the bare programs, compiled to bytecode by pip."""

    def __init__(self, folder: Path, wheels: Path) -> None:
        self.folder = folder
        venv.create(folder, with_pip=True)
        pip = [str(self.program("python")), "-m", "pip", "--disable-pip-version-check"]
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        environment["PIP_CONSTRAINT"] = str(ROOT / "constraints.txt")
        said = subprocess.run(
            [*pip, "install", "--quiet", *map(str, wheels.glob("*.whl"))],
            env=environment, capture_output=True, text=True,
        )  # fmt: skip
        if said.returncode:
            raise SystemExit(said.stderr)
        (self.data,) = folder.glob("lib/python*/site-packages/airoles/data")

    def program(self, name: str) -> Path:
        """A program of the environment."""
        return self.folder / "bin" / name

    def command(self, name: str, *arguments: str, **variables: str) -> Command:
        """A command line of one of its programs."""
        words = (str(self.program(name)), *arguments)
        return Command(words, tuple(variables.items()))

    def use(self, catalog: Path) -> None:
        """Let a folder stand in the place of the public catalog."""
        if self.data.is_symlink():
            self.data.unlink()
        elif self.data.exists():
            shutil.rmtree(self.data)
        self.data.symlink_to(catalog, target_is_directory=True)


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
