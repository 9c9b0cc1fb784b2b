import dataclasses
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.cli.options import split
from airoles.errors import BadRequest, UnknownName
from airoles.model.resume import ListedSkill, Position, Resume
from airoles.model.skill import Skill
from airoles.model.words import DEPTH_WORDS, DEPTHS, Depth
from airoles.questions.background import (
    LEVEL_WORDS,
    Background,
    ReadSkill,
    from_list,
    level_depth,
)
from airoles.questions.resume_reading import from_resume
from airoles.questions.skill_gap import Held
from airoles.text import fold

from .making import catalog, role

TODAY = date(2026, 7, 1)

VOCABULARY = {
    "mlops": Skill(name="Life cycle of models", family="ml", aliases=("model operations",)),
    "python": Skill(name="Python", family="technical", aliases=("CPython",)),
    "data-pipelines": Skill(name="Moving data", family="data", aliases=("ETL", "launch")),
    "r": Skill(name="R", family="technical"),
    "cpp": Skill(name="C++", family="technical"),
    "leading": Skill(name="Leading people", family="leadership", aliases=("launch",)),
    "governance": Skill(name="oversight", family="governance"),
}
"""Skills with ids, names and aliases of one word and of several, some with capitals."""


def world() -> Catalog:
    """A catalog of two roles with the vocabulary above."""
    roles = (role("clerk", title="Data Clerk", aliases=("DC",)), role("chief"))
    return dataclasses.replace(catalog(*roles), skills=VOCABULARY)


def listing(*skills: ListedSkill) -> Background:
    return from_resume(world(), Resume(skills=skills), TODAY)


def highlighting(*texts: str) -> Background:
    """What is read from a clerk's highlights."""
    return from_resume(world(), Resume(positions=(Position("DC", highlights=texts),)), TODAY)


def working(*positions: Position) -> Background:
    """What is read from positions; a known skill keeps the résumé from being refused."""
    return from_resume(world(), Resume((ListedSkill("R"),), positions), TODAY)


def skills(found: Background) -> list[str]:
    return [read.skill for read in found.skills]


# Skills that are listed


@pytest.mark.parametrize(
    ("words", "skill"),
    [
        ("mlops", "mlops"),
        ("MLOps", "mlops"),
        ("Life cycle of models", "mlops"),
        ("life  CYCLE-of_models", "mlops"),
        ("Model Operations", "mlops"),
        ("cpython", "python"),
        ("data-pipelines", "data-pipelines"),
        ("Data Pipelines", "data-pipelines"),
        ("moving data", "data-pipelines"),
        ("r", "r"),
        ("c++", "cpp"),
        ("Oversight", "governance"),
    ],
)
def test_a_skill_is_read_by_its_id_name_or_alias(words: str, skill: str) -> None:
    name = VOCABULARY[skill].name
    assert listing(ListedSkill(words)).skills == (ReadSkill(words, "skills", skill, name, None),)
    assert from_list(world(), (words,)).skills == (ReadSkill(words, "list", skill, name, None),)


def test_an_alias_of_two_skills_stands_for_the_first() -> None:
    assert skills(from_list(world(), ("launch",))) == ["data-pipelines"]


def test_a_name_goes_before_the_alias_of_another() -> None:
    mixed = {
        "one": Skill(name="One", family="ml", aliases=("Two", "three")),
        "two": Skill(name="Second", family="ml"),
        "other": Skill(name="Three", family="ml"),
    }
    of = dataclasses.replace(world(), skills=mixed)
    assert skills(from_list(of, ("two", "three"))) == ["two", "other"]


def commas() -> Catalog:
    """A vocabulary in which some names hold commas, and some are parts of others."""
    return dataclasses.replace(
        world(),
        skills={
            "deciding": Skill(name="Build, buy or partner", family="business"),
            "care": Skill(
                name="Bias, fairness, safety", family="governance", aliases=("a,b", "care")
            ),
            "bias": Skill(name="Bias", family="governance"),
            "fairness": Skill(name="Fairness", family="governance"),
            "two": Skill(name="Bias, fairness", family="governance"),
            "python": Skill(name="Python", family="technical"),
        },
    )


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("Build, buy or partner", ["deciding"]),
        ("build,BUY  or partner", ["deciding"]),
        ("python,Build, buy or partner,python", ["python", "deciding", "python"]),
        ("Bias, fairness, safety", ["care"]),
        ("Bias, fairness, safety, Bias, fairness", ["care", "two"]),
        ("Bias, fairness, python", ["two", "python"]),
        ("Bias, python, fairness", ["bias", "python", "fairness"]),
        ("fairness, bias", ["fairness", "bias"]),
        ("a, b", ["care"]),
        (",, Bias ,,fairness,,", ["two"]),
    ],
)
def test_a_name_that_holds_a_comma_is_found_in_a_list_with_commas(
    asked: str, read: list[str]
) -> None:
    assert skills(from_list(commas(), split(asked))) == read


def test_a_name_that_holds_a_comma_is_told_as_it_was_said() -> None:
    (told,) = from_list(commas(), ("Build", " buy or partner ")).skills
    assert (told.words, told.name) == ("Build, buy or partner", "Build, buy or partner")


@pytest.mark.parametrize("asked", ["Build", "Build, buy", "buy or partner", "safety"])
def test_a_part_of_a_name_is_none(asked: str) -> None:
    with pytest.raises(UnknownName):
        from_list(commas(), split(asked))


def test_every_name_that_is_printed_can_be_given_back(public: Catalog) -> None:
    held = {key: skill.name for key, skill in public.skills.items()}
    assert sum("," in name for name in held.values()) >= 4
    for key, name in held.items():
        assert skills(from_list(public, split(name))) == [key]
    assert skills(from_list(public, split(",".join(held.values())))) == list(held)
    backwards = ", ".join(reversed(held.values()))
    assert skills(from_list(public, split(backwards))) == list(reversed(held))
    assert skills(from_list(public, split(",".join(f"python,{n}" for n in held.values())))) == [
        key for pair in held for key in ("python", pair)
    ]


def test_keywords_are_read_as_skills_of_their_own_at_the_same_depth() -> None:
    found = listing(ListedSkill("Python", "Expert", ("ETL", "MLOps")))
    assert [(read.words, read.skill, read.depth) for read in found.skills] == [
        ("Python", "python", "expert"),
        ("ETL", "data-pipelines", "expert"),
        ("MLOps", "mlops", "expert"),
    ]
    assert found.not_understood == ()


def test_a_heading_over_keywords_need_not_be_a_skill_but_each_keyword_must() -> None:
    found = listing(ListedSkill("Toolbox", "", ("ETL", "Unicorns")))
    assert skills(found) == ["data-pipelines"]
    assert found.not_understood == ("skill 'Unicorns'",)


def test_a_skill_that_is_none_is_said_once() -> None:
    found = listing(ListedSkill("R"), ListedSkill("Unicorns"), ListedSkill("Unicorns"))
    assert skills(found) == ["r"]
    assert found.not_understood == ("skill 'Unicorns'",)


def test_a_skill_without_a_name_is_neither_read_nor_said() -> None:
    found = listing(ListedSkill("R"), ListedSkill(""))
    assert (skills(found), found.not_understood) == (["r"], ())


def test_the_same_skill_listed_twice_is_read_once() -> None:
    assert skills(listing(ListedSkill("R"), ListedSkill("R"))) == ["r"]


# Levels


@pytest.mark.parametrize(
    ("word", "depth"),
    [
        ("Beginner", "awareness"),
        ("novice", "awareness"),
        ("Basic", "awareness"),
        ("elementary", "awareness"),
        ("Intermediate", "working"),
        ("ADVANCED", "practitioner"),
        ("skilled", "practitioner"),
        ("Fluent", "practitioner"),
        ("Master", "expert"),
        ("Expert", "expert"),
        ("Deep-Understanding", "expert"),
    ],
)
def test_a_level_word_of_the_table_gives_the_depth(word: str, depth: Depth) -> None:
    assert level_depth(word) == depth
    assert [read.depth for read in listing(ListedSkill("R", word)).skills] == [depth]


def test_the_table_holds_all_words_of_sources_and_none_for_two_depths() -> None:
    assert tuple(LEVEL_WORDS) == DEPTHS
    for depth, words in DEPTH_WORDS.items():
        assert {level_depth(word) for word in words} == {depth}
    every = [word for words in LEVEL_WORDS.values() for word in set(words)]
    assert len(every) == len(set(every))
    assert [word for word in every if fold(word) != word] == []


@pytest.mark.parametrize("word", ["Guru", "5/5", "native", "expert-ish", "8 years"])
def test_any_other_level_word_is_said_and_leaves_the_depth_open(word: str) -> None:
    found = listing(ListedSkill("R", word))
    assert [(read.skill, read.depth) for read in found.skills] == [("r", None)]
    assert found.not_understood == (f"level {word!r} of 'R'",)


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (("", ""), None),
        (("", "Basic"), "awareness"),
        (("Expert", "Basic"), "expert"),
        (("Basic", "Expert", ""), "expert"),
        (("Advanced", "Intermediate"), "practitioner"),
    ],
)
def test_a_skill_is_held_at_its_deepest_stated_depth(
    levels: tuple[str, ...], expected: Depth | None
) -> None:
    found = listing(*(ListedSkill("R", level) for level in levels))
    assert found.held() == {"r": Held(expected)}


# Skills that highlights name


def test_a_skill_that_a_highlight_names_is_told_in_the_words_that_stand_there() -> None:
    assert highlighting("Ran model operations").skills == (
        ReadSkill(
            *("model operations", "position 1", "mlops", "Life cycle of models", None),
            witness="Ran model operations",
        ),
    )


def test_a_skill_that_a_highlight_names_in_two_ways_is_read_once() -> None:
    read = highlighting("Python, that is CPython", "moving data by ETL")
    assert [(skill.words, skill.skill) for skill in read.skills] == [
        ("Python", "python"),
        ("moving data", "data-pipelines"),
    ]


def test_each_position_tells_where_a_skill_stood() -> None:
    found = from_resume(
        world(),
        Resume(
            (ListedSkill("Python", "Advanced"),),
            (
                Position("DC", highlights=("Python", "more Python")),
                Position("DC", highlights=("Leading people with Python",)),
            ),
        ),
        TODAY,
    )
    assert [(read.skill, read.where, read.depth) for read in found.skills] == [
        ("python", "skills", "practitioner"),
        ("python", "position 1", None),
        ("python", "position 1", None),
        ("leading", "position 2", None),
        ("python", "position 2", None),
    ]
    assert found.held() == {"python": Held("practitioner"), "leading": Held(None)}


@pytest.mark.parametrize("sign", list(r"\.[](){}*+?|^$"))
def test_a_sign_in_a_skill_name_is_just_a_sign(sign: str) -> None:
    odd = {"odd": Skill(name=f"Odd{sign}x thing", family="ml")}
    of = dataclasses.replace(world(), skills=odd)
    for text, expected in ((f"an odd{sign}x thing", ["odd"]), ("an oddyx thing", [])):
        resume = Resume(positions=(Position("DC", highlights=(text,)),))
        assert skills(from_resume(of, resume, TODAY)) == expected


# Positions


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Data Clerk", "clerk"),
        ("data-clerk", "clerk"),
        ("dc", "clerk"),
        ("CLERK", "clerk"),
        ("Data Clerk II", "clerk"),
        ("Data", None),
        ("Unicorn", None),
        ("", None),
    ],
)
def test_a_position_is_read_as_a_role_by_its_name(title: str, expected: str | None) -> None:
    found = working(Position(title))
    shown = "Data Clerk" if expected else ""
    (read,) = found.positions
    assert (read.words, read.role, read.title, read.years) == (title, expected, shown, None)


def test_a_name_of_two_roles_is_none() -> None:
    of = catalog(role("clerk", aliases=("DC",)), role("chief", aliases=("DC",)))
    resume = Resume((ListedSkill("counting"),), (Position("DC"),))
    found = from_resume(of, resume, TODAY)
    assert found.positions[0].role is None
    assert found.not_understood == ("position 'DC'",)


def test_a_position_that_is_no_role_is_said_and_one_without_a_title_is_not() -> None:
    found = working(Position("Unicorn"), Position(""), Position("DC"), Position("Unicorn"))
    assert found.not_understood == ("position 'Unicorn'",)


def test_what_was_not_understood_is_told_from_skills_to_positions() -> None:
    found = from_resume(
        world(),
        Resume((ListedSkill("R", "Guru"), ListedSkill("Magic")), (Position("Wizard"),)),
        TODAY,
    )
    assert found.not_understood == ("level 'Guru' of 'R'", "skill 'Magic'", "position 'Wizard'")


# Years


def held_for(*spans: tuple[date | None, date | None]) -> Background:
    return working(*(Position("DC", start=start, end=end) for start, end in spans))


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        (date(2020, 1, 1), date(2024, 1, 1), Fraction(4)),
        (date(2020, 1, 1), date(2020, 7, 1), Fraction(1, 2)),
        (date(2020, 1, 1), date(2020, 1, 1), Fraction(0)),
        (date(2020, 1, 1), date(2021, 4, 15), Fraction(13, 10)),
        (date(2025, 7, 1), None, Fraction(1)),
        (date(2030, 1, 1), None, Fraction(0)),
        (date(2025, 7, 1), date(2030, 1, 1), Fraction(1)),
        (date(2030, 1, 1), date(2031, 1, 1), Fraction(0)),
        (None, date(2024, 1, 1), None),
        (None, None, None),
    ],
)
def test_years_lie_between_the_dates_or_run_until_today(
    start: date | None, end: date | None, years: Fraction | None
) -> None:
    found = held_for((start, end))
    assert found.positions[0].years == years
    assert found.years == years


@pytest.mark.parametrize(
    ("start", "end", "ahead"),
    [
        (date(2020, 1, 1), date(2030, 1, 1), True),
        (date(2030, 1, 1), None, True),
        (None, date(2030, 1, 1), True),
        (date(2020, 1, 1), TODAY, False),
        (TODAY, None, False),
        (None, None, False),
    ],
)
def test_a_position_with_a_date_to_come_is_marked(
    start: date | None, end: date | None, ahead: bool
) -> None:
    assert held_for((start, end)).positions[0].ahead == ahead


JUNE = date(2020, 6, 1)
SPANS: dict[str, tuple[list[tuple[date | None, date | None]], Fraction]] = {
    "apart": (
        [(date(2010, 1, 1), date(2012, 1, 1)), (date(2014, 1, 1), date(2015, 1, 1))],
        Fraction(3),
    ),
    "one after the other": (
        [(date(2010, 1, 1), date(2012, 1, 1)), (date(2012, 1, 1), date(2013, 1, 1))],
        Fraction(3),
    ),
    "overlapping": (
        [(date(2010, 1, 1), date(2013, 1, 1)), (date(2012, 1, 1), date(2014, 1, 1))],
        Fraction(4),
    ),
    "one inside the other": (
        [(date(2010, 1, 1), date(2014, 1, 1)), (date(2011, 1, 1), date(2012, 1, 1))],
        Fraction(4),
    ),
    "the same twice": ([(date(2010, 1, 1), date(2014, 1, 1))] * 2, Fraction(4)),
    "newest first": (
        [(date(2014, 1, 1), date(2015, 1, 1)), (date(2010, 1, 1), date(2012, 1, 1))],
        Fraction(3),
    ),
    "one without dates": ([(date(2010, 1, 1), date(2012, 1, 1)), (None, None)], Fraction(2)),
    "two that last": ([(date(2025, 7, 1), None), (date(2024, 7, 1), None)], Fraction(2)),
    "one with an end to come": ([(date(2025, 7, 1), date(2040, 1, 1))], Fraction(1)),
    "one that is to come": (
        [(date(2010, 1, 1), date(2012, 1, 1)), (date(2030, 1, 1), None)],
        Fraction(2),
    ),
}


@pytest.mark.parametrize(("spans", "expected"), SPANS.values(), ids=SPANS)
def test_years_in_all_count_overlapping_ones_once(
    spans: list[tuple[date | None, date | None]], expected: Fraction
) -> None:
    assert held_for(*spans).years == expected


days = st.dates(date(2000, 1, 1), date(2026, 1, 1))
lasting = st.tuples(days, days).map(sorted)


@given(st.lists(lasting, min_size=1, max_size=5))
def test_years_in_all_are_the_days_on_which_any_position_was_held(spans: list[Any]) -> None:
    worked = {day for start, end in spans for day in range(start.toordinal(), end.toordinal())}
    found = held_for(*map(tuple, spans)).years
    assert found is not None
    assert abs(found - Fraction(len(worked) * 100, 36525)) <= Fraction(1, 20)
    assert found.denominator in (1, 2, 5, 10)


# Lists, and nothing at all


def test_a_list_keeps_its_order_and_its_words_without_space() -> None:
    found = from_list(world(), (" Python ", "moving data"))
    assert [(read.words, read.skill) for read in found.skills] == [
        ("Python", "python"),
        ("moving data", "data-pipelines"),
    ]
    assert (found.positions, found.years, found.not_understood) == ((), None, ())
    assert found.held() == {"python": Held(None), "data-pipelines": Held(None)}


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("pyton", "did you mean python?"),
        ("data pipeline", "did you mean data-pipelines?"),
        ("xxyyzz", "airoles search finds the words that the catalog uses"),
    ],
)
def test_a_word_that_is_no_skill_is_refused_with_near_ones(words: str, hint: str) -> None:
    with pytest.raises(UnknownName) as error:
        from_list(world(), ("R", f" {words} "))
    assert error.value.message == f"there is no skill {words!r}."
    assert error.value.hint == hint


def test_an_empty_list_is_refused() -> None:
    with pytest.raises(BadRequest) as error:
        from_list(world(), ())
    assert str(error.value) == "no skill is named.\n  hint: name some, such as --have python,mlops"


NOTHING = {
    "no skill of the vocabulary": Resume((ListedSkill("Magic"),)),
    "no role of the catalog": Resume((), (Position("Wizard", start=date(2020, 1, 1)),)),
    "neither": Resume((ListedSkill("Magic", "Expert"),), (Position("Wizard"),)),
    "nothing at all": Resume(),
}


@pytest.mark.parametrize("resume", NOTHING.values(), ids=NOTHING)
def test_a_resume_of_which_nothing_is_understood_is_refused(resume: Resume) -> None:
    with pytest.raises(BadRequest) as error:
        from_resume(world(), resume, TODAY)
    assert error.value.message == "nothing in the résumé is a skill or a role of the catalog."
    assert error.value.hint == "airoles search finds the words that the catalog uses"


def test_a_known_role_alone_is_enough() -> None:
    found = from_resume(world(), Resume((), (Position("DC"),)), TODAY)
    assert (found.skills, found.positions[0].role) == ((), "clerk")


# The public catalog


def test_every_public_skill_is_read_by_id_and_name(public: Catalog) -> None:
    for key, skill in public.skills.items():
        assert skills(from_list(public, (key,))) == [key]
        assert skills(from_list(public, (skill.name,))) == [key]


def test_every_public_alias_stands_for_a_skill(public: Catalog) -> None:
    for key, skill in public.skills.items():
        for alias in skill.aliases:
            (read,) = from_list(public, (alias,)).skills
            other = public.skills[read.skill]
            names = {fold(name) for name in (read.skill, other.name, *other.aliases)}
            assert read.skill == key or fold(alias) in names


def test_a_resume_in_the_words_of_the_trade_is_understood(public: Catalog) -> None:
    found = from_resume(
        public,
        Resume(
            (ListedSkill("Python", "Advanced"), ListedSkill("Tools", "", ("MLOps",))),
            (Position("Data Scientist", start=date(2020, 7, 1)), Position("CAIO")),
        ),
        TODAY,
    )
    assert skills(found) == ["python", "mlops"]
    assert [p.role for p in found.positions] == ["data-scientist", "chief-ai-officer"]
    assert (found.years, found.not_understood) == (6, ())


# What may have been meant


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Countnig", "skill 'Countnig' (did you mean Counting?)"),
        ("Juggling", "skill 'Juggling'"),
        ("Cnt", "skill 'Cnt'"),
    ],
)
def test_a_skill_that_is_nearly_one_is_asked_back(written: str, told: str) -> None:
    of = catalog(role("clerk", title="Data Clerk"))
    resume = Resume((ListedSkill("counting"), ListedSkill(written)))
    assert from_resume(of, resume, TODAY).not_understood == (told,)
