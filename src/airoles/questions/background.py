"""What a résumé or a list of skills says in the catalog's words, and what was not understood."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from airoles.catalog import Catalog
from airoles.catalog.role_names import near
from airoles.errors import AirolesError, BadRequest, UnknownName
from airoles.model.layer import Layer
from airoles.model.resume import ListedSkill, Position, Resume
from airoles.model.words import DEPTH_WORDS, DEPTHS, Depth
from airoles.questions.skill_gap import Held
from airoles.text import fold

LEVEL_WORDS: dict[Depth, tuple[str, ...]] = {
    "awareness": ("beginner", "novice", "basic", "elementary", *DEPTH_WORDS["awareness"]),
    "working": ("intermediate", *DEPTH_WORDS["working"]),
    "practitioner": ("advanced", "skilled", *DEPTH_WORDS["practitioner"]),
    "expert": ("master", *DEPTH_WORDS["expert"]),
}
"""Level words of résumés, and the depth that each is read as."""


@dataclass(frozen=True, slots=True)
class ReadSkill:
    """Words that were read as a skill, and where they stood."""

    words: str
    where: str
    skill: str
    name: str
    depth: Depth | None


@dataclass(frozen=True, slots=True)
class ReadPosition:
    """A position, the role it was read as, and how long it was held."""

    words: str
    role: str | None
    title: str
    years: Fraction | None
    """Years between its dates, in tenths; None where it bears no start."""
    ahead: bool = False
    """Whether it bears a date after today; what lies after today is not counted."""
    layers: tuple[Layer, ...] = ()
    """Folders on top that had a hand in the role."""


@dataclass(frozen=True, slots=True)
class Background:
    """What was understood, and what was not."""

    skills: tuple[ReadSkill, ...]
    positions: tuple[ReadPosition, ...]
    years: Fraction | None
    """Years in all positions, in tenths; overlapping ones count once."""
    not_understood: tuple[str, ...]
    """Words that are no skill, level or role of the catalog."""

    def held(self) -> dict[str, Held]:
        """The skills understood, each at its deepest stated depth."""
        found: dict[str, Held] = {}
        for read in self.skills:
            before = found.get(read.skill)
            depths = [d for d in (read.depth, before.depth if before else None) if d]
            found[read.skill] = Held(max(depths, key=DEPTHS.index) if depths else None)
        return found


def from_list(catalog: Catalog, words: tuple[str, ...]) -> Background:
    """Skills named one by one, those that hold a comma in parts.

    Raises `UnknownName` with near names for one that is none.
    """
    names = _skill_names(catalog)
    found = []
    for word, name in _made_whole(words, names):
        skill = names.get(name)
        if skill is None:
            hint = near(word, {name: (key,) for name, key in names.items()})
            hint = hint or "airoles search finds the words that the catalog uses"
            raise UnknownName(f"there is no skill {word!r}.", hint)
        found.append(ReadSkill(word, "list", skill, catalog.skills[skill].name, None))
    if not found:
        raise BadRequest("no skill is named.", "name some, such as --have python,mlops")
    return Background(tuple(found), (), None, ())


def _made_whole(words: tuple[str, ...], names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each name as it was said and folded; what was parted at the commas of a name is one again.

    The longest name wins; whoever means its parts as skills of their own names them apart.
    """
    whole = {_parts(name): name for name in names if "," in name}
    longest = max(map(len, whole), default=1)
    said = [part.strip() for word in words for part in word.split(",") if part.strip()]
    folded = tuple(map(fold, said))
    at = 0
    while at < len(said):
        ends = range(min(at + longest, len(said)), at + 1, -1)
        end = next((end for end in ends if folded[at:end] in whole), at + 1)
        yield ", ".join(said[at:end]), whole.get(folded[at:end], folded[at])
        at = end


def _parts(name: str) -> tuple[str, ...]:
    """What stands between the commas of a name, folded."""
    return tuple(fold(part) for part in name.split(",") if part.strip())


def from_resume(catalog: Catalog, resume: Resume, today: date) -> Background:
    """Skills, positions and years of a résumé; a position without an end lasts until `today`."""
    names = _skill_names(catalog)
    skills: list[ReadSkill] = []
    unclear: list[str] = []
    for listed in resume.skills:
        read, missed = _listed(catalog, names, listed)
        skills += read
        unclear += missed
    known = _words_in(catalog, (text for p in resume.positions for text in p.highlights))
    for number, position in enumerate(resume.positions, 1):
        for text in position.highlights:
            skills += _mentioned(known, text, f"position {number}")
    positions = tuple(_position(catalog, position, today) for position in resume.positions)
    unclear += [f"position {p.words!r}" for p in positions if p.words and p.role is None]
    if not skills and not any(p.role for p in positions):
        raise BadRequest(
            "nothing in the résumé is a skill or a role of the catalog.",
            "airoles search finds the words that the catalog uses",
        )
    once = dict.fromkeys(skills)
    return Background(
        tuple(once), positions, _together(resume.positions, today), tuple(dict.fromkeys(unclear))
    )


def level_depth(word: str) -> Depth | None:
    """The depth that a level word is read as; None where the table does not have it."""
    folded = fold(word)
    return next((depth for depth, words in LEVEL_WORDS.items() if folded in words), None)


def _skill_names(catalog: Catalog) -> dict[str, str]:
    """Folded ids, names and aliases; an alias of two skills stands for the first."""
    names: dict[str, str] = {}
    for key, skill in catalog.skills.items():
        names[fold(key)] = key
        names.setdefault(fold(skill.name), key)
    for key, skill in catalog.skills.items():
        for alias in skill.aliases:
            names.setdefault(fold(alias), key)
    return names


def _listed(
    catalog: Catalog, names: dict[str, str], listed: ListedSkill
) -> tuple[list[ReadSkill], list[str]]:
    depth = level_depth(listed.level) if listed.level else None
    unclear = []
    if listed.level and depth is None:
        unclear.append(f"level {listed.level!r} of {listed.name!r}")
    found = []
    for words in dict.fromkeys((listed.name, *listed.keywords)):
        skill = names.get(fold(words))
        if skill:
            found.append(ReadSkill(words, "skills", skill, catalog.skills[skill].name, depth))
        elif words and (words != listed.name or not listed.keywords):
            unclear.append(f"skill {words!r}")
    return found, unclear


@dataclass(frozen=True, slots=True)
class _Sought:
    """Words that name a skill in running text, and how they are found there."""

    words: str
    skill: str
    name: str
    small: str
    pattern: re.Pattern[str]


def _words_in(catalog: Catalog, texts: Iterable[str]) -> list[_Sought]:
    """Words of skills that stand somewhere in the texts, if only as a part of longer words.

    A single common word, such as the alias "launch", says too little in running text.
    """
    text = _small("\n".join(texts))
    found = []
    for key, skill in catalog.skills.items():
        for words in (skill.name, *skill.aliases, *_id_words(key)):
            if len(words) <= 2 or (" " not in words and words.casefold() == words):
                continue
            if (small := _small(words)) in text:
                flags = re.IGNORECASE if " " in words else re.NOFLAG
                pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", flags)
                found.append(_Sought(words, key, skill.name, small, pattern))
    return found


def _mentioned(known: list[_Sought], text: str, where: str) -> Iterator[ReadSkill]:
    """Skills that a sentence names: by several words, or by one that is written with capitals.

    Looking for the letters first is many times quicker than the patterns alone.
    """
    small = _small(text)
    named = None
    for sought in known:
        if sought.skill != named and sought.small in small and sought.pattern.search(text):
            named = sought.skill
            yield ReadSkill(sought.words, where, sought.skill, sought.name, None)


def _small(text: str) -> str:
    """The text in small letters, with what a pattern takes for the letter i made one."""
    return text.replace("İ", "i").replace("ı", "i").casefold()


def _id_words(skill: str) -> tuple[str, ...]:
    """An id as people write it: two words and more as they are, an abbreviation in capitals."""
    if "-" in skill:
        return (skill.replace("-", " "),)
    return (skill.upper(),) if len(skill) <= 5 else ()


def _position(catalog: Catalog, position: Position, today: date) -> ReadPosition:
    role = title = None
    if position.title and len(catalog.names.get(fold(position.title), ())) == 1:
        try:
            found = catalog.find(position.title)
            role, title = found.id, found.title
        except AirolesError:
            pass
    years = None
    if position.start is not None:
        days = (_until(position, today) - position.start).days
        years = _tenths(max(days, 0))
    ahead = any(day is not None and day > today for day in (position.start, position.end))
    layers = catalog.cards[role].layers if role else ()
    return ReadPosition(position.title, role, title or "", years, ahead, layers)


def _until(position: Position, today: date) -> date:
    return min(position.end or today, today)


def _together(positions: tuple[Position, ...], today: date) -> Fraction | None:
    spans = sorted((p.start, _until(p, today)) for p in positions if p.start)
    if not spans:
        return None
    days, until = 0, spans[0][0]
    for start, end in spans:
        begins = max(start, until)
        if end > begins:
            days += (end - begins).days
            until = end
    return _tenths(days)


def _tenths(days: int) -> Fraction:
    return Fraction(round(days / 365.25 * 10), 10)
