"""Where an answer goes: the one place that knows the terminal and opens files."""

import os
import sys
import tempfile
from pathlib import Path

from airoles.cli.exits import end_quietly
from airoles.errors import BadRequest
from airoles.questions.reply import Reply

ENDINGS = {".txt": "table", ".json": "json", ".mmd": "mermaid", ".dot": "dot"}


def emit(
    reply: Reply,
    form: str | None = None,
    json: bool = False,
    output: Path | None = None,
    no_sources: bool = False,
) -> None:
    """Print the reply, or write it to a file whole or not at all."""
    to_file = output is not None and str(output) != "-"
    form = form or ("json" if json else None)
    if form is None:
        form = _form_of(output) if to_file and output else "table"
    text = _text(reply, form, to_file, no_sources)
    if to_file and output:
        _write_whole(output, text)
    else:
        _print(text)


def _form_of(output: Path) -> str:
    ending = output.suffix.lower()
    if ending not in ENDINGS:
        named = f"the ending {ending!r} of" if ending else "a name without an ending,"
        raise BadRequest(
            f"{named} {output.name!r} names no format.",
            f"use one of {', '.join(ENDINGS)}, or add --format",
        )
    return ENDINGS[ending]


def _text(reply: Reply, form: str, to_file: bool, no_sources: bool) -> str:
    if form == "json":
        from airoles.views.json_text import json_text

        return json_text(reply, sources=not no_sources)
    if form in ("mermaid", "dot"):
        from airoles.views import diagram
        from airoles.views.diagrams import diagram as draw

        written: str = getattr(diagram, form)(draw(reply))
        return written
    from airoles.cli.screen import screen
    from airoles.views.reports import report
    from airoles.views.terminal import render

    width, colour = screen(to_file)
    return render(report(reply), width, colour, show_sources=not no_sources)


def _print(text: str) -> None:
    raw = text.encode(sys.stdout.encoding or "utf-8", errors="replace")
    try:
        sys.stdout.flush()
        if hasattr(sys.stdout, "buffer"):
            sys.stdout.buffer.write(raw)
        else:
            sys.stdout.write(raw.decode(sys.stdout.encoding or "utf-8"))
        sys.stdout.flush()
    except BrokenPipeError:
        end_quietly()


def _write_whole(output: Path, text: str) -> None:
    if output.is_dir():
        raise BadRequest(f"{str(output)!r} is a folder.", "name a file in it")
    folder = output.parent
    if not folder.is_dir():
        raise BadRequest(
            f"the folder {str(folder)!r} is not there.", "create it, or name another place"
        )
    part = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{output.name}.", dir=folder)
        part = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        part.chmod(output.stat().st_mode & 0o777 if output.exists() else 0o666 & ~_umask())
        part.replace(output)
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        reason = (error.strerror or "unknown reason").lower()
        raise BadRequest(
            f"{str(output)!r} cannot be written: {reason}.", "choose another place"
        ) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
