"""Reads data folders, each in a process of its own with a bound on its memory and time.

Arguments are the folder they lie in and their names; prints what is said of each, as JSON, and the
most memory that one of them took.  The processes are forks, since each start costs more than most
of the readings.
"""

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
    from airoles.errors import AirolesError
    from airoles.store.open_catalog import open_catalog

    try:
        return f"{len(open_catalog((folder,)).roles)} roles"
    except AirolesError as error:
        return str(error)


def read_apart(name: str) -> tuple[str, int]:
    """What is said of a folder, and the bytes that the process which read it took at most."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        signal.setitimer(signal.ITIMER_REAL, 60)  # waiting costs no processor time
        with os.fdopen(into, "w") as told:
            told.write(said_of(Path(name)))
        os._exit(0)
    os.close(into)
    with os.fdopen(out) as told:
        said = told.read()
    _, status, used = os.wait4(child, 0)
    assert status == 0, f"reading {name} ended with {status}"
    return said, used.ru_maxrss * 1024


def main() -> None:
    os.environ["XDG_CACHE_HOME"] = str(Path(sys.argv[1]) / "cache")
    os.chdir(sys.argv[1])
    from airoles.reading import folders

    folders.public_folder = lambda: SMALL
    said_of(SMALL)  # loads what every reading needs
    found = {name: read_apart(name) for name in sys.argv[2:]}
    told = {name: said for name, (said, _) in found.items()}
    print(json.dumps({**told, "peak": max(peak for _, peak in found.values())}))


if __name__ == "__main__":
    main()
