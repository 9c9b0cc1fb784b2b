"""Runs every command in this process with sockets and other programs forbidden.

The argument is an empty folder to work in.  Prints, as JSON, the exit code of each command, what
was forbidden and tried all the same, and the files that were opened for writing.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
RESUME = str(ROOT / "tests" / "resumes" / "clerk.json")
ADVERT = str(ROOT / "tests" / "adverts" / "honest-director.txt")
COMMANDS = [
    [],
    ["--version"],
    ["--help"],
    ["list"],
    ["list", "--sort", "pay", "--json"],
    ["show", "cmo"],
    ["show", "cmo", "-f", "html"],
    ["show", "nobody"],
    ["compare", "cmo", "hom"],
    ["compare", "cmo", "hom", "-f", "svg"],
    ["path", "dc"],
    ["path", "dc", "--to", "cmo"],
    ["path", "--to", "hom", "-f", "dot"],
    ["gap", "dc", "cmo"],
    ["fit", "--have", "counting"],
    ["fit", "--resume", RESUME],
    ["fit", "--resume", RESUME, "--advert", ADVERT],
    ["advert", ADVERT],
    ["draft", "advert", "cmo"],
    ["draft", "interview", "cmo", "--resume", RESUME, "--advert", ADVERT],
    ["draft", "letter", "cmo", "--resume", RESUME, "--advert", ADVERT],
    ["draft", "plan", "cmo", "-f", "html"],
    ["diff", str(ROOT / "tests" / "small")],
    ["brief", "cmo"],
    ["site", "pages"],
    ["salary", "hom"],
    ["salary", "hom", "--in", "EUR"],
    ["salary", "--rank"],
    ["salary", "hom", "-o", "pay.png"],
    ["salary", "hom", "-f", "html"],
    ["map", "-o", "map.svg"],
    ["map"],
    ["search", "models"],
    ["adverts"],
    ["disputes"],
    ["sources"],
    ["cache"],
    ["export", "json", "as-json"],
    ["export", "csv", "as-csv"],
    ["export", "sqlite", "all.db"],
    ["export", "jsonld"],
    ["export", "resume-job", "cmo"],
    ["export", "mermaid"],
    ["export", "dot", "-o", "map.dot"],
    ["schema", "skills"],
    ["validate"],
    ["new", "keeper", "--to", "mine"],
    ["cache", "--clear"],
]
"""Every command, by the list of `tests/harm/test_shut_in.py`."""
FORBIDDEN = (
    "socket.",
    "ssl.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "ctypes.dlopen",
    "webbrowser.",
)

tried: list[str] = []
opened: set[str] = set()


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what is forbidden, and take down what is opened for writing."""
    if event.startswith(FORBIDDEN):
        tried.append(f"{event} {arguments}")
        raise PermissionError(f"{event} is forbidden here")
    if event == "open" and isinstance(arguments[0], str | bytes) and _writes(arguments[2]):
        opened.add(os.path.abspath(os.fsdecode(arguments[0])))


def _writes(flags: int) -> bool:
    return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def run(command: list[str]) -> int:
    """The exit code of a command; what it prints goes to standard error."""
    from airoles.cli.main import main

    sys.argv = ["airoles", *command]
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def main() -> None:
    """Run them all."""
    work = Path(sys.argv[1]).resolve()
    os.chdir(work)
    os.environ["XDG_CACHE_HOME"] = str(work / "cache")
    told, printed = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(printed, 1)
    from airoles.reading import folders

    folders.public_folder = lambda: ROOT / "tests" / "small"
    sys.addaudithook(watch)
    codes = {" ".join(command): run(command) for command in COMMANDS}
    written = sorted(opened)
    os.write(told, json.dumps({"codes": codes, "tried": tried, "written": written}).encode())


if __name__ == "__main__":
    main()
