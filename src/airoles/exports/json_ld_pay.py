"""Pay as schema.org tells it: percentiles as a distribution, a range as an amount.

A floor ("or more") is neither a percentile nor a maximum, so it is given in words alone.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from airoles.catalog import Catalog
from airoles.exports.json_ld_ids import source_id
from airoles.model.pay import Pay, Point
from airoles.model.role import Role
from airoles.questions.pay_figures import fitting, points
from airoles.views.json_text import plain
from airoles.wording.money import holds_for

DURATIONS = {"year": "P1Y", "month": "P1M", "hour": "PT1H"}
BASES = {
    "base": "Base pay",
    "cash": "Cash: base and bonus",
    "total": "Total with equity",
    "wage": "Wage",
    "unstated": "Pay, basis unstated",
}
PERCENTILES: dict[Point, str] = {
    "p10": "percentile10",
    "p25": "percentile25",
    "median": "median",
    "p75": "percentile75",
    "p90": "percentile90",
}
ENDS: dict[Point, str] = {"low": "minValue", "high": "maxValue"}
MEAN: dict[Point, str] = {"mean": "value"}


def salaries(catalog: Catalog, role: Role) -> list[Mapping[str, Any]]:
    """Every figure for the role itself, best evidence first; those that stand in are left out."""
    return [
        {
            **node,
            "description": _description(figure.pay, figure.grade),
            "subjectOf": [{"@id": source_id(source)} for source in figure.pay.sources],
        }
        for figure in fitting(catalog, role)
        if figure.pay.proxy is None
        for node in _nodes(figure.pay)
    ]


def _nodes(pay: Pay) -> Iterator[Mapping[str, Any]]:
    name = ", ".join((BASES[pay.basis], pay.market, pay.year, *holds_for(pay)))
    distribution = _terms(pay, PERCENTILES)
    if distribution:
        yield {
            "@type": "MonetaryAmountDistribution",
            "name": name,
            "currency": pay.currency,
            "duration": DURATIONS[pay.period],
            **distribution,
        }
    ends, mean = _terms(pay, ENDS), _terms(pay, MEAN)
    for label, terms in ((name, ends), (f"{name}, mean", mean)):
        if terms:
            # Only a quantity can say what it is paid for, so the amount has one as its value.
            quantity = {"@type": "QuantitativeValue", **terms, "unitText": pay.period.upper()}
            bounds = terms if terms is ends else {}
            yield {
                "@type": "MonetaryAmount",
                "name": label,
                "currency": pay.currency,
                **bounds,
                "value": quantity,
            }


def _terms(pay: Pay, names: Mapping[Point, str]) -> Mapping[str, Any]:
    return {
        term: plain(getattr(pay, point))
        for point, term in names.items()
        if getattr(pay, point) is not None and point not in pay.at_least
    }


def _description(pay: Pay, grade: str) -> str:
    sentences = [f"Evidence of grade {grade}."]
    if pay.sample is not None:
        sentences.append(f"Sample of {pay.sample}.")
    sentences += [
        f"{p}: {plain(getattr(pay, p))} or more." for p in points(pay) if p in pay.at_least
    ]
    return " ".join([*sentences, f"({pay.remark})"] if pay.remark else sentences)
