"""The post and the employer in the lines that stand above what somebody did."""

import re

from airoles.intake.title_words import (
    is_surely_employer,
    names_employer,
    names_field,
    names_post,
    post_score,
    without_place,
)

_AT = re.compile(r"\s+(?:at|@|bei(?:m| der)?|chez|presso|bij)\s+|\s*@\s+")
_IN = re.compile(r"\s+(?:en|im|in|für|for|with|pour|para|nella?|alla?|della?|van|de la|der)\s+")
_SEPARATORS = (
    re.compile(r"\s*[|·•]\s*|\s{2,}"),
    re.compile(r"\s+[—–]\s+|\s*—\s*"),
    re.compile(r"\s+[-/]\s+"),
)
_ENDS = " \t,;:|·•–—-/@"
_KIND_OF_WORK = re.compile(
    r"\s*[|·•,(–-]\s*(?:full[- ]time|part[- ]time|permanent|contract|freelance|self-employed|"
    r"hybrid|"
    r"remote|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd|temps plein|tiempo completo|voltijd|"
    r"deeltijd)\)?(?=$|\s*[|·•,)])",
    re.IGNORECASE,
)


def trimmed(text: str) -> str:
    """A text without the separators and empty brackets that are left where a date stood."""
    text = re.sub(r"\(\s*[,;|–-]?\s*\)|\[\s*\]", " ", text)
    text = _KIND_OF_WORK.sub("", text).strip(_ENDS)
    if text.endswith("(") or (text.endswith(")") and "(" not in text):
        text = text.strip("()")
    if text.startswith(")") or (text.startswith("(") and text.count("(") > text.count(")")):
        text = text.lstrip("()")
    return text.strip(_ENDS)


def pieces(text: str) -> list[str]:
    """What stands apart on one line by a wide gap, each without the separators around it."""
    return [piece for part in text.split("  ") if (piece := trimmed(part))]


def read_header(texts: list[str], employer_first: bool = False) -> tuple[str, str]:
    """The title and the employer in texts that stand together; either may be empty.

    `employer_first` says what to take where no word of the texts tells.
    """
    texts = texts[:4]
    if not texts:
        return "", ""
    if len(texts) == 1:
        return split_header(texts[0])
    scores = [post_score(text) for text in texts[:3]]
    best = max(scores)
    at = scores.index(best)
    if scores.count(best) > 1 and best <= 0 and employer_first and len(scores) > 1:
        at = 1
    title, others = texts[at], texts[:at] + texts[at + 1 :]
    whole, own = split_header(title)
    sure = own and (is_surely_employer(own) or not _by_comma(title, own))
    if sure and names_post(whole) and not names_employer(others[0]):
        return whole, own
    employers = [text for text in others if names_employer(text)] or others
    employer = _SEPARATORS[0].split(_SEPARATORS[1].split(employers[0])[0])[0]
    return title, without_place(employer)


def _by_comma(text: str, employer: str) -> bool:
    """Whether an employer stands in a text behind a comma or hyphen, as a field of work may."""
    return bool(re.search(rf"(?:,|\s-)\s+{re.escape(employer)}", text))


def split_header(text: str) -> tuple[str, str]:
    """The title and the employer of one line such as "Title, Employer" or "Employer — Title"."""
    if len(text) > 200:
        return text, ""
    if at := _AT.search(text):
        title, employer = text[: at.start()], text[at.end() :]
        if names_post(title):
            return trimmed(title), without_place(_SEPARATORS[0].split(employer)[0])
    for separator in _SEPARATORS:
        parts = [part for part in map(trimmed, separator.split(text)) if part]
        if len(parts) > 1 and (found := _told_apart(parts)):
            return found
    for within in _IN.finditer(text):
        title, employer = text[: within.start()], text[within.end() :]
        if names_post(title) and names_employer(employer) and "," not in title:
            return trimmed(title), without_place(employer)
    return _at_commas(text)


def _told_apart(parts: list[str]) -> tuple[str, str] | None:
    """The title and the employer of parts; None where all of them are the title."""
    first, second = post_score(parts[0]), post_score(parts[1])
    if first > 0 and second > 0:
        if len(parts) > 2 and post_score(parts[2]) <= 0:
            return f"{parts[0]} - {parts[1]}", without_place(parts[2])
        return None
    if first > 0 and names_field(parts[1]):
        return (f"{parts[0]} - {parts[1]}", without_place(parts[2])) if len(parts) > 2 else None
    if second > first and (second > 0 or first < 0):
        return parts[1], without_place(parts[0])
    title, employer = parts[0], without_place(parts[1])
    if first > 0 and (own := _at_commas(parts[0]))[1] and names_employer(own[1]):
        return own
    return title, employer


def _at_commas(text: str) -> tuple[str, str]:
    parts = [part for part in map(trimmed, text.split(", ")) if part]
    if len(parts) < 2:
        if post_score(text) < 0:
            return "", text
        return text, ""
    posts = [number for number, part in enumerate(parts) if names_post(part)]
    if not posts:
        employer = names_employer(text)
        return ("", without_place(text)) if employer else (parts[0], without_place(parts[1]))
    if posts[0] > 0 and not names_field(parts[0]):
        return ", ".join(parts[posts[0] :]), ", ".join(parts[: posts[0]])
    end = posts[0] + 1
    while end < len(parts) and (
        (names_post(parts[end]) and not names_employer(parts[end]))
        or (names_field(parts[end]) and (end + 1 < len(parts) or len(parts) == 2))
    ):
        end += 1
    return ", ".join(parts[:end]), without_place(", ".join(parts[end:]))
