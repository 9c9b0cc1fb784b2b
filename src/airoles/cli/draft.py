"""`airoles draft` with a command for each kind of draft."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from airoles.cli.answering import default_market
from airoles.cli.background_options import AsOf, ResumeFile, background, today
from airoles.cli.draft_emit import DraftForm, DraftOutput, TemplateFile, emit_draft
from airoles.cli.open_with_progress import opened
from airoles.cli.options import (
    Data,
    Json,
    NoData,
    NoPager,
    NoSources,
    Period,
    RoleName,
    currency_codes,
    market_names,
)
from airoles.cli.usage import Command, Group

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.drafts.draft import Draft
    from airoles.model.advert_text import AdvertText

AdvertFile = Annotated[
    Path | None,
    typer.Option("--advert", metavar="FILE", help="The job advert that it is for."),
]

draft = typer.Typer(
    cls=Group,
    help="Write a draft to start from, with a source on every line that claims something.",
    no_args_is_help=True,
)


def advert(
    role: RoleName,
    pay: Annotated[
        str | None,
        typer.Option("--pay", metavar="FROM-TO", help="What you offer, such as 180000-240000."),
    ] = None,
    currency: Annotated[
        str | None,
        typer.Option("--currency", help="Of the pay, such as USD.", autocompletion=currency_codes),
    ] = None,
    period: Annotated[Period, typer.Option("--period", help="What the pay is for.")] = Period.year,
    market: Annotated[
        str | None,
        typer.Option(
            "--market",
            "-m",
            help="Country of the job, by name or code.",
            autocompletion=market_names,
        ),
    ] = None,
    region: Annotated[
        str | None,
        typer.Option("--region", help="State or province of the job, such as California or CA."),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="The day that counts as today for rules."),
    ] = None,
    no_sources: NoSources = False,
    template: TemplateFile = None,
    form: DraftForm = None,
    json: Json = False,
    output: DraftOutput = None,
    no_pager: NoPager = False,
    data: Data = None,
    no_data: NoData = False,
) -> None:
    """A job advert: what the role is and needs, what only you know, and what to check."""
    from airoles.drafts.advert import AdvertTerms
    from airoles.drafts.advert import advert as build
    from airoles.drafts.offered_pay import offered_pay
    from airoles.model.countries import country_of

    if currency is not None and pay is None:
        raise typer.BadParameter("it is of a --pay, which is missing.", param_hint="--currency")
    offered = offered_pay(pay, currency, period.value) if pay is not None else None
    catalog = opened(data, no_data)
    found = catalog.find(role)
    where = default_market(catalog) if market is None else country_of(market)
    typed = f"--pay {pay} --currency {currency} --period {period.value}" if pay else ""
    terms = AdvertTerms(where, today(as_of), region, offered, typed)
    made = build(catalog, found, terms)
    emit_draft(catalog, made, form, json, output, no_sources, template, data, not no_pager)


def interview(
    role: RoleName,
    rounds: Annotated[int, typer.Option("--rounds", min=1, max=8, help="How many rounds.")] = 4,
    resume: ResumeFile = None,
    advert_: AdvertFile = None,
    for_: Annotated[
        str, typer.Option("--for", metavar="WHOM", help="employer or candidate.")
    ] = "employer",
    as_of: AsOf = None,
    no_sources: NoSources = False,
    template: TemplateFile = None,
    form: DraftForm = None,
    json: Json = False,
    output: DraftOutput = None,
    no_pager: NoPager = False,
    data: Data = None,
    no_data: NoData = False,
) -> None:
    """Interview questions by skill and duty, with what to listen for, and a scorecard."""
    if for_ not in ("employer", "candidate"):
        raise typer.BadParameter("choose employer or candidate.", param_hint="--for")
    catalog = opened(data, no_data)
    made = _build(
        "interview",
        catalog,
        catalog.find(role),
        rounds,
        background=background(catalog, None, resume, as_of),
        advert=_advert(catalog, advert_),
        for_candidate=for_ == "candidate",
    )
    emit_draft(catalog, made, form, json, output, no_sources, template, data, not no_pager)


def letter(
    role: RoleName,
    resume: ResumeFile = None,
    advert_: AdvertFile = None,
    as_of: AsOf = None,
    no_sources: NoSources = False,
    template: TemplateFile = None,
    form: DraftForm = None,
    json: Json = False,
    output: DraftOutput = None,
    no_pager: NoPager = False,
    data: Data = None,
    no_data: NoData = False,
) -> None:
    """The outline of a letter, from what your résumé says and nothing else."""
    from airoles.intake.resume_file import read_resume
    from airoles.questions.resume_reading import from_resume

    if resume is None:
        raise typer.BadParameter("name yours, such as --resume cv.pdf", param_hint="--resume")
    catalog = opened(data, no_data)
    read = read_resume(resume)
    brought = from_resume(catalog, read, today(as_of))
    found = catalog.find(role)
    made = _build("letter", catalog, found, brought, read, advert=_advert(catalog, advert_))
    emit_draft(catalog, made, form, json, output, no_sources, template, data, not no_pager)


def plan(
    role: RoleName,
    no_sources: NoSources = False,
    template: TemplateFile = None,
    form: DraftForm = None,
    json: Json = False,
    output: DraftOutput = None,
    no_pager: NoPager = False,
    data: Data = None,
    no_data: NoData = False,
) -> None:
    """The first 90 days and the first year, with the decisions to settle first."""
    catalog = opened(data, no_data)
    made = _build("plan", catalog, catalog.find(role))
    emit_draft(catalog, made, form, json, output, no_sources, template, data, not no_pager)


KINDS: dict[str, Callable[..., None]] = {
    "advert": advert,
    "interview": interview,
    "letter": letter,
    "plan": plan,
}
BUILT = ("advert",)
"""The kinds that have a builder, in the order of the help."""
for _name in BUILT:
    draft.command(_name, cls=Command)(KINDS[_name])


def _build(kind: str, *given: Any, **named: Any) -> "Draft":
    """The draft that the module of a kind makes."""
    made: Draft = getattr(import_module(f"airoles.drafts.{kind}"), kind)(*given, **named)
    return made


def _advert(catalog: "Catalog", file: Path | None) -> "AdvertText | None":
    """The first advert of a file; None where none is named."""
    from airoles.intake.advert_file import read_advert

    return None if file is None else read_advert(file, catalog.advert_parts.values())[0]
