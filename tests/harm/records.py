"""Made-up records of any class of the model, and the YAML that a person would write for one."""

import dataclasses
import string
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import yaml
from hypothesis import strategies as st

from airoles.model import codes
from airoles.model.base import (
    Listed,
    NeverWritten,
    Pattern,
    PlainNumber,
    RealDay,
    TrueOrFalse,
)

LETTERS = string.ascii_letters + string.digits + " -_.,:;#'\"!?&*|>%@`{}[]()<>=+~^\\/$éßŁ中עی😀"
TRICKY = (
    "NO",
    "null",
    "~",
    "12:30",
    "0x1F",
    "1_000",
    "1330.10",
    "2024-01-01",
    "true",
    "=cmd()",
    "[red]",
    "{{7*7}}",
    "<script>",
    "- a",
    "a: b",
    "# c",
    "&a",
    "*a",
    "!t",
    "'",
    '"',
    "|",
    ">",
    "%YAML",
    "---",
    "...",
    "<<",
    "@x",
    "`x`",
    "1e5",
    "Ａ",
    "a\tb",
)
texts = st.sampled_from(TRICKY) | st.text(LETTERS, max_size=12).map(lambda text: f"x{text}x")


@cache
def made(kind: Any) -> st.SearchStrategy[Any]:
    """Records of a class of the model, by the types of its fields."""
    hints = get_type_hints(kind, include_extras=True)
    return st.builds(
        kind, **{field.name: _of(hints[field.name]) for field in dataclasses.fields(kind)}
    )


def _of(hint: Any) -> st.SearchStrategy[Any]:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _annotated(arguments[1])
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.lists(_of(arguments[0]), max_size=1).map(tuple)
    if dataclasses.is_dataclass(hint):
        return made(hint if isinstance(hint, type) else type(hint))
    assert origin is Union or arguments, hint
    choices = [st.none() if part is type(None) else _of(part) for part in arguments]
    return st.one_of(*choices)


def _annotated(how: Any) -> st.SearchStrategy[Any]:
    if isinstance(how, TrueOrFalse):
        return st.booleans()
    if isinstance(how, PlainNumber):
        whole = st.integers(0, 10**15 - 1)
        return whole if how.whole else st.decimals(0, 10**9, places=2).map(Decimal)
    if isinstance(how, NeverWritten):
        return st.just(())
    assert isinstance(how, Pattern)
    if isinstance(how, Listed):
        return st.sampled_from([sorted(getattr(codes, name))[-1] for name in how.lists])
    if how.regex.startswith(r"^\S"):
        return texts
    if isinstance(how, RealDay):
        days = st.dates(date(1900, 1, 1), date(2049, 12, 31)).map(str)
        return days | st.sampled_from(["2024", "1900-12", "2024-02-29"])
    if how.regex.startswith("^https"):
        return st.sampled_from(["https://example.org/a?b=c#d", "http://x.example/%22"])
    if how.regex.startswith("^[a-z0-9]"):
        return st.sampled_from(["a", "chief-ai-officer", "no", "0x1f", "1-000", "null", "1" * 100])
    return st.from_regex(how.regex, fullmatch=True)


def written(record: Any) -> str:
    """A record as YAML; what is at its default is left out, as people do."""
    return yaml.safe_dump(_plain(record), allow_unicode=True, sort_keys=False, width=10_000)


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        fields = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
        defaults = {f.name: f.default for f in dataclasses.fields(value)}
        return {
            name: _plain(item)
            for name, item in fields.items()
            if item is not None and item != defaults[name]
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return str(value).lower() if isinstance(value, bool) else str(value)
