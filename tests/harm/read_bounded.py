"""Reads data folders one after the other, with a bound on its memory and on the time of each.

Arguments are the folder they lie in and their names; prints what is said of each, as JSON.
"""

import gc
import json
import os
import resource
import signal
import sys
from pathlib import Path

MOST_MEMORY = 200 * 1024 * 1024
MOST_SECONDS = 10
"""Of processor time for each folder: a tenth is usual, and machines differ."""
SMALL = Path(__file__).resolve().parents[1] / "small"


def said_of(folder: Path) -> str:
    """What a user would be told of the folder, laid on top of the made-up catalog."""
    from airoles.catalog import open_catalog
    from airoles.errors import AirolesError

    try:
        return f"{len(open_catalog((folder,)).roles)} roles"
    except AirolesError as error:
        return str(error)


def main() -> None:
    os.environ["XDG_CACHE_HOME"] = str(Path(sys.argv[1]) / "cache")
    os.chdir(sys.argv[1])
    from airoles.catalog import folders

    folders.public_folder = lambda: SMALL
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    signal.setitimer(signal.ITIMER_REAL, 110)  # waiting costs no processor time
    found = {}
    for name in sys.argv[2:]:
        gc.collect()  # the program itself reads once and ends
        used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        resource.setrlimit(resource.RLIMIT_CPU, (int(used) + MOST_SECONDS, resource.RLIM_INFINITY))
        print(f"reading {name}", file=sys.stderr, flush=True)
        found[name] = said_of(Path(name))
    found["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps(found))


if __name__ == "__main__":
    main()
