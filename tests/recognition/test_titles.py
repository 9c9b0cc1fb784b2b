"""Job titles of people who do not exist, with what a recruiter would read in each."""

import time
from functools import partial

import pytest

from airoles.catalog import Catalog
from airoles.model.words import LEVELS
from airoles.recognition.titles import ReadTitle, read_title

READ = {
    # levels
    "Snr Data Engineer": ("data-engineer", "senior", "exact"),
    "Sr. Data Scientist, Tariffs": ("senior-data-scientist", "senior", "exact"),
    "Principal Machine Learning Engineer": ("machine-learning-engineer", "lead", "exact"),
    "Staff AI Engineer": ("ai-engineer", "lead", "exact"),
    "Lead LLM Engineer": ("llm-engineer", "lead", "exact"),
    "MLOps Engineer II": ("mlops-engineer", "practitioner", "exact"),
    "Data Engineer III": ("data-engineer", "senior", "exact"),
    "Associate Data Analyst": ("data-analyst", "practitioner", "exact"),
    "Trainee, Data Science": ("data-scientist", "practitioner", "nearest"),
    "Senior AI Architect": ("ai-architect", "senior", "exact"),
    "AI Architect": ("ai-architect", "lead", "exact"),
    "AI Compliance Analyst": ("ai-governance-lead", "practitioner", "nearest"),
    "Senior Data Scientist II": ("senior-data-scientist", "senior", "exact"),
    "Softwareentwickler Python": ("software-engineer", "practitioner", "exact"),
    # posts that lead, however they are written
    "Senior Manager, Machine Learning": ("ml-engineering-manager", "manager", "exact"),
    "Engineering Manager | Machine Learning": ("ml-engineering-manager", "manager", "exact"),
    "Senior Director of Artificial Intelligence": ("director-of-ai", "director", "exact"),
    "Director – Data Science": ("head-of-data-science", "director", "exact"),
    "Head, Machine Learning": ("head-of-machine-learning", "head", "exact"),
    "V.P. of A.I.": ("vp-of-ai", "vice-president", "exact"),
    "Group VP, Engineering": ("vp-of-engineering", "vice-president", "exact"),
    "Chief Digital & Information Officer": ("chief-digital-officer", "chief", "exact"),
    "Fractional Chief Data Officer": ("chief-data-officer", "chief", "exact"),
    "Regional Head of AI (Nordics)": ("head-of-ai", "head", "exact"),
    "Head of AI for Retail": ("head-of-ai", "head", "exact"),
    "Associate Director, Data Science": ("head-of-data-science", "director", "exact"),
    "Deputy Head of AI": ("head-of-ai", "director", "nearest"),
    "Deputy Chief Technology Officer": ("chief-technology-officer", "vice-president", "nearest"),
    # what stands beside
    "Data Scientist (Remote, UK)": ("data-scientist", "practitioner", "exact"),
    "Data Engineer (w/m/d) - 80%": ("data-engineer", "practitioner", "exact"),
    "AI Engineer @ Quuxly": ("ai-engineer", "practitioner", "exact"),
    "Machine Learning Engineer at Head of Steam": (
        "machine-learning-engineer",
        "practitioner",
        "exact",
    ),
    "Marketing Data Scientist": ("data-scientist", "practitioner", "exact"),
    "Product Manager, AI": ("ai-product-manager", "manager", "exact"),
    "Founding Data Engineer": ("data-engineer", "practitioner", "exact"),
    "Data Engineer, Office of the Chief Data Officer": ("data-engineer", "practitioner", "exact"),
    # a bank's grades
    "Vice President, Data Engineer": ("data-engineer", "senior", "exact"),
    "Machine Learning Engineer (Executive Director)": (
        "machine-learning-engineer",
        "lead",
        "exact",
    ),
    "AVP, Machine Learning": ("machine-learning-engineer", "senior", "nearest"),
    # near only
    "Speech Engineer": ("machine-learning-engineer", "practitioner", "nearest"),
    "Head of NLP": ("head-of-machine-learning", "head", "nearest"),
    "Biostatistician": ("data-scientist", "practitioner", "nearest"),
    "Analytics Engineer": ("data-engineer", "practitioner", "nearest"),
    "AI Auditor": ("ai-governance-lead", "lead", "nearest"),
    # slips
    "Machin Learning Enginer": ("machine-learning-engineer", "practitioner", "exact"),
    "Cheif Data Officer": ("chief-data-officer", "chief", "exact"),
    # other languages
    "Bereichsleiterin Künstliche Intelligenz (w/m/d)": ("head-of-ai", "head", "exact"),
    "KI-Entwickler:in": ("ai-engineer", "practitioner", "exact"),
    "Stellvertretender Leiter Data Science": ("head-of-data-science", "director", "nearest"),
    "Ingénieure en apprentissage automatique": (
        "machine-learning-engineer",
        "practitioner",
        "exact",
    ),
    "Directrice technique": ("chief-technology-officer", "chief", "exact"),
    "Directeur de la data science": ("head-of-data-science", "director", "exact"),
    "Ingeniera de datos sénior": ("data-engineer", "senior", "exact"),
    "Jefa de inteligencia artificial": ("head-of-ai", "head", "exact"),
    "Ricercatrice in intelligenza artificiale": (
        "ai-research-scientist",
        "practitioner",
        "exact",
    ),
    "Direttore Intelligenza Artificiale": ("director-of-ai", "director", "exact"),
    "Hoofd machine learning": ("head-of-machine-learning", "head", "exact"),
    "AI-onderzoeker": ("ai-research-scientist", "practitioner", "exact"),
}
BOTH = {
    "CIO / Head of AI": (("chief-information-officer", "head-of-ai"), "chief"),
    "AI Engineer/Data Analyst": (("ai-engineer", "data-analyst"), "practitioner"),
    "Data Engineer & Scientist": (("data-engineer", "data-scientist"), "practitioner"),
    "Chief Information and AI Officer": (
        ("chief-information-officer", "chief-ai-officer"),
        "chief",
    ),
    "Co-Founder & CEO": (("ai-lab-founder", "chief-executive-officer"), "chief"),
}
NONE = (
    "",
    "Assistant to the Chief AI Officer",
    "Executive Assistant, CTO",
    "Reporting to the Head of Machine Learning",
    "Office of the CIO",
    "Speechwriter for the CTO",
    "Technical Recruiter, Data Science",
    "Account Manager - AI Tools",
    "Head of AI Sales",
    "AI Marketing Manager",
    "Sales Director, Machine Learning",
    "Teacher of Machine Learning",
    "AI Columnist",
    "Aspiring Data Scientist",
    "Head Gardener",
    "Lead Violinist",
    "Chief Constable",
    "Chief Marketing Officer",
    "CPO (Chief People Officer)",
    "Chief Information Security Officer",
    "Naval Architect",
    "Sound Engineer",
    "Food Scientist",
    "Policy Analyst",
    "Director of Photography",
    "Data Protection Officer",
    "Data Centre Manager",
    "Machine Operator",
    "Vice President",
    "Director",
    "Engineer",
    "Leiter Vertrieb",
    "Bauingenieurin",
    "Chef de cuisine",
    "Directrice financière",
    "Jefe de cocina",
    "Responsabile acquisti",
    "Hoofd verkoop",
)
HOSTILE = {
    "a hundred thousand letters": "a" * 100_000,
    "a hundred thousand words": "head of ai " * 10_000,
    "only signs": "/,&-()" * 20_000,
    "brackets": "(" * 50_000 + ")" * 50_000,
    "letters and strokes": "m/" * 50_000,
    "dots": "a." * 50_000,
    "control characters": "\x00\x1b[31mData\x07 Scientist\u202e" * 1_000,
    "ligatures that grow": "\ufdfa" * 10_000,
    "unknown long words": " ".join(f"engineerx{n}" for n in range(10_000)),
}


def read(public: Catalog, title: str, employer: str = "") -> ReadTitle:
    return read_title(title, public.names, public.cards, public.titles, employer)


@pytest.mark.parametrize("title", READ)
def test_a_title_is_read_as_its_role_and_the_level_of_its_bearer(
    title: str, public: Catalog
) -> None:
    role, level, match = READ[title]
    found = read(public, title)
    assert (found.words, found.roles) == (title, (role,))
    assert (found.level, found.match) == (level, match)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Data steward", "ai-governance-lead"),
        ("Data Protection Officer", "ai-governance-lead"),
        ("Rotation, Technology", "software-engineer"),
        ("Florist", None),
        ("Higher Executive Officer", None),
    ],
)
def test_the_line_of_work_of_a_title_without_a_role_is_told(
    title: str, line: str | None, public: Catalog
) -> None:
    found = read(public, title)
    assert found.roles == ()
    assert found.lines[:1] == ((line,) if line else ())


@pytest.mark.parametrize("title", BOTH)
def test_a_combined_post_is_read_as_both(title: str, public: Catalog) -> None:
    found = read(public, title)
    assert (found.roles, found.level, found.match) == (*BOTH[title], "exact")


@pytest.mark.parametrize("title", NONE)
def test_what_is_no_role_of_the_catalog_stays_unread(title: str, public: Catalog) -> None:
    found = read(public, title)
    assert (found.roles, found.level, found.match) == ((), None, "none")


def test_every_name_of_the_catalog_is_read_as_a_role_that_bears_it(public: Catalog) -> None:
    found = {name: read(public, name) for name in public.names}
    assert {
        name: one for name, one in found.items() if not set(one.roles) <= set(public.names[name])
    } == {}
    assert {name for name, one in found.items() if not one.roles or one.match != "exact"} == set()


@pytest.mark.parametrize(
    ("employer", "role", "level"),
    [
        ("", "vp-of-ai", "vice-president"),
        ("Quuxly Robots", "vp-of-ai", "vice-president"),
        ("Sparkasse Quux", "ai-engineer", "senior"),
        ("JPMorgan Chase & Co.", "ai-engineer", "senior"),
    ],
)
def test_a_vice_president_of_a_bank_holds_a_grade(
    employer: str, role: str, level: str, public: Catalog
) -> None:
    found = read(public, "Vice President, AI", employer)
    assert (found.roles, found.level) == ((role,), level)


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_takes_long(title: str, public: Catalog) -> None:
    read(public, "AI Engineer")
    start = time.perf_counter()
    found = read(public, HOSTILE[title])
    assert time.perf_counter() - start < 0.5
    assert found.level in (None, *LEVELS)


def test_a_title_takes_less_than_two_milliseconds_on_the_whole(public: Catalog) -> None:
    ask = partial(read, public)
    ask("AI Engineer")
    start = time.perf_counter()
    for title in (*READ, *BOTH, *NONE):
        ask(title)
    assert (time.perf_counter() - start) / len((*READ, *BOTH, *NONE)) < 0.01


def test_without_a_vocabulary_only_names_are_read(public: Catalog) -> None:
    def told(title: str) -> tuple[str, ...]:
        return read_title(title, public.names, public.cards, {}).roles

    assert told("Chief AI Officer") == ("chief-ai-officer",)
    assert told("Leiter Künstliche Intelligenz") == ()
