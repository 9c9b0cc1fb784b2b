"""What a user brings: a list of skills or a résumé, as commands take it."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.options import skill_names, split
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.model.advert_text import AdvertText
    from airoles.questions.background import Background

Have = Annotated[
    str | None,
    typer.Option(
        "--have",
        metavar="SKILL,...",
        help="Skills you bring, by name or id.",
        autocompletion=skill_names,
    ),
]
ResumeFile = Annotated[
    Path | None,
    typer.Option(
        "--resume",
        metavar="FILE",
        help="A résumé: JSON Resume, YAML, LinkedIn export, Europass, PDF, DOCX or text; "
        "it never leaves here.",
        allow_dash=True,
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="The day that counts as today in a résumé."),
]


def background(
    catalog: "Catalog", have: str | None, resume: Path | None, as_of: str | None
) -> "Background | None":
    """What was brought in the catalog's words; None where nothing was."""
    from airoles.questions.background import from_list

    if as_of is not None and resume is None:
        raise typer.BadParameter("it dates a --resume, which is missing.", param_hint="--as-of")
    if have is not None and resume is not None:
        raise BadRequest("--have and --resume are both given.", "name one of them")
    if have is not None:
        return from_list(catalog, split(have))
    if resume is None:
        return None
    from airoles.intake.resume_file import read_resume
    from airoles.questions.resume_reading import from_resume

    return from_resume(catalog, read_resume(resume), today(as_of))


def role_held(catalog: "Catalog", start: str | None, resume: Path | None, as_of: str | None) -> str:
    """Id of the role that a résumé tells as held now or last, where a way is to begin."""
    if start is not None:
        raise BadRequest("a start and --resume are both given.", "name one of them")
    brought = background(catalog, None, resume, as_of)
    now = brought.now() if brought else None
    if now is None or now.role is None:
        raise BadRequest(
            "no job in the résumé was read as a role of the catalog.",
            "name the role to start from: airoles path ROLE --to ROLE",
        )
    return now.role


AdvertFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--advert",
        metavar="FILE",
        help="A job advert to measure against, as airoles advert takes it; repeatable.",
    ),
]


def adverts_read(catalog: "Catalog", files: list[Path]) -> "list[tuple[str, AdvertText]]":
    """The adverts of some files with the names of their files; of several in a file, each."""
    from airoles.intake.advert_file import read_advert

    words = tuple(catalog.advert_parts.values())
    return [(str(file), advert) for file in files for advert in read_advert(file, words)]


def today(as_of: str | None) -> date:
    """The day that counts as today: the one named, or that of the clock."""
    from airoles.model.dates import last_day

    if as_of is None:
        return date.today()
    try:
        return last_day(as_of)
    except ValueError:
        raise BadRequest(f"{as_of!r} is no date.", "write it as 2026-11-21") from None
