"""Print the lowest version that pyproject.toml allows of each dependency, as constraints for pip.

Tests that pass with these show that the lower bounds are true.
"""

import sys
import tomllib
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent


def lowest(requirements: Iterable[str]) -> Iterator[str]:
    """One line for each requirement; raises ValueError for one that has no lower bound."""
    for text in requirements:
        requirement = Requirement(text)
        bounds = [Version(s.version) for s in requirement.specifier if s.operator in (">=", "==")]
        if not bounds:
            raise ValueError(f"{text}: no lower bound; write {requirement.name}>=VERSION")
        yield f"{requirement.name}=={max(bounds)}"


def main() -> int:
    """Print the constraints for the program and its extras; the tools of the tests stay free."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project.get("optional-dependencies", {}).values()
    try:
        lines = list(lowest(chain(project["dependencies"], *extras)))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
