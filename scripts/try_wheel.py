"""Install a built wheel into an environment of its own and ask it, away from the source.

A wheel that is named is taken as it is; without a name one is built first.
"""

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d"]
PROGRAMS = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
"""Where an environment has its programs, and how their names end."""


def main(named: str | None = None) -> int:
    """Returns 0 when the installed program answers and brings its data with it."""
    with tempfile.TemporaryDirectory() as name:
        away = Path(name)
        wheel = Path(named).resolve() if named else _built(away / "dist")
        venv.create(away / "env", with_pip=True)
        folder, ending = PROGRAMS
        python = away / "env" / folder / f"python{ending}"
        airoles = away / "env" / folder / f"airoles{ending}"
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        environment["PIP_CONSTRAINT"] = str(ROOT / "constraints.txt")
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        subprocess.run([*pip, str(wheel)], cwd=away, env=environment, check=True)
        # A home that is a file can be written to by nobody, not even by root.
        nowhere = away / "home"
        nowhere.write_text("", encoding="utf-8")
        environment["HOME"] = str(nowhere)
        environment["XDG_CACHE_HOME"] = str(nowhere / "cache")
        for command in (
            [str(airoles), "show", "caio"],
            [str(airoles), "path", "data-scientist", "--to", "caio"],
            [str(airoles), "compare", "caio", "cto", "--format", "html"],
            [str(airoles), "search", "chief-ai-officer reports to"],
            [str(airoles), "show", "caio", "--data", str(_overlay(away))],
            [str(python), "-m", "airoles", "list"],
        ):
            run = subprocess.run(
                command,
                cwd=away,
                env=environment,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
            )
            told = run.stdout.casefold().replace("-", " ")  # a list names roles by their ids
            if run.returncode or run.stderr or "chief ai officer" not in told:
                print(f"{' '.join(command)} did not answer:\n{run.stdout[:400]}{run.stderr[:400]}")
                return 1
    print("the installed wheel answers from the index that it ships, with no home to write to")
    return 0


def _built(folder: Path) -> Path:
    subprocess.run([*BUILD, str(folder)], cwd=ROOT, check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def _overlay(away: Path) -> Path:
    """A folder of one role, which is compiled into no cache but answered from memory."""
    roles = away / "mine" / "roles"
    roles.mkdir(parents=True)
    (roles / "zookeeper.yaml").write_text(
        "id: zookeeper\ntitle: Zookeeper\nlevel: lead\nfamily: business\n"
        "summary:\n  - text: Keeps the zoo.\n    sources: [caio-guide]\n",
        encoding="utf-8",
    )
    return roles.parent


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
