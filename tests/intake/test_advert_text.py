"""Adverts as plain text and Markdown: title, employer, place, days and parts."""

from datetime import date

import pytest

from airoles.catalog import Catalog
from airoles.intake.advert_file import advert_from
from airoles.model.advert_text import AdvertSection, AdvertText, PartKind


def read(text: str, public: Catalog) -> AdvertText:
    (found,) = advert_from(text.encode(), "advert", public.advert_parts.values())
    return found


HEADINGS: dict[str, PartKind] = {
    "About us": "about",
    "Who we are": "about",
    "About Hazelwick": "about",
    "Über uns": "about",
    "Qui sommes-nous ?": "about",
    "Quiénes somos": "about",
    "Chi siamo": "about",
    "Over ons": "about",
    "Key responsibilities": "duties",
    "What you'll do": "duties",
    "The role": "duties",
    "Your mission": "duties",
    "In this role, you will:": "duties",
    "Reporting to the board, you will:": "duties",
    "Deine Aufgaben bei uns": "duties",
    "Das erwartet Sie": "duties",
    "Vos missions": "duties",
    "Tus funciones": "duties",
    "Cosa farai": "duties",
    "Wat ga je doen?": "duties",
    "REQUIRED SKILLS AND EXPERIENCE": "asks",
    "What we're looking for": "asks",
    "About you": "asks",
    "Ihr Profil": "asks",
    "Was Sie mitbringen": "asks",
    "Profil recherché": "asks",
    "¿Qué buscamos?": "asks",
    "Requisiti": "asks",
    "Wat vragen wij?": "asks",
    "Nice to have": "nice",
    "Preferred qualifications": "nice",
    "Von Vorteil": "nice",
    "Les plus": "nice",
    "Se valorará": "nice",
    "Requisiti preferenziali": "nice",
    "Bij voorkeur": "nice",
    "Compensation & benefits": "offer",
    "What's in it for you?": "offer",
    "Das bieten wir Ihnen": "offer",
    "Ce que nous vous offrons": "offer",
    "Qué ofrecemos": "offer",
    "Cosa offriamo": "offer",
    "Wat bieden wij jou?": "offer",
    "Reporting line": "line",
    "Dein Team": "line",
    "Rattachement hiérarchique": "line",
    "How to apply": "apply",
    "Interesse geweckt?": "apply",
    "Pour postuler": "apply",
    "Cómo postular": "apply",
    "Come candidarsi": "apply",
    "Solliciteren": "apply",
}


@pytest.mark.parametrize(("heading", "kind"), HEADINGS.items(), ids=HEADINGS)
def test_headings_in_six_languages_tell_what_stands_under_them(
    heading: str, kind: PartKind, public: Catalog
) -> None:
    found = read(f"Head of Robots\n\n{heading}\n- Blue and green\n- Red\n", public)
    assert found.title == "Head of Robots"
    part = found.sections[-1]
    assert (part.kind, part.lines[-2:]) == (kind, ("Blue and green", "Red"))


@pytest.mark.parametrize(
    "sentence",
    ["over hills and dales", "Requirements change often here.", "You will be glad, we think, of"],
)
def test_a_line_that_goes_on_is_no_heading(sentence: str, public: Catalog) -> None:
    found = read(f"Head of Robots\n\nDuties\n- Walk robots\n  {sentence}\n- Feed them\n", public)
    assert [part.kind for part in found.sections] == ["duties"]


TOPS = {
    "line below": ("Head of AI\nMarlow & Finch Ltd, Cardiff\n", "Head of AI", "Marlow & Finch Ltd"),
    "state": ("AI Lead\nBoulder Labs Inc. (60 people) - Reno, NV, remote\n", "AI Lead", ""),
    "one line": ("AI Lead | Sturmfels GmbH | Köln\n", "AI Lead", "Sturmfels GmbH"),
    "at": ("Senior AI Engineer at Copperfield\n", "Senior AI Engineer", "Copperfield"),
    "kind first": ("Job description\n\nAI Lead\nEmployer: Ferry Co\n", "AI Lead", "Ferry Co"),
    "label": ("Vacature: Hoofd AI\nWerkgever: De Kade\n", "Hoofd AI", "De Kade"),
    "German": ("Die Eichhof GmbH ist ein Verlag.\n\nLeiter KI (m/w/d)\n", "Leiter KI (m/w/d)", ""),
    "about": ("Chief AI Officer\n\nAbout Ostrich Foods\nWe cook.\n", "Chief AI Officer", ""),
    "Markdown": ("# AI *Lead*\n\n**Company:** Ferry Co\n", "AI Lead", "Ferry Co"),
    "client": ("Head of AI\nOn behalf of a maker of shoes, Porto\n", "Head of AI", None),
}
EMPLOYERS = {"state": "Boulder Labs Inc.", "German": "Eichhof GmbH", "about": "Ostrich Foods"}


@pytest.mark.parametrize("case", TOPS)
def test_title_and_employer_stand_at_the_top(case: str, public: Catalog) -> None:
    text, title, employer = TOPS[case]
    found = read(f"{text}\nDuties\n- Walk robots\n", public)
    assert found.title == title
    assert found.employer == (EMPLOYERS.get(case) or employer or "")


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Austin, TX", "US"),
        ("London, ON", "CA"),
        ("London", "GB"),
        ("Birmingham, Alabama", "US"),
        ("Wien oder Home-Office", "AT"),
        ("Genève, Suisse", "CH"),
        ("remote within Spain", "ES"),
        ("Smallville", ""),
    ],
)
def test_a_place_tells_its_country(place: str, country: str, public: Catalog) -> None:
    found = read(f"Head of AI\nLocation: {place}\n\nDuties\n- Walk\n", public)
    assert (found.place, found.country) == (place, country)


@pytest.mark.parametrize(
    ("line", "posted", "closes"),
    [
        ("Closing date: 15 January 2027", None, date(2027, 1, 15)),
        ("Bewerbungsfrist: 31.01.2027", None, date(2027, 1, 31)),
        ("Date limite : 12 février 2027", None, date(2027, 2, 12)),
        ("Posted: 2026-11-03", date(2026, 11, 3), None),
        ("Ref 12-77          Closing date: 1 May 2027", None, date(2027, 5, 1)),
        ("Closing date: when found", None, None),
        ("To apply, write to Ann by 3 March 2027.", None, date(2027, 3, 3)),
        ("Bewerben Sie sich bis zum 10. Januar 2027.", None, date(2027, 1, 10)),
        ("Envoyez votre candidature avant le 2 mai 2027.", None, date(2027, 5, 2)),
        ("You will mend it by 3 March 2027.", None, None),
    ],
)
def test_days_are_read_where_they_are_labelled(
    line: str, posted: date | None, closes: date | None, public: Catalog
) -> None:
    found = read(f"Head of AI\n\n{line}\n\nDuties\n- Walk\n", public)
    assert (found.posted, found.closes) == (posted, closes)


def test_labelled_lines_on_pay_and_line_stay_whole(public: Catalog) -> None:
    text = "Head of AI\nSalary range: $9 to $11\nReports to: the CEO\n\nDuties\n- Walk\n"
    assert read(text, public).sections[:2] == (
        AdvertSection("", "offer", ("Salary range: $9 to $11",)),
        AdvertSection("", "line", ("Reports to: the CEO",)),
    )


def test_wrapped_lines_are_joined_and_sentences_parted(public: Catalog) -> None:
    text = """Head of AI

The post
You keep the books of three hundred robots, e.g. their oil and their
Sunday walks. The day begins at
noon.
- Walk robots in the park and along the river, and bring all of them
  back
- Oil them
"""
    (part,) = read(text, public).sections
    assert part.lines == (
        "You keep the books of three hundred robots, e.g. their oil and their Sunday walks.",
        "The day begins at noon.",
        "Walk robots in the park and along the river, and bring all of them back",
        "Oil them",
    )


def test_sentences_under_no_heading_are_told_by_their_words(public: Catalog) -> None:
    text = (
        "AI Lead\n\nYou will train robots. You report to the CTO. We need a degree in music. "
        "Salary of EUR 50,000 a year. To apply, write to Ann. The sky is blue."
    )
    kinds = [(part.kind, part.lines[0][:8]) for part in read(text, public).sections]
    assert kinds == [
        ("duties", "You will"),
        ("line", "You repo"),
        ("asks", "We need "),
        ("offer", "Salary o"),
        ("apply", "To apply"),
        ("other", "The sky "),
    ]


def test_a_list_under_an_unknown_heading_goes_with_what_tells(public: Catalog) -> None:
    text = "# AI Lead\n## Wishes\n- Five years of experience\n- Rust\n"
    assert read(text, public).sections == (
        AdvertSection("Wishes", "asks", ("Five years of experience", "Rust")),
    )


def test_a_list_under_no_heading_holds_the_duties(public: Catalog) -> None:
    (part,) = read("AI Lead\n\n- Walk robots\n- Oil them\n", public).sections
    assert (part.kind, part.lines) == ("duties", ("Walk robots", "Oil them"))


def test_parts_within_parts_are_of_their_kind(public: Catalog) -> None:
    text = "# AI Lead\n## Responsibilities\n### Zoo\n- Feed\n### Farm\n- Plough\n## Perks\n- Tea\n"
    assert read(text, public).sections == (
        AdvertSection("Zoo", "duties", ("Feed",)),
        AdvertSection("Farm", "duties", ("Plough",)),
        AdvertSection("Perks", "offer", ("Tea",)),
    )


def test_other_jobs_below_are_left_out_and_told(public: Catalog) -> None:
    found = read("# AI Lead\n## Duties\n- Walk\n## Similar jobs\n- Barber\n", public)
    assert found.sections == (AdvertSection("Duties", "duties", ("Walk",)),)
    assert found.remarks == ("What stands below the advert, such as other jobs, was left out.",)


def test_nothing_is_dropped_between_title_and_parts(public: Catalog) -> None:
    found = read("AI Lead\nGrade: 7\nBand: C\n\nA HEADING OF ITS OWN\n", public)
    assert [line for part in found.sections for line in part.lines] == [
        "Grade: 7",
        "Band: C",
        "A HEADING OF ITS OWN",
    ]
