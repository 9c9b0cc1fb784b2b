"""What runs come to: medians, quartiles, ratios, and whether a target is met."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from benchmarks.measuring import Run


@dataclass(frozen=True, slots=True)
class Spread:
    """A median with the quartiles around it."""

    median: float
    low: float
    high: float


def spread(values: Sequence[float]) -> Spread:
    """The median and quartiles; of a single value, the value."""
    if len(values) < 2:
        return Spread(values[0], values[0], values[0])
    low, _, high = quantiles(values, n=4, method="inclusive")
    return Spread(median(values), low, high)


def ratios(rounds: Sequence[tuple[Run, ...]], of: str, against: int = 1) -> Spread:
    """The ratio of the first of each round to another, on `cpu`, `wall` or `memory`."""
    return spread([getattr(took[0], of) / getattr(took[against], of) for took in rounds])


def of_runs(runs: Sequence[Run], of: str) -> Spread:
    """Runs on `cpu`, `wall` or `memory`."""
    return spread([getattr(run, of) for run in runs])


def met(found: float, at_most: float) -> bool:
    """Whether a figure, rounded as it is printed, is within its bound."""
    return round(found, 2) <= at_most
