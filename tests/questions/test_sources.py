from dataclasses import replace

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest, UnknownName
from airoles.model.card import card
from airoles.model.claim import Claim
from airoles.model.dispute import Dispute
from airoles.model.source import Source
from airoles.questions.sections import SECTIONS
from airoles.questions.sources import SourceList, UsedSource, sources
from airoles.reading.library import Library
from airoles.store.building import catalog_of

from .making import role


def dated(**dates: str | None) -> Catalog:
    """A catalog with a source of grade C for each date, all cited by one role."""
    said = tuple(Claim(text="It.", sources=(name,)) for name in dates)
    return catalog_of(
        Library(
            roles={"clerk": role("clerk", summary=said)},
            sources={
                name: Source(publisher="Press", title="A study", grade="C", date=text)
                for name, text in dates.items()
            },
        )
    )


def ids(found: SourceList) -> list[str]:
    return [name for used in found.listed for name in used.sources]


def test_every_source_that_is_used_is_told_with_its_uses_the_commonest_first(
    small: Catalog,
) -> None:
    found = sources(small)
    assert found.listed == (
        UsedSource(("census",), 3, {"codes": 3, "pay": 2}),
        UsedSource(
            ("survey",),
            4,
            {"skills": 4, "mandate": 2, "pay": 2, "goes_to": 2, "adoption": 1, "comes_from": 1},
        ),
        UsedSource(
            ("recruiter",),
            4,
            {
                "skills": 6,
                "summary": 4,
                "mandate": 3,
                "goes_to": 2,
                "duties": 1,
                "education": 1,
                "pay": 1,
                "disputes": 1,
            },
        ),
        UsedSource(
            ("blog",),
            5,
            {
                "goes_to": 5,
                "skills": 3,
                "mandate": 1,
                "questions": 1,
                "summary": 1,
                "pay": 1,
                "disputes": 1,
            },
        ),
        UsedSource(("ours",), 1, {"codes": 1}),
    )
    assert list(found.listed[1].uses) == [
        "skills",
        "mandate",
        "pay",
        "goes_to",
        "adoption",
        "comes_from",
    ]
    assert (found.role, found.older_than, found.undated) == (None, None, 0)


def test_the_sources_of_a_role_are_those_it_cites_and_disputes_do_not_count(
    small: Catalog,
) -> None:
    found = sources(small, "cmo")
    assert found.role == card(small.roles["chief-model-officer"])
    assert found.listed == (
        UsedSource(("census",), 1, {"codes": 2}),
        UsedSource(("survey",), 1, {"mandate": 2, "skills": 2, "adoption": 1}),
        UsedSource(("recruiter",), 1, {"skills": 2, "summary": 1, "mandate": 1}),
        UsedSource(("blog",), 1, {"mandate": 1, "questions": 1}),
        UsedSource(("ours",), 1, {"codes": 1}),
    )


def test_a_source_that_only_a_dispute_cites_is_used_by_no_role(small: Catalog) -> None:
    of = catalog_of(
        Library(
            roles={"clerk": role("clerk", summary=())},
            sources=dict(small.sources),
            disputes=dict(small.disputes),
        )
    )
    assert sources(of).listed == (
        UsedSource(("recruiter",), 0, {"disputes": 1}),
        UsedSource(("blog",), 0, {"disputes": 1}),
    )


def test_a_source_of_two_positions_is_used_twice_by_the_dispute(small: Catalog) -> None:
    positions = tuple(Claim(text=text, sources=("blog", "survey")) for text in ("Yes.", "No."))
    dispute = Dispute(topic="One post?", roles=("clerk",), positions=positions)
    of = catalog_of(
        Library(
            roles={"clerk": role("clerk", summary=())},
            sources=dict(small.sources),
            disputes={"one": dispute, "two": dispute},
        )
    )
    assert sources(of).listed == (
        UsedSource(("survey",), 0, {"disputes": 4}),
        UsedSource(("blog",), 0, {"disputes": 4}),
    )


def test_a_source_that_nothing_cites_is_not_listed() -> None:
    of = dated(cited="2025")
    lonely = Source(publisher="Press", title="A study", grade="A", date="2026")
    more = catalog_of(Library(roles=dict(of.roles), sources={**of.sources, "lonely": lonely}))
    assert ids(sources(more)) == ["cited"]


def refusal(error: pytest.ExceptionInfo[BadRequest]) -> tuple[str, str | None]:
    """The sentence of an error, and its hint."""
    return error.value.message, error.value.hint


# The order


def test_the_best_grade_comes_first(small: Catalog) -> None:
    assert ids(sources(small)) == ["census", "survey", "recruiter", "blog", "ours"]


def test_within_a_grade_the_newest_comes_first_the_undated_last_and_ids_decide() -> None:
    of = dated(
        z=None, y="2025", x="2025-03", w="2025-03-04", b="2026", c="2024-12-31", a="2026", n=None
    )
    assert ids(sources(of)) == ["a", "b", "w", "x", "y", "c", "n", "z"]


# Grades


@pytest.mark.parametrize("grade", ["b", "B"])
def test_of_one_grade_only_those_are_told_that_bear_it(grade: str, small: Catalog) -> None:
    assert ids(sources(small, grade=grade)) == ["survey"]


def test_a_grade_that_no_source_of_the_role_bears_gives_none(small: Catalog) -> None:
    assert ids(sources(small, "dc", grade="E")) == []


@pytest.mark.parametrize("grade", ["", "F", "AB", "A,B"])
def test_a_grade_that_there_is_not_is_refused(grade: str, small: Catalog) -> None:
    with pytest.raises(BadRequest) as error:
        sources(small, grade=grade)
    assert refusal(error) == (f"there is no grade {grade!r}.", "choose from A, B, C, D, E")


# Ages


@pytest.mark.parametrize(
    ("date", "as_of", "old"),
    [
        ("2025-03-31", "2026-03-31", False),
        ("2025-03-31", "2026-04-01", True),
        ("2025-03", "2026-03-31", False),
        ("2025-03", "2026-04-01", True),
        ("2025", "2026-12-31", False),
        ("2025", "2027-01-01", True),
        ("2025-03-30", "2026-03", True),
        ("2025-03-31", "2026-03", False),
        ("2025-12-30", "2026", True),
        ("2025-12-31", "2026", False),
    ],
)
def test_a_source_is_older_than_a_year_from_the_day_after_on(
    date: str, as_of: str, old: bool
) -> None:
    found = sources(dated(press=date), older_than="1y", as_of=as_of)
    assert ids(found) == (["press"] if old else [])


@pytest.mark.parametrize(
    ("span", "old"), [("671d", ["survey"]), ("672d", []), ("22m", ["survey"]), ("23m", [])]
)
def test_ages_count_back_from_the_newest_date_of_any_source(
    span: str, old: list[str], small: Catalog
) -> None:
    found = sources(small, older_than=span)
    assert ids(found) == old
    assert (found.as_of, found.older_than) == ("2026-02-01", span)


def test_the_newest_date_is_that_of_the_whole_catalog_not_of_the_role(small: Catalog) -> None:
    found = sources(small, "modeller", grade="B", older_than="18m")
    assert found.as_of == "2026-02-01"
    assert ids(found) == ["survey"]


@pytest.mark.parametrize(
    ("dates", "day"),
    [
        ({"a": "2026"}, "2026-01-01"),
        ({"a": "2026-05"}, "2026-05-01"),
        ({"a": "2026", "b": "2026-01-02"}, "2026-01-02"),
        ({"a": "2025-12-31", "b": "2026"}, "2026-01-01"),
        ({"a": None, "b": "2025-06-07"}, "2025-06-07"),
    ],
)
def test_a_date_without_month_or_day_is_taken_at_its_first_day_for_the_newest(
    dates: dict[str, str | None], day: str
) -> None:
    assert sources(dated(**dates)).as_of == day


@pytest.mark.parametrize(
    ("as_of", "day"),
    [("2026-11-21", "2026-11-21"), ("2026-02", "2026-02-28"), ("2026", "2026-12-31")],
)
def test_the_day_that_is_named_is_the_one_ages_count_from(
    as_of: str, day: str, small: Catalog
) -> None:
    assert sources(small, as_of=as_of).as_of == day


def test_sources_without_a_date_are_counted_and_never_old(small: Catalog) -> None:
    found = sources(small, older_than="1d", as_of="2030")
    assert ids(found) == ["census", "survey", "recruiter"]
    assert found.undated == 2


def test_only_undated_sources_that_were_asked_for_are_counted(small: Catalog) -> None:
    assert sources(small, grade="D", older_than="1d").undated == 1
    assert sources(small, grade="B", older_than="1d").undated == 0
    assert sources(small, "dc", older_than="1d").undated == 1
    assert sources(small).undated == 0


@pytest.mark.parametrize("text", ["", "undated", "21.11.2026", "2026-13", "2026-02-30"])
def test_a_day_that_is_no_date_is_refused(text: str, small: Catalog) -> None:
    with pytest.raises(BadRequest) as error:
        sources(small, as_of=text)
    assert refusal(error) == (f"{text!r} is no date.", "write it as 2026-11-21")


@pytest.mark.parametrize("span", ["", "1w", "2 years", "18", "9999y", "-1y"])
def test_a_span_that_is_none_is_refused(span: str, small: Catalog) -> None:
    with pytest.raises(BadRequest) as error:
        sources(small, older_than=span)
    assert refusal(error) == (f"{span!r} is no span of time.", "write it as 18m, 2y or 90d")


def test_days_that_reach_back_before_the_first_year_are_refused_in_the_same_words(
    small: Catalog,
) -> None:
    with pytest.raises(BadRequest) as error:
        sources(small, older_than="9999d", as_of="0027")
    assert refusal(error) == ("'9999d' is no span of time.", "write it as 18m, 2y or 90d")


@pytest.mark.parametrize("name", ["", "unicorn"])
def test_a_name_that_nobody_bears_is_no_question_about_all_roles(name: str, small: Catalog) -> None:
    with pytest.raises(UnknownName):
        sources(small, name)


@pytest.mark.parametrize("name", [None, "cmo", "modeller", "dc"])
@pytest.mark.parametrize("terms", [{}, {"grade": "c"}, {"older_than": "1y"}])
def test_the_cache_answers_the_same(
    name: str | None, terms: dict[str, str], small: Catalog, cached: Catalog
) -> None:
    assert sources(cached, name, **terms) == sources(small, name, **terms)


def test_every_public_source_is_used_and_counted_by_the_roles_that_cite_it(
    public: Catalog,
) -> None:
    by_role = {key: ids(sources(public, key)) for key in public.roles}
    for used in sources(public).listed:
        (source,) = used.sources
        assert used.roles == sum(source in cited for cited in by_role.values())
        assert used.uses
        assert set(used.uses) <= set(SECTIONS)


def test_a_source_with_a_newer_edition_is_listed_however_young_it_is() -> None:
    of = dated(press="2026-01")
    known = dict(of.sources)
    assert sources(of, older_than="1y", as_of="2026-02").listed == ()
    known["press"] = replace(known["press"], newer_edition="https://press.example/2027")
    (listed,) = sources(replace(of, sources=known), older_than="1y", as_of="2026-02").listed
    assert listed.sources == ("press",)
