"""One rule says which characters may be shown, whatever the use."""

import json
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.text import first_hidden, json_escaped, mixed_word, one_line, printable, visible

SIGNS_BEFORE_NUMBERS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
SIGNS_BEFORE_NUMBERS += "\U000110bd\U000110cd"
"""Unicode calls them formats, but they are drawn: around Arabic, Syriac and Kaithi numbers."""
FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
"""Unicode calls them letters and marks, but they show nothing."""
JOINERS = "\u200c\u200d"


def hidden_ones() -> list[str]:
    """Every character that Unicode itself calls a control, a format, half or private."""
    every = map(chr, range(sys.maxunicode + 1))
    kinds = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
    found = [c for c in every if unicodedata.category(c) in kinds]
    return [c for c in (*found, *FILLERS) if c not in SIGNS_BEFORE_NUMBERS + JOINERS]


def test_what_unicode_calls_no_sign_is_hidden_in_every_use() -> None:
    for character in hidden_ones():
        text = f"é{character}é"
        assert character not in visible(text)
        if character not in "\t\n":
            assert first_hidden(text) is not None
            assert character not in json_escaped(text)
        if character not in "\t\n\r":
            assert printable(text) == "é\ufffdé"
        assert one_line(text) == "é é"


@pytest.mark.parametrize(
    "text",
    [
        "Chief AI Officer",
        "R&D – 57% “quoted” $(id) `id`",
        "Führungskraft",
        "首席人工智能官",
        "مدير ۱۲",
        "می\u200cخواهم",
        "क्\u200dष",
        "👩\u200d🔬",
        "❤\ufe0f",
        "❤\ufe0f\u200d🔥",
        "1\ufe0f\u20e3",
        "#\ufe0f\u20e3",
        "辻\U000e0100",
        "a\xa0b",
        "a\u3000b",
        *SIGNS_BEFORE_NUMBERS,
    ],
)
def test_what_people_write_is_left_as_it_is_in_every_use(text: str) -> None:
    assert visible(text) == printable(text) == json_escaped(text) == text
    assert one_line(text) == " ".join(text.split())
    assert first_hidden(text) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("CEO\ufe0f", r"CEO\ufe0f"),
        ("C\u200dEO", r"C\u200dEO"),
        ("é\u200d", r"é\u200d"),
        ("\u200dé", r"\u200dé"),
        ("\ufe0fé", r"\ufe0fé"),
        ("é\u200d\u200dé", r"é\u200d\u200dé"),
        ("é\ufe00\ufe01é", r"é\ufe00\ufe01é"),
        ("é\u200d\u202eé", r"é\u200d\u202eé"),
        ("1\ufe0f\u200dé", r"1\ufe0f\u200dé"),
        ("😀\U000e0101\U000e0102", r"😀\U000e0101\U000e0102"),
    ],
)
def test_joiners_and_forms_are_hidden_where_they_have_no_use(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb", r"a\x1b[31mb"),
        ("two\nlines\tand\rmore", r"two\nlines\tand\rmore"),
        ("safe\u202egpj.exe", r"safe\u202egpj.exe"),
        ("\udcff", r"\udcff"),
        ("ㅤ", r"\u3164"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_a_screen_shows_codes_on_one_line(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_line_breaks_stay_where_they_are_kept() -> None:
    assert visible("a\x1b\nb\t", kept="\n") == "a\\x1b\nb\\t"


def test_the_first_hidden_character_is_found_with_its_place() -> None:
    found = first_hidden("one\ttwo\nthr\u200bee\x07")
    assert found is not None
    assert (found.start(), found[0]) == (11, "\u200b")


def test_json_reads_the_same_text_from_its_escapes() -> None:
    text = "a\x7f\u202e\U000e0041\ud800é\u200dé"
    written = json_escaped(json.dumps(text, ensure_ascii=False))
    assert written == r'"a\u007f\u202e\udb40\udc41\ud800é' + '\u200dé"'
    assert json.loads(written) == text


@given(st.text(st.characters() | st.sampled_from(JOINERS + FILLERS + "\ufe0f\u202e\x1b a1é")))
def test_the_uses_agree(text: str) -> None:
    rest = text.replace("\r", " ").replace("\n", " ").replace("\t", " ")
    hidden = first_hidden(rest) is not None
    assert (printable(rest) != rest) == hidden or "\ufffd" in rest
    assert (visible(rest) != rest) == hidden
    assert (json_escaped(rest) != rest) == hidden
    assert (one_line(rest) != " ".join(rest.split())) <= hidden


@given(st.text(st.characters() | st.sampled_from(JOINERS + FILLERS + "\ufe0f\u202e\x1b a1é")))
def test_what_was_made_fit_to_be_shown_is_left_as_it_is(text: str) -> None:
    for use in (visible, printable, json_escaped, one_line):
        assert use(use(text)) == use(text)
    assert visible(text).splitlines() in ([], [visible(text)])


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Head of \u0410I", "\u0410I"),
        ("\u0421hief AI Officer", "\u0421hief"),
        ("C\u0415O", "C\u0415O"),
        ("\u03a1roduct lead", "\u03a1roduct"),
        ("AI-\u0441to", "\u0441to"),
        ("\uff21I", "\uff21I"),
        ("\U0001d400I", "\U0001d400I"),
        ("Chief AI Officer", ""),
        ("Глава отдела ИИ", ""),
        ("Επικεφαλής AI", ""),
        ("AI導入責任者", ""),
        ("β-tester", ""),
        ("Führungskraft für KI", ""),
    ],
)
def test_a_word_of_latin_and_look_alike_letters_is_found(name: str, word: str) -> None:
    assert mixed_word(name) == word
