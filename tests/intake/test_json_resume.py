"""Résumés as people have them: current, old, half filled in, broken, and meant to harm."""

import contextlib
import json
import os
import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.intake.json_resume import MOST_BYTES, parse_resume, read_resume
from airoles.model.resume import ListedSkill, Position, Resume
from airoles.questions.background import from_resume
from airoles.text import one_line
from platform_needs import needs_links, needs_ordinary_user, needs_pipes

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


def unread(file: Path) -> tuple[str, str]:
    with pytest.raises(BadRequest) as error:
        read_resume(file)
    return error.value.message, error.value.hint


# What is read


def test_a_resume_of_the_current_schema_is_read() -> None:
    assert read_resume(RESUMES / "modern.json") == Resume(
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
    )


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
        "2023-1-5",
        "0000",
        "202",
        "20233",
        "05/2023",
        "2023/05",
        "May 2023",
        "spring",
        "2023-05-",
        "٢٠٢٣",
        "-2023",
    ],
)
def test_a_date_that_is_none_is_refused_with_its_place(field: str, text: str) -> None:
    work = [{"position": "Clerk"}, {"position": "Clerk", field: text}]
    assert refused(json.dumps({"work": work})) == (
        f"'cv.json': work[1].{field} is {text!r}, which is no date.",
        "write it as YYYY, YYYY-MM or YYYY-MM-DD",
    )


@pytest.mark.parametrize("field", ["startDate", "endDate"])
@pytest.mark.parametrize("given", [20, 202005, 1589673600000, 2020.0, True, ["2020"], {"year": 1}])
def test_a_date_of_another_kind_than_a_year_is_refused_and_never_passed_over(
    field: str, given: Any
) -> None:
    told, hint = refused(json.dumps({"work": [{"position": "Clerk", field: given}]}))
    assert told == f"'cv.json': work[0].{field} is {json.dumps(given)!r}, which is no date."
    assert hint == "write it as YYYY, YYYY-MM or YYYY-MM-DD"


@pytest.mark.parametrize(
    ("start", "end"),
    [("2021", "2020"), ("2020-06", "2020-05"), ("2020-06-02", "2020-06-01"), ("2020-02", "2019")],
)
def test_an_end_before_the_start_is_refused(start: str, end: str) -> None:
    work = [{"position": "Clerk", "startDate": start, "endDate": end}]
    assert refused(json.dumps({"work": work})) == (
        "'cv.json': work[0] ends before it begins.",
        "check startDate and endDate",
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
    ("text", "line"),
    [
        ("", 1),
        ("   \n ", 2),
        ("work: []", 1),
        ('{"work": [}', 1),
        ('{\n  "work": [\n  ],\n}', 4),
        ('{"work": []} trailing', 1),
        ("%PDF-1.7", 1),
        ("<html></html>", 1),
        ('{"skills": ["a\nb"]}', 1),
    ],
)
def test_what_is_not_json_is_refused_with_its_line(text: str, line: int) -> None:
    told, hint = refused(text)
    assert told.startswith(("cv.json", "'cv.json'"))
    assert told.endswith(" is not JSON.")
    assert f"{line}" in told
    assert hint == EXPORT


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
    if field == "startDate":
        assert told in allowed or told.startswith("'cv.json': work[0].startDate is '[")
    else:
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
        '{"education": [{"area": "Law"}]}',
    ],
)
def test_a_resume_without_work_and_skills_is_refused(text: str) -> None:
    assert refused(text) == ("'cv.json' holds no work and no skills.", "add skills or work to it")


WRONG = {
    '{"work": {"position": "Clerk"}}': "work is not a list.",
    '{"work": "Clerk"}': "work is not a list.",
    '{"skills": {"name": "R"}}': "skills is not a list.",
    '{"skills": 7}': "skills is not a list.",
    '{"work": ["Clerk"]}': "work[0] is not an object.",
    '{"work": [{"position": "Clerk"}, null]}': "work[1] is not an object.",
    '{"skills": [[]]}': "skills[0] is not an object.",
    '{"skills": ["R", 7]}': "skills[1] is not an object.",
    '{"work": [{"highlights": "Counted"}]}': "work[0].highlights is not a list.",
    '{"skills": [{"keywords": {"a": 1}}]}': "skills[0].keywords is not a list.",
}


@pytest.mark.parametrize(("text", "told"), WRONG.items(), ids=WRONG)
def test_a_part_of_the_wrong_shape_is_refused_with_its_place(text: str, told: str) -> None:
    assert refused(text) == (f"'cv.json': {told}", SCHEMA)


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
        assert resume.skills or resume.positions
    assert told == "" or told.splitlines()[0].endswith(".")
    assert told.count("\n") <= 1


@given(st.text(max_size=40))
def test_any_text_is_a_resume_or_refused(text: str) -> None:
    with pytest.raises(BadRequest):
        parse_resume(text, "cv.json")


# Files


def written(folder: Path, raw: bytes | str) -> Path:
    file = folder / "cv.json"
    file.write_bytes(raw if isinstance(raw, bytes) else raw.encode("utf-8"))
    return file


def padded(size: int) -> bytes:
    text = b'{"skills": ["Python"]}'
    return text + b" " * (size - len(text))


@pytest.mark.parametrize("size", [MOST_BYTES + 1, 6 * 1024 * 1024])
def test_a_file_larger_than_five_mebibytes_is_refused_unread(tmp_path: Path, size: int) -> None:
    file = written(tmp_path, padded(size))
    assert unread(file) == (f"'{file}' is larger than 5 MiB.", "name a JSON Resume file")


def test_a_file_of_just_five_mebibytes_is_read(tmp_path: Path) -> None:
    file = written(tmp_path, padded(MOST_BYTES))
    assert file.stat().st_size == 5 * 1024 * 1024
    assert read_resume(file).skills == (ListedSkill("Python"),)


@pytest.mark.parametrize("coding", ["latin-1", "utf-16", "utf-32", "cp1252"])
def test_a_file_in_another_coding_is_refused(tmp_path: Path, coding: str) -> None:
    file = written(tmp_path, '{"skills": ["Résumé"]}'.encode(coding))
    assert unread(file) == (f"'{file}' is not UTF-8 text.", "save it as UTF-8")


def test_a_file_in_utf_8_keeps_its_accents(tmp_path: Path) -> None:
    file = written(tmp_path, '{"skills": ["Résumé 履歴書"]}')
    assert read_resume(file).skills == (ListedSkill("Résumé 履歴書"),)


def test_a_byte_order_mark_as_windows_writes_it_is_no_matter(tmp_path: Path) -> None:
    file = written(tmp_path, '{"skills": ["Python"]}'.encode("utf-8-sig"))
    assert read_resume(file).skills == (ListedSkill("Python"),)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    told, hint = unread(tmp_path)
    assert told.startswith(f"'{tmp_path}' ")
    assert hint


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "cv.json"
    assert unread(file) == (
        f"'{file}' cannot be read: no such file or directory.",
        "check its name and permissions",
    )


@needs_links
def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "cv.json"
    file.symlink_to(file)
    assert unread(file)[0].startswith(f"'{file}' cannot be read: ")


def test_a_name_too_long_for_a_file_is_refused(tmp_path: Path) -> None:
    assert "cannot be read: " in unread(tmp_path / ("a" * 300))[0]


@needs_ordinary_user
def test_a_file_nobody_may_read_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path, "{}")
    file.chmod(0)
    assert unread(file) == (
        f"'{file}' cannot be read: permission denied.",
        "check its name and permissions",
    )


@needs_pipes
def test_a_named_pipe_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    refusals = []

    def read() -> None:
        try:
            read_resume(pipe)
        except BadRequest as error:
            refusals.append(error.message)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(1)
    waits = reader.is_alive()
    if waits:
        os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
        reader.join()
    assert not waits
    assert len(refusals) == 1


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
    assert worked(highlights=[dirty], summary=dirty).highlights == ("[31mA", "[31mA")


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
