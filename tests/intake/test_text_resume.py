"""Résumés as plain text and Markdown: orders of title, employer and date, lists, and harm."""

import time
from datetime import date

import pytest

from airoles.errors import BadRequest
from airoles.intake.headings import Section, section_of
from airoles.intake.text_resume import CUT, parse_text
from airoles.model.resume import ListedSkill, Position, Project, Study

DATES = (date(2019, 3, 1), None)


def jobs(*lines: str) -> tuple[Position, ...]:
    return parse_text("\n".join(("Ida Example", "", "Experience", *lines)), "cv.txt").positions


@pytest.mark.parametrize(
    "lines",
    [
        ("Data Engineer", "Otter Freight Ltd, Leeds", "03/2019 – present"),
        ("Otter Freight Ltd, Leeds", "Data Engineer", "Mar 2019 - today"),
        ("Data Engineer, Otter Freight Ltd (March 2019 – now)",),
        ("Otter Freight Ltd — Data Engineer", "since 03/2019"),
        ("Data Engineer at Otter Freight Ltd", "03/2019 - present"),
        ("03/2019 – present", "Data Engineer", "Otter Freight Ltd"),
        ("03/2019 – present    Data Engineer, Otter Freight Ltd",),
        ("Data Engineer        03/2019 – present", "Otter Freight Ltd      Leeds"),
        ("### Data Engineer — Otter Freight Ltd", "", "*March 2019 – present*", ""),
        ("**Data Engineer** | Otter Freight Ltd | 2019-03 – present",),
        ("| 03/2019 – present | Data Engineer | Otter Freight Ltd |",),
    ],
)
def test_title_employer_and_dates_are_told_apart_in_any_order(lines: tuple[str, ...]) -> None:
    (job,) = jobs(*lines, "- Built the parcel tables.")
    assert (job.title, job.employer) == ("Data Engineer", "Otter Freight Ltd")
    assert (job.start, job.end) == DATES
    assert job.highlights == ("Built the parcel tables.",)


@pytest.mark.parametrize(
    ("heading", "lines", "title", "employer"),
    [
        (
            "BERUFSERFAHRUNG",
            ("seit 03/2019", "Leiterin Datenanalyse", "Talblick Maschinenbau GmbH"),
            "Leiterin Datenanalyse",
            "Talblick Maschinenbau GmbH",
        ),
        (
            "Expérience professionnelle",
            ("Assurances du Pin — Nantes", "Responsable données", "Depuis mars 2019"),
            "Responsable données",
            "Assurances du Pin",
        ),
        (
            "EXPERIENCIA LABORAL",
            ("Analista en Banco Olivar", "marzo de 2019 - actualidad"),
            "Analista",
            "Banco Olivar",
        ),
        (
            "Esperienza lavorativa",
            ("Responsabile dati, Gruppo Pinolo", "marzo 2019 - oggi"),
            "Responsabile dati",
            "Gruppo Pinolo",
        ),
        (
            "Werkervaring",
            ("Hoofd Data", "Duinzand BV", "mrt 2019 - heden"),
            "Hoofd Data",
            "Duinzand BV",
        ),
    ],
)
def test_six_languages(heading: str, lines: tuple[str, ...], title: str, employer: str) -> None:
    (job,) = parse_text("\n".join(("Ida Example", "", heading, *lines)), "cv.txt").positions
    assert (job.title, job.employer, job.start, job.end) == (title, employer, *DATES)


def test_a_title_keeps_its_hyphen_comma_and_brackets() -> None:
    found = jobs(
        *("Vice President - Risk Engineer", "Fernhill Bank, York", "2018 - 2020", ""),
        *("Manager, Data Science", "Fernhill Bank, York", "2016 - 2018", ""),
        *("Head of AI (m/f/d)", "Fernhill Bank, York", "2014 - 2016"),
    )
    assert [job.title for job in found] == [
        "Vice President - Risk Engineer",
        "Manager, Data Science",
        "Head of AI (m/f/d)",
    ]
    assert {job.employer for job in found} == {"Fernhill Bank"}


def test_promotions_under_one_employer_are_jobs_of_their_own() -> None:
    found = jobs(
        "Heron Corp    2014 – present",
        *("Senior Product Manager    2018 – present", "• Roadmap of the app."),
        *("Product Manager    2014 – 2018", "• Interviews."),
    )
    assert [(job.title, job.employer, job.start) for job in found] == [
        ("Senior Product Manager", "Heron Corp", date(2018, 1, 1)),
        ("Product Manager", "Heron Corp", date(2014, 1, 1)),
    ]


def test_wrapped_bullets_and_words_are_whole_again() -> None:
    (job,) = jobs(
        *("Analyst, Otter Ltd (2019 – 2020)", "  • Wrote the rules of the real-", "    time desk."),
        *("  • Pre- and post-tests.", "  • Technologies: dbt, SQL"),
    )
    assert job.highlights == ("Wrote the rules of the real-time desk.", "Pre- and post-tests.")
    assert job.skills == ("dbt", "SQL")


def test_jobs_without_dates_and_those_that_end_early_are_read_and_told() -> None:
    undated = parse_text("Ida\n\nExperience\nAnalyst, Otter Ltd\n- Reports", "cv.txt")
    assert undated.positions == (Position("Analyst", "Otter Ltd", highlights=("Reports",)),)
    assert undated.remarks == ("No job has a date that could be read, so its years are unknown.",)
    early = parse_text("Ida\n\nExperience\nAnalyst, Otter Ltd (2020 - 2018)\n- Reports", "cv.txt")
    assert (early.positions[0].start, early.positions[0].end) == (None, None)
    assert early.remarks[0] == "'Analyst' ends before it begins, so its dates do not count."


@pytest.mark.parametrize(
    ("lines", "skills"),
    [
        (("Languages: Perl, SQL",), (ListedSkill("Languages", "", ("Perl", "SQL")),)),
        (
            ("Perl (expert), SQL – basic",),
            (ListedSkill("Perl", "expert"), ListedSkill("SQL", "basic")),
        ),
        (("Perl | SQL • dbt",), tuple(map(ListedSkill, ("Perl", "SQL", "dbt")))),
        (("- Perl", "- AWS (S3, EC2)"), tuple(map(ListedSkill, ("Perl", "AWS (S3, EC2)")))),
        (("Perl: advanced",), (ListedSkill("Perl", "advanced"),)),
        (
            ("Data: Perl, machine", "learning, SQL", "Office: Calc"),
            (
                ListedSkill("Data", "", ("Perl", "machine learning", "SQL")),
                ListedSkill("Office", "", ("Calc",)),
            ),
        ),
        (
            ("| Field | What |", "| --- | --- |", "| Data | Perl, SQL |"),
            (ListedSkill("Data", "", ("Perl", "SQL")),),
        ),
    ],
)
def test_lists_of_skills(lines: tuple[str, ...], skills: tuple[ListedSkill, ...]) -> None:
    assert parse_text("\n".join(("Ida", "", "SKILLS", "------", *lines)), "cv.txt").skills == skills


def test_the_other_parts() -> None:
    found = parse_text(
        "# Ida Example\n**Data analyst**\nida@example.org\n\nCounts birds for a living.\n\n"
        "## Education\n- **M.Sc., Zoology**, University of Fen\n  2009–2011\n"
        "## Projects\n- *Swift map*: Nests on a map.\n"
        "## Certificates\n- Bird ringer (A)\n## Languages\n- Welsh (native), Dutch (B1)\n",
        "cv.md",
    )
    assert (found.label, found.summary) == ("Data analyst", "Counts birds for a living.")
    assert found.studies == (Study("Zoology", "M.Sc.", "University of Fen", date(2011, 12, 31)),)
    assert found.projects == (Project("Swift map", ("Nests on a map.",)),)
    assert found.certificates == ("Bird ringer (A)",)
    assert found.languages == ("Welsh (native)", "Dutch (B1)")


def test_without_headings_jobs_stand_around_dates_and_a_remark_says_so() -> None:
    found = parse_text("Ida\nAnalyst, Otter Ltd, 2019 - present\nMade reports.", "cv.txt")
    assert [job.title for job in found.positions] == ["Analyst"]
    assert found.remarks[0].startswith("No headings such as Experience")


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Work Experience", Section.EXPERIENCE),
        ("S K I L L S", Section.SKILLS),
        ("IT-Kenntnisse:", Section.SKILLS),
        ("■ Formation", Section.EDUCATION),
        ("Licenses & Certifications", Section.CERTIFICATES),
        ("Experience with large models in production", None),
        ("Languages: Perl, SQL", None),
        ("", None),
    ],
)
def test_headings(line: str, section: Section | None) -> None:
    assert section_of(line) is section


@pytest.mark.parametrize("text", ["", " \n\t\n", "\0" * 50, "---\n***\n"])
def test_a_text_of_nothing_is_refused(text: str) -> None:
    with pytest.raises(BadRequest) as error:
        parse_text(text, "cv.txt")
    assert error.value.message == "'cv.txt' holds no text."


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "2019 - 2020\n" * 80_000,
        "Skills\n" + "(a, " * 250_000,
        "Experience\n" + "Analyst\nOtter\n2019 - 2020\n" * 30_000,
        "Experience\n" + "- a\n" * 250_000,
        "Education\n" + ("a in " * 60 + "2019\n") * 3_000,
        "".join(map(chr, range(1, 160))) * 6_000,
        "**a" * 300_000,
        "[a](" * 250_000,
        ("|a" * 2_000 + "|\n") * 200,
    ],
)
def test_a_text_meant_to_harm_is_bounded(text: str) -> None:
    begun = time.process_time()
    found = parse_text(text, "cv.txt")
    assert time.process_time() - begun < 3
    assert CUT in found.remarks
    assert len(found.positions) <= 600
    assert not any("\0" in job.title + job.employer for job in found.positions)


OWN_HEADINGS = """\
Ilse Varga
Utrecht
ilse@varga.example

TODAY

05/2021 - present   Head of AI, Kornblum Foods
  Leads nine people.

EARLIER

02/2016 - 04/2021   Data Scientist, Waterpost Ltd

STUDIES
MSc Statistics, Leiden, 2015
"""


def test_jobs_under_headings_of_ones_own_are_read() -> None:
    read = parse_text(OWN_HEADINGS, "cv.txt")
    assert [(job.title, job.employer) for job in read.positions] == [
        ("Head of AI", "Kornblum Foods"),
        ("Data Scientist", "Waterpost Ltd"),
    ]
    assert read.positions[0].highlights == ("Leads nine people.",)


def test_an_employer_in_capitals_stays_with_its_job() -> None:
    text = "Jo Doe\n\nExperience\n\nACME STEEL\nData Scientist, 2019 - 2021\nForecasts.\n"
    (job,) = parse_text(text, "cv.txt").positions
    assert (job.title, job.employer) == ("Data Scientist", "ACME STEEL")


def test_jobs_above_the_only_heading_are_read() -> None:
    jobs = "2019 - 2021  Data Scientist, Acme\n2021 - now  Head of AI, Bolt"
    text = f"Jo Doe\n\n{jobs}\n\nEducation\nBSc, 2018\n"
    read = parse_text(text, "cv.txt")
    assert [job.title for job in read.positions] == ["Data Scientist", "Head of AI"]
