"""The eight tools: what each is called, takes and tells, without the protocol that carries them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from airoles.assistant import arguments as takes
from airoles.assistant.career_answers import find_routes, get_gap, get_pay
from airoles.assistant.role_answers import compare_roles, get_role, list_disputes, search_roles
from airoles.assistant.status_answer import get_data_status
from airoles.assistant.told import Told, in_quotes
from airoles.assistant.told_forms import page
from airoles.catalog import Catalog
from airoles.errors import AirolesError, AmbiguousName, UnknownName
from airoles.text import visible


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool by its name."""

    name: str
    about: str
    takes: type[Any]
    tells: Callable[[Catalog, Any], Told]
    help: str
    """What to do where the answer's own hint speaks of the command line."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call gives back: the answer in two forms, or what was wrong and what to do."""

    markdown: str
    data: dict[str, Any]
    is_error: bool = False


_FIND = "search_roles finds roles by words"
TOOLS: Mapping[str, Tool] = {
    tool.name: tool
    for tool in (
        Tool(
            "search_roles",
            "Find statements and roles by words, best first.",
            takes.SearchRoles,
            search_roles,
            "give words that tell the topic",
        ),
        Tool(
            "get_role",
            "One role: what sources say, weightiest first, or named sections whole.",
            takes.GetRole,
            get_role,
            _FIND,
        ),
        Tool(
            "compare_roles",
            "2–4 roles side by side: who owns what, reporting line, pay, skills.",
            takes.CompareRoles,
            compare_roles,
            _FIND,
        ),
        Tool(
            "get_pay",
            "Pay figures of roles with basis, year, market and sample; never averaged.",
            takes.GetPay,
            get_pay,
            _FIND,
        ),
        Tool(
            "find_routes",
            "Career routes between two roles, or the next jobs of one, or the ways into one.",
            takes.FindRoutes,
            find_routes,
            "leave out from_role or to_role to see single moves",
        ),
        Tool(
            "get_gap",
            "Skills a role needs that another role or a list of skills does not bring.",
            takes.GetGap,
            get_gap,
            "search_roles finds the catalog's words for roles and skills",
        ),
        Tool(
            "list_disputes",
            "Topics on which sources disagree, each side with its sources.",
            takes.ListDisputes,
            list_disputes,
            "leave out number to see all",
        ),
        Tool(
            "get_data_status",
            "What is in the catalog, from which years, whose folders lie on top.",
            takes.GetDataStatus,
            get_data_status,
            "it takes no arguments",
        ),
    )
}


def call(catalog: Catalog, name: str, given: Mapping[str, Any]) -> Outcome:
    """The answer of a tool, or what was wrong with the call and what to do."""
    tool = TOOLS[name]
    try:
        asked = takes.read(tool.takes, name, dict(given))
        told = tool.tells(catalog, asked)
        found = page(catalog, told, getattr(asked, "offset", 0), getattr(asked, "limit", 50))
    except AirolesError as error:
        if getattr(error, "again", False):
            raise
        return refusal(_told_as_data(catalog, error), _hint(error.hint, tool))
    return Outcome(found.markdown, found.data)


def refusal(message: str, hint: str) -> Outcome:
    """A call that could not be answered: what is wrong, and what to do."""
    message, hint = visible(message[:1].upper() + message[1:]), visible(hint)
    said = f"{message} What to do: {hint}." if hint else message
    return Outcome(said, {"error": message, "what_to_do": hint}, True)


def _told_as_data(catalog: Catalog, error: AirolesError) -> str:
    """The message; in quotes where names of the user's own folders may stand in it."""
    if not catalog.folders or not isinstance(error, UnknownName | AmbiguousName):
        return error.message
    said = in_quotes(error.message)
    return f"A name was not found; in quotes, with names of the user's own data: {said}."


def _hint(hint: str, tool: Tool) -> str:
    """The hint as it is, but for one that speaks of commands and options."""
    return tool.help if not hint or "airoles " in hint or "--" in hint else hint.rstrip(".")
