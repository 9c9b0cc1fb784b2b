"""What people did is read as the skills that it takes."""

import time

import pytest

from airoles.catalog import Catalog
from airoles.model.deed import Deed, DeedPattern
from airoles.recognition.claim_vocabulary import ClaimVocabulary
from airoles.recognition.deeds import DeedPatterns, deeds
from airoles.recognition.verb_forms import forms_of

READ = {
    "Headed a unit of 17 with two team leads.": "people-leadership",
    "Now in charge of nine testers.": "people-leadership",
    "Hired a dozen analysts within ten months.": "talent-development",
    "Drew up career paths for our researchers.": "talent-development",
    "Tutored two apprentices every summer.": "mentoring",
    "Kept a yearly budget of CHF 900,000.": "budget-management",
    "Defended the forecast before the executive committee.": "executive-communication",
    "Laid out the roadmap for machine learning.": "ai-strategy",
    "Set the technical direction of the group.": "technology-strategy",
    "Renegotiated terms with two suppliers.": "vendor-management",
    "Weighed own development against a bought product.": "build-vs-buy",
    "Launched an AI ethics board.": "ai-governance",
    "Searched our scores for bias against older people.": "bias-fairness",
    "Pseudonymised personal data.": "privacy",
    "Worked out the payback of the search engine.": "roi-analysis",
    "Overcame fears of the new assistants.": "change-management",
    "Taught AI to 50 clerks.": "ai-literacy-training",
    "Put four models live.": "model-serving",
    "Counted trucks on video.": "computer-vision",
    "Führte eine Gruppe mit elf Leuten.": "people-leadership",
    "Ich habe ein Team von neun Analysten geleitet.": "people-leadership",
    "Verantwortlich für ein Budget von 2 Mio. Euro.": "budget-management",
    "J'ai encadré une équipe de six analystes.": "people-leadership",
    "Accompagné des stagiaires.": "mentoring",
    "Lideré un equipo de nueve analistas.": "people-leadership",
    "Negocié con proveedores de la nube.": "vendor-management",
    "Ha diretto un gruppo di sette ricercatori.": "people-leadership",
    "Gestito un budget di 300.000 euro.": "budget-management",
    "Leidde een afdeling met 20 mensen.": "people-leadership",
    "Begeleidde drie stagiairs.": "mentoring",
    "Supervised the late shift of eight porters.": "people-leadership",
    "Lead of four statisticians.": "people-leadership",
    "Hired seven of them within a year.": "talent-development",
    "Screened fewer than 90 applicants.": "talent-development",
    "Sat on the hiring panel of three institutes.": "talent-development",
    "Paired with trainees twice a week.": "mentoring",
    "Signed off all spending of the lab.": "budget-management",
    "Gave the risk committee an outline of our plans.": "executive-communication",
    "Made the case to the trustees.": "executive-communication",
    "Issued a policy on the use of language models.": "ai-governance",
    "Maintains the inventory of all 52 algorithms.": "ai-governance",
    "Founded an ethics panel.": "responsible-ai",
    "Pitched to a dozen investors.": "fundraising",
    "Spent a week with dispatchers.": "user-research",
    "Reorganised four departments.": "change-management",
    "Folded two labs into one unit.": "change-management",
    "Compared buying a suite with building our own.": "build-vs-buy",
    "Stellte 15 Leute ein, sieben davon Entwickler.": "talent-development",
    "Richtlinie zum Umgang mit Chatbots verfasst.": "ai-governance",
    "Recruté quatre d'entre eux.": "talent-development",
    "Rédigé la charte d'usage des chatbots.": "ai-governance",
    "Contraté a cinco de ellos.": "talent-development",
    "Fusioné dos departamentos.": "change-management",
    "Formato 80 impiegati.": "ai-literacy-training",
    "Regels voor het gebruik van chatbots opgesteld.": "ai-governance",
}
"""Sentences, and a skill that each shows."""
NOT_READ = {
    "Led the call during the outage.": "people-leadership",
    "Managed the team's calendar.": "people-leadership",
    "Organised the team dinner.": "people-leadership",
    "Designed a portal for the sales team.": "people-leadership",
    "Led the football team.": "people-leadership",
    "Cleared the board of dust.": "executive-communication",
    "Managed eight vendors.": "people-leadership",
    "Coached the hockey team.": "people-leadership",
    "Read 300 support tickets.": "it-operations",
    "Wrote a paper with three engineers.": "people-leadership",
    "Led NLP specialists.": "nlp",
    "Interviewed 30 candidates.": "user-research",
    "Interviewed 30 customers.": "talent-development",
    "Merged four tables of data on departments.": "change-management",
    "Raised prices for four funds.": "fundraising",
}
"""Sentences, and a skill that none of them shows, for all that the words are near it."""


@pytest.fixture(scope="module")
def words(public: Catalog) -> ClaimVocabulary:
    return ClaimVocabulary(public.claims.values())


@pytest.fixture(scope="module")
def patterns(public: Catalog, words: ClaimVocabulary) -> DeedPatterns:
    return DeedPatterns(dict(public.deeds), words)


def read(sentence: str, patterns: DeedPatterns) -> set[str]:
    return {found.skill for found in deeds(sentence, patterns)}


@pytest.mark.parametrize("sentence", READ)
def test_what_was_done_is_a_skill(sentence: str, patterns: DeedPatterns) -> None:
    assert READ[sentence] in read(sentence, patterns)


@pytest.mark.parametrize("sentence", NOT_READ)
def test_near_words_are_none(sentence: str, patterns: DeedPatterns) -> None:
    assert NOT_READ[sentence] not in read(sentence, patterns)


MADE_UP = {
    "herding": Deed(
        patterns=(
            DeedPattern(
                verbs=("herd", "drove"), objects=("goats",), topics=("llama",), unless=("toy",)
            ),
        )
    ),
    "telling": Deed(patterns=(DeedPattern(verbs=("tell",), objects=("king",), across=True),)),
    "milking": Deed(
        patterns=(DeedPattern(verbs=("gemolken",), topics=("Ziegen",), before=True),),
        phrases=("milk of # goats",),
    ),
}


@pytest.fixture(scope="module")
def made_up(words: ClaimVocabulary) -> DeedPatterns:
    return DeedPatterns(MADE_UP, words)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We herded 40 goats.", [("herding", "herded 40 goats")]),
        ("Herding, feeding goats", [("herding", "Herding, feeding goats")]),
        ("Drove the goats and dogs", [("herding", "Drove the goats")]),
        ("Herded goat cheese", []),
        ("Herded llama fans", [("herding", "Herded llama")]),
        ("Herded sheep for goats", []),
        ("Herded sheep; goats", []),
        ("The herd goats", []),
        ("Herded toy goats", []),
        ("Told of it", []),
        ("Telling of the year to the king.", [("telling", "Telling of the year to the king")]),
        ("Telling the man who met the king", []),
        ("Ziegen im Stall gemolken", [("milking", "Ziegen im Stall gemolken")]),
        ("Milk of seven goats, of 8 goats", [("milking", "Milk of seven goats")]),
        ("", []),
    ],
)
def test_the_object_belongs_to_the_verb(
    sentence: str, expected: list[tuple[str, str]], made_up: DeedPatterns
) -> None:
    found = deeds(sentence, made_up)
    assert [(f.skill, f.words) for f in found] == expected
    assert all(sentence[f.start : f.end] == f.words for f in found)


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("manage", {"manage", "manages", "managed", "managing"}),
        ("carry out", {"carry out", "carries out", "carrys out", "carried out", "carrying out"}),
        ("plan", {"plan", "plans", "planed", "planned", "planing", "planning"}),
        ("led", {"led"}),
        ("führte", {"führte"}),
    ],
)
def test_regular_verbs_are_known_by_their_infinitive(verb: str, expected: set[str]) -> None:
    assert set(forms_of(verb)) <= expected
    assert {form for form in expected if form.endswith(("ed", "ing", "ed out"))} <= set(
        forms_of(verb)
    )


def test_every_deed_shows_a_skill_of_the_vocabulary(public: Catalog) -> None:
    assert set(public.deeds) <= set(public.skills)
    assert len(public.deeds) > 60


HOSTILE = {
    "empty": "",
    "one word": "x" * 100_000,
    "verbs": "led " * 25_000,
    "objects": "team " * 20_000,
    "both": "led team " * 11_000,
    "commas": "led, " * 20_000,
    "signs": "\x00\x1b\u202e,;" * 20_000,
    "digits": "2 " * 50_000,
    "accents": "e\u0301" * 50_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_take_a_bounded_time(name: str, patterns: DeedPatterns) -> None:
    begun = time.process_time()
    found = deeds(HOSTILE[name], patterns)
    assert time.process_time() - begun < 1.5
    assert len(found) <= 3


def test_a_sentence_takes_no_time_to_speak_of(patterns: DeedPatterns) -> None:
    begun = time.process_time()
    for _ in range(20):
        for sentence in READ:
            deeds(sentence, patterns)
    assert (time.process_time() - begun) / (20 * len(READ)) < 0.002
