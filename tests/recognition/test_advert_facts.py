import time

import pytest

from airoles.catalog import Catalog
from airoles.model.advert_fact_words import AdvertFactWords
from airoles.model.fields import together
from airoles.recognition.advert_facts import facts_of
from airoles.recognition.advert_facts_found import AdvertFacts
from airoles.recognition.advert_line import AdvertLine


def read(public: Catalog, *texts: str, kind: str = "duties", title: str = "") -> AdvertFacts:
    lines = [AdvertLine(text, kind) for text in texts]
    words = together(AdvertFactWords, public.advert_facts.values())
    return facts_of(lines, words, title, 2026)


@pytest.mark.parametrize(
    ("text", "value", "number"),
    [
        ("You manage eleven engineers and one designer.", "led", 11),
        ("You lead our platform team of 7.", "led", 7),
        ("A 12-person group whose line manager you are.", "led", 12),
        ("Sie leiten ein achtköpfiges Team.", "led", 8),
        ("Vous encadrez neuf personnes.", "led", 9),
        ("Dirigirás un equipo de cuatro analistas.", "led", 4),
        ("Coordinerai cinque persone.", "led", 5),
        ("Je geeft leiding aan tien medewerkers.", "led", 10),
        ("You lead the analytics team.", "led", None),
        ("The role has no direct reports.", "none", None),
        ("The incumbent does not supervise staff.", "none", None),
        ("Die Stelle ist ohne Personalverantwortung.", "none", None),
        ("Poste sans encadrement.", "none", None),
        ("Puesto sin personas a cargo.", "none", None),
        ("Ruolo senza collaboratori.", "none", None),
        ("Een functie zonder team.", "none", None),
        ("You work alone.", "none", None),
        ("A team may be hired later, once the pilot has paid off.", "later", None),
        ("Anfangs arbeiten Sie allein.", "later", None),
        ("You join a squad of fifteen engineers.", "sits-in", 15),
        ("Du verstärkst unser sechsköpfiges Team.", "sits-in", 6),
        ("Build and lead a team of your own choice.", "to-build", None),
    ],
)
def test_whom_the_role_leads(public: Catalog, text: str, value: str, number: int | None) -> None:
    team = read(public, text).team
    assert team is not None
    assert (team.value, team.number, team.line) == (value, number, text)


@pytest.mark.parametrize(
    "text",
    [
        "We are 400 people in nine countries.",
        "You work on your own initiative.",
        "Present to managers.",
        "",
    ],
)
def test_other_people_are_no_team(public: Catalog, text: str) -> None:
    assert read(public, text).team is None


def test_what_the_person_has_led_before_is_no_team(public: Catalog) -> None:
    assert read(public, "Led a team of 20 people", kind="asks").team is None
    assert read(public, "Experience leading a team of 20 people").team is None


def test_a_team_that_is_promised_comes_later(public: Catalog) -> None:
    team = read(public, "There is no team yet.", "You build and lead a team of six people.").team
    assert team is not None
    assert (team.value, team.number) == ("later", 6)


def test_direct_reports_are_counted(public: Catalog) -> None:
    facts = read(public, "Around 70 people work for you, three directors report to you.")
    assert facts.direct_reports is not None
    assert facts.direct_reports.number == 3
    assert facts.led == 70


@pytest.mark.parametrize(
    ("text", "title", "rank"),
    [
        ("You report to the Chief Operating Officer.", "Chief Operating Officer", "chief"),
        ("Reports to: Deputy Director of Data", "Deputy Director of Data", "head-or-vp"),
        ("The post reports to the board of directors.", "board of directors", "board"),
        ("You report to our Senior Manager, Data.", "Senior Manager", "manager-or-team-lead"),
        ("You report to the Director of Sales.", "Director of Sales", "sales-line"),
        ("You report to the Vice President of Product.", "Vice President of Product", "head-or-vp"),
        ("Sie sind der Bereichsleitung IT unterstellt.", "Bereichsleitung IT", "head-or-vp"),
        ("Support the COO, to whom you report.", "COO", "chief"),
        ("You join the data team under the CIO.", "CIO", "chief"),
        ("Sie berichten direkt an die Geschäftsführung.", "Geschäftsführung", "chief"),
        ("Du berichtest an den Teamleiter Daten.", "Teamleiter Daten", "manager-or-team-lead"),
        ("Rattachée à la directrice générale, vous agissez.", "directrice générale", "chief"),
        ("Reportarás al director de sistemas.", "director de sistemas", "chief"),
        ("Riporterai al direttore generale.", "direttore generale", "chief"),
        ("Je rapporteert aan het hoofd Innovatie.", "hoofd Innovatie", "head-or-vp"),
        ("You work directly with our founders.", "founders", "chief"),
    ],
)  # fmt: skip
def test_whom_the_role_reports_to(public: Catalog, text: str, title: str, rank: str) -> None:
    reports = read(public, text).reports_to
    assert reports is not None
    assert (reports.title, reports.rank) == (title, rank)
    assert reports.is_below_director is (rank == "manager-or-team-lead")


def test_a_heading_names_the_title_of_the_next_line(public: Catalog) -> None:
    reports = read(public, "Reports to", "Head of Engineering").reports_to
    assert reports is not None
    assert (reports.title, reports.line) == (
        "Head of Engineering",
        "Reports to Head of Engineering",
    )


@pytest.mark.parametrize(
    "text",
    ["Two leads report to you.", "Report results to the board.", "Write reports.", "Reports to"],
)
def test_no_reporting_line_is_made_up(public: Catalog, text: str) -> None:
    assert read(public, text).reports_to is None


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("You own a budget of EUR 1.4 million.", "owned", "EUR 1.4 million"),
        ("Responsibility for the budget ($900k).", "owned", "$900k"),
        ("Sie verantworten ein Budget von 3 Mio. Euro.", "owned", "verantworten ein budget"),
        ("Gérer un budget de 700 000 euros.", "owned", "700 000 euros"),
        ("The budget sits with the CFO.", "held-by-another", "budget sits with"),
        ("Das Budget liegt beim Finanzvorstand.", "held-by-another", "budget liegt beim"),
        ("Le budget est validé par la direction.", "held-by-another", "budget est valide par"),
        ("The CFO controls the budget.", "held-by-another", "cfo controls the budget"),
        ("There is no budget.", "none", "no budget"),
        ("Ohne eigenes Budget.", "none", "ohne eigenes budget"),
    ],
)
def test_the_budget(public: Catalog, text: str, value: str, words: str) -> None:
    budget = read(public, text).budget
    assert budget is not None
    assert (budget.value, budget.words) == (value, words)


@pytest.mark.parametrize(
    "text", ["A learning budget of EUR 2,000.", "Experience owning a budget.", "Deliver on budget."]
)
def test_other_budgets_are_not_the_roles(public: Catalog, text: str) -> None:
    assert read(public, text).budget is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("You write production code.", "code"),
        ("Join the on-call rota.", "on-call"),
        ("Give feedback in code reviews.", "review"),
        ("This is an individual contributor position.", "alone"),
        ("You build everything.", "everything"),
        ("Develop models for pricing.", "builds"),
        ("Du schreibst Code in Python.", "code"),
        ("Participer aux astreintes.", "on-call"),
    ],
)
def test_what_the_role_makes_itself(public: Catalog, text: str, value: str) -> None:
    assert value in {fact.value for fact in read(public, text).hands_on}


def test_who_runs_models_in_production_is_no_coder(public: Catalog) -> None:
    text = "Bring forecasts into production with your engineers."
    assert read(public, text).hands_on == ()


@pytest.mark.parametrize(
    ("text", "low", "kind", "technology", "is_impossible"),
    [
        ("12+ years of experience with large language models", 12, "technology",
         "large language models", True),
        ("Four years with LLMs", 4, "technology", "large language models", False),
        ("Mindestens 9 Jahre Erfahrung mit LangChain", 9, "technology", "LangChain", True),
        ("15 ans d'expérience avec Kubernetes", 15, "technology", "Kubernetes", True),
        ("Kubernetes (8+ years)", 8, "technology", "Kubernetes", False),
        ("10 years with GPT-4 and MCP", 10, "technology", "Model Context Protocol", True),
        ("Eight (8) years of ChatGPT or similar", 8, "technology", "ChatGPT", True),
        ("20 years of software or LLM work", 20, "all", "", False),
        ("20 years of LLMs or statistics", 20, "all", "", False),
        ("Six years of leadership", 6, "leading", "", False),
        ("3-5 years in analytics", 3, "all", "", False),
        ("Al menos 5 años de experiencia en datos", 5, "all", "", False),
    ],
)  # fmt: skip
def test_years_that_are_asked(
    public: Catalog, text: str, low: int, kind: str, technology: str, is_impossible: bool
) -> None:
    (asked,) = read(public, text, kind="asks").years
    assert (asked.low, asked.kind, asked.technology) == (low, kind, technology)
    assert asked.is_impossible is is_impossible


@pytest.mark.parametrize(
    "text",
    ["We have 60 years of history.", "Within two years you double it.", "A plan for 5 years."],
)
def test_other_years_are_not_asked(public: Catalog, text: str) -> None:
    assert read(public, text).years == ()


def test_every_year_of_birth_has_a_source(public: Catalog) -> None:
    (words,) = public.advert_facts.values()
    technologies = words.technologies
    assert len(technologies) > 10
    assert all(set(one.sources) <= set(public.sources) for one in technologies)
    assert {one.name: one.born for one in technologies}["Kubernetes"] == 2014


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Define the AI strategy.", "asked"),
        ("Vous portez la feuille de route IA.", "asked"),
        ("Carry out and support the AI strategy of the group.", "of-another"),
        ("Train computer vision models.", None),
        ("Svilupperai modelli di visione artificiale.", None),
    ],
)
def test_the_strategy(public: Catalog, text: str, value: str | None) -> None:
    strategy = read(public, text).strategy
    assert (strategy and strategy.value) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A commitment of 2 days a week.", "part-time"),
        ("Die Stelle ist in Teilzeit zu besetzen.", "part-time"),
        ("As interim head you bridge nine months.", "interim"),
        ("A fractional role.", "fractional"),
        ("Two days a week from home.", None),
        ("Part-time is possible.", None),
        ("Open 7 days a week.", None),
    ],
)
def test_part_of_a_post(public: Catalog, text: str, value: str | None) -> None:
    part = read(public, text).part_time
    assert (part and part.value) == value


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("Head of AI and Data Protection Officer", "with-office"),
        ("Leiterin KI und Leiterin Einkauf (m/w/d)", "two"),
        ("Chief Data and AI Officer", None),
        ("Head of Data and AI", None),
        ("Managing Director and Head of AI", None),
        ("Director and Head of AI", None),
    ],
)
def test_two_posts_in_a_title(public: Catalog, title: str, value: str | None) -> None:
    posts = read(public, title=title).two_posts
    assert (posts and posts.value) == value


def test_two_posts_in_the_text(public: Catalog) -> None:
    both = read(
        public, "Half of your time: AI.", "Half of your time: compliance officer."
    ).two_posts
    assert both is not None
    assert both.value == "with-office"
    assert read(public, "Half of your time you write code.").two_posts is None
    assert read(public, "You work with the data protection officer.").two_posts is None


def test_a_sales_post_a_grade_and_a_public_employer(public: Catalog) -> None:
    facts = read(public, "You carry a quota.", "Corporate title: Director", "City of Nowhere")
    assert [fact.value for fact in facts.sales] == ["quota"]
    assert facts.grade is not None
    assert facts.grade.value == "corporate-title"
    assert facts.public is not None


def test_the_scope_of_a_chief(public: Catalog) -> None:
    told = read(public, "You are a member of the executive committee.").scope
    assert [fact.value for fact in told] == ["member"]
    reports = read(public, "You report to a member of the executive committee.")
    assert reports.scope == ()


def test_a_line_about_the_employer_that_speaks_to_you_is_about_the_role(public: Catalog) -> None:
    assert read(public, "You define our AI strategy.", kind="about").strategy is not None
    assert read(public, "We define our AI strategy.", kind="about").strategy is None


def test_an_advert_that_says_nothing(public: Catalog) -> None:
    assert read(public) == AdvertFacts()


@pytest.mark.parametrize(
    "text",
    [
        "lead " * 20_000,
        "a" * 100_000,
        "report to " * 10_000,
        "10 years of " * 8_000,
        "budget-" * 14_000,
        "\x00\x1b[2J‮" * 20_000,
        "no. " * 25_000,
    ],
)
def test_hostile_lines_cost_little(public: Catalog, text: str) -> None:
    begun = time.process_time()
    read(public, *[text] * 60, title=text)
    assert time.process_time() - begun < 4
