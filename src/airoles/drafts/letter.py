"""An outline of a cover letter, and the letter that it makes on one page."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.drafts import letter_sentences as template
from airoles.drafts.draft import Draft, DraftLine, DraftPart
from airoles.drafts.letter_gaps import LetterGap
from airoles.drafts.letter_leads import Lead
from airoles.drafts.letter_matter import LetterMatter, letter_matter
from airoles.drafts.letter_needs import name_line, need_lines
from airoles.drafts.turned import below
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
    yield DraftPart(template.OPENING, _opening(matter))
    for heading, lead in zip(template.LEADS, matter.leads, strict=False):
        yield DraftPart(heading, tuple(_lead(lead)))
    if len(matter.leads) < len(template.LEADS):
        heading = template.LEADS[len(matter.leads)]
        yield DraftPart(heading, (_template(_too_few(matter)),))
    if matter.listed:
        yield DraftPart(template.LISTED_HEADING, tuple(_listed(matter)))
    for number, (heading, gap) in enumerate(zip(template.GAPS, matter.gaps, strict=False)):
        yield DraftPart(heading, tuple(_gap(gap, is_first=number == 0)))
    if matter.anything_asked and not matter.gaps:
        yield DraftPart(template.NO_GAPS, (_template(template.NO_GAP),))
    yield DraftPart(template.CLOSING, _closing())
    if matter.disputed:
        yield DraftPart(template.DISPUTED_HEADING, matter.disputed, "checklist")


def _paragraphs(matter: LetterMatter) -> Iterator[tuple[DraftLine, ...]]:
    greeting, *opening = _opening(matter)
    yield (greeting,)
    yield tuple(opening)
    for lead in matter.leads:
        names = (name_line(need) for need in lead.needs)
        yield *names, lead.proof.line(), _bracket(_wanting(lead))
    for gap in matter.gaps[:1]:
        yield name_line(gap.need), _bracket(template.YOUR_GAP)
    *closing, name = _closing()
    yield tuple(closing)
    yield (name,)


def _opening(matter: LetterMatter) -> tuple[DraftLine, ...]:
    brackets = (_bracket(template.WHERE_SEEN), _bracket(template.WHY_THEM))
    return (_bracket(template.GREETING), matter.apply, *brackets)


def _closing() -> tuple[DraftLine, ...]:
    return (_template(template.THANKS), _template(template.REGARDS), _bracket(template.NAME))


def _lead(lead: Lead) -> Iterator[DraftLine]:
    for need in lead.needs:
        yield from need_lines(need)
    yield lead.proof.line()
    yield _bracket(_wanting(lead))


def _too_few(matter: LetterMatter) -> str:
    """Why there are fewer than three points to lead with."""
    if not matter.anything_asked:
        return template.NOTHING_ASKED
    return template.TOO_FEW if matter.leads else template.NONE_SHOWN


def _wanting(lead: Lead) -> str:
    """What the writer has to add to a sentence of the résumé."""
    return template.OWN_WORDS if lead.proof.has_number else template.WHAT_CAME


def _listed(matter: LetterMatter) -> Iterator[DraftLine]:
    yield _template(template.LISTED)
    for need, words in matter.listed:
        yield from need_lines(need)
        yield from below([DraftLine(words, "person", witness=words)])


def _gap(gap: LetterGap, is_first: bool) -> Iterator[DraftLine]:
    yield from need_lines(gap.need)
    if gap.title:
        yield _template(template.TITLE_ALONE)
        yield from below([DraftLine(gap.title, "person", witness=gap.title)])
    elif gap.near:
        yield _template(template.NEAR)
        yield from below([gap.near.line()])
    else:
        yield _template(template.NOT_NEAR)
    if is_first:
        yield _template(template.IF_DONE)
    yield _bracket(template.YOUR_GAP)


def _template(text: str) -> DraftLine:
    return DraftLine(text, "template")


def _bracket(text: str) -> DraftLine:
    return DraftLine(text, "bracket")
