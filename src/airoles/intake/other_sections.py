"""Studies, projects, certificates and spoken languages of a résumé as a document."""

import re
from datetime import date

from airoles.intake.date_ranges import find_date, find_range
from airoles.intake.dated_entries import entries_of
from airoles.intake.document_lines import Line
from airoles.intake.entry_headers import trimmed
from airoles.intake.paragraphs import paragraphs
from airoles.intake.skill_lists import parts_of
from airoles.intake.title_words import names_employer
from airoles.model.resume import Project, Study

MOST_LISTED = 200
_NAMED = re.compile(r"(?P<name>.{2,80}?)(?::\s+|\s+[—–-]\s+)(?P<rest>\S.*)")
_DEGREE = re.compile(
    r"(?P<degree>[^,]{1,40}?),\s+(?P<area>.+)|(?P<of>.{1,40}?)\s(?:in|en|der|des)\s(?P<in>.+)"
)
_ABBREVIATED = re.compile(
    r"(?P<degree>(?:(?:B|M)\.?\s?(?:Sc|A|Eng|Ed|Tech|S|Phil|Comp)\.?|Ph\.?\s?D\.?|MBA|LL\.?[BM]\.?|"
    r"Dipl\.-\w{2,6}\.?|Dr\.(?:[\s-]\w{2,5}\.){0,3}|Diplom|Master|Bachelor|Magister|Licence|Laurea|"
    r"Grado|Máster|Doctorat|Promotion)(?:\s(?:of|in|en)\s(?:Science|Arts|Engineering)(?=[\s,]))?)"
    r"(?:,\s*|\s+)(?:(?:in|en|of)\s+)?(?P<area>\S.*)(?P<of>)(?P<in>)",
    re.IGNORECASE,
)


def studies_of(lines: list[Line]) -> tuple[Study, ...]:
    """The degrees of a section; where none carries a date, each line is one."""
    studies = []
    for entry in entries_of(lines):
        texts = entry.texts or entry.highlights[:2]
        if texts:
            studies.append(_study(_one_each(texts), entry.end))
    if not studies:
        studies = [_study([_without_date(text)], None) for text in paragraphs(lines)]
    return tuple(studies[:MOST_LISTED])


def _one_each(texts: list[str]) -> list[str]:
    """Texts of a degree and of a school; a wrapped line goes with the one above it."""
    schools = [at for at, text in enumerate(texts) if names_employer(text)]
    if len(texts) < 3 or not schools or schools[0] == 0:
        return texts
    at = schools[0]
    return [" ".join(texts[:at]), " ".join(texts[at:])]


def _study(texts: list[str], end: date | None) -> Study:
    first = texts[0]
    school = texts[1] if len(texts) > 1 else ""
    if school and names_employer(first) and not names_employer(school):
        first, school = school, first
    if not school:
        parts = [part.strip() for part in re.split(r"\s*[|·]\s*|\s+[—–-]\s+|,\s+", first)]
        at = next((n for n, part in enumerate(parts) if names_employer(part)), 0)
        if at:
            first, school = ", ".join(parts[:at]), ", ".join(parts[at:])
    degree, area = "", first
    for form in (_ABBREVIATED, _DEGREE):
        if found := form.fullmatch(first):
            degree, area = (
                (found["degree"] or found["of"]).strip(" ,"),
                found["area"] or found["in"],
            )
            break
    return Study(area[:400], degree[:400], school[:400], end)


def projects_of(lines: list[Line]) -> tuple[Project, ...]:
    """Projects, volunteering and publications, each with what is said of it."""
    if any(line.level or (line.strong and not line.bullet) for line in lines):
        return _under_headings(lines)
    projects = []
    for text in paragraphs(lines):
        found = _NAMED.fullmatch(text)
        if found:
            projects.append(Project(_without_date(found["name"]), (found["rest"],)))
        else:
            projects.append(Project(_without_date(text)[:120], (text,)))
    return tuple(projects[:MOST_LISTED])


def _under_headings(lines: list[Line]) -> tuple[Project, ...]:
    projects: list[Project] = []
    heads = [n for n, line in enumerate(lines) if line.level or (line.strong and not line.bullet)]
    for number, at in enumerate(heads):
        end = heads[number + 1] if number + 1 < len(heads) else len(lines)
        highlights = tuple(paragraphs(lines[at + 1 : end]))
        found = _NAMED.fullmatch(lines[at].text)
        if found and not highlights:
            projects.append(Project(_without_date(found["name"]), (found["rest"],)))
        else:
            projects.append(Project(_without_date(lines[at].text)[:400], highlights))
    return tuple(projects[:MOST_LISTED])


def _without_date(text: str) -> str:
    found = find_range(text) or find_date(text)
    if not found:
        return text
    begin, stop = found[2]
    return trimmed(f"{text[:begin].rstrip()} {text[stop:].lstrip()}") or text


def certificates_of(lines: list[Line]) -> tuple[str, ...]:
    """One certificate a line or bullet; a line that goes on in brackets belongs to it."""
    texts = [text for line in _joined(lines) for text in paragraphs([line])]
    return tuple(text[:400] for text in texts[:MOST_LISTED])


def _joined(lines: list[Line]) -> list[Line]:
    made: list[Line] = []
    for line in lines:
        go_on = (
            made
            and not (line.bullet or line.after_blank)
            and (line.text[:1] in "(" or line.text[:1].islower() or line.indent > made[-1].indent)
        )
        if go_on:
            last = made[-1]
            made[-1] = Line(f"{last.text} {line.text}", last.indent, last.bullet)
        else:
            made.append(line)
    return made


def languages_of(lines: list[Line]) -> tuple[str, ...]:
    """Spoken languages with their level, one each."""
    languages: list[str] = []
    for line in lines:
        if len(line.cells) > 1:
            languages.append(f"{line.cells[0]}: {line.cells[1]}")
        else:
            languages += parts_of(line.text)
    return tuple(languages[:MOST_LISTED])
