"""One job advert as facts; its text is never kept."""

from dataclasses import dataclass
from typing import Annotated, Literal

from airoles.model.base import (
    STRICT,
    Address,
    Amount,
    Count,
    Date,
    Flag,
    Listed,
    Name,
    Pattern,
    Slug,
    SourceId,
    Text,
)
from airoles.model.pay import Currency
from airoles.model.words import Basis, Period

Country = Annotated[
    str,
    Listed(
        r"^[A-Z]{2}\Z",
        "which is not a country",
        "use a code such as US or GB, or leave it out where the advert names none",
        lists=("MARKETS",),
    ),
]
UNDATED = "undated"
"""What stands for the date of an advert that bears none."""
Posted = Annotated[
    str,
    Pattern(
        r"^((19[0-9]{2}|20[0-4][0-9])(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|undated)\Z",
        "which is not a date of posting",
        "write YYYY, YYYY-MM or YYYY-MM-DD, or undated where the advert bears none",
        number=True,
    ),
]
Fit = Literal["exact", "near"]
Employer = Literal["company", "startup", "bank", "public", "university", "nonprofit", "agency"]
Read = Literal["whole", "part"]
Copy = Literal["advert", "rewrite", "press", "notes"]
Workplace = Literal["onsite", "hybrid", "remote"]
Degree = Literal["required", "equivalent", "preferred", "none"]
Asked = Literal["required", "preferred"]
Duty = Literal[
    "strategy",
    "governance",
    "build",
    "team",
    "vendors",
    "board",
    "products",
    "platform",
    "adoption",
    "research",
    "compliance",
    "budget",
    "sales",
    "evangelism",
    "data",
    "security",
]


@dataclass(frozen=True, kw_only=True, slots=True)
class AdvertPay:
    """The pay that an advert prints, over all its places."""

    __pydantic_config__ = STRICT

    currency: Currency
    """ISO 4217 code."""
    period: Period = "year"
    """What one amount pays for."""
    basis: Basis
    """What is in it: base, cash (base and bonus), total (with equity), wage, or unstated."""
    low: Amount | None = None
    """Lower end; absent where the advert prints only an upper one."""
    high: Amount | None = None
    """Upper end; the same as the lower one for a single amount."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportsTo:
    """Whom the holder reports to, where the text names the line."""

    __pydantic_config__ = STRICT

    title: Name
    """The title, in our own words where the text uses many."""
    role: Slug | None = None
    """Id of that role, where the catalog has it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """A skill of the vocabulary that the advert asks of the person."""

    __pydantic_config__ = STRICT

    skill: Slug
    """Id in skills.yaml."""
    asked: Asked = "required"
    """Required or preferred."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Advert:
    """A real job advert, as the facts that a reader found in it."""

    __pydantic_config__ = STRICT

    title: Name
    """The job title, as the advert prints it."""
    role: Slug
    """Id of the role that it is counted with."""
    fit: Fit
    """Exact where title and work are those of the role, near where only close."""
    employer: Name
    """Who hires."""
    kind: Employer
    """What sort of employer; agency is a recruiter for a client without a name."""
    industry: Name | None = None
    """Line of business, or level of government."""
    country: Country | None = None
    """Country of the place of work (ISO 3166-1); absent where the advert names none."""
    place: Name | None = None
    """A narrower place."""
    posted: Posted
    """Year, month or day of posting, or undated."""
    closes: Date | None = None
    """Last day to apply."""
    looked_up: Date
    """When the copy was read."""
    addresses: tuple[Address, ...]
    """Where it was read; the first is the main one."""
    archived: Text | None = None
    """Where the copy stands that was read, when it is not at the address."""
    read: Read
    """Whole, or part: then what is absent says nothing."""
    copy: Copy = "advert"
    """The advert itself, a job board's rewriting, a press report of it, or an applicant's notes."""
    pay: AdvertPay | None = None
    """Pay as printed; guesses of job boards are left out."""
    reports_to: ReportsTo | None = None
    """The reporting line, where the text names it."""
    team: Name | None = None
    """Whom the holder leads, as far as the text says."""
    direct_reports: Count | None = None
    """How many people report to the holder; 0 where the text says that nobody does."""
    budget: Name | None = None
    """What is said of a budget."""
    hands_on: Flag = False
    """Whether the text says outright that the holder builds."""
    workplace: Workplace | None = None
    """Onsite, hybrid or remote, where the text says so."""
    years: Count | None = None
    """Fewest years of experience asked for."""
    years_leading: Count | None = None
    """Fewest years of leading people asked for."""
    degree: Degree | None = None
    """Required, equivalent (or equal experience), preferred, or none in a whole text."""
    degree_level: Name | None = None
    """Which degree."""
    certifications: tuple[Name, ...] = ()
    """Certificates that it names."""
    skills: tuple[Ask, ...] = ()
    """Skills asked of the person; what the job does is a duty."""
    other_asks: tuple[Name, ...] = ()
    """Asks that the vocabulary of skills lacks."""
    duties: tuple[Duty, ...] = ()
    """What the holder will do, from a closed list."""
    title_against_text: Text | None = None
    """Where title and text differ in rank or work, in one sentence of our own."""
    sources: tuple[SourceId, ...]
    """Id of the survey that read it."""
    remark: Text | None = None
    """What must be said with it."""
