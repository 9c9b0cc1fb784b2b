import re
import time
from collections import Counter

import pytest

from airoles.catalog import Catalog
from airoles.model.skill import Skill
from airoles.recognition.claim_vocabulary import ClaimVocabulary
from airoles.recognition.skill_tokens import folded, tokens
from airoles.recognition.skills import SkillReader

SKILLS = {
    "baking": Skill(
        name="Baking, pastry and bread",
        family="technical",
        aliases=("PowerOven", "Crumb Gauge"),
        spellings=("sourdough", "Teigführung", "CI/CD of dough", "dough++", "ROT"),
        only_in_lists=("proofing",),
        needs_witness=("Rye", "Q"),
        witnesses=("oven", "loaves"),
    ),
    "milling": Skill(
        name="Milling",
        family="data",
        aliases=("stone mill", "flour mills"),
        needs_witness=("Bran",),
    ),
    "hosting": Skill(
        name="Hosting guests",
        family="leadership",
        aliases=("guest care",),
        only_in_lists=("tables",),
    ),
}


@pytest.fixture(scope="module")
def kitchen(public: Catalog) -> SkillReader:
    return SkillReader(SKILLS, ClaimVocabulary(public.claims.values()))


@pytest.fixture(scope="module")
def reader(public: Catalog) -> SkillReader:
    return SkillReader(dict(public.skills), ClaimVocabulary(public.claims.values()))


def listed(reader: SkillReader, words: str) -> list[str]:
    return [found.skill for found in reader.listed(words)]


def told(reader: SkillReader, sentence: str) -> list[str]:
    return [found.words for found in reader.in_text(sentence)]


@pytest.mark.parametrize(
    ("words", "skills"),
    [
        ("Sourdough (advanced)", ["baking"]),
        ("SOURDOUGH 2.1", ["baking"]),
        ("power oven / stone-mills", ["baking", "milling"]),
        ("CrumbGauge", ["baking"]),
        ("Teigfuehrung", ["baking"]),
        ("teigfu\u0308hrung", ["baking"]),
        ("Baking, pastry & bread", ["baking"]),
        ("dough++ 17", ["baking"]),
        ("Proofing skills", ["baking"]),
        ("Proofing (6 years)", ["baking"]),
        ("proofing of newspapers", []),
        ("Proofing (newspapers)", []),
        ("Rye", ["baking"]),
        ("Rye whiskey", []),
        ("Rye, harbour town", []),
        ("Rye, flour mill", ["baking", "milling"]),
        ("Q&A", []),
        ("guest care, tables", ["hosting"]),
        ("gardening", []),
        ("mill stone", []),
    ],
)
def test_entries_of_a_list(kitchen: SkillReader, words: str, skills: list[str]) -> None:
    assert listed(kitchen, words) == skills


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Taught guest care and ran stone mills.", ["guest care", "stone mills"]),
        ("Checked the proofing.", []),
        ("Moved to Rye.", []),
        ("Rye was new to the stone mill.", ["stone mill"]),
        ("Put Rye into the stone mill.", ["Rye", "stone mill"]),
        ("Took Rye out of the oven.", ["Rye"]),
        ("He is rye and cares for stone mills", ["stone mills"]),
        ("Worked with Rye and Bran.", ["Rye", "Bran"]),
        ("Rye and gossip about Bran.", []),
        ("The rot set in.", []),
        ("The ROT set in.", ["ROT"]),
        ("sourdough, rot", ["sourdough"]),
        ("A stone. Mill by the river.", []),
        ("millstone stonemills", []),
        ("Q. Smith bakes sourdough", ["sourdough"]),
    ],
)
def test_sentences(kitchen: SkillReader, sentence: str, words: list[str]) -> None:
    assert told(kitchen, sentence) == words


def test_a_find_says_where_it_stands(kitchen: SkillReader) -> None:
    text = "Café: ran a stone  mill"
    (found,) = kitchen.in_text(text)
    assert (found.words, found.start, found.end) == ("stone  mill", 12, 23)
    assert text[found.start : found.end] == found.words


def test_a_list_names_each_skill_once_and_a_sentence_each_time(kitchen: SkillReader) -> None:
    assert len(kitchen.listed("sourdough, sourdough")) == 1
    assert len(kitchen.in_text("sourdough, sourdough")) == 2


@pytest.mark.parametrize(
    ("words", "skills"),
    [
        ("Python 3.12 (5 yrs)", ["python"]),
        ("C++17", ["programming"]),
        ("GCP (Cloud Run)", ["cloud-platforms"]),
        ("Py-Torch", ["ml-frameworks"]),
        ("Qlik sense dashboards", ["data-visualization"]),
        ("Mitarbeiterführung", ["people-leadership"]),
        ("Gestion des risques", ["risk-management"]),
        ("Ciencia de datos", ["data-analysis"]),
        ("Reti neurali", ["deep-learning"]),
        ("Projectleiding", ["project-management"]),
        ("Italian (B2)", []),
        ("Forklift licence", []),
        ("Rust removal", []),
        ("Choir singing", []),
    ],
)
def test_the_shipped_vocabulary_in_lists(
    reader: SkillReader, words: str, skills: list[str]
) -> None:
    assert listed(reader, words) == skills


@pytest.mark.parametrize(
    ("sentence", "skills"),
    [
        ("Watched CNN in the Rust belt all night.", set()),
        ("A swift answer gave a spark of hope.", set()),
        ("We go for a REST by the sea.", set()),
        ("Moved Spark jobs to Kubernetes.", {"big-data", "containers-orchestration"}),
        ("Wrote Go and Python.", {"programming", "python"}),
        ("Trained a CNN with Keras on PyTorch.", {"deep-learning", "ml-frameworks"}),
    ],
)
def test_the_shipped_vocabulary_in_sentences(
    reader: SkillReader, sentence: str, skills: set[str]
) -> None:
    assert {found.skill for found in reader.in_text(sentence)} == skills


def test_no_word_belongs_to_two_skills(public: Catalog) -> None:
    owners: dict[str, set[str]] = {}
    for key, skill in public.skills.items():
        words = (*skill.aliases, *skill.spellings, *skill.only_in_lists, *skill.needs_witness)
        for word in words:
            owners.setdefault(folded(word), set()).add(key)
    assert {word: keys for word, keys in owners.items() if len(keys) > 1} == {}


def test_each_skill_is_read_by_its_names(public: Catalog, reader: SkillReader) -> None:
    for key, skill in public.skills.items():
        for words in (skill.name, *skill.aliases, *skill.spellings):
            assert key in listed(reader, words), words


def test_no_word_is_marked_twice(public: Catalog) -> None:
    for skill in public.skills.values():
        marked = Counter((*skill.spellings, *skill.only_in_lists, *skill.needs_witness))
        assert [word for word, times in marked.items() if times > 1] == []


@pytest.mark.parametrize(
    "text", ["", " ", "\x00\x1b[31m", "\u202e", "(((", "///", "&", "\ud800", "𝔓"]
)
def test_what_says_nothing_is_no_skill(reader: SkillReader, text: str) -> None:
    assert reader.listed(text) == reader.in_text(text) == ()


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "Go ",
        "C++",
        "machine learning ",
        "data ",
        "(",
        "R, ",
        "&/",
        "\u0308",
        "- ",
        "ss ",
        "  ",
    ],
)
def test_long_texts_take_bounded_time(reader: SkillReader, piece: str) -> None:
    text = piece * (100_000 // len(piece))
    begun = time.process_time()
    reader.listed(text)
    reader.in_text(text)
    assert time.process_time() - begun < 4


@pytest.mark.parametrize("word", ["Analyses", "organisation", "Führung", "C++", "labelling", "its"])
def test_a_word_is_folded_alone_as_among_others(word: str) -> None:
    (token,) = tokens(word)
    assert folded(f"x\n{word}\ny").split("\n")[1] == f" {token.key} "
    assert re.fullmatch(r"\S+", token.key)


PEOPLE_LED = {
    "Hired two prompt engineers.": set(),
    "Led NLP specialists.": set(),
    "Now an NLP specialist.": {"nlp"},
    "Wiped the rag dry.": set(),
    "Set up RAG for lawyers.": {"rag"},
    "J'ai tout vendu.": set(),
}
"""Sentences with the trade of people who were led, and the skills they show."""


@pytest.mark.parametrize("sentence", PEOPLE_LED)
def test_the_trade_of_people_led_is_not_ones_own(reader: SkillReader, sentence: str) -> None:
    assert {found.skill for found in reader.in_text(sentence)} == PEOPLE_LED[sentence]
