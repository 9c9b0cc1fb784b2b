"""Lists of skills as they stand in documents, to listed skills."""

import re

from airoles.intake.document_lines import Line, joined, mended
from airoles.model.resume import ListedSkill
from airoles.text import fold

MOST_SKILLS = 1_500
MOST_SHOWN = 400
_LABEL = re.compile(r"(?P<label>[^:,;|•]{1,60}?)\s?:\s+(?P<rest>\S.*)|(?P<alone>[^:,;|•]{1,60}?):")
_PARTED = re.compile(r"\s*[;|•▪●■◆·,]\s*|\s{2,}|\t")
_LEVELS_WORDS = (
    "basic basics beginner elementary novice intermediate advanced expert proficient fluent "
    "good excellent strong working familiar professional native master experienced competent "
    "solid grundkenntnisse grundlagen gut fortgeschritten experte sehr-gut sicher "
    "expertenkenntnisse débutant intermédiaire avancé confirmé courant notions maîtrise "
    "básico intermedio avanzado experto base intermedio avanzato esperto basis gemiddeld "
    "gevorderd goed "
)
_LEVELS = frozenset(_LEVELS_WORDS.split())
_LEVEL_BEHIND = re.compile(
    r"(?P<name>.{1,80}?)\s*(?:\((?P<a>[^()]{2,30})\)|\s[–—-]\s(?P<b>.{2,30}))"
)
_DOTS = re.compile(r"\s*[●○◉◯★☆■□▪▫⬤]{2,}\s*$")


def skills_of(lines: list[Line]) -> tuple[ListedSkill, ...]:
    """The skills of a section: lists at commas, bullets and strokes, with labels and levels."""
    made: list[ListedSkill] = []
    for text, cells in _rows(lines):
        if len(cells) > 1:
            made += _labelled(cells[0], ", ".join(filter(None, cells[1:])))
        elif (label := _LABEL.fullmatch(text)) and label["label"]:
            made += _labelled(label["label"], label["rest"])
        else:
            made += [_leveled(part) for part in parts_of(text.rstrip(":"))]
        if len(made) >= MOST_SKILLS:
            break
    return tuple(skill for skill in made if skill.name)[:MOST_SKILLS]


def parts_of(text: str) -> list[str]:
    """A list at its commas, strokes and dots; what stands in brackets stays whole."""
    parts: list[str] = []
    start = depth = 0
    for at, sign in enumerate(text):
        if sign in "([":
            depth += 1
        elif sign in ")]":
            depth = max(0, depth - 1)
        elif not depth and sign in ",;|•▪●■◆·\t":
            if sign == "," and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit():
                continue
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    if depth and len(parts) < 2:  # a bracket that never ends holds nothing together
        parts = _PARTED.split(text)
    wide = [piece for part in parts for piece in part.split("  ")]
    return [cut for part in wide if (cut := _cut(part.strip(" .;–—").strip()))]


def _labelled(label: str, rest: str) -> list[ListedSkill]:
    name = _cut(label.strip(" •-–—*"))
    if _is_level(rest):
        return [ListedSkill(name, _cut(rest.strip()))]
    if _is_level(name):  # "Advanced: Python, SQL"
        return [ListedSkill(part, name) for part in parts_of(rest)]
    return [ListedSkill(name, "", tuple(parts_of(rest)))]


def _leveled(part: str) -> ListedSkill:
    part = _DOTS.sub("", part)
    found = _LEVEL_BEHIND.fullmatch(part)
    if found and _is_level(level := found["a"] or found["b"]):
        return ListedSkill(found["name"], level.strip())
    return ListedSkill(part)


def _is_level(text: str) -> bool:
    return len(text) < 30 and any(word in _LEVELS for word in fold(text).split()[:3])


def _rows(lines: list[Line]) -> list[tuple[str, tuple[str, ...]]]:
    """Lines as lists, those that go on with the one above joined to it."""
    rows: list[tuple[str, tuple[str, ...]]] = []
    open_label = ""  # a label that stands alone above its list
    labelled = False
    previous: Line | None = None
    for line in lines:
        if line.cells:
            rows.append((line.text, line.cells))
            labelled, open_label = False, ""
            continue
        found = _LABEL.fullmatch(line.text)
        if line.level or (found and found["alone"] is not None):
            open_label, labelled = line.text.rstrip(": "), False
        elif open_label and not found:
            rows.append((f"{open_label}: {line.text}", ()))
            labelled = not line.bullet
        elif (
            rows
            and previous
            and not (found and found["label"])
            and _goes_on(line, previous, labelled)
        ):
            rows[-1] = (joined(rows[-1][0], line.text), ())
        else:
            rows.append((line.text, ()))
            labelled = bool(found)
            open_label = ""
        previous = line
    return [(mended(text) if "  " not in text else text, cells) for text, cells in rows]


def _goes_on(line: Line, previous: Line, labelled: bool) -> bool:
    if line.bullet or (line.after_blank and not previous.text.endswith(",")):
        return False
    if (
        labelled
        or line.indent > previous.indent + 1
        or previous.text.endswith((",", "-", "&", "/"))
    ):
        return True
    return line.text[:1].islower() and "," in previous.text


def _cut(text: str) -> str:
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"
