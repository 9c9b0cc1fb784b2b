"""What a letter is made of, in whichever form it is written."""

from collections.abc import Iterator
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.drafts import letter_sentences as template
from airoles.drafts.draft import DraftLine
from airoles.drafts.letter_gaps import LetterGap, gaps
from airoles.drafts.letter_leads import Lead, leads
from airoles.drafts.letter_needs import LetterNeed, letter_needs
from airoles.drafts.lines import check
from airoles.drafts.resume_proof import shown
from airoles.model.card import Card
from airoles.model.resume import Resume
from airoles.questions.advert import AdvertAnswer
from airoles.questions.background import Background
from airoles.recognition.language import language_of

MOST_LISTED = 4


@dataclass(frozen=True, slots=True)
class LetterMatter:
    """The points of a letter, each with what it rests on."""

    role: Card
    apply: DraftLine
    """The sentence that names the role."""
    anything_asked: bool
    """Whether sources or the advert name any skill."""
    leads: tuple[Lead, ...]
    listed: tuple[tuple[LetterNeed, str], ...]
    """What the résumé only lists of what is asked, with its words."""
    gaps: tuple[LetterGap, ...]
    disputed: tuple[DraftLine, ...]
    """On what sources disagree that say what the role needs."""
    remarks: tuple[str, ...]


def letter_matter(
    catalog: Catalog,
    role: str,
    background: Background,
    resume: Resume,
    advert: AdvertAnswer | None,
) -> LetterMatter:
    """What the letter for a role is made of; raises `UnknownName` for a role that is none."""
    target = catalog.find(role)
    needs = letter_needs(catalog, target, advert)
    found = shown(catalog, background, resume)
    proven = {one.skill for one in found.proofs}
    listed = [
        (need, found.listed[need.skill])
        for need in needs
        if need.skill in found.listed and need.skill not in proven
    ]
    card = catalog.cards[target.id]
    remarks = [template.REMARKS["rule"]]
    if not needs:
        remarks.append(template.REMARKS["no needs"])
    if advert and advert.role and card.id not in {one.id for one in advert.role}:
        remarks.append(template.REMARKS["other role"])
    if language_of(resume_texts(resume)) != "en":
        remarks.append(template.REMARKS["language"])
    if found.too_long:
        remarks.append(template.REMARKS["too long"])
    return LetterMatter(
        role=card,
        apply=_apply(card, advert),
        anything_asked=bool(needs),
        leads=leads(needs, found.proofs),
        listed=tuple(listed[:MOST_LISTED]),
        gaps=gaps(catalog, needs, background, found.proofs),
        disputed=tuple(_disputed(catalog, card)),
        remarks=(*remarks, *background.remarks),
    )


def resume_texts(resume: Resume) -> tuple[str, ...]:
    """Every sentence and name of a résumé that can show something."""
    texts = [resume.label, resume.summary, *resume.certificates]
    for listed in resume.skills:
        texts += (listed.name, *listed.keywords)
    for position in resume.positions:
        texts += (position.title, position.employer, *position.highlights, *position.skills)
    for project in resume.projects:
        texts += (project.name, *project.highlights, *project.skills)
    return tuple(text for text in texts if text)


def _disputed(catalog: Catalog, card: Card) -> Iterator[DraftLine]:
    """A point to check for each dispute on the skills of the role."""
    for dispute in catalog.disputes_on([card.id]).values():
        if "skills" in dispute.sections:
            text = template.DISPUTED.format(topic=dispute.topic)
            yield check(text, (one for side in dispute.positions for one in side.sources))


def _apply(card: Card, advert: AdvertAnswer | None) -> DraftLine:
    """The sentence that names the role, in the words of the advert where it has a title."""
    if advert and advert.title:
        words = template.ADVERT_TITLE if advert.employer else template.APPLY
        text = words.format(title=advert.title, employer=advert.employer)
        return DraftLine(text, "advert", witness=advert.title)
    return DraftLine(template.APPLY.format(title=card.title), "template")
