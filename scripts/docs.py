"""Run cog over the pages that show real output, or check that they are current."""

import sys
from pathlib import Path

from cogapp import Cog  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parent.parent
PAGES = (
    "README.md",
    "docs/adverts.md",
    "docs/changes.md",
    "docs/assistants.md",
    "docs/data-format.md",
    "docs/commands.md",
    "docs/reading-adverts.md",
    "docs/drafts.md",
    "docs/how-routes-are-ranked.md",
    "docs/formats.md",
    "docs/exports.md",
    "docs/your-own-roles.md",
    "docs/evidence.md",
    "docs/performance.md",
)


def main(check: bool) -> int:
    """Returns cog's own exit code; with `check` nothing is written."""
    pages = [str(ROOT / page) for page in PAGES]
    options = ["--check", "--diff"] if check else ["-r"]
    result: int = Cog().main(
        ["cog", "-e", "-I", str(ROOT / "scripts"), "-I", str(ROOT), *options, *pages]
    )
    return result


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
