"""The process in which a company's template runs: it reads one order and writes one answer."""

import json
from types import TracebackType
from typing import Any

from jinja2 import TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError

from airoles.drafts.forms.sandbox import NAME, TooLong, render

MOST_MEMORY = 1024 * 1024 * 1024
_MOST_SECONDS = 30
_MOST_SAID = 200
"""Characters of an error that are told."""
_BROKEN = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, TemplateError)
"""What a template can raise by what it does."""


def run(given: dict[str, Any]) -> None:
    """Render what is given, and print the result or the error as JSON."""
    _limit()
    print(json.dumps(_answer(given)))


def _limit() -> None:
    """Less memory and time than the system gives, where it can be told so; Windows cannot."""
    try:
        import resource
    except ImportError:
        return
    for kind, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, _MOST_SECONDS)):
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):
            continue


def _answer(given: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"written": render(given["template"], given["values"], given["html"])}
    except TooLong:
        return _error("it writes more than 4 MiB.", None)
    except MemoryError:
        return _error("it takes more memory than a template may.", None)
    except RecursionError:
        return _error("it calls itself without an end.", None)
    except TemplateSyntaxError as error:
        return {"error": _said(error.message or "it is no template"), "line": error.lineno}
    except SecurityError as error:
        return _error(_said(error.message or "it reaches for what it may not"), error)
    except _BROKEN as error:
        if isinstance(error, TypeError) and "no loader" in str(error):
            return _error("it includes another file, which no template may.", error)
        return _error(_said(str(error) or type(error).__name__), error)


def _said(message: str) -> str:
    """An error of jinja2 as one sentence on one line."""
    line = " ".join(message.split())[:_MOST_SAID].rstrip(".")
    return f"{line}."


def _error(message: str, error: BaseException | None) -> dict[str, Any]:
    return {"error": message, "line": _line(error.__traceback__) if error else 0}


def _line(trace: TracebackType | None) -> int:
    """The last line of the template that was running."""
    found = 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in (NAME, "<unknown>"):
            found = trace.tb_lineno
        trace = trace.tb_next
    return found
