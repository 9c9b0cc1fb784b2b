"""Statements as lines of a draft: in their own words, or in a frame that adds no claim."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.drafts.draft import DraftLine
from airoles.drafts.duty_verbs import DUTY_VERBS
from airoles.drafts.lines import is_own, sourced
from airoles.model.claim import Answer, Claim
from airoles.model.dispute import Dispute
from airoles.model.role import Role

DISPUTED = "Sources disagree: {}"
"""Said on the line of a statement, with the topic."""
_ONE_EMPLOYER = re.compile(r"\bone (\w+ )?employer\b|\bemployer's\b")
_ASKS_ONE_THING = frozenset(
    ("reports_to", "seat", "hands_on", "horizon", "success_measure", "education")
)
_LONG_WORD = re.compile(r"[A-Za-z]{5,}")
_STEM = 6
_EVERYWHERE = frozenset(("chief", "office", "engine", "leader", "experi", "which", "where"))
_LONGEST = 110
_NO_PHRASE = ';:()“”".'
"""Signs that break the sentence into which a duty is put."""


def in_order(claims: Sequence[Claim]) -> list[Claim]:
    """A company's own words first, what is said of one employer only last, else as they stand."""
    return sorted(claims, key=lambda claim: (not is_own(claim.sources), of_one_employer(claim)))


def of_one_employer(claim: Claim) -> bool:
    """Whether a public statement tells of one employer, so that others may do otherwise."""
    told = claim.remark is not None and _ONE_EMPLOYER.search(claim.remark) is not None
    return told and not is_own(claim.sources)


def stated(claim: Claim, frame: str = "{}", topic: str | None = None) -> DraftLine:
    """A statement in its own words, in a frame, with its remark and on what sources disagree."""
    return sourced(frame.format(whole(claim, topic)), claim.sources)


def whole(claim: Claim | Answer, topic: str | None = None) -> str:
    """All that must be said with a statement, as sentences; `topic` is what is disputed."""
    text = claim.answer if isinstance(claim, Answer) else claim.text
    if claim.remark:
        text = f"{text.rstrip('.')} ({claim.remark.rstrip('.')})."
    return f"{text} {DISPUTED.format(topic)}" if topic else text


@dataclass(frozen=True, slots=True)
class Disputed:
    """The topics on which sources disagree of a role."""

    disputes: tuple[Dispute, ...]

    def topic(self, section: str, claim: Claim) -> str | None:
        """The topic that a statement of a section is disputed on; None where it is not.

        A section that asks one thing is disputed whole; of others a statement is that shares a
        word with the topic.
        """
        for dispute in self.disputes:
            if section in dispute.sections and (
                section in _ASKS_ONE_THING or _stems(claim.text) & _stems(dispute.topic)
            ):
                return dispute.topic
        return None


def disputed(catalog: Catalog, role: Role) -> Disputed:
    """The topics on which sources disagree of a role."""
    return Disputed(tuple(catalog.disputes_on([role.id]).values()))


def statement_lines(
    topics: Disputed, section: str, claims: Iterable[Claim], frame: str = "{}"
) -> list[DraftLine]:
    """The statements of a section as lines, each with the topic that it is disputed on."""
    return [stated(claim, frame, topics.topic(section, claim)) for claim in claims]


def on_topic(dispute: Dispute, frame: str = "{}") -> DraftLine:
    """A topic, with the sources of all who take part in it."""
    return sourced(frame.format(dispute.topic), _cited(dispute))


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the long words of a text, without those that stand everywhere."""
    words = (word[:_STEM].lower() for word in _LONG_WORD.findall(text))
    return frozenset(words) - _EVERYWHERE


def _cited(dispute: Dispute) -> Iterator[str]:
    return (source for position in dispute.positions for source in position.sources)


def as_task(claim: Claim) -> str | None:
    """A duty as words that go on after "to": "set the strategy and own it".

    None where it is no such phrase: it does not begin with a verb that duties begin with, is
    long, or holds signs that break a sentence.
    """
    for text in (claim.short, claim.text):
        words = (text or "").rstrip(".").split()
        if not words or words[0].rstrip(",").lower() not in DUTY_VERBS:
            continue
        phrase = " ".join([words[0].lower(), *words[1:]]).replace("; ", ", and ", 1)
        if len(phrase) <= _LONGEST and not any(c in phrase for c in _NO_PHRASE):
            return phrase
    return None


def first_word(claim: Claim) -> str:
    """The first word of a statement, in small letters."""
    return claim.text.split()[0].strip(",.:;").lower()


def briefly(claim: Claim) -> str:
    """The short form of a statement, or else its text without the full stop, with its remark."""
    text = claim.short or claim.text.rstrip(".")
    return f"{text} ({claim.remark.rstrip('.')})" if claim.remark else text
