"""Which lines of a document go on with the one above them, and the paragraphs that they make."""

from airoles.intake.date_ranges import find_date, find_range
from airoles.intake.document_lines import Line, joined, mended
from airoles.intake.entry_headers import trimmed
from airoles.intake.title_words import names_post

MOST_IN_PARAGRAPH = 8_000
SENTENCE_ENDS = tuple(".!?;:")


def paragraphs(lines: list[Line]) -> list[str]:
    """Bullets and paragraphs as one text each, lines that go on joined to what they go on."""
    made: list[str] = []
    flows = flowing(lines)
    for number, line in enumerate(lines):
        go_on = (
            bool(made)
            and len(made[-1]) < MOST_IN_PARAGRAPH
            and (
                flows[number]
                or (
                    not (line.bullet or line.after_blank or line.level)
                    and number
                    and not lines[number - 1].bullet
                    and not lines[number - 1].text.endswith(SENTENCE_ENDS)
                )
            )
        )
        if go_on:
            made[-1] = joined(made[-1], line.text)
        else:
            made.append(line.text)
    return [text for text in map(mended, made) if text]


def flowing(lines: list[Line]) -> list[bool]:
    """Which lines go on with the bullet or sentence above them."""
    flows = []
    bullet: Line | None = None
    for number, line in enumerate(lines):
        before = lines[number - 1] if number else None
        if line.bullet:
            bullet = line
        go_on = bool(
            before
            and not (line.bullet or line.level or line.after_blank or line.cells or before.level)
            and (
                (bullet and line.indent > bullet.indent)
                or (line.text[:1].islower() and not names_post(line.text[:30]))
                or (
                    before.bullet
                    and not before.strong
                    and not before.text.endswith(SENTENCE_ENDS)
                    and line.text.endswith(SENTENCE_ENDS)
                )
            )
        )
        if go_on and _is_date(line.text):
            go_on = False
        elif not go_on and not line.bullet:
            bullet = None
        flows.append(go_on)
    return flows


def _is_date(text: str) -> bool:
    """Whether a line is a span of time and nothing else."""
    if len(text) > 60:
        return False
    found = find_range(text) or find_date(text)
    return found is not None and not trimmed(text[: found[2][0]] + text[found[2][1] :])
