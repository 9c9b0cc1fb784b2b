"""The survey of adverts in sentences: how it leans, what was printed, who is named."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from airoles.model.advert import Advert
from airoles.questions.adverts import AdvertCounts, PrintedPay, Sample, YearsAsked
from airoles.wording.money import FULL_BASES, PERIODS, amount
from airoles.wording.number_words import counted

KINDS = {
    "company": "companies",
    "startup": "start-ups",
    "bank": "banks",
    "public": "public bodies",
    "university": "universities",
    "nonprofit": "non-profits",
    "agency": "clients of recruiters",
}
METHOD = (
    "Found by searching stored public copies for the words that adverts use; each was read once, "
    "by one reader, as facts. Guesses of job boards are left out."
)
WARNING = "A small, convenient sample: counts of adverts, never shares of a market."
_COPIES = {"rewrite": "a job board's rewriting", "press": "a press report", "notes": "notes"}
_OTHERS = {
    True: "the other breaks off or retells the advert, and what it lacks",
    False: "the others break off or retell the advert, and what they lack",
}
_NAMED = 4
"""Countries and kinds of employer that are named."""


def leaning(sample: Sample, one_role: bool) -> Iterator[str]:
    """How the sample leans, in one sentence each."""
    total = sample.adverts
    part = total - sample.whole
    if not sample.whole:
        yield "None was read whole, so what they lack says nothing."
    elif part:
        yield (f"{sample.whole} of {total} read whole; {_OTHERS[part == 1]} says nothing.")
    if one_role and sample.exact < total:
        exact = f"{sample.exact} of {total}" if sample.exact else "None"
        bear = "bears" if sample.exact < 2 else "bear"
        yield f"{exact} {bear} this very title and work; the others are near."
    where = ", ".join(f"{code or 'no country'} {n}" for code, n in _first(sample.countries))
    who = ", ".join(f"{KINDS.get(kind, kind)} {n}" for kind, n in _first(sample.kinds))
    yield f"Where: {where}. Who: {who}; {counted(sample.employers, 'employer')} in all."
    if sample.oldest and sample.newest:
        span = "–".join(dict.fromkeys((sample.oldest, sample.newest)))
        dated = total - sample.undated
        yield f"{dated} of {total} {'bears' if dated == 1 else 'bear'} a date: {span}."
    else:
        yield "None bears a date."


def _first(counts: dict[str, int]) -> list[tuple[str, int]]:
    """The most frequent, and how many the others are together."""
    listed = list(counts.items())
    rest = sum(count for _, count in listed[_NAMED:])
    return listed[:_NAMED] if not rest else [*listed[:_NAMED], ("others", rest)]


def years_in_words(asked: YearsAsked, total: int) -> str:
    """The years asked for, with how many adverts state any."""
    if asked.stated == 1:
        return f"{asked.low} (1 of {total} says so)"
    ends = str(asked.low) if asked.low == asked.high else f"{asked.low}–{asked.high}"
    middle = f", median {asked.median}" if asked.low != asked.high else ""
    return f"{ends}{middle} ({asked.stated} of {total} say so)"


def pay_in_words(printed: PrintedPay) -> str:
    """The span of printed pay, with how many adverts print it and on which basis."""
    per = "" if printed.period == "year" else f" {PERIODS[printed.period]}"
    ends = [amount(end) for end in (printed.low, printed.high) if end is not None]
    span = "–".join(dict.fromkeys(ends))
    if printed.low is None:
        span = f"up to {span}"
    middle = ""
    if printed.middle is not None:
        whole = printed.middle.quantize(Decimal(1), ROUND_HALF_UP)
        middle = f", median of the middles {amount(whole)}"
    who = "public employers" if printed.public else "other employers"
    adverts = counted(printed.adverts, "advert")
    return (
        f"{printed.currency} {span}{per}{middle} ({adverts} of {who}; {FULL_BASES[printed.basis]})"
    )


def lines_in_words(counts: AdvertCounts, most: int | None = None) -> str:
    """How many adverts name whom the holder reports to, and whom, the most named first."""
    lines = counts.lines
    if not lines:
        return "none names it"
    named, public = sum(line.adverts for line in lines), sum(line.public for line in lines)
    whose = "all of public employers" if public == named else f"{public} of public employers"
    titles = [
        line.title + (f" ({line.adverts})" if line.adverts > 1 else "") for line in lines[:most]
    ]
    if len(lines) > len(titles):
        titles.append(f"+{len(lines) - len(titles)} more")
    return f"named in {named} of {counts.sample.adverts}, {whose}: {'; '.join(titles)}"


def about_advert(advert: Advert) -> str:
    """Where and when an advert stands, and how much of it was read."""
    parts = (
        advert.place,
        advert.country,
        advert.workplace,
        advert.posted,
        "read whole" if advert.read == "whole" else "read in part",
        _COPIES.get(advert.copy),
    )
    return ", ".join(filter(None, parts))


def counts_in_brief(counts: AdvertCounts) -> str:
    """The most telling counts in one line, for the screen of a role."""
    sample = counts.sample
    whole = f", {sample.whole} of them whole" if sample.whole else ", none whole"
    parts = [f"{sample.adverts} read{whole}"]
    parts += [f"years {years_in_words(asked, sample.adverts)}" for asked in counts.years[:1]]
    named = sum(line.adverts for line in counts.lines)
    parts.append(f"{named or 'none'} {'name' if named > 1 else 'names'} the reporting line")
    return "; ".join(parts)
