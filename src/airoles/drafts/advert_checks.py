"""What to check before an advert is published: law, words, and asks."""

from collections.abc import Iterable, Iterator, Set
from datetime import date

from airoles.catalog import Catalog
from airoles.drafts import advert_sentences as say
from airoles.drafts.advert_needs import AskedNeed
from airoles.drafts.draft import DraftLine
from airoles.drafts.lines import check, is_own
from airoles.model.advert_fact_words import AdvertFactWords
from airoles.model.claim import Claim
from airoles.model.dispute import Dispute
from airoles.model.fields import together
from airoles.model.pay_rule import PayRule
from airoles.model.role import Role
from airoles.questions.pay_rules import is_in_force, rules_for, rules_of_regions
from airoles.recognition.advert_facts import facts_of
from airoles.recognition.advert_line import AdvertLine
from airoles.recognition.coded_words import coded_words
from airoles.wording.number_words import counted
from airoles.wording.remarks import with_remark
from airoles.wording.short_forms import in_short

_OF_ASKS = frozenset(("skills", "education", "experience", "certifications", "hands_on"))
_MOST_POSITIONS = 3
_CODED = {
    "masculine-coded": "a masculine-coded word",
    "feminine-coded": "a feminine-coded word",
    "off-putting": "a word that puts people off",
}


def law_checks(
    catalog: Catalog, market: str, region: str | None, today: date
) -> Iterator[DraftLine]:
    """What the law of a market and region asks of pay in an advert, with the day of its pages."""
    found = rules_for(catalog, market, region)
    if region is not None and not any(rule.region for rule in found):
        yield check(say.NO_RULE_OF_REGION)
    for rule in found:
        yield check(rule_in_words(rule, today), rule.sources)
    regions = rules_of_regions(catalog, market) if region is None else ()
    if regions:
        places = ", ".join(rule.place for rule in regions)
        yield check(f"{say.NAME_REGION}{places}.")
    if not found and not regions:
        yield check(say.NO_RULE)
    yield check(say.NO_ADVICE)


def rule_in_words(rule: PayRule, today: date) -> str:
    """A rule with where it holds, of whom, since when, and as of when the pages show it."""
    whom = f" Holds from {counted(rule.employees, 'employee')}." if rule.employees else ""
    since = ""
    if rule.since:
        since = f" In force since {rule.since}." if is_in_force(rule, today) else ""
        since = since or f" In force from {rule.since}."
    said = with_remark(rule.text, rule.remark)
    return f"{rule.place}, {rule.title}: {said}{whom}{since} As at {rule.as_at}."


def wording_checks(catalog: Catalog, lines: Iterable[str]) -> Iterator[DraftLine]:
    """Words of the draft itself that speak to one gender or put people off, by published lists."""
    found = coded_words(list(lines), catalog.coded_words.values())
    for one in found:
        cited = [
            source
            for term in catalog.coded_words.values()
            if term.kind == one.kind and coded_words([one.words], [term])
            for source in term.sources
        ]
        yield check(f"{one.words!r} is {_CODED[one.kind]}, by published lists.", cited)
    if not found:
        yield check(say.NO_CODED_WORD)


def support_checks(asked: Iterable[AskedNeed]) -> Iterator[DraftLine]:
    """Asks that only a folder of the user's own makes, and those of one publisher alone."""
    listed = list(asked)
    own = [one for one in listed if all(is_own((source,)) for source in one.sources)]
    thin = [one for one in listed if one not in own and one.behind <= 1]
    for called, group in (
        ("Only your own folder asks for this, no public source", own),
        ("One publisher alone asks for this, and no job advert that was read", thin),
    ):
        if group:
            names = ", ".join(one.need.name for one in group)
            yield check(f"{called}: {names}.", [s for one in group for s in one.sources])
    if not own:
        yield check(say.ALL_SUPPORTED)


def conflict_checks(
    catalog: Catalog, role: Role, asked: Iterable[AskedNeed], stated: Iterable[Claim]
) -> Iterator[DraftLine]:
    """Asks on which sources disagree, and years of experience that nobody can have."""
    claims = list(stated)
    cited = {source for one in asked for source in one.sources}
    cited |= {source for claim in claims for source in claim.sources}
    found = [
        _disputed(dispute, cited)
        for dispute in catalog.disputes_on([role.id]).values()
        if _OF_ASKS & set(dispute.sections) and len(_positions(dispute, cited)) > 1
    ]
    found += _impossible_years(catalog, claims)
    yield from found or [check(say.NO_CONFLICT)]


def _disputed(dispute: Dispute, cited: Set[str]) -> DraftLine:
    """A topic with the positions of those whom the draft cites, in short."""
    positions = _positions(dispute, cited)[:_MOST_POSITIONS]
    said = "; ".join(in_short(position).rstrip(".") for position in positions)
    return check(
        f"{say.DISAGREE}{dispute.topic} ({said}).",
        [source for position in positions for source in position.sources],
    )


def _positions(dispute: Dispute, cited: Set[str]) -> tuple[Claim, ...]:
    return tuple(one for one in dispute.positions if cited & set(one.sources))


def _impossible_years(catalog: Catalog, claims: Iterable[Claim]) -> Iterator[DraftLine]:
    words = together(AdvertFactWords, catalog.advert_facts.values())
    for claim in claims:
        line = AdvertLine(claim.text, "asks")
        for one in facts_of([line], words).impossible:
            cited = next((t.sources for t in words.technologies if t.name == one.technology), ())
            yield check(
                f"Nobody can have {one.low} years of {one.technology}: first known in {one.born}.",
                (*claim.sources, *cited),
            )
