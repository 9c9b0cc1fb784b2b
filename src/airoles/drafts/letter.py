"""An outline of a cover letter, and the letter that it makes on one page."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.drafts import letter_sentences as say
from airoles.drafts.draft import Draft, DraftLine, DraftPart
from airoles.drafts.letter_gaps import LetterGap
from airoles.drafts.letter_leads import Lead
from airoles.drafts.letter_matter import LetterMatter, letter_matter
from airoles.drafts.letter_needs import name_line, need_lines
from airoles.drafts.lines import below, bracket, template
from airoles.model.resume import Resume
from airoles.questions.advert import AdvertAnswer
from airoles.questions.background import Background


def letter(
    catalog: Catalog,
    role: str,
    background: Background,
    resume: Resume,
    advert: AdvertAnswer | None = None,
) -> Draft:
    """An outline of a letter for a role, built only from what a résumé says.

    `background` is what was read of `resume`, and `advert` what was read of the employer's notice.
    Each thing to lead with stands with what asks for it and the sentence that shows it, word for
    word; where too little was read, it says so.
    """
    matter = letter_matter(catalog, role, background, resume, advert)
    return _draft(matter, tuple(_outline(matter)), bool(advert))


def letter_page(
    catalog: Catalog,
    role: str,
    background: Background,
    resume: Resume,
    advert: AdvertAnswer | None = None,
) -> Draft:
    """The same as running text of one page; each part is one paragraph, and none has a heading."""
    matter = letter_matter(catalog, role, background, resume, advert)
    parts = (DraftPart("", lines, "paragraph") for lines in _paragraphs(matter))
    return _draft(matter, tuple(parts), bool(advert))


def _draft(matter: LetterMatter, parts: tuple[DraftPart, ...], by_advert: bool) -> Draft:
    return Draft(
        kind="letter",
        title=f"Cover letter: {matter.role.title}",
        role=matter.role,
        parts=parts,
        asked={"role": matter.role.id, "resume": True, "advert": by_advert},
        remarks=matter.remarks,
    )


def _outline(matter: LetterMatter) -> Iterator[DraftPart]:
    yield DraftPart(say.OPENING, _opening(matter))
    for heading, lead in zip(say.LEADS, matter.leads, strict=False):
        yield DraftPart(heading, tuple(_lead(lead)))
    if len(matter.leads) < len(say.LEADS):
        heading = say.LEADS[len(matter.leads)]
        yield DraftPart(heading, (template(_too_few(matter)),))
    if matter.listed:
        yield DraftPart(say.LISTED_HEADING, tuple(_listed(matter)))
    for number, (heading, gap) in enumerate(zip(say.GAPS, matter.gaps, strict=False)):
        yield DraftPart(heading, tuple(_gap(gap, is_first=number == 0)))
    if matter.anything_asked and not matter.gaps:
        yield DraftPart(say.NO_GAPS, (template(say.NO_GAP),))
    yield DraftPart(say.CLOSING, _closing())
    if matter.disputed:
        yield DraftPart(say.DISPUTED_HEADING, matter.disputed, "checklist")


def _paragraphs(matter: LetterMatter) -> Iterator[tuple[DraftLine, ...]]:
    greeting, *opening = _opening(matter)
    yield (greeting,)
    yield tuple(opening)
    for lead in matter.leads:
        names = (name_line(need) for need in lead.needs)
        yield *names, lead.proof.line(), bracket(_wanting(lead))
    for gap in matter.gaps[:1]:
        yield name_line(gap.need), bracket(say.YOUR_GAP)
    *closing, name = _closing()
    yield tuple(closing)
    yield (name,)


def _opening(matter: LetterMatter) -> tuple[DraftLine, ...]:
    brackets = (bracket(say.WHERE_SEEN), bracket(say.WHY_THEM))
    return (bracket(say.GREETING), matter.apply, *brackets)


def _closing() -> tuple[DraftLine, ...]:
    return (template(say.THANKS), template(say.REGARDS), bracket(say.NAME))


def _lead(lead: Lead) -> Iterator[DraftLine]:
    for need in lead.needs:
        yield from need_lines(need)
    yield lead.proof.line()
    yield bracket(_wanting(lead))


def _too_few(matter: LetterMatter) -> str:
    """Why there are fewer than three points to lead with."""
    if not matter.anything_asked:
        return say.NOTHING_ASKED
    return say.TOO_FEW if matter.leads else say.NONE_SHOWN


def _wanting(lead: Lead) -> str:
    """What the writer has to add to a sentence of the résumé."""
    return say.OWN_WORDS if lead.proof.has_number else say.WHAT_CAME


def _listed(matter: LetterMatter) -> Iterator[DraftLine]:
    yield template(say.LISTED)
    for need, words in matter.listed:
        yield from need_lines(need)
        yield from below([DraftLine(words, "person", witness=words)])


def _gap(gap: LetterGap, is_first: bool) -> Iterator[DraftLine]:
    yield from need_lines(gap.need)
    if gap.title:
        yield template(say.TITLE_ALONE)
        yield from below([DraftLine(gap.title, "person", witness=gap.title)])
    elif gap.near:
        yield template(say.NEAR)
        yield from below([gap.near.line()])
    else:
        yield template(say.NOT_NEAR)
    if is_first:
        yield template(say.IF_DONE)
    yield bracket(say.YOUR_GAP)
