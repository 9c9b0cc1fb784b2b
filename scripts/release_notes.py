"""Print what the changelog says of a release; name its tag, such as v1.2.0.

Ends with 1 where the tag is not the version of the source, or the changelog has no section for it.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def notes(changelog: str, version: str) -> str:
    """The section headed by a version, without its heading; empty where there is none."""
    heading = rf"^## \[?{re.escape(version)}\]?(?: .*)?$"
    _, *after = re.split(heading, changelog, maxsplit=1, flags=re.MULTILINE)
    return re.split(r"^## ", after[0], maxsplit=1, flags=re.MULTILINE)[0].strip() if after else ""


def source_version(text: str) -> str:
    """The version that the source states."""
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    return found[1] if found else ""


def main(arguments: list[str]) -> int:
    """Print the section; 2 where no tag is named."""
    if len(arguments) != 1:
        print("name the tag: release_notes.py v1.2.0", file=sys.stderr)
        return 2
    (tag,) = arguments
    version = source_version((ROOT / "src" / "airoles" / "__init__.py").read_text("utf-8"))
    if tag != f"v{version}":
        print(f"the tag is {tag}, and the source says v{version}", file=sys.stderr)
        return 1
    found = notes((ROOT / "CHANGELOG.md").read_text("utf-8"), version)
    if not found:
        print(f"CHANGELOG.md has no section '## {version}'", file=sys.stderr)
        return 1
    print(found)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
