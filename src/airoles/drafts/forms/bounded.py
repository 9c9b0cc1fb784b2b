"""A company's template in a process of its own, which is ended when it takes too long or too much.

The sandbox keeps a template from reaching outside; it cannot keep it from looping, or from filling
the memory with one multiplication.  Only ending a process can.
"""

import json
import subprocess
import sys
from typing import Any

from airoles.drafts.forms import UserTemplate
from airoles.errors import BadRequest
from airoles.text import visible

SECONDS = 10.0
"""Time for a template; ours take some hundredths of a second, and starting Python a tenth."""
_START = (
    "import json, sys; given = json.load(sys.stdin.buffer); sys.path[:] = given['path']; "
    "from airoles.drafts.forms.child import run; run(given)"
)
_MEND = "mend the template, or leave it out to use ours"


def bounded(
    template: UserTemplate, values: dict[str, Any], html: bool, seconds: float = SECONDS
) -> str:
    """What the template makes of the values; raises `BadRequest` where it fails or loops."""
    given = {"path": sys.path, "template": template.text, "values": values, "html": html}
    name = visible(template.name)
    try:
        ended = subprocess.run(
            [sys.executable, "-I", "-X", "utf8", "-c", _START],
            input=json.dumps(given).encode("ascii"),
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        message = f"{name!r} was not done after {seconds:g} seconds and was stopped."
        raise BadRequest(message, "look for a loop in it without an end") from error
    except (OSError, ValueError) as error:
        raise BadRequest("no process could be started for the template.", _MEND) from error
    try:
        answer = json.loads(ended.stdout)
    except ValueError as error:
        message = f"{name!r} broke off, most likely for want of memory."
        raise BadRequest(message, _MEND) from error
    if "error" in answer:
        line = f", line {answer['line']}" if answer["line"] else ""
        raise BadRequest(f"{name!r}{line}: {visible(answer['error'])}", _MEND)
    return str(answer["written"])
