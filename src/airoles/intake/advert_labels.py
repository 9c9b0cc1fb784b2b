"""Lines of an advert with a label before a colon, such as "Location: Bern", to its fields."""

import re
from dataclasses import replace

from airoles.intake.advert_vocabulary import Vocabulary
from airoles.intake.document_lines import Line
from airoles.text import one_line

MOST_LABELLED = 200


def cells_apart(lines: list[Line], known: Vocabulary) -> list[Line]:
    """Rows and wide gaps that hold labels, as lines of their own."""
    made: list[Line] = []
    for line in lines:
        if len(line.cells) == 2 and known.label(line.cells[0].rstrip(": ")):
            made.append(
                replace(line, text=f"{line.cells[0].rstrip(': ')}: {line.cells[1]}", cells=())
            )
            continue
        parts = re.split(r"\s{2,}|\s[|·•]\s", line.text[:1000])
        many = [part for part in parts if known.label(part.partition(":")[0]) and ":" in part]
        if len(parts) > 1 and many and not line.cells:
            for number, part in enumerate(_pairs(parts)):
                made.append(replace(line, text=part, after_blank=line.after_blank and not number))
        else:
            made.append(line)
    return made


def _pairs(parts: list[str]) -> list[str]:
    """Cells, with a label that ends in a colon joined to what it names."""
    found: list[str] = []
    for part in parts:
        if found and found[-1].endswith(":"):
            found[-1] += f" {part}"
        elif part:
            found.append(part)
    return found


def labelled_lines(lines: list[Line], known: Vocabulary) -> tuple[dict[str, str], list[Line]]:
    """The fields that labelled lines give, each by its first line, and the other lines.

    Lines on pay and on whom the holder reports to stay where they are.
    """
    found: dict[str, str] = {}
    rest: list[Line] = []
    for at, line in enumerate(lines):
        label, colon, value = line.text.partition(":")
        name = known.label(label) if colon else None
        told = one_line(value)
        if name and not told and at + 1 < len(lines) and name not in ("pay", "line"):
            rest.append(line)  # a heading of its own, such as "Role:"
        elif name in (None, "pay", "line") or not told or len(told) > MOST_LABELLED:
            rest.append(line)
        elif name in ("title", "employer") and len(told.split()) > 14:
            rest.append(line)  # a sentence behind "Role:"
        else:
            found.setdefault(str(name), told)
    return found, rest
