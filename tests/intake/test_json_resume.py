"""Résumés as people have them: current, old, half filled in, broken, and meant to harm."""

import contextlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.intake.json_resume import parse_resume
from airoles.intake.resume_file import read_resume
from airoles.model.resume import ListedSkill, Position, Resume
from airoles.questions.resume_reading import from_resume
from airoles.text import one_line

RESUMES = Path(__file__).resolve().parents[1] / "resumes"
EXPORT = "export the résumé as JSON Resume, jsonresume.org"
SCHEMA = "see jsonresume.org/schema"


def parsed(found: Any) -> Resume:
    return parse_resume(json.dumps(found), "cv.json")


def worked(**fields: Any) -> Position:
    """The only position of a résumé, with these fields."""
    (position,) = parsed({"work": [{"position": "Clerk", **fields}]}).positions
    return position


def refused(text: str) -> tuple[str, str]:
    with pytest.raises(BadRequest) as error:
        parse_resume(text, "cv.json")
    return error.value.message, error.value.hint


# What is read


def test_a_resume_of_the_current_schema_is_read() -> None:
    found = read_resume(RESUMES / "modern.json")
    assert found == Resume(
        skills=(
            ListedSkill("Python", "Expert", ("pandas", "Unicorns")),
            ListedSkill("MLOps", "Intermediate"),
            ListedSkill("Toolbox", "Guru", ("Kubernetes",)),
        ),
        positions=(
            Position(
                "Senior Data Scientist",
                "Numbers & Co",
                date(2021, 3, 15),
                date(2024, 2, 29),
                (
                    "Built data pipelines for forty shops",
                    "Python, every day",
                    "Moved forecasts from notebooks to a service.",
                ),
            ),
            Position("Data Scientist", "Hire Counts", date(2018, 1, 1), date(2021, 2, 28)),
            Position("Treasurer", "The Choir", date(2019, 6, 1), None),
        ),
        label="Data Scientist",
        summary=found.summary,
        studies=found.studies,
        languages=found.languages,
    )
    assert found.summary
    assert found.studies
    assert found.languages


def test_a_resume_with_the_older_names_is_read() -> None:
    found = read_resume(RESUMES / "clerk.json")
    assert [(p.title, p.employer, p.start, p.end) for p in found.positions] == [
        ("Clerk", "Bank of Sums", date(2020, 1, 1), None),
        ("Bookkeeper", "Sums Abroad", date(2018, 1, 1), date(2020, 12, 31)),
    ]
    assert found.skills[1] == ListedSkill("Office", "Wizard", ("tallies", "Juggling"))


def test_the_current_name_of_the_employer_goes_before_the_older_one() -> None:
    assert worked(name="New", company="Old").employer == "New"
    assert worked(name="", company="Old").employer == "Old"
    assert worked().employer == ""


@pytest.mark.parametrize("skills", [["Python"], [{"name": "Python"}], [{"name": " Python\n"}]])
def test_a_skill_may_be_a_text_or_a_record(skills: list[Any]) -> None:
    assert parsed({"skills": skills}).skills == (ListedSkill("Python"),)


def test_what_is_null_is_as_if_it_were_not_there() -> None:
    nothing = dict.fromkeys(("name", "startDate", "endDate", "highlights", "summary"))
    assert worked(**nothing) == Position("Clerk")
    found = parsed({"work": None, "skills": [{"name": "R", "level": None, "keywords": None}]})
    assert found == Resume((ListedSkill("R"),))


def test_empty_highlights_and_keywords_are_left_out() -> None:
    assert worked(highlights=["", "  ", "Counted", 7, None], summary=" ").highlights == ("Counted",)
    found = parsed({"skills": [{"name": "R", "keywords": ["", "\u200b", "S"]}]})
    assert found.skills == (ListedSkill("R", "", ("S",)),)


def test_fields_of_no_use_here_do_no_harm() -> None:
    assert worked(location={"city": ["?"]}, url=7, x=[[[]]]) == Position("Clerk")


# Dates


@pytest.mark.parametrize(
    ("start", "first"),
    [
        ("2020", date(2020, 1, 1)),
        ("2020-05", date(2020, 5, 1)),
        ("2020-05-17", date(2020, 5, 17)),
        (" 2020-05-17 ", date(2020, 5, 17)),
        ("2020-05-17T10:11:12Z", date(2020, 5, 17)),
        ("2020-05-17T10:11:12.000+02:00", date(2020, 5, 17)),
        (2020, date(2020, 1, 1)),
    ],
)
def test_a_start_lacking_a_day_or_month_is_the_first_day_it_can_mean(
    start: str | int, first: date
) -> None:
    assert worked(startDate=start).start == first


@pytest.mark.parametrize(
    ("end", "last"),
    [
        ("2023", date(2023, 12, 31)),
        ("2023-02", date(2023, 2, 28)),
        ("2024-02", date(2024, 2, 29)),
        ("2023-04", date(2023, 4, 30)),
        ("2023-12-05", date(2023, 12, 5)),
    ],
)
def test_an_end_lacking_a_day_or_month_is_the_last_day_it_can_mean(end: str, last: date) -> None:
    assert worked(startDate="2000", endDate=end).end == last


LASTING: dict[str, dict[str, Any]] = {
    "missing": {},
    "null": {"endDate": None},
    "empty": {"endDate": ""},
    "spaces": {"endDate": "  "},
    "Present": {"endDate": "Present"},
    "present": {"endDate": "present"},
    "PRESENT ": {"endDate": "PRESENT "},
    "now": {"endDate": "now"},
    "Today": {"endDate": "Today"},
}


@pytest.mark.parametrize("fields", LASTING.values(), ids=LASTING)
def test_a_position_without_an_end_lasts(fields: dict[str, Any]) -> None:
    position = worked(startDate="2020", **fields)
    assert (position.start, position.end) == (date(2020, 1, 1), None)


@pytest.mark.parametrize("field", ["startDate", "endDate"])
@pytest.mark.parametrize(
    "text",
    [
        "2023-19-39",
        "2023-13",
        "2023-00",
        "2023-02-29",
        "2023-04-31",
        "0000",
        "202",
        "20233",
        "spring",
        "2023-05-",
        "٢٠٢٣",
        "03/04/2023",
        "-2023",
    ],
)
def test_a_date_that_is_none_is_told_with_its_place_and_the_rest_is_read(
    field: str, text: str
) -> None:
    found = parsed({"work": [{"position": "Porter"}, {"position": "Clerk", field: text}]})
    assert [position.title for position in found.positions] == ["Porter", "Clerk"]
    assert (found.positions[1].start, found.positions[1].end) == (None, None)
    assert found.remarks == (
        f"work[1].{field} is {text!r}, which is no date, so years are unknown there; "
        "write it as 2014-05.",
    )


@pytest.mark.parametrize("field", ["startDate", "endDate"])
@pytest.mark.parametrize("given", [20, 202005, 1589673600000, 2020.0, True, ["2020"], {"year": 1}])
def test_a_date_of_another_kind_than_a_year_is_told_and_never_passed_over(
    field: str, given: Any
) -> None:
    (remark,) = parsed({"work": [{"position": "Clerk", field: given}]}).remarks
    shown = json.dumps(given)
    assert remark == (
        f"work[0].{field} is {shown!r}, which is no date, so years are unknown there; "
        "write it as 2014-05."
    )


def test_years_that_rest_on_an_end_that_cannot_be_read_are_not_known() -> None:
    assert worked(startDate="2015-02", endDate="when I left").start is None


@pytest.mark.parametrize(
    ("start", "end"),
    [("2021", "2020"), ("2020-06", "2020-05"), ("2020-06-02", "2020-06-01"), ("2020-02", "2019")],
)
def test_an_end_before_the_start_is_told_and_gives_no_years(start: str, end: str) -> None:
    found = parsed({"work": [{"position": "Clerk", "startDate": start, "endDate": end}]})
    assert found.positions[0].start is None
    assert found.positions[0].end is not None
    assert found.remarks == (
        "work[0] ends before it begins, so its years are unknown; check its dates.",
    )


@pytest.mark.parametrize(
    ("start", "end"),
    [("2020", "2020"), ("2020-05-17", "2020-05"), ("2020-12-31", "2020"), ("2020-06-01",) * 2],
)
def test_an_end_that_may_lie_after_the_start_is_taken(start: str, end: str) -> None:
    position = worked(startDate=start, endDate=end)
    assert position.start is not None
    assert position.end is not None
    assert position.start <= position.end


# What is no résumé


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "1:1"),
        ("   \n ", "2:2"),
        ("work: []", "1:1"),
        ('{"work": [}', "1:11"),
        ('{\n  "work": [\n  ],\n  skills}', "4:3"),
        ('{"work": []} trailing', "1:14"),
        ('{"work": [],, "skills": []}', "1:13"),
        ("%PDF-1.7", "1:1"),
        ("<html></html>", "1:1"),
    ],
)
def test_what_is_not_json_is_refused_with_its_place(text: str, place: str) -> None:
    assert refused(text) == (f"cv.json:{place}: is not JSON.", EXPORT)


def test_a_comma_too_much_is_passed_over_and_told_with_its_place() -> None:
    found = parse_resume('{\n "skills": [\n  "A, b,]",\n  "R",\n ],\n}', "cv.json")
    assert found.skills == (ListedSkill("A, b,]"), ListedSkill("R"))
    assert found.remarks == (
        "cv.json:4:6 is a comma with nothing after it, which was passed over; delete it.",
        "cv.json:5:3 is a comma with nothing after it, which was passed over; delete it.",
    )


def test_of_many_commas_too_much_the_first_are_told_and_the_others_counted() -> None:
    found = parse_resume('{"skills": [' + '["a",],' * 9 + '"R",]}', "cv.json")
    assert found.remarks[3] == "7 more commas of the kind were passed over."


def test_a_line_break_within_a_text_is_no_matter() -> None:
    assert parse_resume('{"skills": ["a\nb"]}', "cv.json").skills == (ListedSkill("a b"),)


@pytest.mark.parametrize("deep", ["[" * 100_000, '{"work":' * 100_000, '{"work":' + "[" * 50_000])
def test_what_is_nested_without_end_is_refused(deep: str) -> None:
    told, hint = refused(deep)
    assert told == "'cv.json' is nested too deep."
    assert hint == EXPORT


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


@pytest.mark.parametrize("depth", [*range(100, 1000, 100), *range(940, 1000, 5)])
@pytest.mark.parametrize("field", ["startDate", "highlights", "position", "anything"])
def test_a_resume_that_is_nested_deep_is_read_or_told_and_never_called_no_json(
    field: str, depth: int
) -> None:
    text = f'{{"work": [{{"position": "Clerk", "{field}": {nested(depth)}}}], "skills": ["a"]}}'
    told = ""
    with contextlib.suppress(BadRequest):
        told = str(parse_resume(text, "cv.json").skills)
    if not told:
        told, _ = refused(text)
    allowed = ["'cv.json' is nested too deep."]
    assert told in [*allowed, str((ListedSkill("a"),))]


@pytest.mark.parametrize("digits", ["9" * 21, "9" * 5000, "-" + "9" * 5000])
def test_a_number_of_more_digits_than_python_reads_is_json(digits: str) -> None:
    found = parse_resume(f'{{"skills": ["a"], "born": {digits}}}', "cv.json")
    assert found.skills == (ListedSkill("a"),)


@pytest.mark.parametrize(
    "text", ["[]", "[1]", "7", "1.5", '"work"', "null", "true", "{}", '{"a": 1}', '{"Work": []}']
)
def test_json_that_is_no_resume_is_refused(text: str) -> None:
    assert refused(text) == (
        "'cv.json' is not a JSON Resume.",
        "it needs work or skills, as on jsonresume.org",
    )


@pytest.mark.parametrize(
    "text",
    [
        '{"work": []}',
        '{"skills": []}',
        '{"work": null, "skills": null}',
        '{"basics": {"name": ""}}',
    ],
)
def test_a_resume_without_work_and_skills_is_refused(text: str) -> None:
    assert refused(text) == ("'cv.json' holds no work and no skills.", "add skills or work to it")


WRONG = {
    '{"work": "Clerk"}': "work is not a list and was passed over.",
    '{"skills": 7}': "skills is not a list and was passed over.",
    '{"work": [7]}': "work[0] is not an object and was passed over.",
    '{"skills": [[]]}': "skills[0] is not an object and was passed over.",
}


@pytest.mark.parametrize(("text", "told"), WRONG.items(), ids=WRONG)
def test_where_nothing_is_left_the_first_wrong_part_is_told(text: str, told: str) -> None:
    assert refused(text) == (f"'cv.json': {told}", SCHEMA)


@pytest.mark.parametrize(("text", "told"), WRONG.items(), ids=WRONG)
def test_a_part_of_the_wrong_shape_is_told_and_the_rest_is_read(text: str, told: str) -> None:
    found = parsed({**json.loads(text), "education": [{"area": "Law"}]})
    assert [study.area for study in found.studies] == ["Law"]
    assert found.remarks == (f"{told.rstrip('.')}; {SCHEMA}.",)


def test_a_number_of_thousands_of_digits_is_no_bug() -> None:
    text = '{"skills": ["Python"], "x": ' + "7" * 5000 + "}"
    with contextlib.suppress(BadRequest):
        assert parse_resume(text, "cv.json").skills == (ListedSkill("Python"),)


names = st.sampled_from(
    [
        "work",
        "skills",
        "basics",
        "position",
        "name",
        "company",
        "startDate",
        "endDate",
        "summary",
        "highlights",
        "keywords",
        "level",
    ]
)
texts = st.text(st.characters(), max_size=8) | st.sampled_from(["2020", "2020-05", "Present", "R"])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(names, below, max_size=5),
    max_leaves=12,
)
records = st.dictionaries(names, texts | st.lists(texts, max_size=2) | st.none(), max_size=6)
resumes = st.fixed_dictionaries(
    {}, optional={"work": st.lists(records, max_size=3), "skills": st.lists(records, max_size=3)}
)


@given(values | resumes)
def test_any_json_is_a_resume_or_refused_in_one_sentence(found: Any) -> None:
    try:
        resume = parsed(found)
    except BadRequest as error:
        told = str(error)
    else:
        told = ""
        assert resume != Resume()
    assert told == "" or told.splitlines()[0].endswith(".")
    assert told.count("\n") <= 1


@given(st.text(max_size=40))
def test_any_text_is_a_resume_or_refused(text: str) -> None:
    with pytest.raises(BadRequest):
        parse_resume(text, "cv.json")


# What is kept of a text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred [0m"),
        ("\x1b]8;;https://evil.example\x07here\x1b]8;;\x07", "]8;;https://evil.example here ]8;;"),
        ("\x9b2Jgone", "2Jgone"),
        ("safe\u202egpj.exe", "safe gpj.exe"),
        ("a\u2066b\u2069c", "a b c"),
        ("zero\u200bwidth\ufeff", "zero width"),
        ("tab\tand\r\nbreak\u2028or\u2029so\x85", "tab and break or so"),
        ("nul\x00 and \x7f", "nul and"),
        ("lone \ud800 half", "lone half"),
        ("private \ue000 use", "private use"),
        ("[red]as it stands[/red]", "[red]as it stands[/red]"),
        ("naïve café 履歴書 🙂", "naïve café 履歴書 🙂"),
        ("  wide    space\u00a0\u3000", "wide space"),
    ],
)
def test_what_a_terminal_would_obey_is_taken_out(text: str, expected: str) -> None:
    assert one_line(text) == expected


@pytest.mark.parametrize("field", ["position", "name"])
def test_every_text_of_a_position_is_cleaned(field: str) -> None:
    position = worked(**{field: "\x1b[31mA"})
    assert "[31mA" in (position.title, position.employer)


def test_every_text_of_a_skill_is_cleaned() -> None:
    dirty = "\x1b[31mA"
    found = parsed({"skills": [{"name": dirty, "level": dirty, "keywords": [dirty]}, dirty]})
    assert found.skills == (ListedSkill("[31mA", "[31mA", ("[31mA",)), ListedSkill("[31mA"))
    told = worked(highlights=[dirty], summary=f"{dirty}B").highlights
    assert told == ("[31mA", "[31mAB")


@pytest.mark.parametrize("part", ["name", "level", "keywords"])
def test_what_is_shown_of_a_skill_is_cut_and_says_so(part: str) -> None:
    given = "a" * 401
    fields: dict[str, Any] = {part: [given] if part == "keywords" else given}
    (skill,) = parsed({"skills": [{"name": "R", **fields}]}).skills
    assert "a" * 399 + "…" in (skill.name, skill.level, *skill.keywords)
    (named,) = parsed({"skills": ["b" * 400]}).skills
    assert named.name == "b" * 400


@pytest.mark.parametrize("field", ["summary", "highlights"])
def test_a_skill_named_late_in_a_long_text_is_read(small: Catalog, field: str) -> None:
    text = "I kept the books of a bank. " * 20 + "Then I was leading people."
    fields = {field: text if field == "summary" else [text]}
    found = from_resume(small, parsed({"work": [{"position": "DC", **fields}]}), date(2026, 1, 1))
    assert [read.skill for read in found.skills] == ["leading"]


# Other shapes that people have


def test_promotions_within_one_employer_are_a_position_each() -> None:
    roles = [
        {"position": "Head Cook", "startDate": "2021-03", "highlights": ["Ran the kitchen"]},
        {"title": "Cook", "startDate": "2018-01", "endDate": "2021-02"},
    ]
    for name in ("roles", "positions"):
        found = parsed({"work": [{"company": "Inn", "summary": "An inn.", name: roles}]})
        assert found.positions == (
            Position("Head Cook", "Inn", date(2021, 3, 1), None, ("Ran the kitchen", "An inn.")),
            Position("Cook", "Inn", date(2018, 1, 1), date(2021, 2, 28)),
        )


def test_a_lone_role_without_dates_has_those_of_its_employer() -> None:
    job = {"name": "Inn", "startDate": "2019", "endDate": "2020", "roles": [{"position": "Cook"}]}
    assert parsed({"work": [job]}).positions == (
        Position("Cook", "Inn", date(2019, 1, 1), date(2020, 12, 31)),
    )


def test_keywords_are_texts_objects_or_one_text() -> None:
    for keywords in (["Go", "Rust"], [{"name": "Go"}, {"name": "Rust"}], "Go, Rust"):
        assert worked(keywords=keywords).skills == ("Go", "Rust")
        (project,) = parsed({"projects": [{"name": "Ledger", "keywords": keywords}]}).projects
        assert project.skills == ("Go", "Rust")
    (skill,) = parsed({"skills": [{"name": "C", "keywords": "AWS (S3, EC2); Go • R"}]}).skills
    assert skill.keywords == ("AWS (S3, EC2)", "Go", "R")


def test_all_other_parts_are_read() -> None:
    found = parsed(
        {
            "basics": {"label": "Archivist", "summary": "Keeps\npapers."},
            "projects": [{"name": "Index", "description": "Sorted letters."}],
            "volunteer": [{"position": "Guide", "organization": "Museum"}],
            "publications": [{"name": "On Ink", "summary": "A study."}],
            "education": [
                {"area": "History", "studyType": "MA", "institution": "U", "endDate": "2012-06"}
            ],
            "certificates": [{"name": "Restorer", "issuer": "Guild"}],
            "languages": [{"language": "Czech", "fluency": "native"}, "Latin"],
        }
    )
    assert (found.label, found.summary) == ("Archivist", "Keeps papers.")
    assert [(p.name, p.highlights) for p in found.projects] == [
        ("Index", ("Sorted letters.",)),
        ("Guide, Museum", ()),
        ("On Ink", ("A study.",)),
    ]
    (study,) = found.studies
    assert (study.degree, study.area, study.end) == ("MA", "History", date(2012, 6, 30))
    assert found.certificates == ("Restorer",)
    assert found.languages == ("Czech (native)", "Latin")
    assert found.remarks == ()


def test_an_export_of_another_builder_is_read_and_the_rest_told_field_by_field() -> None:
    found = parsed(
        {
            "basics": {"headline": "Florist"},
            "summary": {"content": "<p>Loves <strong>tulips</strong>.</p>"},
            "sections": {
                "experience": {
                    "items": [
                        {
                            "company": "Bloom",
                            "position": "Florist",
                            "period": "Mar 2019 - present",
                            "description": "<ul><li>Wreaths</li><li>Vases &amp; pots</li></ul>",
                        },
                        {"company": "Off", "position": "Hidden", "hidden": True},
                    ]
                },
                "skills": {"items": [{"name": "Craft", "keywords": ["Binding"], "level": 3}]},
                "gardens": {"items": [{"name": "Rose garden"}]},
            },
        }
    )
    assert found.label == "Florist"
    assert found.summary == "Loves tulips."
    assert found.positions == (
        Position("Florist", "Bloom", date(2019, 3, 1), None, ("Wreaths", "Vases & pots")),
    )
    assert found.skills == (ListedSkill("Craft", "", ("Binding",)),)
    assert found.remarks == (
        "sections.gardens was not read; name the part as on jsonresume.org/schema if it counts.",
    )


def test_a_date_of_year_and_month_in_fields_of_their_own_is_read() -> None:
    position = worked(startDate={"year": 2015, "month": 4}, isCurrent=True, endDate="")
    assert (position.start, position.end) == (date(2015, 4, 1), None)


def test_a_job_that_ends_in_the_future_is_kept() -> None:
    assert worked(startDate="2020", endDate="2029-03").end == date(2029, 3, 31)


def test_far_more_than_people_write_is_told_and_not_read_to_its_end() -> None:
    found = parsed({"work": [{"position": "Clerk", "summary": "word " * 200_000}]})
    assert len(found.positions[0].highlights[0]) == 499_999
    assert found.remarks == (
        "work[0].summary and what follows is longer than a résumé and was not read to its end; "
        "leave out what tells least.",
    )


def test_more_texts_than_people_write_are_refused() -> None:
    with pytest.raises(BadRequest, match="holds more than 2000 skills, positions and highlights"):
        parsed({"skills": ["a"] * 2001})


def test_of_many_remarks_the_first_are_told_and_the_others_counted() -> None:
    found = parsed({"work": [{"position": "Clerk", "startDate": f"day {n}"} for n in range(40)]})
    assert len(found.remarks) == 31
    assert found.remarks[30] == (
        "10 more parts of the file could not be read; mend the ones above first."
    )


def test_a_field_of_a_job_that_may_say_what_was_done_is_told() -> None:
    job = {"position": "Cook", "deeds": ["Baked bread"], "location": "a long way from here " * 3}
    assert parsed({"work": [{**job, "notes": "short"}]}).remarks == (
        "work[0].deeds was not read; call it highlights if it counts.",
    )
