"""Real shells that a person types into, and a catalog whose names each try to run a command."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import pexpect

SMALL = Path(__file__).resolve().parents[1] / "small"
SHELLS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
PAYLOADS = {
    "dollar": "qa$(fire-dollar)",
    "backquote": "qb`fire-backquote`",
    "semicolon": "qc;fire-semicolon;",
    "and": "qd&&fire-and",
    "pipe": "qe|fire-pipe",
    "process": "qf<(fire-process)",
    "glob": "qg*(e:fire-glob:)",
    "double": 'qh"$(fire-double)"',
    "single": "qi';fire-single;'",
    "bracket": "qj[$(fire-bracket)]",
    "backslash": "qk\\$(fire-backslash)",
    "brace": "ql${x:-$(fire-brace)}",
    "paren": "qm(fire-paren)",
    "list": 'qn"));fire-list;((',
    "ampersand": "qo&fire-ampersand",
    "redirect": "qp>fired/fire-redirect",
    "history": "qr!!;fire-history",
    "percent": "qs%F{$(fire-percent)}",
    "colon": "qt:$(fire-colon)",
}
"""Names, each with a beginning of its own, and the command that it tries to run."""

STILL = 0.1
"""How many seconds without a new letter make a screen still."""

RUNNER = """\
import sys
sys.path[:] = [part for part in sys.path if part]
from pathlib import Path
import airoles.reading.folders
import airoles.reading.rules as rules
airoles.reading.folders.public_folder = lambda: Path({small!r})
# The rule that refuses such names is left out: completion has to hold without it.
rules.ALONE = tuple(rule for rule in rules.ALONE if rule.__name__ != "every_name_is_safe")
from airoles.__main__ import main
sys.argv[0] = "airoles"
main()
"""
WRAPPER = """\
#!/bin/sh
# While a shell completes, airoles itself; else only what the line that was entered came to.
if [ -z "$_AIROLES_COMPLETE" ]; then printf '%s\\n' "$*" >>"$TOP/entered"; exit 0; fi
echo began >>"$TOP/completing"
{python} -P "$TOP/runner.py" "$@"
ended=$?
echo ended >>"$TOP/completing"
exit $ended
"""


def hostile_roles(folder: Path) -> Path:
    """A data folder with a role for each payload, which is its alias and stands in its title."""
    (folder / "roles").mkdir(parents=True)
    for kind, payload in PAYLOADS.items():
        quoted = payload.replace("'", "''")
        (folder / "roles" / f"q-{kind}.yaml").write_text(
            f"id: q-{kind}\ntitle: 'Boss \\{quoted} of it'\naliases: ['{quoted}']\nlevel: lead\n"
            "family: ai\nsummary:\n  - {text: Keeps., sources: [blog]}\n"
        )
    return folder


class Machine:
    """A home of its own with an `airoles`, the commands that payloads name, and what was run."""

    def __init__(self, top: Path) -> None:
        self.top = top
        self.here = top / "here"
        for folder in ("bin", "home", "here/fired", "fired", "cache"):
            (top / folder).mkdir(parents=True)
        (self.here / "qg0").touch()  # for a glob to find
        (top / "runner.py").write_text(RUNNER.format(small=str(SMALL)))
        self._program("airoles", WRAPPER.format(python=sys.executable))
        for kind in PAYLOADS:
            self._program(f"fire-{kind}", '#!/bin/sh\ntouch "$TOP/fired/${0##*/}"\n')

    def _program(self, name: str, text: str) -> None:
        file = self.top / "bin" / name
        file.write_text(text)
        file.chmod(0o755)

    def environment(self) -> dict[str, str]:
        kept = {"PYTHONPATH": os.environ["PYTHONPATH"]} if "PYTHONPATH" in os.environ else {}
        return {
            **kept,
            "TOP": str(self.top),
            "HOME": str(self.top / "home"),
            "LANG": "C.UTF-8",
            "PATH": f"{self.top / 'bin'}:/usr/bin:/bin",
            "TERM": "xterm",
            "XDG_CACHE_HOME": str(self.top / "cache"),
        }

    def fired(self) -> set[str]:
        """The commands of payloads that ran."""
        return {file.name for folder in (self.top, self.here) for file in folder.glob("fired/*")}

    def entered(self) -> list[str]:
        """The arguments of each airoles that was run by entering a line."""
        file = self.top / "entered"
        return file.read_text().splitlines() if file.is_file() else []

    def completing(self) -> tuple[int, int]:
        """How often a shell has begun to ask airoles what to offer, and how often it was told."""
        file = self.top / "completing"
        said = file.read_text() if file.is_file() else ""
        return said.count("began"), said.count("ended")


class Typed:
    """A shell with the completion installed, and somebody who types."""

    def __init__(self, machine: Machine, child: "pexpect.spawn[str]") -> None:
        self.machine, self.child = machine, child

    def tab(self, line: str, until: str = "") -> str:
        """Type and strike the tab key; what is on the screen once all is still, and `until` there.

        On a busy machine a shell may be still and think for a while.  What is typed too early waits
        in the terminal until the shell reads it, behind the completion.
        """
        before, _ = self.machine.completing()
        self.child.send(line + "\t")
        shown, end = "", time.monotonic() + 30
        while time.monotonic() < end:
            more = self._read(STILL)
            shown += more
            began, ended = self.machine.completing()
            if began == ended > before and not more and until in shown:
                break
        return shown

    def enter(self, more: str = "") -> None:
        """Type the rest and strike the enter key; come back once airoles was run, if it ever is."""
        before = len(self.machine.entered())
        self.child.send(more + "\r")
        end = time.monotonic() + 10
        while time.monotonic() < end and len(self.machine.entered()) == before:
            self._read(0.05)
        # A shell reads the next line only when it is done with all of the one before.
        self.child.send("echo st''ill\r")
        if self.child.expect(["still\r?\n", pexpect.TIMEOUT], timeout=5) == 1:
            self.child.sendintr()  # where a quote is still open
            self.child.send("echo st''ill\r")
            self.child.expect("still\r?\n")

    def _read(self, seconds: float) -> str:
        with suppress(pexpect.TIMEOUT, pexpect.EOF):
            return str(self.child.read_nonblocking(100_000, timeout=seconds))
        return ""


@contextmanager
def typing_into(shell: str, machine: Machine, more: Mapping[str, str]) -> Iterator[Typed]:
    """A running shell in the machine's folder; it is ended however the test ends."""
    environment = {**machine.environment(), **more}
    script = machine.top / f"completion.{shell}"
    script.write_bytes(
        subprocess.run(
            [sys.executable, "-P", machine.top / "runner.py", "--show-completion", shell],
            env={**environment, "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"},
            cwd=machine.top,
            capture_output=True,
            check=True,
            timeout=60,
        ).stdout
    )
    child = pexpect.spawn(
        SHELLS[shell][0],
        SHELLS[shell][1:],
        cwd=str(machine.here),
        env=environment,
        encoding="utf-8",
        timeout=30,
        dimensions=(60, 200),
    )
    child.delaybeforesend = None  # it is for programs that switch the echo off
    try:
        if shell == "zsh":
            child.send("autoload -Uz compinit && compinit -u -D\r")
        child.send(f"source {script}\r")
        child.send("echo re''ady\r")
        child.expect("ready\r?\n")
        yield Typed(machine, child)
    finally:
        child.close(force=True)


def missing(shell: str) -> str:
    """Why a shell cannot be typed into; empty where it can."""
    return "" if shutil.which(shell) else f"{shell} is not installed"
