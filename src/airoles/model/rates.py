"""Exchange rates of one day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Rates:
    """What one unit of each currency was worth in the one wanted."""

    currency: str
    day: date
    factors: Mapping[str, Decimal]
