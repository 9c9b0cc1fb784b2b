"""The sentences of a résumé that show a skill, and how well each shows it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from airoles.catalog import Catalog
from airoles.drafts.draft import DraftLine
from airoles.intake.sentences import sentences_of
from airoles.model.resume import Resume
from airoles.questions.background import Background, ReadSkill
from airoles.recognition.claim_vocabulary import ClaimVocabulary
from airoles.recognition.claims import own_spans

DONE_WITH_NUMBER, DONE, MENTIONED = 3, 2, 1
"""A deed with a number beats a deed, and a deed beats a mention."""
RECENT, BEFORE, EARLIER = 3, 2, 1
"""The newest job beats the one before, and that one all others."""
LONGEST = 400
"""Characters of a sentence that a letter can quote."""
_FEWEST_WORDS = 4
_NUMBER = re.compile(
    r"(?<![\w.\-/])(?P<number>[$€£]?\d[\d.,]*)(?:(?P<unit>\s?(?:%|[kKmM]\b|x\b|percent\b|Prozent\b))|(?![\w/]))"
)
_NUMBER_WORD = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|"
    r"hundreds?|thousands?|millions?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|"
    r"zwanzig|dreißig|hundert|tausend|Millionen)\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_PRODUCT = re.compile(r"\S\s+[A-Z]\w*\s+$")


@dataclass(frozen=True, slots=True)
class Proof:
    """A sentence of the résumé that shows a skill, word for word."""

    skill: str
    sentence: str
    place: str
    """Title and employer, or the project, under which it stands; empty for the rest."""
    strength: int
    recency: int

    @property
    def points(self) -> int:
        """How well it shows the skill; how it is shown counts before when."""
        return 3 * self.strength + self.recency

    @property
    def has_number(self) -> bool:
        """Whether it tells a number that is neither a year nor a version."""
        return has_number(self.sentence)

    def line(self) -> DraftLine:
        """The line of a draft that says it."""
        is_apart = self.place and self.sentence not in self.place  # a project may be its own name
        text = f"{self.place}: {self.sentence}" if is_apart else self.sentence
        return DraftLine(text, "person", witness=self.sentence)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a résumé shows in sentences, and what it only lists."""

    proofs: tuple[Proof, ...]
    listed: dict[str, str]
    """Ids of skills and the words in the résumé's lists that name them."""
    too_long: bool
    """Whether a sentence was left out because of its length."""


def shown(catalog: Catalog, background: Background, resume: Resume) -> Shown:
    """Every skill of a background with the sentences that show it, in the résumé's order."""
    words = ClaimVocabulary(catalog.claims.values())
    ranks = _recency(background)
    lists = tuple(_listed_texts(resume))
    proofs: list[Proof] = []
    listed: dict[str, str] = {}
    too_long = False
    for read in background.skills:
        if not read.witness:
            if any(read.words in text for text in lists):
                listed.setdefault(read.skill, read.words)
            continue
        sentence = _sentence(read, words)
        if len(sentence) > LONGEST:
            too_long = True
            continue
        kind, _, number = read.where.rpartition(" ")
        rank = ranks.get(int(number), EARLIER) if kind == "position" else EARLIER
        proofs.append(
            Proof(read.skill, sentence, _place(read.where, resume), _strength(kind, sentence), rank)
        )
    return Shown(tuple(dict.fromkeys(proofs)), listed, too_long)


def has_number(sentence: str) -> bool:
    """Whether a sentence tells a number that is neither a year nor the version of a thing."""
    for found in _NUMBER.finditer(sentence):
        if found["unit"]:
            return True
        is_version = _PRODUCT.search(sentence[: found.start()])
        if not is_version and not _YEAR.fullmatch(found["number"].rstrip(".,")):
            return True
    return bool(_NUMBER_WORD.search(sentence))


def _sentence(read: ReadSkill, words: ClaimVocabulary) -> str:
    """The one sentence of the witness in which the words tell of the person; else all of it."""
    text = read.witness
    own = own_spans(text, words)
    start = 0
    for sentence in sentences_of(text):
        start = text.index(sentence, start)
        end = start + len(sentence)
        at = text.find(read.words, start, end)
        while at >= 0:
            if any(first <= at and at + len(read.words) <= behind for first, behind in own):
                return sentence
            at = text.find(read.words, at + 1, end)
        start = end
    return text


def _strength(kind: str, sentence: str) -> int:
    is_done = kind in ("position", "project") and len(sentence.split()) >= _FEWEST_WORDS
    if not is_done:
        return MENTIONED
    return DONE_WITH_NUMBER if has_number(sentence) else DONE


def _recency(background: Background) -> dict[int, int]:
    """How recent each position is, by its number; those without dates come last, as they stand."""
    numbered = list(enumerate(background.positions, 1))
    numbered.sort(key=lambda one: (one[1].is_now, one[1].until or date.min), reverse=True)
    order = [number for number, _ in numbered]
    held = {number for number, one in numbered if one.is_now}
    ranks = dict(zip(order, (RECENT, BEFORE), strict=False))
    return {number: RECENT if number in held else ranks.get(number, EARLIER) for number in order}


def _place(where: str, resume: Resume) -> str:
    kind, _, number = where.rpartition(" ")
    if kind == "position":
        position = resume.positions[int(number) - 1]
        return ", ".join(part for part in (position.title, position.employer) if part)
    return resume.projects[int(number) - 1].name if kind == "project" else ""


def _listed_texts(resume: Resume) -> Iterator[str]:
    for listed in resume.skills:
        yield from (listed.name, *listed.keywords)
    for position in resume.positions:
        yield from position.skills
    for project in resume.projects:
        yield from project.skills
