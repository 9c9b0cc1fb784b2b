"""A client of the YAML language server, as far as the tests speak with it."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Any

SETTINGS = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False},
        "kubernetesCRDStore": {"enable": False},
    },
}
"""What an editor is asked for; nothing is fetched from elsewhere."""
PATIENCE = 60.0
"""Seconds after which a server that says nothing is ended."""


class Server:
    """A running language server; texts are opened under the name of a file."""

    def __init__(self, process: "subprocess.Popen[bytes]", root: Path) -> None:
        self.process = process
        self.asked = 0
        self.ask("initialize", processId=None, rootUri=root.as_uri(), capabilities=CAPABILITIES)
        self.tell("initialized")

    def problems(self, texts: dict[Path, str]) -> dict[str, list[tuple[int, str]]]:
        """By file name, the lines (counted from 1) and messages of what is wrong with texts.

        A file is given once to a server, since its findings do not say which text they are of.
        """
        names = {self.open(file, text): file.name for file, text in texts.items()}
        found: dict[str, list[tuple[int, str]]] = {}
        while len(found) < len(names):
            came = self.receive()
            if came.get("method") == "textDocument/publishDiagnostics":
                told = came["params"]
                if told["uri"] in names:
                    found[names[told["uri"]]] = sorted(
                        (each["range"]["start"]["line"] + 1, each["message"])
                        for each in told["diagnostics"]
                    )
        return found

    def completions(self, folder: Path, text: str) -> dict[str, str]:
        """What is offered at the mark ‸ in a text of a folder: labels with their explanation."""
        items = self.at_mark("textDocument/completion", folder, text)
        listed = items["items"] if isinstance(items, dict) else items
        return {item["label"]: _plain(item.get("documentation")) for item in listed}

    def hover(self, folder: Path, text: str) -> str:
        """What is told of the word at the mark ‸ in a text of a folder."""
        found = self.at_mark("textDocument/hover", folder, text)
        return _plain(found and found["contents"])

    def at_mark(self, method: str, folder: Path, text: str) -> Any:
        before, _, after = text.partition("‸")
        *lines, last = before.split("\n")
        uri = self.open(folder / f"asked-{self.asked}.yaml", before + after)
        position = {"line": len(lines), "character": len(last)}
        return self.ask(method, textDocument={"uri": uri}, position=position)

    def open(self, file: Path, text: str) -> str:
        uri = file.as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        return uri

    def ask(self, method: str, **parameters: Any) -> Any:
        self.asked += 1
        self.send({"id": self.asked, "method": method, "params": parameters})
        while True:
            came = self.receive()
            if came.get("id") == self.asked and "method" not in came:
                assert "error" not in came, came
                return came["result"]

    def tell(self, method: str, **parameters: Any) -> None:
        self.send({"method": method, "params": parameters})

    def send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        """The next message; what the server asks of the editor is answered on the way."""
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the server ended"
        came: dict[str, Any] = json.loads(self.process.stdout.read(length))
        if "method" in came and "id" in came:
            self.send({"id": came["id"], "result": _answer(came)})
        return came


CAPABILITIES = {
    "workspace": {"configuration": True},
    "textDocument": {
        "completion": {"completionItem": {"documentationFormat": ["plaintext"]}},
        "hover": {"contentFormat": ["plaintext"]},
        "publishDiagnostics": {},
    },
}


def _answer(asked: dict[str, Any]) -> Any:
    if asked["method"] == "workspace/configuration":
        return [SETTINGS.get(item.get("section", "")) for item in asked["params"]["items"]]
    return None


def _plain(told: Any) -> str:
    text = told.get("value", "") if isinstance(told, dict) else told or ""
    return str(text)


@contextmanager
def running(command: list[str], root: Path) -> Iterator[Server]:
    """A server for the files below a folder; one that hangs is ended."""
    process = subprocess.Popen(
        [*command, "--stdio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    watch = Timer(PATIENCE, process.kill)
    watch.start()
    try:
        yield Server(process, root)
    finally:
        watch.cancel()
        process.kill()
        process.communicate()
