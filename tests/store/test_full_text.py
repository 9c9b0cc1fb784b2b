"""What the full-text search finds, in which order, and which words it marks."""

import re
import sqlite3
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.model.passage import Match, Passage
from airoles.store.full_text import build, search

FILLER = tuple(Passage("filler", "tools", "", f"Nothing of note {n}.", ()) for n in range(12))
"""Passages that match nothing, so that a word that is asked for is a rare one."""
QUESTION_WORDS = re.findall(
    r"\w+",
    """
    a an and are as at be by can do does for from get has have how i if in is it me my of on or
    should so than that the their them they this to vs versus was what when where which who whom
    whose why will with would you your
    """,
)


def said(text: str, section: str = "tools", role: str | None = "clerk", own: str = "") -> Passage:
    """A passage without sources; `own` is what is said of the role, where that is less."""
    return Passage(role, section, "", text, (), said=own)


def matches(
    words: str,
    *passages: Passage | str,
    names: Mapping[str, str] | None = None,
    most: int = 10,
) -> tuple[Match, ...]:
    """What a search of just these passages finds; a text alone is a passage of tools."""
    connection = sqlite3.connect(":memory:")
    build(connection, [*(said(p) if isinstance(p, str) else p for p in passages), *FILLER])
    return search(connection, words, names or {}, most)


def found(
    words: str, *passages: Passage | str, names: Mapping[str, str] | None = None, most: int = 10
) -> list[str]:
    """The texts that are found, best first."""
    return [match.passage.text for match in matches(words, *passages, names=names, most=most)]


def marked(words: str, text: str, names: Mapping[str, str] | None = None) -> list[str]:
    """The pieces of the one text that are marked."""
    (match,) = matches(words, text, names=names)
    return [text[start:end] for start, end in match.marks]


def test_passages_that_hold_a_word_are_found_and_no_others() -> None:
    assert found("ledger", "Keeps the ledger.", "Keeps bees.", "A ledger of bees.") == [
        "Keeps the ledger.",
        "A ledger of bees.",
    ]


def test_a_match_carries_its_passage_whole() -> None:
    whole = Passage("clerk", "skills", "book-keeping", "Keeps the ledger.", ("guide", "survey"))
    (match,) = matches("ledger", whole)
    assert match.passage == whole


def test_a_passage_of_no_role_and_no_source_comes_back_as_such() -> None:
    (match,) = matches("ledger", Passage(None, "disputes", "", "Who keeps the ledger?", ()))
    assert match.passage == Passage(None, "disputes", "", "Who keeps the ledger?", ())


@pytest.mark.parametrize("words", ["", "?!", "-", "_", "…", "nowhere", "²", "\u0000"])
def test_words_that_stand_nowhere_find_nothing(words: str) -> None:
    assert matches(words, "Keeps the ledger.") == ()


@pytest.mark.parametrize("word", ["clerk", "book", "guide"])
def test_ids_of_roles_skills_and_sources_are_no_words_of_a_passage(word: str) -> None:
    assert found(word, Passage("clerk", "skills", "book", "Keeps the ledger.", ("guide",))) == []


# The words of a question


@pytest.mark.parametrize("word", QUESTION_WORDS)
def test_a_word_that_questions_are_made_of_is_not_looked_for(word: str) -> None:
    assert found(f"{word} ledger", f"It said {word} twice.", "Keeps one ledger.") == [
        "Keeps one ledger."
    ]


@pytest.mark.parametrize(
    "word", ["ai", "no", "not", "more", "pay", "lead", "work", "need", "about", "between", "us"]
)
def test_a_short_word_that_tells_of_a_topic_is_looked_for(word: str) -> None:
    assert found(f"the {word}", f"Said: {word}.", "The other.") == [f"Said: {word}."]


def test_a_question_of_nothing_but_such_words_looks_for_all_of_them() -> None:
    assert found("Who is who?", "Who they are.", "It is so.", "Bees.") == [
        "Who they are.",
        "It is so.",
    ]


def test_words_of_a_question_are_known_in_capitals() -> None:
    assert found("WHO KEEPS THE LEDGER", "The bees.", "A ledger.") == ["A ledger."]


# The order


def test_a_passage_with_all_the_words_stands_before_one_with_some() -> None:
    all_words = "In the long end the auditor signs each page of the ledger that was kept in ink."
    assert found("ledger auditor", "Ledger, ledger, ledger.", all_words) == [
        all_words,
        "Ledger, ledger, ledger.",
    ]


def test_more_of_the_words_stand_before_fewer() -> None:
    texts = ("One ledger.", "Ledger and ink of an auditor.", "Ledger and ink.")
    assert found("ledger ink auditor", *texts) == [texts[1], texts[2], texts[0]]


def test_a_word_that_is_asked_twice_counts_once() -> None:
    assert found("ledger Ledger ink", "A ledger.", "Ink, ink, ink.") == [
        "Ink, ink, ink.",
        "A ledger.",
    ]


def test_a_rare_word_tells_more_than_a_common_one() -> None:
    common = ("Ink one.", "Ink two.", "Ink six.")
    assert found("ink ledger", *common, "A ledger.") == ["A ledger.", *common]


def test_among_equals_the_order_is_that_of_the_passages() -> None:
    texts = [f"Ledger {letter}." for letter in "dacb"]
    assert found("ledger", *texts) == texts


def test_names_then_questions_then_summaries_then_duties_count_most() -> None:
    sections = ("tools", "duties", "summary", "questions", "name")
    hits = matches("ledger", *(said("The ledger.", section) for section in sections))
    assert [match.passage.section for match in hits] == [
        "name",
        "questions",
        "summary",
        "duties",
        "tools",
    ]


@pytest.mark.parametrize(
    ("section", "times", "beside"),
    [
        ("name", 4.0, "tools"),
        ("questions", 1.6, "tools"),
        ("reports_to", 1.5, "pay_context"),
        ("summary", 1.4, "tools"),
        ("duties", 1.2, "tools"),
        ("outlook", 1.0, "tools"),
    ],
)
def test_a_section_counts_so_many_times_as_much(section: str, times: float, beside: str) -> None:
    hits = matches("ledger", said("The ledger.", beside), said("The ledger.", section))
    scores = {match.passage.section: match.score for match in hits}
    assert scores[section] / scores[beside] == pytest.approx(times)


def test_scores_fall_and_are_above_zero() -> None:
    texts = ("Ledger.", "A ledger among many other words.", "Ledger, ledger, ledger, ledger.")
    scores = [match.score for match in matches("ledger", *texts)]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > scores[1] > scores[2] > 0


def test_a_name_of_a_section_or_a_skill_is_no_word_that_a_statement_says() -> None:
    needed = said("Counting (sums); daily", "skills", own="Counting; daily")
    hits = matches("outlook sums", said("Bright skies.", "outlook"), needed, "Sums and outlook.")
    assert [(match.passage.text, match.words) for match in hits] == [
        ("Sums and outlook.", 2),
        ("Counting (sums); daily", 0),
        ("Bright skies.", 0),
    ]


def test_a_name_stands_first_only_where_it_is_all_that_was_asked_for() -> None:
    name, other = said("Ledger Clerk", "name"), "A ledger, and a clerk with ink."
    assert found("ledger clerk", other, name) == ["Ledger Clerk", other]
    assert found("ledger ink", "The ledger of a clerk.", name) == [
        "The ledger of a clerk.",
        "Ledger Clerk",
    ]


def test_the_name_of_a_section_finds_what_stands_in_it() -> None:
    assert found("reports to", said("The chief.", "reports_to"), "The clerk.") == ["The chief."]


def test_a_word_in_the_text_counts_more_than_one_in_the_name_of_the_section() -> None:
    assert found("outlook", said("Bright skies.", "outlook"), said("Outlook skies.", "trends")) == [
        "Outlook skies.",
        "Bright skies.",
    ]


def test_a_word_in_both_counts_more_than_one_in_the_text_alone() -> None:
    hits = matches("outlook", said("The outlook.", "trends"), said("The outlook.", "outlook"))
    assert [match.passage.section for match in hits] == ["outlook", "trends"]


@pytest.mark.parametrize(("most", "count"), [(0, 0), (1, 1), (3, 3), (4, 4), (5, 4)])
def test_no_more_are_found_than_were_asked_for_and_they_are_the_best(most: int, count: int) -> None:
    texts = ["Ledger one.", "Ledger and ink.", "Ledger two.", "Ledger six."]
    best = ["Ledger and ink.", "Ledger one.", "Ledger two.", "Ledger six."]
    assert found("ledger ink", *texts, most=most) == best[:count]


# Short names of roles

NAMES = {"hom": "Head of Models"}


def test_a_short_name_finds_the_title_and_itself() -> None:
    texts = ("Reports to the Head of Models.", "The HoM signs.", "The models of the head.")
    assert set(found("hom", *texts, names=NAMES)) == set(texts[:2])


@pytest.mark.parametrize("words", ["hom", "HoM", "HOM"])
def test_a_short_name_is_known_in_any_case(words: str) -> None:
    text = "Reports to the Head of Models."
    assert found(words, text, names=NAMES) == [text]
    assert marked(words, text, NAMES) == ["Head of Models"]


def test_a_short_name_is_folded_as_the_names_of_roles_are() -> None:
    text = "Der Leiter der Wege."
    assert found("Straße", text, names={"strasse": "Leiter der Wege"}) == [text]


def test_a_short_name_and_its_title_are_one_word() -> None:
    texts = ("The HoM is the Head of Models.", "The HoM keeps a ledger.")
    assert found("hom ledger", *texts, names=NAMES) == [texts[1], texts[0]]


@pytest.mark.parametrize("title", ['Head of "Models"', 'Head of 3" Models', '"', "Head's * (x) OR"])
def test_a_title_may_hold_any_mark(title: str) -> None:
    texts = (f"Reports to: {title}.", "The HoM signs.")
    expected = set(texts) if any(mark.isalnum() for mark in title) else {texts[1]}
    assert set(found("hom", *texts, names={"hom": title})) == expected


def test_a_title_does_not_find_its_short_name() -> None:
    assert found("models", "The HoM signs.", names=NAMES) == []


# Marks


@pytest.mark.parametrize(
    ("words", "text", "marks"),
    [
        ("ledger", "Ledger", ((0, 6),)),
        ("ledger", "One ledger, two ledgers.", ((4, 10), (16, 23))),
        ("ledger ink", "Ink on ledgers.", ((0, 3), (7, 14))),
        ("prüfung", "Café und naïve Prüfung.", ((15, 22),)),
        ("prufung", "𝔸 🎉 Prüfung, 🎉 Prüfung", ((4, 11), (15, 22))),
        ("cafe", "Ein Cafe\u0301 dort.", ((4, 9),)),
        ("数据", "首席 数据 官", ((3, 5),)),
    ],
)
def test_marks_are_counted_in_characters_from_nought(
    words: str, text: str, marks: tuple[tuple[int, int], ...]
) -> None:
    (match,) = matches(words, text)
    assert match.marks == marks


def test_words_of_a_section_name_are_not_marked_since_they_do_not_stand_in_the_text() -> None:
    (match,) = matches("outlook", said("Bright skies.", "outlook"))
    assert match.marks == ()


def test_every_word_that_was_asked_for_is_marked_even_where_not_all_stand_there() -> None:
    assert marked("ledger ink pen", "Ink and a ledger.") == ["Ink", "ledger"]


@given(
    st.lists(st.text("aé𝔸ßя。 -'\"*:(", max_size=6), min_size=2, max_size=5),
    st.sampled_from(["ledger", "Prüfung", "straße", "数据"]),
)
def test_whatever_stands_around_a_word_it_alone_is_marked(parts: list[str], word: str) -> None:
    text = f" {word} ".join(parts)
    assert marked(word, text) == [word] * (len(parts) - 1)


# Forms of a word


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("audits", "They audited it."),
        ("auditing", "One audit."),
        ("policy", "Many policies."),
        ("managing", "He manages."),
        ("LEDGER", "A ledger."),
        ("naive", "A naïve sum."),
        ("naïve", "A naive sum."),
        ("NAI\u0308VE", "A naïve sum."),
        ("naïve", "A nai\u0308ve sum."),
        ("straße", "Die Straße."),
        ("STRASSE", "Die strasse."),
        ("ångström", "Angstrom"),
        ("E-Mail", "An e-mail."),
        ("snake_case", "In snake case."),
        ("ISO 42001", "By ISO/IEC 42001."),
        ("m-24-19", "Memorandum M-24-19."),
    ],
)
def test_forms_cases_and_accents_of_a_word_are_one(words: str, text: str) -> None:
    assert found(words, text) == [text]


@pytest.mark.parametrize("words", ["led", "ledge", "edger", "led*", "l e d g e r"])
def test_a_piece_of_a_word_is_not_the_word(words: str) -> None:
    assert found(words, "Kept: ledger.") == []


@pytest.mark.parametrize(
    "words",
    [
        '"ledger',
        "ledger*",
        "^ledger",
        "NOT ledger",
        "ledger AND",
        "ledger OR",
        "-ledger",
        "(ledger",
        "text:ledger",
        "NEAR(ledger)",
        "{ledger}",
        "+ledger",
        "ledger'; DROP TABLE passages; --",
    ],
)
def test_marks_that_mean_something_to_the_index_mean_nothing_here(words: str) -> None:
    assert found(words, "A ledger.", "Bees.") == ["A ledger."]


def test_words_need_not_stand_side_by_side() -> None:
    assert found("ledger of ink", "Ink for each ledger.") == ["Ink for each ledger."]
