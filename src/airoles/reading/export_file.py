"""The file that `airoles export json` writes, read back into the records of the model."""

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from airoles.errors import BadRequest
from airoles.files.reading import NotRead, read_plain
from airoles.model.base import CITED
from airoles.model.dispute import Dispute
from airoles.model.edition import Edition
from airoles.model.fields import fields_named
from airoles.model.move import Route
from airoles.model.role import Role
from airoles.model.skill import Skill
from airoles.model.source import Source
from airoles.reading.plain_records import Misfit, Unknown, made
from airoles.reading.statement_ids import with_ids

FORMAT = 1
"""The shape of the file that is read."""
MOST_BYTES = 256 * 1024 * 1024
_ID = r"^[a-z0-9]+(-[a-z0-9]+)*\Z"
_HINT = "name a data folder, or the catalog.json that airoles export json writes"
_KINDS: dict[str, Any] = {
    "roles": Role,
    "sources": Source,
    "skills": Skill,
    "routes": Route,
    "disputes": Dispute,
}


def read_export(file: Path) -> Edition:
    """What of an exported catalog can be compared; raises `BadRequest` where the file is none.

    Fields of another version that this one does not know are named in `unknown`.
    """
    whole = _whole(file)
    unknown: Unknown = set()
    try:
        found = {part: _records(whole, part, unknown) for part in _KINDS}
        _check_sources(found)
    except Misfit as error:
        raise _no_export(file, str(error)) from None
    roles = {key: with_ids(role) for key, role in found.pop("roles").items()}
    version = whole.get("airoles")
    told = version if isinstance(version, str) else None
    return Edition(
        str(file), "export", roles, **found, version=told, unknown=tuple(sorted(unknown))
    )


def _whole(file: Path) -> dict[str, Any]:
    try:
        written = read_plain(file, MOST_BYTES, _HINT)
    except NotRead as error:
        raise BadRequest(f"{str(file)!r} {error.message}.", error.hint) from error
    try:
        whole = json.loads(
            written.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_no_number
        )
    except (ValueError, RecursionError):
        raise BadRequest(f"{str(file)!r} is no JSON.", _HINT) from None
    if not isinstance(whole, dict) or not {*_KINDS, "format"} <= whole.keys():
        raise BadRequest(f"{str(file)!r} is JSON, but no exported catalog.", _HINT)
    if whole["format"] != FORMAT or isinstance(whole["format"], bool):
        raise BadRequest(
            f"{str(file)!r} has a format that this version does not read.",
            f"export it with a version of airoles that writes format {FORMAT}",
        )
    return whole


def _no_number(word: str) -> None:
    raise ValueError(word)


def _records(whole: dict[str, Any], part: str, unknown: Unknown) -> dict[str, Any]:
    given = whole[part]
    if not isinstance(given, dict):
        raise Misfit(part)
    found = {}
    id_ = CITED if part == "sources" else _ID
    for key, value in given.items():
        if not re.search(id_, key):
            raise Misfit(f"an id of {part}")
        if part == "roles" and isinstance(value, dict):
            value.pop("layers", None)  # which folders had a hand in it: airoles fills it in
            if value.get("id") != key:
                raise Misfit(f"{part}.{key}.id")
        found[key] = made(_KINDS[part], value, f"{part}.{key}", unknown)
    return found


def _check_sources(found: dict[str, dict[str, Any]]) -> None:
    for part in ("roles", "disputes"):
        for where, cited in fields_named("sources", found[part]):
            if not found["sources"].keys() >= set(cited):
                raise Misfit(".".join(map(str, (part, *where))))


def _no_export(file: Path, where: str) -> BadRequest:
    return BadRequest(
        f"{str(file)!r} is no exported catalog: {where} is not as it should be.", _HINT
    )
