"""`airoles gap`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import answering
from airoles.cli.background_options import (
    AdvertFiles,
    AsOf,
    Have,
    ResumeFile,
    adverts_read,
    background,
    today,
)
from airoles.cli.options import SpokenRoles, spoken
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def gap(
    catalog: "Catalog",
    roles: SpokenRoles = None,
    have: Have = None,
    resume: ResumeFile = None,
    as_of: AsOf = None,
    adverts: AdvertFiles = None,
    both: Annotated[bool, typer.Option("--both", help="Also the way back.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show how the fit adds up.")] = False,
) -> "Reply":
    """What a role needs that another role, a list of skills or a résumé does not bring."""
    from airoles.cli.spoken_names import completed, roles_named
    from airoles.questions.gap import between, from_background
    from airoles.questions.reply import reply

    if adverts:
        return _to_an_advert(catalog, adverts, roles, have, resume, as_of, explain)
    words = spoken(
        roles,
        "the role you have and the one you want",
        "airoles gap data-scientist caio",
        "airoles gap --have python,mlops caio",
    )
    roles = list(roles_named(catalog, words))
    brought = background(catalog, have, resume, as_of)
    if len(roles) != (1 if brought else 2):
        due = "just the role you want" if brought else "two roles, the one you have first"
        raise BadRequest(
            f"a gap takes {due}, not {len(roles)}.",
            "such as airoles gap data-scientist caio, or airoles gap --have python,mlops caio",
        )
    if brought and both:
        raise BadRequest("--both needs two roles.", "leave it out with --have and --resume")
    if brought:
        answer = from_background(catalog, brought, roles[0])
    else:
        answer = between(catalog, roles[0], roles[1], both)
    asked = {
        "roles": [catalog.find(name).id for name in roles],
        "both": both,
        "explain": explain,
        "have": have,
        "resume": str(resume) if resume else None,
        **completed(catalog, *roles),
    }
    return reply(catalog, "gap", answer, **asked)


def _to_an_advert(
    catalog: "Catalog",
    files: list[Path],
    roles: list[str] | None,
    have: str | None,
    resume: Path | None,
    as_of: str | None,
    explain: bool,
) -> "Reply":
    """The gap from what is brought to what an advert asks."""
    from airoles.questions.advert_fit import advert_gap
    from airoles.questions.reply import reply

    if roles:
        hint = f"airoles advert {files[0]} --as ROLE holds an advert against a role"
        raise BadRequest("a gap is measured against a role or an advert, not both.", hint)
    if len(files) > 1:
        hint = "airoles fit --resume FILE --advert A --advert B ranks adverts for you"
        raise BadRequest(f"a gap takes one advert, not {len(files)}.", hint)
    brought = background(catalog, have, resume, as_of)
    if brought is None:
        raise BadRequest("nothing is brought.", "name skills with --have or a file with --resume")
    (_, read), *_ = adverts_read(catalog, files)
    answer = advert_gap(catalog, brought, read, today(as_of))
    asked = {
        "roles": [],
        "advert": str(files[0]),
        "both": False,
        "explain": explain,
        "have": have,
        "resume": str(resume) if resume else None,
    }
    return reply(catalog, "gap", answer, **asked)
