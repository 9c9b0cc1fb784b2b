"""The skills that a résumé shows: listed, named in sentences of the person's own, or done."""

from collections.abc import Iterable, Iterator

from airoles.catalog import Catalog
from airoles.model.resume import ListedSkill, Resume
from airoles.model.words import Depth
from airoles.questions.background import ReadSkill, level_depth
from airoles.questions.meant import meant
from airoles.questions.skill_readers import skill_readers
from airoles.recognition.claims import own_parts
from airoles.recognition.deeds import deeds
from airoles.recognition.found_skill import FoundSkill
from airoles.text import fold

_POSITION = "position"


class ResumeSkills:
    """Reads the skills of one résumé, and keeps what was not understood."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.readers = skill_readers(catalog)
        self.unclear: list[str] = []
        self._names: dict[str, str] = {}

    def of(self, resume: Resume) -> Iterator[ReadSkill]:
        """Every skill with the place and the sentence that it was read from."""
        for listed in resume.skills:
            yield from self._listed(listed)
        for number, position in enumerate(resume.positions, 1):
            place = place_of(number)
            for words in position.skills:
                yield from self._words(words, place)
            for text in position.highlights:
                yield from self._told(text, place)
        for number, project in enumerate(resume.projects, 1):
            place = f"project {number}"
            for words in project.skills:
                yield from self._words(words, place)
            for text in (project.name, *project.highlights):
                yield from self._told(text, place)
        for text in resume.certificates:
            yield from self._named(text, "certificates")
        yield from self._told(resume.summary, "summary")

    def _listed(self, listed: ListedSkill) -> Iterator[ReadSkill]:
        depth = level_depth(listed.level) if listed.level else None
        if listed.level and depth is None:
            self.unclear.append(f"level {listed.level!r} of {listed.name!r}")
        for words in dict.fromkeys((listed.name, *listed.keywords)):
            found = tuple(self._words(words, "skills", depth))
            yield from found
            if not found and words and (words != listed.name or not listed.keywords):
                self.unclear.append(f"skill {words!r}{meant(words, self._called())}")

    def _called(self) -> dict[str, str]:
        """Every name of a skill, folded, with the name that is printed."""
        if not self._names:
            for skill in self.catalog.skills.values():
                for name in (skill.name, *skill.aliases, *skill.spellings):
                    self._names.setdefault(fold(name), skill.name)
        return self._names

    def _words(self, words: str, place: str, depth: Depth | None = None) -> Iterator[ReadSkill]:
        for found in self.readers.names.listed(words):
            yield self._read(found, place, depth)

    def _told(self, text: str, place: str) -> Iterator[ReadSkill]:
        """Skills in the parts of a sentence that tell of the person, and what was done; each once.

        A skill that a part names comes before one that a deed shows.
        """
        known: dict[str, FoundSkill] = {}
        for part in own_parts(text, self.readers.words):
            for found in (*self.readers.names.in_text(part), *deeds(part, self.readers.deeds)):
                known.setdefault(found.skill, found)
        for found in known.values():
            yield self._read(found, place, witness=text)

    def _named(self, text: str, place: str) -> Iterator[ReadSkill]:
        for found in self.readers.names.in_text(text):
            yield self._read(found, place, witness=text)

    def _read(
        self, found: FoundSkill, place: str, depth: Depth | None = None, witness: str = ""
    ) -> ReadSkill:
        name = self.catalog.skills[found.skill].name
        return ReadSkill(found.words, place, found.skill, name, depth, witness)


def by_position(found: Iterable[ReadSkill]) -> dict[int, set[str]]:
    """The ids of the skills that each position shows, by its number."""
    shown: dict[int, set[str]] = {}
    for skill in found:
        kind, _, number = skill.where.rpartition(" ")
        if kind == _POSITION and skill.skill:
            shown.setdefault(int(number), set()).add(skill.skill)
    return shown


def place_of(number: int) -> str:
    """What a position is called where its skills are told, counted from 1."""
    return f"{_POSITION} {number}"
