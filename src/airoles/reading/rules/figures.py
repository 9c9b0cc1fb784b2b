"""Rules on figures that the sources beside them make unlikely."""

from collections.abc import Iterator
from decimal import Decimal

from airoles.model.fields import fields_named
from airoles.model.layer_names import as_written
from airoles.model.source import Source
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding


def no_figure_is_our_judgement(library: Library) -> Iterator[Finding]:
    """Grade E, our own judgement, is never the source of a figure."""
    for role in library.roles.values():
        for section in ("pay", "adoption"):
            for where, cited in fields_named("sources", getattr(role, section), (section,)):
                for source in cited:
                    if source in library.sources and library.sources[source].grade == "E":
                        message = f"names {as_written(source)!r}, our own judgement"
                        yield Finding(
                            "role",
                            role.id,
                            where,
                            message,
                            "a figure needs a source of grade A to D",
                        )


def every_wage_is_official(library: Library) -> Iterator[Finding]:
    """A wage, and pay of public employers, rest on a source of grade A or B.

    That is official statistics, an employer's own notice, or a press report of one; what a job
    board makes of a notice is no source of pay.
    """
    for role in library.roles.values():
        for index, pay in enumerate(role.pay):
            cited = [library.sources[key] for key in pay.sources if key in library.sources]
            if not cited or any(source.grade in ("A", "B") for source in cited):
                continue
            for field, value in ("basis", pay.basis), ("sector", pay.sector):
                if value in ("wage", "public"):
                    yield Finding(
                        "role",
                        role.id,
                        ("pay", index, field),
                        f"is {value}, and no source of the figure has grade A or B",
                        "name the statistics or the notice, or a press report of it",
                    )


def no_figure_is_of_the_future(library: Library) -> Iterator[Finding]:
    """A figure speaks of the year after its newest source at most, as guides for a year do.

    Sources without a date count as new as the newest of all.
    """
    newest = max((_year(source) for source in library.sources.values()), default=0)
    for role in library.roles.values():
        for index, pay in enumerate(role.pay):
            cited = [library.sources[key] for key in pay.sources if key in library.sources]
            latest = max(map(_year, cited), default=0) or newest
            if latest and pay.year != "undated" and int(pay.year) > latest + 1:
                yield Finding(
                    "role",
                    role.id,
                    ("pay", index, "year"),
                    f"is {pay.year}, and no source of the figure is newer than {latest}",
                    "correct the year, or name the source that gives it",
                )


def _year(source: Source) -> int:
    """The year that a source bears; 0 where it bears none."""
    return int(source.date[:4]) if source.date else 0


def no_two_figures_are_cut_from_one_pattern(library: Library) -> Iterator[Finding]:
    """Percentiles in the same proportion to different medians are a sign of invention."""
    seen: dict[tuple[float, ...], tuple[str, Decimal]] = {}
    for role in library.roles.values():
        for index, pay in enumerate(role.pay):
            points = (pay.p10, pay.p25, pay.p75, pay.p90)
            if not pay.median or sum(p is not None for p in points) < 3:
                continue
            parts = tuple(round(float((p or 0) / pay.median), 4) for p in points)
            other, median = seen.setdefault(parts, (role.id, pay.median))
            if median != pay.median:
                yield Finding(
                    "role",
                    role.id,
                    ("pay", index, "median"),
                    f"has percentiles in the very proportions of a figure of {other}",
                    "use the figures of a source, not computed ones",
                )


RULES = (
    no_figure_is_our_judgement,
    every_wage_is_official,
    no_figure_is_of_the_future,
    no_two_figures_are_cut_from_one_pattern,
)
