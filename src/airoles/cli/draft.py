"""`airoles draft` with a command for each kind of draft."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
    from airoles.questions.advert import AdvertAnswer

AdvertFile = Annotated[
    Path | None,
    typer.Option("--advert", metavar="FILE", help="The job advert that it is for."),
]


class Reader(StrEnum):
    """For whom an interview is prepared."""

    employer = "employer"
    candidate = "candidate"


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
    rounds: Annotated[int, typer.Option("--rounds", min=1, max=6, help="How many rounds.")] = 4,
    resume: ResumeFile = None,
    advert_: AdvertFile = None,
    for_: Annotated[
        Reader, typer.Option("--for", help="Who asks: the employer, or you as the candidate.")
    ] = Reader.employer,
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
    from airoles.drafts.interview import interview as build

    catalog = opened(data, no_data)
    brought = background(catalog, None, resume, as_of)
    read = _advert(catalog, advert_, as_of)
    made = build(catalog, role, rounds, brought, read, for_candidate=for_ is Reader.candidate)
    emit_draft(catalog, made, form, json, output, no_sources, template, data, not no_pager)


def letter(
    role: RoleName,
    resume: ResumeFile = None,
    advert_: AdvertFile = None,
    page: Annotated[
        bool, typer.Option("--page", help="The same lines as running text, to rewrite.")
    ] = False,
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
    from airoles.drafts.letter import letter as letter_outline
    from airoles.drafts.letter import letter_page
    from airoles.intake.resume_file import read_resume
    from airoles.questions.resume_reading import from_resume

    if resume is None:
        raise typer.BadParameter("name yours, such as --resume cv.pdf", param_hint="--resume")
    catalog = opened(data, no_data)
    read = read_resume(resume)
    brought = from_resume(catalog, read, today(as_of))
    build = letter_page if page else letter_outline
    made = build(catalog, role, brought, read, _advert(catalog, advert_, as_of))
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
    from airoles.drafts.plan import plan as build

    catalog = opened(data, no_data)
    made = build(catalog, role)
    emit_draft(catalog, made, form, json, output, no_sources, template, data, not no_pager)


for _command in (advert, interview, letter, plan):
    draft.command(_command.__name__, cls=Command)(_command)


def _advert(catalog: "Catalog", file: Path | None, as_of: str | None) -> "AdvertAnswer | None":
    """What the first advert of a file is in truth; None where none is named."""
    if file is None:
        return None
    from airoles.intake.advert_file import read_advert
    from airoles.questions.advert import advert as in_truth

    read, *_ = read_advert(file, catalog.advert_parts.values())
    return in_truth(catalog, read, today(as_of))
