"""What becomes of the cache when many compile at once, or are killed, or have no room.

Arguments are the name of the storm and an empty folder; prints what was found as JSON.
"""

import json
import os
import resource
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

SMALL = Path(__file__).resolve().parents[1] / "small"
ROLES = 5
KILLS = 24


def child(act: Callable[[], bool]) -> int:
    """Do something in a process of its own; it ends with 0 where it went well."""
    started = os.fork()
    if started:
        return started
    right = False
    try:
        right = act()
    finally:
        os._exit(0 if right else 1)


def asked() -> bool:
    """Whether the catalog is opened and whole."""
    from airoles.store.open_catalog import open_catalog

    catalog = open_catalog()
    return len(catalog.roles) == ROLES and "counting" in catalog.skills


def ended(process: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def left() -> list[str]:
    """What lies in the cache, temporary files as such."""
    folder = Path(os.environ["XDG_CACHE_HOME"]) / "airoles"
    names = sorted(os.listdir(folder)) if folder.is_dir() else []
    return ["temporary" if name.startswith(".") else "catalog" for name in names]


def fifty_at_once() -> dict[str, object]:
    ready, go = os.pipe()

    def act() -> bool:
        os.close(go)
        os.read(ready, 1)  # until the pipe is closed, for all at the same time
        return asked()

    started = [child(act) for _ in range(50)]
    os.close(go)
    return {"codes": [ended(process) for process in started], "left": left()}


def killed_at_each_step() -> dict[str, object]:
    """Killed just before each thing that compiling asks of the system, and just after it."""
    codes, found = [], []
    for step in ("tempfile.mkstemp", "os.write", "os.fsync", "os.replace", "sqlite3.connect"):
        for after in (False, True):
            codes.append(ended(child(partial(_dying_at, step, after))))
            found.append(left())
            codes.append(ended(child(asked)))
    return {"codes": codes, "left": found}


def _dying_at(step: str, after: bool) -> bool:
    import sqlite3  # noqa: F401
    import tempfile  # noqa: F401

    module, name = step.split(".")
    real = getattr(sys.modules[module], name)

    def dying(*given: object, **named: object) -> object:
        if after:
            real(*given, **named)
        os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(60)
        return None

    setattr(sys.modules[module], name, dying)
    _forget()
    return asked()


def killed_at_any_moment() -> dict[str, object]:
    """Killed later and later, from the start to past the end of compiling."""
    begun = time.perf_counter()
    ended(child(asked))
    whole = time.perf_counter() - begun
    codes = []
    for number in range(KILLS):
        _forget()
        started = child(asked)
        time.sleep(whole * 1.2 * number / KILLS)
        os.kill(started, signal.SIGKILL)
        ended(started)
        codes.append(ended(child(asked)))
    return {"codes": codes, "left": left()}


def _forget() -> None:
    """Remove the compiled catalogs, so that the next one compiles, but not what was left behind."""
    for file in (Path(os.environ["XDG_CACHE_HOME"]) / "airoles").glob("[!.]*"):
        file.unlink()


def no_room() -> dict[str, object]:
    def act() -> bool:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        return asked()

    return {"codes": [ended(child(act)), ended(child(act))], "left": left()}


def main() -> None:
    os.environ["XDG_CACHE_HOME"] = sys.argv[2]
    from airoles.model.role import Role
    from airoles.reading import folders, library, rules  # noqa: F401
    from airoles.reading.field_check import adapter
    from airoles.store import passages, sqlite_index  # noqa: F401

    adapter(Role)  # what is loaded once need not be loaded by each
    folders.public_folder = lambda: SMALL
    print(json.dumps(globals()[sys.argv[1]]()))


if __name__ == "__main__":
    main()
