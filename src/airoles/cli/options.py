"""Arguments and options that commands share."""

import os
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from airoles.cli.commands import asking
from airoles.errors import AirolesError
from airoles.settings import DEFAULT_MARKET, MARKET
from airoles.views.formats import FORMATS, Format

if TYPE_CHECKING:
    from airoles.store.name_completion import Named


class By(StrEnum):
    """What routes can be ordered by."""

    evidence = "evidence"
    steps = "steps"
    gap = "gap"
    pay = "pay"


class Grade(StrEnum):
    """The grades of evidence, best first."""

    a = "A"
    b = "B"
    c = "C"
    d = "D"


class Period(StrEnum):
    """What an amount can be shown for."""

    year = "year"
    month = "month"
    hour = "hour"


class Sort(StrEnum):
    """The orders that a list can have."""

    title = "title"  # type: ignore[assignment]
    level = "level"
    pay = "pay"


class Kind(StrEnum):
    """The kinds of data files."""

    role = "role"
    sources = "sources"
    skills = "skills"
    routes = "routes"
    disputes = "disputes"
    adverts = "adverts"
    occupations = "occupations"
    titles = "titles"
    deeds = "deeds"
    claims = "claims"
    advert_parts = "advert_parts"
    advert_facts = "advert_facts"
    other_trades = "other_trades"
    pay_words = "pay_words"
    coded_words = "coded_words"
    pay_rules = "pay_rules"


Offered = list[tuple[str, str]]
"""Words for the tab key, each with what stands beside it."""


def role_names(context: typer.Context, incomplete: str) -> Offered:
    """Completion of a role name: ids and aliases of one word that begin with what is typed."""
    from airoles.store.name_completion import roles_beginning

    try:
        roles = roles_beginning(incomplete, _data(context))
    except AirolesError:
        return []
    return _beginning(roles, incomplete)


def skill_names(context: typer.Context, incomplete: str) -> Offered:
    """Completion of `--have`: skills, after the last comma."""
    from airoles.store.name_completion import all_skills

    before, comma, typed = incomplete.rpartition(",")
    try:
        skills = all_skills(_data(context))
    except AirolesError:
        return []
    return [(before + comma + word, beside) for word, beside in _beginning(skills, typed)]


def market_names(context: typer.Context, incomplete: str) -> Offered:
    """Completion of `--market`: the markets with figures, by code or by the name of the country.

    Names of countries are offered once one is begun, with a hyphen where they have a space.
    """
    from airoles.model.countries import CODES
    from airoles.store.name_completion import Named, all_markets

    try:
        markets = all_markets(_data(context))
    except AirolesError:
        return []
    countries = {name.replace(" ", "-"): code for name, code in CODES.items() if code in markets}
    called = [Named(market) for market in (*markets, "all")]
    called += [Named(name, code) for name, code in countries.items() if incomplete]
    return _beginning(called, incomplete)


def currency_codes(incomplete: str) -> list[str]:
    """Completion of `--in`: the currencies that have a rate today."""
    from airoles.intake.exchange_rates import currencies

    found = [code for code in currencies() if code.startswith(incomplete.upper())]
    return [_as_begun(code, incomplete) for code in found]


def _data(context: typer.Context) -> tuple[Path, ...]:
    """The data folders that the line names so far."""
    return tuple(Path(os.path.expanduser(part)) for part in context.params.get("data") or ())


def _beginning(named: "Sequence[Named]", typed: str) -> Offered:
    """Ids, and behind them aliases, that begin with what is typed and are plain words."""
    from airoles.cli.completion import is_plain

    begun = typed.casefold()
    found: dict[str, str] = {}
    for each in named:
        if each.id.casefold().startswith(begun):
            found[_as_begun(each.id, typed)] = each.title
    for each in named:
        for alias in filter(is_plain, each.aliases):
            if alias.casefold().startswith(begun):
                word = _as_begun(alias, typed) if typed else alias.casefold()
                found.setdefault(word, each.title)
    return list(found.items())


def _as_begun(word: str, typed: str) -> str:
    """A word as the shell keeps it: only where it begins as it was typed, capitals included."""
    forms = (word, word.casefold(), word.title(), word.upper())
    return next((form for form in forms if form.startswith(typed)), word.casefold())


def form_names(incomplete: str) -> list[str]:
    """Completion of `--format`."""
    return [form for form in FORMATS if form.startswith(incomplete)]


def section_names(incomplete: str) -> list[str]:
    """Completion of `--only` for one role: sections, after the last comma."""
    from airoles.questions.sections import SECTIONS

    return _after_comma(incomplete, tuple(SECTIONS))


def aspect_names(incomplete: str) -> list[str]:
    """Completion of `--only` for a comparison: aspects, after the last comma."""
    from airoles.questions.compare import COMPARED

    return _after_comma(incomplete, tuple(COMPARED))


def kind_names(incomplete: str) -> list[str]:
    """Completion of `--only` for a difference: kinds, after the last comma."""
    from airoles.questions.diff_entries import KINDS

    return _after_comma(incomplete, KINDS)


def _after_comma(incomplete: str, known: tuple[str, ...]) -> list[str]:
    before, comma, typed = incomplete.rpartition(",")
    return [before + comma + name for name in known if name.startswith(typed)]


def split(names: str | None) -> tuple[str, ...]:
    """The names in a list with commas."""
    return tuple(name for name in (names or "").split(",") if name.strip())


def joined(words: list[str] | None) -> str | None:
    """The name of a role that some words are; None for none."""
    return " ".join(words) if words else None


def spoken(words: list[str] | None, what: str, *examples: str, called: str = "ROLE") -> list[str]:
    """The words given; where there are none, wrong usage that says what to name."""
    if words:
        return words
    shown = " or ".join(examples)
    raise typer.BadParameter(f"name {what}, such as {shown}.", param_hint=called)


def _formats(name: Callable[[Format], str]) -> str:
    """All formats by a name of theirs, those of single commands behind the others."""
    found = [", ".join(name(each) for each in FORMATS.values() if each.questions is None)]
    for questions in dict.fromkeys(each.questions for each in FORMATS.values() if each.questions):
        some = [name(each) for each in FORMATS.values() if each.questions == questions]
        found.append(f"for {' and '.join(asking(questions))} {', '.join(some)}")
    return "; ".join(found) + "."


RoleName = Annotated[
    str,
    typer.Argument(
        metavar="ROLE", help="Id, alias, title or their beginning.", autocompletion=role_names
    ),
]


def _roles(metavar: str, about: str) -> Any:
    """An argument of words that name roles, completed by the tab key."""
    return typer.Argument(
        metavar=metavar, help=about, autocompletion=role_names, show_default=False
    )


RoleAndSections = Annotated[
    list[str] | None,
    _roles(
        "ROLE [SECTION]...",
        "Id, alias or title of a role, or their beginning; then sections of it.",
    ),
]
SpokenRoles = Annotated[
    list[str] | None,
    _roles(
        "ROLE...", "Ids, aliases or titles of roles, or their beginnings; vs may stand between."
    ),
]
OptionalRole = Annotated[
    list[str] | None,
    _roles("ROLE", "Id, alias or title of a role, or their beginning; all roles without it."),
]
OptionalRoleAndNumber = Annotated[
    list[str] | None,
    _roles(
        "ROLE [NUMBER]",
        "Id, alias or title of a role, or their beginning, all roles without it; then the "
        "number of one disagreement, told in full.",
    ),
]
OptionalRoles = Annotated[
    list[str] | None, _roles("ROLE...", "Ids, aliases, titles or their beginnings.")
]
Sections = Annotated[
    str | None,
    typer.Option(
        "--only", metavar="SECTION,...", help="Just these sections.", autocompletion=section_names
    ),
]
Aspects = Annotated[
    str | None,
    typer.Option(
        "--only", metavar="ASPECT,...", help="Just these aspects.", autocompletion=aspect_names
    ),
]
THE_DEFAULT = "default"
"""Stands for the market that is meant where none is named."""
Market = Annotated[
    str,
    typer.Option(
        "--market",
        "-m",
        help="Country by name or code, such as France or US, or EU, europe; or all. "
        rf"\[default: {DEFAULT_MARKET}, or {MARKET}]",
        autocompletion=market_names,
        show_default=False,
    ),
]
AnyMarket = Annotated[
    str,
    typer.Option(
        "--market",
        "-m",
        help="Country by name or code, such as France or US, or EU, europe; or all.",
        autocompletion=market_names,
    ),
]
Basis = Annotated[
    str | None,
    typer.Option("--basis", "-b", help="base, cash, total, wage or unstated. \\[default: any]"),
]
Data = Annotated[
    list[Path] | None,
    typer.Option(
        "--data",
        metavar="DIR",
        help="Lay a data folder of your own on top; repeatable.",
        show_default=False,
    ),
]
NoData = Annotated[
    bool,
    typer.Option("--no-data", help="Read the public catalog alone, whatever lies on top of it."),
]
FormOption = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        autocompletion=form_names,
        help=f"{_formats(lambda each: each.name)} \\[default: table]",
    ),
]
Dark = Annotated[bool, typer.Option("--dark", help="Draw the picture for a dark background.")]
GradeOption = Annotated[
    Grade | None,
    typer.Option("--min-grade", case_sensitive=False, help="Leave out evidence below this grade."),
]
Json = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to a file; its ending picks the format: "
        f"{_formats(lambda each: each.endings[0])}",
    ),
]
Full = Annotated[
    bool, typer.Option("--full", help="All of the answer, not its summary on one screen.")
]
NoPager = Annotated[
    bool, typer.Option("--no-pager", help="Print a long answer at once, not a page at a time.")
]
NoSources = Annotated[bool, typer.Option("--no-sources", help="Leave out the sources.")]
