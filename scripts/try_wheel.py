"""Build the wheel, install it into an environment of its own and ask it, away from the source."""

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Returns 0 when the installed program answers and brings its data with it."""
    with tempfile.TemporaryDirectory() as name:
        away = Path(name)
        build = [
            sys.executable,
            "-m",
            "hatchling",
            "build",
            "-t",
            "wheel",
            "-d",
            str(away / "dist"),
        ]
        subprocess.run(build, cwd=ROOT, check=True)
        (wheel,) = (away / "dist").glob("*.whl")
        venv.create(away / "env", with_pip=True)
        python = away / "env" / "bin" / "python"
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        environment["PIP_CONSTRAINT"] = str(ROOT / "constraints.txt")
        environment["XDG_CACHE_HOME"] = str(away / "cache")
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        subprocess.run([*pip, str(wheel)], cwd=away, env=environment, check=True)
        airoles = away / "env" / "bin" / "airoles"
        for command in ([str(airoles), "show", "caio"], [str(python), "-m", "airoles", "list"]):
            run = subprocess.run(
                command, cwd=away, env=environment, check=True, capture_output=True, text=True
            )
            if "chief-ai-officer" not in run.stdout:
                print(f"{' '.join(command)} did not answer:\n{run.stdout[:400]}")
                return 1
        if (away / "cache" / "airoles").exists():
            print("the installed program compiled a catalog that it should have shipped")
            return 1
    print("the installed wheel answers from the index that it ships")
    return 0


if __name__ == "__main__":
    sys.exit(main())
