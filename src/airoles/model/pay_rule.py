"""What the law of a place asks of a job advert about pay."""

from dataclasses import dataclass
from typing import Annotated, Literal

from airoles.model.base import STRICT, Count, Date, Name, Pattern, SourceId, Text
from airoles.model.pay import Market

Region = Annotated[
    str,
    Pattern(
        r"^[A-Z0-9]{1,3}\Z",
        "which is not the code of a region",
        "write what stands behind the hyphen of its ISO 3166-2 code, such as CA for US-CA",
    ),
]
Asks = Literal[
    "range-in-advert",
    "minimum-in-advert",
    "range-before-interview",
    "range-before-hiring",
    "on-request",
    "none",
]
Benefits = Literal["asked", "not-asked"]
Remote = Literal["open", "tied", "unclear"]


@dataclass(frozen=True, kw_only=True, slots=True)
class PayRule:
    """One law on pay in job adverts, as pages that were read tell it; no legal advice.

    It asks for a range or exact pay in the advert, for the lowest pay in the advert, for a range
    that is told unasked before the interview or at the latest before hiring, for a range on
    request, or for nothing.  A remote job counts where somebody there could fill it (open), or only
    where it is done there or belongs to an office there (tied); pages may call that unclear.
    """

    __pydantic_config__ = STRICT

    market: Market
    """Country (ISO 3166-1), or EU for what holds in its member states."""
    region: Region | None = None
    """State or province (ISO 3166-2, without the country); absent for a whole country."""
    place: Name
    """Where it holds, as people call it."""
    title: Name
    """The law; or what stands in its place where there is none."""
    text: Text
    """What it asks of an advert, in short sentences of our own."""
    asks: Asks
    """What has to be told, and by when."""
    benefits: Benefits | None = None
    """Whether the advert has to describe benefits; absent where no page tells."""
    employees: Count | None = None
    """The smallest employer that it holds for, in people; absent where no page tells."""
    since: Date | None = None
    """In force since, or from, that date; absent where nothing is asked."""
    remote: Remote | None = None
    """Which remote jobs count; absent where no page tells."""
    as_at: Date
    """As of when the pages show it; what has changed since is not known."""
    sources: tuple[SourceId, ...]
    """Ids of the pages that were read: A the law or authority, B press and law firms, C others."""
    remark: Text | None = None
    """What must be said with it: where pages differ, whom it leaves out."""
