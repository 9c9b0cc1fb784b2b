"""What an advert says of a role, each fact with the sentence that says so."""

from dataclasses import dataclass

from airoles.model.advert_fact_words import ReportRank


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that an advert says."""

    value: str
    """What it says, as a word of airoles."""
    line: str
    """The sentence or bullet of the advert."""
    number: int | None = None
    """How many, where it says so."""
    words: str = ""
    """The words that say so, or the amount as written."""


@dataclass(frozen=True, slots=True)
class ReportsTo:
    """Whom the role reports to."""

    title: str
    """The title as written."""
    rank: ReportRank
    """How high that is."""
    line: str
    """The sentence or bullet of the advert."""

    @property
    def is_below_director(self) -> bool:
        """Whether no chief, head or director stands directly above the role."""
        return self.rank == "manager-or-team-lead"


@dataclass(frozen=True, slots=True)
class YearsAsked:
    """Years of experience that an advert asks for."""

    low: int
    """The least that is asked."""
    high: int | None
    """The most, where it names a range."""
    kind: str
    """all, leading or technology."""
    line: str
    """The sentence or bullet of the advert."""
    technology: str = ""
    """What the years are to be of, where that is young."""
    born: int | None = None
    """The first year in which anybody could have worked with it."""
    most: int | None = None
    """The most years that anybody can have."""
    is_wished: bool = False
    """Whether it is only welcome."""

    @property
    def is_impossible(self) -> bool:
        """Whether nobody can have so many years."""
        return self.most is not None and self.low > self.most


@dataclass(frozen=True, slots=True)
class AdvertFacts:
    """What an advert says of a role; what it does not say is None or empty."""

    team: Fact | None = None
    """none, later, to-build or led, with the number led; sits-in for a group that others lead."""
    direct_reports: Fact | None = None
    """reports, with their number."""
    reports_to: ReportsTo | None = None
    """Whom the role reports to."""
    budget: Fact | None = None
    """owned (with the amount as written), held-by-another or none."""
    hands_on: tuple[Fact, ...] = ()
    """alone, builds, code, review, on-call or everything."""
    years: tuple[YearsAsked, ...] = ()
    """Years of experience asked for."""
    leading_asked: Fact | None = None
    """Experience in leading that is asked for, with years or without."""
    strategy: Fact | None = None
    """asked, or of-another."""
    decides: tuple[Fact, ...] = ()
    """What the role decides."""
    part_time: Fact | None = None
    """part-time, fractional, interim or fixed-term."""
    two_posts: Fact | None = None
    """two, or with-office where one of them checks others."""
    sales: tuple[Fact, ...] = ()
    """quota, commission, demos, presales, accounts or proposals."""
    grade: Fact | None = None
    """corporate-title, band or civil-service."""
    house_of_grades: Fact | None = None
    """A bank or the like, where titles are grades."""
    scope: tuple[Fact, ...] = ()
    """member (of the executive committee), company or leaders."""
    public: Fact | None = None
    """A public employer."""

    @property
    def impossible(self) -> tuple[YearsAsked, ...]:
        """Asks that nobody can meet."""
        return tuple(one for one in self.years if one.is_impossible)

    @property
    def led(self) -> int | None:
        """How many people the role leads now, as far as the advert says."""
        if self.team and self.team.value == "none":
            return 0
        if self.team and self.team.value == "led" and self.team.number is not None:
            return self.team.number
        return self.direct_reports.number if self.direct_reports else None
