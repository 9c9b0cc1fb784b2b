"""Where an answer goes: the one place that knows the terminal and opens files."""

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from airoles.cli.exits import end_quietly
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.questions.reply import Reply


ENDINGS = {".txt": "table", ".json": "json", ".mmd": "mermaid", ".dot": "dot",
           ".svg": "svg", ".png": "png", ".html": "html"}  # fmt: skip


def emit(
    reply: "Reply",
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
    written = _written(reply, form, to_file, no_sources)
    if to_file and output:
        _write_whole(output, written)
    else:
        _print(written)


def _form_of(output: Path) -> str:
    ending = output.suffix.lower()
    if ending not in ENDINGS:
        named = f"the ending {ending!r} of" if ending else "a name without an ending,"
        raise BadRequest(
            f"{named} {output.name!r} names no format.",
            f"use one of {', '.join(ENDINGS)}, or add --format",
        )
    return ENDINGS[ending]


def _written(reply: "Reply", form: str, to_file: bool, no_sources: bool) -> bytes:
    if form in ("svg", "png", "html"):
        from airoles.views.charts import PICTURED, picture

        if reply.question not in PICTURED:
            raise BadRequest(
                f"{reply.question} has no picture.", "airoles salary and airoles map have one"
            )
        return picture(reply, form, dark=bool(reply.asked.get("dark")))
    if form in ("mermaid", "dot"):
        from airoles.views import diagram
        from airoles.views.diagrams import diagram as draw

        return str(getattr(diagram, form)(draw(reply))).encode("utf-8")
    if form == "json":
        from airoles.views.json_text import json_text

        return json_text(reply, sources=not no_sources).encode("utf-8")
    from airoles.cli.screen import screen
    from airoles.views.reports import report
    from airoles.views.terminal import render

    width, colour = screen(to_file)
    text = render(report(reply), width, colour, show_sources=not no_sources)
    encoding = "utf-8" if to_file else sys.stdout.encoding or "utf-8"
    return text.encode(encoding, errors="replace")


def _print(written: bytes) -> None:
    try:
        sys.stdout.flush()
        if hasattr(sys.stdout, "buffer"):
            sys.stdout.buffer.write(written)
        else:
            sys.stdout.write(written.decode("utf-8", errors="replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        end_quietly()


def _write_whole(output: Path, written: bytes) -> None:
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
        with os.fdopen(handle, "wb") as file:
            file.write(written)
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
