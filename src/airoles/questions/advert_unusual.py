"""What an advert asks that neither the sources of the role nor other adverts for it know."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.advert_text import AdvertText
from airoles.model.fields import fields_named
from airoles.questions.advert_skills import lines_of
from airoles.recognition.advert_sentences import sentences
from airoles.recognition.language import language_of
from airoles.recognition.phrases import small
from airoles.recognition.skills import SkillReader
from airoles.recognition.word_patterns import pattern_of
from airoles.text import fold

MOST = 8
"""Asks that are told, at most."""
_MOST_WORDS = 6
_LONGEST = 60
_RARE = 8
"""Roles that need a skill, at most, for it to be a rare one."""
_PLAIN, _MOST_PLAIN = 2, 3
"""The weight of words that are neither a name, a skill nor of a trade, and how many are told."""
_STEM = 6
"""Letters by which words count as the same, so that designs and designing are one."""
_PARTS = ("asks", "nice", "duties")
_TEXTS = ("text", "short", "title", "word", "nearest", "condition", "topic", "question")
_CUT = re.compile(
    r"[,;:()!?]|\s[-–—/]\s|\.\s|"
    r"\s+(?:and|or|of|with|in|by|to|for|on|as|at|from|per|into|so that)\s+"
)
_WORD = re.compile(r"[^\W_][\w+#&./-]*")
_NAME = re.compile(r"[A-Z][a-z]*[A-Z0-9]|[A-Z]{2,}|\d")
_EVERYDAY_WORDS = (
    "a an the and or of to in on at by for with from as is are be been it its this that these "
    "those you your we our us they their who what which when how all any each every other more "
    "most least many few some one two three four five six seven eight nine ten first second day "
    "days week weeks month months year years time times part full work working works will can "
    "may must has have had having do does done make makes making get gets take takes give gives "
    "good great strong very well best new own able ability skills skill experience experienced "
    "knowledge understanding degree similar equal equivalent field fields plus nice about half "
    "over under than not no yes up out off into through per etc like such also only just even "
    "people person team teams role job position company level high low large small big real "
    "needed wanted required welcome proven record track solid sound deep clear keen ready open "
    "helpful ideally desirable preferred minimum related relevant professional practical "
    "excellent fluent english german french spanish italian dutch language languages written "
    "spoken verbal senior junior business software engineer engineering"
)
_EVERYDAY = frozenset(_EVERYDAY_WORDS.split())


@dataclass(frozen=True, slots=True)
class UnusualAsk:
    """An ask that no source of the role names."""

    words: str
    """The ask in a few words of the advert."""
    line: str
    """The line in which it stands."""
    trade: str | None
    """The other trade whose work it is; None where only its words are unknown."""
    skill: str | None
    """Id of the skill that it is, where the vocabulary has it."""
    adverts: int
    """How many of the adverts counted with the role ask for that skill; 0 for other words."""
    of: int
    """How many adverts are counted with the role."""


def unusual_asks(
    catalog: Catalog, advert: AdvertText, roles: tuple[str, ...], reader: SkillReader
) -> tuple[UnusualAsk, ...]:
    """What is asked beyond all that the sources of some roles say, and other adverts for them.

    Skills of the vocabulary come first, then names and figures, then other words; of texts that
    are not in English only skills are told, since what we know of roles is in English.
    """
    if not roles:
        return ()
    known = _words_of(catalog)
    needed = {need.skill for role in roles for need in catalog.roles[role].skills}
    surveyed = [catalog.adverts[key] for role in roles for key in catalog.advertised.get(role, ())]
    counts = _counts(ask.skill for advert in surveyed for ask in advert.skills)
    rare = _rare_skills(catalog) - needed - counts.keys()
    english = language_of(line.text for line in lines_of(advert)) == "en"
    trades = tuple(_foreign(catalog, roles))
    found: dict[str, tuple[int, UnusualAsk]] = {}
    for part in sentences(lines_of(advert)):
        if part.kind not in _PARTS:
            continue
        fragments = list(_fragments(part.text))
        for trade, words in _of_trades(part.text, fragments, trades):
            ask = UnusualAsk(words, part.text, trade, None, 0, len(surveyed))
            found.setdefault(fold(words), (0, ask))
        for words in fragments:
            skills = {one.skill for one in reader.in_text(words)}
            odd = _oddness(words, known) if english else 0
            if odd or (skills and skills <= rare):
                skill = min(skills & rare, default=None)
                ask = UnusualAsk(words, part.text, None, skill, 0, len(surveyed))
                found.setdefault(fold(words), (odd or 1, ask))
    ordered = sorted(found.values(), key=lambda one: one[0])
    told = [ask for weight, ask in ordered if weight < _PLAIN]
    plain = [ask for weight, ask in ordered if weight == _PLAIN]
    return tuple([*told, *plain[:_MOST_PLAIN]][:MOST])


def _foreign(catalog: Catalog, roles: tuple[str, ...]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Trades with the words that neither sources of the roles nor adverts for them use."""
    own = small(" ".join(text for role in roles for text in _texts_of(catalog, role)))
    for trade in catalog.other_trades.values():
        words = [word for word in trade.words if not pattern_of([word]).search(own)]
        yield trade.name, pattern_of(words)


def _of_trades(
    text: str, fragments: list[str], trades: tuple[tuple[str, re.Pattern[str]], ...]
) -> Iterator[tuple[str, str]]:
    """The asks of other trades in a line, each as the part of the line that holds it."""
    for trade, pattern in trades:
        for hit in pattern.finditer(small(text)):
            words = text[hit.start() : hit.end()]
            whole = next((one for one in fragments if fold(words) in fold(one)), words)
            yield trade, whole


def _counts(skills: Iterable[str]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for skill in skills:
        counted[skill] = counted.get(skill, 0) + 1
    return counted


def _fragments(text: str) -> Iterator[str]:
    """The parts of a line, without the little words at their ends."""
    for part in _CUT.split(text):
        words = part.split()
        while words and fold(words[0].strip(".,'\"*")) in _EVERYDAY:
            words.pop(0)
        while words and fold(words[-1].strip(".,'\"*")) in _EVERYDAY:
            words.pop()
        said = " ".join(words).strip(" .'\"*-–")
        if said and len(words) <= _MOST_WORDS and len(said) <= _LONGEST:
            yield said


def _oddness(words: str, known: frozenset[str]) -> int:
    """0 for what is known of any role; else 1 for names and figures, `_PLAIN` for other words."""
    own = [word for word in _WORD.findall(words) if fold(word) not in _EVERYDAY]
    odd = [word for word in own if len(word) > 2 and _stem(word) not in known]
    if not odd or len(odd) * 2 < len(own):
        return 0
    if any(_NAME.search(word) for word in odd):
        return 1
    # a lone word of daily life tells nothing, nor does one beside words that are known
    return _PLAIN if 1 < len(own) == len(odd) else 0


def _stem(word: str) -> str:
    return fold(word).replace(" ", "")[:_STEM]


def _rare_skills(catalog: Catalog) -> frozenset[str]:
    """The skills that few roles need."""
    counts = _counts(s for role in catalog.roles.values() for s in {n.skill for n in role.skills})
    return frozenset(skill for skill in catalog.skills if counts.get(skill, 0) <= _RARE)


def _words_of(catalog: Catalog) -> frozenset[str]:
    """The beginnings of all words that sources and adverts use of any role."""
    stems = {
        stem for role in catalog.roles for text in _texts_of(catalog, role) for stem in _stems(text)
    }
    for skill in catalog.skills.values():
        stems.update(_stems(" ".join((skill.name, *skill.aliases))))
    return frozenset(stems)


def _texts_of(catalog: Catalog, key: str) -> Iterator[str]:
    """What sources say of a role, its names, and what the adverts counted with it ask beside."""
    role = catalog.roles[key]
    yield from (role.title, *role.aliases)
    for name in _TEXTS:
        yield from (text for _, text in fields_named(name, role) if isinstance(text, str))
    for advert in (catalog.adverts[one] for one in catalog.advertised.get(key, ())):
        yield from (advert.title, *advert.other_asks)


def _stems(text: str) -> Iterator[str]:
    return (_stem(word) for word in _WORD.findall(text))
