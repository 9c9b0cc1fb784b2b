"""What each tool can be given; the schemas are closed, so that a slip is told and not passed."""

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from airoles.errors import BadRequest
from airoles.questions.compare import COMPARED
from airoles.questions.sections import ASPECTS, SECTIONS
from airoles.text import visible

Role = Annotated[str, Field(max_length=120)]
_SECTIONS: Any = {"enum": [*SECTIONS, *ASPECTS]}
Section = Annotated[str, Field(max_length=40, json_schema_extra=_SECTIONS)]
"""Those that there are stand in the schema; the question itself refuses any other."""
_ASPECTS: Any = {"enum": [name for name in COMPARED if name not in ("level", "family")]}
Aspect = Annotated[str, Field(max_length=40, json_schema_extra=_ASPECTS)]
Market = Annotated[
    str, Field(max_length=40, description="Country or code, europe, all; default US")
]


class _Arguments(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Paged(_Arguments):
    limit: int = Field(15, ge=1, le=50)
    offset: int = Field(0, ge=0, le=100_000)


class SearchRoles(_Paged):
    """Arguments of `search_roles`."""

    words: str = Field(max_length=200)
    role: Role = Field("", max_length=120, description="Only in this role")


class GetRole(_Paged):
    """Arguments of `get_role`."""

    role: Role = Field(description="Id, alias, title or job title")
    sections: list[Section] = Field([], max_length=10)


class CompareRoles(_Paged):
    """Arguments of `compare_roles`."""

    roles: list[Role] = Field(min_length=2, max_length=4)
    aspects: list[Aspect] = Field([], max_length=10)
    market: Market = ""


class GetPay(_Paged):
    """Arguments of `get_pay`."""

    roles: list[Role] = Field(min_length=1, max_length=6)
    market: Market = ""
    basis: Literal["", "base", "cash", "total", "wage", "unstated"] = ""
    since: int = Field(0, ge=0, le=2100, description="Leave out older years")


class FindRoutes(_Paged):
    """Arguments of `find_routes`."""

    from_role: Role = ""
    to_role: Role = ""
    market: Market = ""


class GetGap(_Paged):
    """Arguments of `get_gap`."""

    to_role: Role
    from_role: Role = ""
    skills: list[Annotated[str, Field(max_length=80)]] = Field([], max_length=60)


class ListDisputes(_Paged):
    """Arguments of `list_disputes`."""

    role: Role = ""
    number: int = Field(0, ge=0, le=100_000, description="One of the list, in full")


class GetDataStatus(_Arguments):
    """Arguments of `get_data_status`."""


def read(kind: type[BaseModel], name: str, given: dict[str, Any]) -> Any:
    """The arguments, checked; raises `BadRequest` that names each slip and what the tool takes.

    What is given as null counts as left out, as many clients send it so.
    """
    try:
        return kind.model_validate({key: each for key, each in given.items() if each is not None})
    except ValidationError as error:
        slips = "; ".join(_slip(one) for one in error.errors(include_url=False)[:5])
        takes = ", ".join(_in_order(kind.model_fields)) or "no arguments"
        raise BadRequest(f"{slips}.", f"{name} takes {takes}") from None


def _slip(error: Any) -> str:
    where = ".".join(str(part) for part in error["loc"])[:60]
    if error["type"] == "extra_forbidden":
        return f"there is no argument {visible(repr(where))}"
    if error["type"] == "missing":
        return f"the argument {where} is missing"
    return f"{visible(where)}: {error['msg'][:300]}"


def schema(kind: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema of some arguments without what only repeats their names."""
    found = _bare(kind.model_json_schema())
    found.pop("description", None)
    properties = {key: found["properties"][key] for key in _in_order(found["properties"])}
    return {**found, "properties": properties}


def _in_order(names: Iterable[str]) -> list[str]:
    """The arguments of a tool itself, then those of pages."""
    return sorted(names, key=lambda name: name in _Paged.model_fields)


def _bare(value: Any) -> Any:
    if isinstance(value, list):
        return [_bare(each) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {key: each for key, each in value.items() if key != "title" or isinstance(each, dict)}
    if kept.get("default") in ("", []):
        del kept["default"]
    return {key: _bare(each) for key, each in kept.items()}
