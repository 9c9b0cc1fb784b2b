"""Draw the pictures of the docs with the program itself, or check that they are current."""

import sys
from collections.abc import Iterator
from pathlib import Path

import shown

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
PICTURES = {
    "caio-cto-cio": "airoles compare caio cto cio --only horizon,data_orientation,pay",
}
"""Names of pictures, and the commands that draw them; each is drawn light and dark."""


def files() -> Iterator[tuple[Path, str]]:
    """Every picture with its text."""
    for name, command in PICTURES.items():
        yield FOLDER / f"{name}.svg", shown.run(f"{command} --format svg")
        yield FOLDER / f"{name}-dark.svg", shown.run(f"{command} --format svg --dark")


def main(check: bool) -> int:
    """Write the files, or name those that are not current; returns the exit code."""
    stale = [f for f, text in files() if not f.is_file() or f.read_text("utf-8") != text]
    if check:
        for file in stale:
            print(f"docs/pictures/{file.name} is not current; run make docs")
        return bool(stale)
    FOLDER.mkdir(exist_ok=True)
    for file, text in files():
        file.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
