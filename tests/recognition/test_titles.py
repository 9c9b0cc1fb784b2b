import time

import pytest

from airoles.catalog import Catalog
from airoles.recognition.title_parts import parts_of, plain
from airoles.recognition.titles import ReadTitle, read_title


def read(public: Catalog, words: str) -> ReadTitle:
    return read_title(words, public.names, public.cards, public.titles)


@pytest.mark.parametrize(
    ("words", "roles", "level"),
    [
        ("Snr Data Engineer", ["data-engineer"], "senior"),
        ("Principal MLOps Engineer", ["mlops-engineer"], "lead"),
        ("Graduate Data Analyst", ["data-analyst"], "practitioner"),
        ("Machine Learning Engineer III", ["machine-learning-engineer"], "senior"),
        ("Director, Artificial Intelligence", ["director-of-ai"], "director"),
        ("Head of Data Science (Retail)", ["head-of-data-science"], "head"),
        ("Interim Head of AI", ["head-of-ai"], "head"),
        ("Fractional CTO", ["chief-technology-officer"], "chief"),
        ("SVP of Artificial Intelligence", ["vp-of-ai"], "vice-president"),
        ("Senior Manager, Machine Learning", ["ml-engineering-manager"], "manager"),
        ("Lead AI Engineer (f/m/d)", ["ai-engineer"], "lead"),
        ("AI Consultant - Public Sector", ["ai-consultant"], "practitioner"),
    ],
)
def test_ranks_fields_and_work_make_a_role_and_a_level(
    public: Catalog, words: str, roles: list[str], level: str
) -> None:
    found = read(public, words)
    assert (list(found.roles), found.level) == (roles, level)


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("CIO / Chief AI Officer", ["chief-information-officer", "chief-ai-officer"]),
        ("Data Analyst & Data Engineer", ["data-analyst", "data-engineer"]),
        ("CPTO", ["chief-product-officer", "chief-technology-officer"]),
        ("Founder and CEO", ["chief-executive-officer", "ai-lab-founder"]),
    ],
)
def test_two_jobs_in_one_title_are_two_roles(public: Catalog, words: str, roles: list[str]) -> None:
    assert sorted(read(public, words).roles) == sorted(roles)


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Leiterin KI", "head-of-ai"),
        ("Senior Datenanalyst (m/w/d)", "data-analyst"),
        ("Arquitecta de IA", "ai-architect"),
        ("Ingénieur data", "data-engineer"),
        ("Científica de datos", "data-scientist"),
        ("Ingeniero de aprendizaje automático", "machine-learning-engineer"),
        ("Analista dati", "data-analyst"),
        ("Hoofd AI", "head-of-ai"),
    ],
)
def test_titles_in_other_languages_are_read(public: Catalog, words: str, role: str) -> None:
    assert read(public, words).roles == (role,)


@pytest.mark.parametrize(
    ("words", "role", "level"),
    [
        ("Vice President, Data Engineer", "data-engineer", "senior"),
        ("Lead Software Engineer, Vice President", "software-engineer", "lead"),
        ("Executive Director, Machine Learning Engineer", "machine-learning-engineer", "lead"),
    ],
)
def test_the_grade_of_a_house_is_no_rank(
    public: Catalog, words: str, role: str, level: str
) -> None:
    found = read(public, words)
    assert (found.roles, found.level) == ((role,), level)


@pytest.mark.parametrize(
    ("words", "role"),
    [("Head of Engineering", "vp-of-engineering"), ("Statistician", "data-scientist")],
)
def test_what_the_catalog_has_not_is_told_as_the_nearest(
    public: Catalog, words: str, role: str
) -> None:
    found = read(public, words)
    assert (found.roles, found.match) == ((role,), "nearest")


@pytest.mark.parametrize("words", ["Datta Engineer", "Machine Learning Enginer"])
def test_a_slip_of_the_fingers_is_forgiven(public: Catalog, words: str) -> None:
    assert len(read(public, words).roles) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Personal Assistant to the CTO",
        "Talent Acquisition Partner, AI",
        "Sales Engineer, Machine Learning",
        "Pastry Chef",
        "Head of Marketing",
        "Mechanical Engineer",
        "Chief Marketing Officer",
        "Director",
        "",
        "!!!",
    ],
)
def test_what_is_no_title_of_the_catalog_stays_unread(public: Catalog, words: str) -> None:
    found = read(public, words)
    assert (found.roles, found.level, found.match) == ((), None, "none")


def test_a_deputy_stands_a_rung_below(public: Catalog) -> None:
    assert read(public, "Deputy Head of AI").level == "director"


def test_a_field_is_told_where_there_is_no_role(public: Catalog) -> None:
    assert read(public, "Data steward").names_a_field
    assert not read(public, "Florist").names_a_field


def test_what_stands_in_brackets_is_beside_the_title() -> None:
    assert plain("Head of AI (m/w/d) [100%]") == ("head of ai", ["m/w/d", "100%"])


def test_the_longest_phrase_counts(public: Catalog) -> None:
    ids = [part.id for part in parts_of("head of generative ai", public.titles)]
    assert ids == ["head", "generative"]


def test_every_rule_names_roles_and_words_that_there_are(public: Catalog) -> None:
    words = {word.id for word in public.titles.words}
    for rule in public.titles.rules:
        assert rule.role in public.roles
        assert rule.with_role is None or rule.with_role in public.roles
        assert set(rule.parts) <= words, rule


def test_no_word_has_two_meanings(public: Catalog) -> None:
    said = [phrase for word in public.titles.words for phrase in word.words]
    assert sorted({one for one in said if said.count(one) > 1}) == []


@pytest.mark.parametrize("words", ["a" * 100_000, "head " * 50_000, "(" * 100_000, "\x00\x1b[2J"])
def test_hostile_titles_cost_little(public: Catalog, words: str) -> None:
    begun = time.process_time()
    read(public, words)
    assert time.process_time() - begun < 1
