"""A job advert to start from: what sources say of the role, and brackets for the rest."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from airoles.catalog import Catalog
from airoles.drafts import advert_sentences as say
from airoles.drafts.advert_checks import (
    conflict_checks,
    law_checks,
    support_checks,
    wording_checks,
)
from airoles.drafts.advert_lines import as_sentence, chosen, disputed, in_full, in_short
from airoles.drafts.advert_needs import AskedNeed, asks
from airoles.drafts.advert_pay_lines import pay_checks, pay_lines
from airoles.drafts.draft import Draft, DraftLine, DraftPart
from airoles.drafts.lines import bracket, sourced
from airoles.drafts.offered_pay import OfferedPay
from airoles.model.card import card
from airoles.model.claim import Claim
from airoles.model.role import Role
from airoles.questions.adverts import counts_of
from airoles.wording.adverts import years_in_words


@dataclass(frozen=True, slots=True)
class AdvertTerms:
    """What the employer tells of the job."""

    market: str
    """The code of the country that the job is in."""
    today: date
    region: str | None = None
    """State or province, by its code or name."""
    pay: OfferedPay | None = None
    typed: str = ""
    """The pay as it was typed."""


def advert(catalog: Catalog, role: Role, terms: AdvertTerms) -> Draft:
    """A job description for a role, in the order of good public notices, with a checklist."""
    must, nice = asks(catalog, role)
    parts = [part for part in _parts(catalog, role, terms, must, nice) if part.lines]
    told = [line.text for part in parts for line in part.lines if not _is_evidence(line)]
    asked = (*must, *nice)
    stated = (*chosen(role.experience, 2), *chosen(role.education, 2))
    checks = [
        *law_checks(catalog, terms.market, terms.region, terms.today),
        *pay_checks(catalog, role, terms.market, terms.pay),
        *wording_checks(catalog, told),
        *support_checks(asked),
        *conflict_checks(catalog, role, asked, stated),
    ]
    if asked:
        parts.append(_behind(asked))
    parts.append(DraftPart("Before you publish", tuple(checks), "checklist"))
    return Draft(
        "advert",
        f"{role.title}: job advert",
        card(role),
        tuple(parts),
        {
            "kind": "advert",
            "role": role.id,
            "market": terms.market,
            "region": terms.region,
            "pay": terms.typed or None,
        },
        (say.DELETE_EVIDENCE, say.FILL_BRACKETS),
    )


def _is_evidence(line: DraftLine) -> bool:
    return line.text.startswith((say.EVIDENCE, say.PAY_EVIDENCE))


def _parts(
    catalog: Catalog,
    role: Role,
    terms: AdvertTerms,
    must: Iterable[AskedNeed],
    nice: Iterable[AskedNeed],
) -> Iterator[DraftPart]:
    mandate = role.mandate

    def evidence(section: str, claims: Iterable[Claim], most: int) -> Iterator[DraftLine]:
        for claim in chosen(claims, most):
            end = disputed(catalog, role, section, claim)
            yield sourced(f"{say.EVIDENCE}{in_full(claim)}{end}", claim.sources)

    def stated(
        section: str, claims: Iterable[Claim], most: int, words: Callable[[Claim], str]
    ) -> Iterator[DraftLine]:
        for claim in chosen(claims, most):
            end = disputed(catalog, role, section, claim)
            yield sourced(f"{words(claim)}{end}", claim.sources)

    yield DraftPart(
        "The role",
        (
            bracket(f"Title: [{role.title}, or the title that you use]"),
            bracket(f"Level: [{role.level} in this catalog; the grade of your own scale]"),
            bracket(say.EMPLOYER),
            bracket(say.CONTRACT),
        ),
    )
    yield DraftPart(
        "Why the role exists",
        (*stated("summary", role.summary, 2, in_full), bracket(say.WHY_NOW)),
        "paragraphs",
    )
    yield DraftPart(
        "Reports to", (bracket(say.REPORTS_TO), *evidence("reports_to", mandate.reports_to, 2))
    )
    budget = [one for one in mandate.decision_rights if "budget" in one.text]
    yield DraftPart(
        "Team and budget",
        (
            bracket(say.TEAM),
            *evidence("team", mandate.team, 1),
            bracket(say.BUDGET),
            *evidence("decision_rights", budget, 1),
        ),
    )
    yield DraftPart("What you will own", tuple(stated("duties", role.duties, 8, as_sentence)))
    yield DraftPart(
        "First-year results, and how success is judged",
        (bracket(say.RESULTS), *stated("success_measure", mandate.success_measure, 2, in_short)),
    )
    yield DraftPart("Must have", tuple(map(_ask, must)))
    yield DraftPart("Nice to have", tuple(map(_ask, nice)))
    yield DraftPart(
        "Experience and education",
        (
            bracket(say.YEARS),
            *evidence("experience", role.experience, 2),
            *_years_asked(catalog, role),
            bracket(say.DEGREE),
            *evidence("education", role.education, 2),
        ),
    )
    yield DraftPart("Pay", tuple(pay_lines(catalog, role, terms.market, terms.pay, terms.typed)))
    yield DraftPart(
        "Place and remote work", (bracket(say.PLACE), *evidence("remote", role.remote, 1))
    )
    yield DraftPart(
        "How the interview goes",
        (bracket(say.ROUNDS), bracket(say.ANSWER), bracket(say.ADJUSTMENTS)),
    )


def _ask(one: AskedNeed) -> DraftLine:
    return sourced(one.need.name, one.sources)


def _years_asked(catalog: Catalog, role: Role) -> Iterator[DraftLine]:
    """The years that real adverts for the role ask for."""
    counts = counts_of(catalog, role.id)
    for asked in counts.years if counts else ():
        if counts and asked.what == "experience" and asked.stated > 1:
            said = years_in_words(asked, counts.sample.adverts)
            yield sourced(
                f"{say.EVIDENCE}years that real job adverts ask for: {said}.", counts.sources
            )


def _behind(asked: Iterable[AskedNeed]) -> DraftPart:
    """What stands behind each ask, as a table."""
    lines = [
        sourced(
            one.need.name,
            one.sources,
            str(one.publishers),
            f"{one.adverts} of {one.of}" if one.of else "none read",
        )
        for one in asked
    ]
    columns = ("Ask", "Publishers", "Job adverts, at least")
    return DraftPart("What stands behind each ask", tuple(lines), "table", columns)
