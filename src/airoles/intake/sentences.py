"""Running text parted into its sentences."""

import re

_END = re.compile(r"(?<=[.!?…])[\"'”’)]?\s+(?=[\"'“‘(¿¡]?[A-ZÀ-ÖØ-Þ0-9])")
_ANY_END = re.compile(r"(?<=[.!?…])\s+(?=[\w\"'(])")
_SHORT = re.compile(
    r"(?:^|[\s(])(?:[A-Za-zÀ-ÿ]|[A-Za-z]\.[A-Za-z]|e\.g|i\.e|etc|approx|incl|excl|max|min|mr|mrs|"
    r"ms|dr|prof|st|sr|jr|inc|ltd|corp|co|dept|no|nr|vs|p\.a|bzw|ca|inkl|mio|mrd|tsd|abs|art|str|"
    r"evtl|ggf|sog|usw|vgl|env|min|réf|ref|tél|tel|dott|dra|sra|drs|mw|dhr|jan|feb|aug|sept|sep|"
    r"oct|okt|nov|dec|dez)\.$",
    re.IGNORECASE,
)
_MONTHS = re.compile(r"(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)", re.IGNORECASE)


def sentences_of(text: str) -> list[str]:
    """The sentences of a text; "e.g." and "10. Januar" end none."""
    found: list[str] = []
    start = 0
    ends = _ANY_END if text[:1].islower() else _END  # who writes all small begins so too
    for end in ends.finditer(text):
        before = text[max(start, end.start() - 12) : end.start()]
        after = text[end.end() : end.end() + 4]
        is_day = re.search(r"\b\d{1,2}\.$", before) and _MONTHS.match(after)
        if _SHORT.search(before) or is_day:
            continue
        found.append(text[start : end.end()].strip())
        start = end.end()
    found.append(text[start:].strip())
    return [one for one in found if one]
