"""What a résumé or a list of skills says in the catalog's words, and what was not understood."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from airoles.catalog import Catalog
from airoles.catalog.role_names import near
from airoles.errors import BadRequest, UnknownName
from airoles.model.layer import Layer
from airoles.model.words import DEPTH_WORDS, DEPTHS, Depth, Level, TitleMatch
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
    witness: str = ""
    """The sentence that shows it, where it was read from running text."""


@dataclass(frozen=True, slots=True)
class ReadPosition:
    """A position, the role it was read as, and how long it was held."""

    words: str
    role: str | None
    """Id of the role, the first where the title names two; None where it was read as none."""
    title: str
    years: Fraction | None
    """Years between its dates, in tenths; None where it bears no start."""
    ahead: bool = False
    """Whether it bears a date after today; what lies after today is not counted."""
    layers: tuple[Layer, ...] = ()
    """Folders on top that had a hand in the role."""
    roles: tuple[str, ...] = ()
    """Ids of all the roles that the title names."""
    level: Level | None = None
    """The level of the person in it, as far as the title tells."""
    match: TitleMatch = "none"
    """Exact where the title is one of the role, nearest where the catalog has no such role."""
    lines: tuple[str, ...] = ()
    """Ids of roles in whose line of work it stands, where its title names only a field."""
    is_now: bool = False
    """Whether it is held today."""
    until: date | None = None
    """Its last day; None where it is held today or bears no date."""


@dataclass(frozen=True, slots=True)
class Background:
    """What was understood, and what was not."""

    skills: tuple[ReadSkill, ...]
    positions: tuple[ReadPosition, ...]
    years: Fraction | None
    """Years in all positions, in tenths; overlapping ones count once."""
    not_understood: tuple[str, ...]
    """Words that are no skill, level or role of the catalog."""
    years_in_line: Fraction | None = None
    """Years in the line of work of the role held now, in tenths."""
    remarks: tuple[str, ...] = ()
    """What could not be read of the file and why, one sentence each."""
    hidden: tuple[str, ...] = ()
    """Words that stand in the file and cannot be seen on its pages; they count for nothing."""

    def now(self) -> ReadPosition | None:
        """The position that tells the role held: the newest held today, or else the last one."""
        return held_now(self.positions)

    def held(self) -> dict[str, Held]:
        """The skills understood, each at its deepest stated depth."""
        found: dict[str, Held] = {}
        for read in self.skills:
            before = found.get(read.skill)
            depths = [d for d in (read.depth, before.depth if before else None) if d]
            found[read.skill] = Held(max(depths, key=DEPTHS.index) if depths else None)
        return found


def held_now(positions: tuple[ReadPosition, ...]) -> ReadPosition | None:
    """The newest position with a role that is held today, or else the last one."""
    read = [one for one in positions if one.roles]
    held = [one for one in read if one.is_now]
    if held:
        return held[0]
    return max(read, key=lambda one: one.until or date.min, default=None)


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
