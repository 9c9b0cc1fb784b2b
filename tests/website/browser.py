"""Debian's Chromium, driven over a pipe by its own protocol; no package is needed for it."""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
needs_chromium = pytest.mark.skipif(
    CHROMIUM is None or os.name != "posix", reason="needs Chromium: apt-get install chromium"
)
PATIENCE = 20.0
"""Seconds after which a browser that does not answer is given up."""
_KEYS = {"ArrowDown": 40, "ArrowUp": 38, "Enter": 13, "Escape": 27, "Tab": 9}
# The browser reads commands from descriptor 3 and answers on 4.
_ON_3_AND_4 = """
import os, sys
os.dup2(int(sys.argv[1]), 200)
os.dup2(int(sys.argv[2]), 201)
os.dup2(200, 3)
os.dup2(201, 4)
os.closerange(5, 256)
os.execv(sys.argv[3], sys.argv[3:])
"""


class Browser:
    """One page of a headless Chromium, with what its console and its network were told."""

    def __init__(self, folder: Path) -> None:
        """Start it; `folder` takes its profile."""
        assert CHROMIUM
        read, self._to = os.pipe()
        self._from, write = os.pipe()
        flags = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-extensions",
            "--no-first-run",
            "--remote-debugging-pipe",
            f"--user-data-dir={folder}",
            "about:blank",
        ]
        self._process = subprocess.Popen(
            [sys.executable, "-c", _ON_3_AND_4, str(read), str(write), CHROMIUM, *flags],
            pass_fds=(read, write),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(read)
        os.close(write)
        self._left, self._numbers = b"", count(1)
        self._session: str | None = None
        self.events: list[dict[str, Any]] = []
        pages = self.command("Target.getTargets")["targetInfos"]
        page = next(each["targetId"] for each in pages if each["type"] == "page")
        attached = self.command("Target.attachToTarget", targetId=page, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.command(f"{domain}.enable")
        self.command("Emulation.setFocusEmulationEnabled", enabled=True)

    def __enter__(self) -> "Browser":
        """The browser itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """End it and whatever it started."""
        os.close(self._to)
        os.close(self._from)
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def command(self, method: str, **params: Any) -> dict[str, Any]:
        """Give a command of the protocol and wait for its result."""
        number = next(self._numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            told = self._next()
            if told.get("id") == number:
                assert "error" not in told, (method, told["error"])
                return dict(told["result"])
            self.events.append(told)

    def _next(self) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE
        while b"\0" not in self._left:
            ready, _, _ = select.select([self._from], [], [], max(0.0, end - time.monotonic()))
            assert ready, "the browser does not answer"
            more = os.read(self._from, 1 << 20)
            assert more, "the browser has ended"
            self._left += more
        message, _, self._left = self._left.partition(b"\0")
        return dict(json.loads(message))

    def open(self, address: str) -> None:
        """Go to an address, in a fresh page even where only the part behind # differs."""
        self.command("Page.navigate", url="about:blank")
        self.wait("location.href === 'about:blank'")
        self.events.clear()
        self.command("Page.navigate", url=address)
        self.wait("location.href !== 'about:blank' && document.readyState === 'complete'")

    def tell(self, expression: str) -> Any:
        """The value of an expression of JavaScript; promises are waited for."""
        result = self.command(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def wait(self, expression: str) -> None:
        """Wait until an expression holds."""
        end = time.monotonic() + PATIENCE
        while not self.tell(f"Boolean({expression})"):
            assert time.monotonic() < end, f"never true: {expression}"
            time.sleep(0.01)

    def write(self, text: str) -> None:
        """Write a text where the focus is."""
        self.command("Input.insertText", text=text)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            code = {"key": key, "code": key, "windowsVirtualKeyCode": _KEYS[key]}
            self.command("Input.dispatchKeyEvent", type="keyDown", **code)
            self.command("Input.dispatchKeyEvent", type="keyUp", **code)

    def complaints(self) -> list[str]:
        """What the console was told since the page was opened: errors, warnings, refusals."""
        self.tell("0")
        found = []
        for event in self.events:
            if event.get("method") == "Runtime.exceptionThrown":
                found.append(str(event["params"]["exceptionDetails"]))
            elif event.get("method") == "Log.entryAdded":
                found.append(str(event["params"]["entry"]["text"]))
            elif event.get("method") == "Runtime.consoleAPICalled":
                found.append(str(event["params"]["args"]))
        return found

    def requests(self) -> list[str]:
        """Every address that was asked for since the page was opened."""
        self.tell("0")
        sent = [e["params"] for e in self.events if e["method"] == "Network.requestWillBeSent"]
        return [str(each["request"]["url"]) for each in sent]
