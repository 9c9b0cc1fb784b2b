"""Spans of pay and what they rest on, in sentences."""

from airoles.questions.pay_evidence import PayEvidence, PaySpan
from airoles.questions.pay_figures import Figure
from airoles.questions.pay_standing import is_conditional
from airoles.wording.money import FULL_BASES, PERIODS, amount, headline, small_sample
from airoles.wording.number_words import counted


def span_in_words(span: PaySpan, first: Figure) -> str:
    """The figure that stands first, where it is for the role in general, and how far all reach.

    A single figure is told with all that must be said with it; the currency is said elsewhere.
    """
    basis = FULL_BASES[span.basis]
    if span.figures == 1:
        return f"{basis} {_first(first)}"
    reach = f"{_ends(span)} ({span.figures} figures, {_years(span.years)})"
    if is_conditional(first.pay):
        return f"{basis} {reach}"
    return f"{basis} {_first(first)}, in all {reach}"


def _first(figure: Figure) -> str:
    pay = figure.pay
    about = (pay.place, pay.among, pay.condition, pay.year, small_sample(figure))
    return f"{headline(pay, currency=False)} ({', '.join(filter(None, about))})"


def _ends(span: PaySpan) -> str:
    ends = dict.fromkeys((amount(span.low), amount(span.high)))
    per = "" if span.period == "year" else f" {PERIODS[span.period]}"
    return f"{'–'.join(ends)}{'+' if span.at_least else ''}{per}"


def _years(years: tuple[str, ...]) -> str:
    """Years as a span, and whether some figures bear none."""
    dated = [year for year in years if year.isdigit()]
    undated = "undated" if len(dated) < len(years) else ""
    return " or ".join(filter(None, ("–".join(dict.fromkeys((*dated[:1], *dated[-1:]))), undated)))


def sure_in_words(evidence: PayEvidence | None) -> str:
    """How sure one can be of a role's figures, and on what that rests."""
    if evidence is None or not evidence.figures:
        count = evidence.stand_ins if evidence else 0
        stand_ins = f"; {count} {'stands' if count == 1 else 'stand'} in" if count else ""
        return f"not at all. No figure names the role itself{stand_ins}."
    verb = "names" if evidence.figures == 1 else "name"
    graded = _grades(evidence)
    figures = f"{counted(evidence.figures, 'figure')} {verb} the role itself (by grade {graded})"
    public = f", {evidence.public} only for public employers" if evidence.public else ""
    weak = f"; {_why_weak(evidence)}" if evidence.sure == "weak" else ""
    return f"{evidence.sure}. {figures}{public}{weak}."


def _why_weak(evidence: PayEvidence) -> str:
    if {"A", "B"} & set(evidence.grades):
        return "none of grade A or B is recent and for the role in general"
    return "none is of grade A or B"


def sure_in_short(evidence: PayEvidence | None) -> str:
    """The same in few words: weak (1 C), not at all."""
    if evidence is None or not evidence.figures:
        return "not at all"
    return f"{evidence.sure} ({_grades(evidence)})"


def _grades(evidence: PayEvidence) -> str:
    return ", ".join(f"{count} {grade}" for grade, count in evidence.grades.items())
