"""YAML is read as it was written, and every trap of YAML is a problem with its place."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from airoles.errors import Place, Problem
from airoles.reading import yaml_text as nodes
from airoles.reading.folders import MOST_BYTES
from airoles.reading.yaml_text import MOST_LEVELS, Document, parse_yaml, read_yaml
from airoles.text import visible

PYTHON = yaml.SafeLoader
FAST = getattr(yaml, "CSafeLoader", None)
LOADERS = [PYTHON] if FAST is None else [FAST, PYTHON]


def parse(text: str | bytes, loader: Any = None) -> Document | Problem:
    raw = text.encode() if isinstance(text, str) else text
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nodes, "_Loader", loader or LOADERS[0])
        return parse_yaml(raw, "x.yaml")


def document(text: str | bytes) -> Document:
    found = parse(text)
    assert isinstance(found, Document), str(found)
    return found


def refused(text: str | bytes, loader: Any = None) -> Problem:
    found = parse(text, loader)
    assert isinstance(found, Problem), found
    return found


# What is read


@pytest.mark.parametrize(
    "written",
    [
        "NO",
        "no",
        "yes",
        "On",
        "off",
        "true",
        "False",
        "y",
        "12:30",
        "1:02:03",
        "1330.10",
        "1.0",
        "0x1F",
        "0o17",
        "017",
        "0b1",
        "1_000",
        "1e5",
        "+1",
        "-7",
        ".inf",
        ".NaN",
        "2024",
        "=",
        "2024-02-30",
        "2024-01-01",
        "2001-12-14t21:59:43.10-05:00",
        "Null",
        "NULL",
        "None",
        "a b",
        "a#b",
        "C++",
        "R&D",
        "50%",
        "it's",
        "http://x.example/a?b=c#d",
    ],
)
class TestPlainScalar:
    def test_a_plain_value_stays_the_text_that_was_written(self, written: str) -> None:
        assert document(f"a: {written}\n").value == {"a": written}

    def test_a_plain_item_stays_the_text_that_was_written(self, written: str) -> None:
        assert document(f"- {written}\n").value == [written]

    def test_a_plain_key_stays_the_text_that_was_written(self, written: str) -> None:
        assert document(f"{written}: a\n").value == {written: "a"}


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_an_absent_value_is_none(written: str) -> None:
    assert document(f"a: {written}\nb:\n  - {written}\n").value == {"a": None, "b": [None]}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ('""', ""),
        ("''", ""),
        ('"~"', "~"),
        ("'null'", "null"),
        ('" a "', " a "),
        ("'it''s'", "it's"),
        (r'"a\tb"', "a\tb"),
        (r'"a\"b\\c"', 'a"b\\c'),
        (r'"caf\u00e9"', "café"),
        ('"a: b # c"', "a: b # c"),
        ("|\n  b\n  c", "b\nc\n"),
        (">-\n  b\n  c", "b c"),
    ],
)
def test_a_quoted_or_block_value_is_the_text_inside(written: str, value: str) -> None:
    assert document(f"a: {written}\n").value == {"a": value}


def test_letters_of_all_scripts_and_emoji_stay() -> None:
    text = "é ł 中文 עברית 😀 👩\u200d💻 می\u200cخواهم"
    assert document(f"a: {text}\n").value == {"a": text}


def test_comments_are_left_out() -> None:
    assert document("# one\na: b # two\n# three\n").value == {"a": "b"}


def test_lines_may_end_as_windows_ends_them() -> None:
    assert document("a: b\r\nc:\r\n  - d\r\n").value == {"a": "b", "c": ["d"]}


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "~\n"])
def test_a_file_without_content_is_none(text: str) -> None:
    assert document(text).value is None


plain_text = st.text(
    st.characters(
        exclude_categories=("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"),
        exclude_characters="\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0",
    )
    | st.sampled_from("\n\t\"'#:-?&*!|>%@{}[],~ "),
    max_size=30,
)
plain_data = st.recursive(
    plain_text.filter(lambda text: visible(text) == text) | st.none(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(plain_text.filter(lambda key: key != "<<"), inner, max_size=4)
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("flow", [True, False])
@given(data=plain_data, escaped=st.booleans())
def test_what_a_yaml_writer_wrote_comes_back_equal(flow: bool, data: Any, escaped: bool) -> None:
    text = yaml.safe_dump(data, default_flow_style=flow, allow_unicode=not escaped)
    assert document(text).value == data


# Where it stands


def test_every_key_and_item_has_its_line_and_column() -> None:
    found = document("a: b\nlist:\n  - c\n  - d:\n      e\n    f: [g, h]\n")
    assert {where: (place.line, place.column) for where, place in found.places.items()} == {
        (): (1, 1),
        ("a",): (1, 1),
        ("list",): (2, 1),
        ("list", 0): (3, 5),
        ("list", 1): (4, 5),
        ("list", 1, "d"): (4, 5),
        ("list", 1, "f"): (6, 5),
        ("list", 1, "f", 0): (6, 9),
        ("list", 1, "f", 1): (6, 12),
    }


def test_a_place_names_the_file_as_it_is_shown() -> None:
    assert document("a: b\n").place(("a",)) == Place("x.yaml", 1, 1)


def test_a_field_that_is_not_there_stands_at_what_would_hold_it() -> None:
    found = document("a: b\nlist:\n  - c: d\n")
    assert found.place(("list", 0, "missing", "deeper")) == Place("x.yaml", 3, 5)


def test_columns_count_characters_and_not_bytes() -> None:
    assert document('["😀é", b]\n').place((1,)) == Place("x.yaml", 1, 8)


words = st.text("abcdefg", min_size=1, max_size=5).map(lambda word: f"k{word}")
nested = st.recursive(
    words,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=4)
        | st.dictionaries(words, inner, min_size=1, max_size=4)
    ),
    max_leaves=15,
)


@given(data=nested)
def test_every_place_of_a_key_is_where_the_key_is_written(data: Any) -> None:
    text = yaml.safe_dump(data, default_flow_style=False)
    lines = text.splitlines()
    for where, place in document(text).places.items():
        if where and isinstance(where[-1], str):
            assert lines[place.line - 1][place.column - 1 :].startswith(f"{where[-1]}:")


@given(data=nested)
def test_every_key_and_item_has_a_place(data: Any) -> None:
    def paths(value: Any, where: tuple[str | int, ...]) -> set[tuple[str | int, ...]]:
        below = value.items() if isinstance(value, dict) else enumerate(value)
        inner: Iterable[tuple[Any, Any]] = [] if isinstance(value, str) else below
        return {where}.union(*(paths(item, (*where, key)) for key, item in inner))

    found = document(yaml.safe_dump(data, default_flow_style=False))
    assert set(found.places) == paths(data, ())


# Traps

LAUGHS = "".join(
    f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9) if n else 'lol'}]\n" for n in range(9)
)
ANCHOR = "uses an anchor or alias"
ODD_KEY = "uses something else than a word as a key"
DEEP = "is nested deeper than 32 levels"
FLAT = "flatten it"
VALUE_OUT = "write the value out instead"
ONE_OF_TWO = "keep one of the two"
NO_TAG = "remove the tag"
PLAIN_WORD = "use a plain word"
TRAPS = {
    "repeated key": ("a: 1\nb: 2\na: 3\n", 3, 1, "repeats the key 'a'", ONE_OF_TWO),
    "repeated key below": ("x:\n  a: 1\n  a: 1\n", 3, 3, "repeats the key 'a'", ONE_OF_TWO),
    "repeated key in item": ("- a: 1\n  a: 2\n", 2, 3, "repeats the key 'a'", ONE_OF_TWO),
    "repeated key in braces": ("x: {a: 1, a: 2}\n", 1, 11, "repeats the key 'a'", ONE_OF_TWO),
    "repeated key in quotes": ('a: 1\n"a": 2\n', 2, 1, "repeats the key 'a'", ONE_OF_TWO),
    "anchor": ("a: 1\nb: &x 2\n", 2, 4, ANCHOR, VALUE_OUT),
    "anchor of list": ("a: &x\n  - b\n", 1, 4, ANCHOR, VALUE_OUT),
    "anchor of item": ("- a\n- &x b\n", 2, 3, ANCHOR, VALUE_OUT),
    "alias": ("a: 1\nb: *x\n", 2, 4, ANCHOR, VALUE_OUT),
    "alias bomb": (LAUGHS, 1, 5, ANCHOR, VALUE_OUT),
    "merge key": ("a: 1\n<<: {b: 2}\n", 2, 1, "uses a merge key", "write the values out instead"),
    "tag of python": (
        "a: !!python/object/apply:os.system [ls]\n",
        1,
        4,
        "uses the tag tag:yaml.org,2002:python/object/apply:os.system",
        NO_TAG,
    ),
    "tag of text": ("a: !!str 1\n", 1, 4, "uses the tag tag:yaml.org,2002:str", NO_TAG),
    "tag of mapping": ("a: !!map\n  b: 1\n", 1, 4, "uses the tag tag:yaml.org,2002:map", NO_TAG),
    "tag of list": ("- !!seq [a]\n", 1, 3, "uses the tag tag:yaml.org,2002:seq", NO_TAG),
    "tag of bytes": ("- !!binary aGk=\n", 1, 3, "uses the tag tag:yaml.org,2002:binary", NO_TAG),
    "own tag": ("a: !role b\n", 1, 4, "uses the tag !role", NO_TAG),
    "whole tag": ("a: !<x:y> b\n", 1, 4, "uses the tag x:y", NO_TAG),
    "second document": (
        "a: 1\n---\nb: 2\n",
        2,
        1,
        "holds more than one document",
        "remove everything from the second '---' on",
    ),
    "second document after an end": (
        "---\na: 1\n...\n---\nb: 2\n",
        4,
        1,
        "holds more than one document",
        "remove everything from the second '---' on",
    ),
    "list as key": ("a: 1\n? [b]\n: c\n", 2, 3, ODD_KEY, PLAIN_WORD),
    "mapping as key": ("{a: b}: c\n", 1, 1, ODD_KEY, PLAIN_WORD),
    "alias as key": ("*x : c\n", 1, 1, ODD_KEY, PLAIN_WORD),
    "40 levels of lists": ("[" * 40 + "]" * 40, 1, 34, DEEP, FLAT),
    "40 levels of braces": ("{a: " * 40 + "b" + "}" * 40, 1, 133, DEEP, FLAT),
    "40 levels of indentation": (
        "".join(f"{' ' * n}a:\n" for n in range(40)),
        34,
        34,
        DEEP,
        FLAT,
    ),
    "a million open brackets": ("[" * 1_000_000, 1, 34, DEEP, FLAT),
}


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_is_a_problem_with_its_place_and_a_hint(trap: str, loader: Any) -> None:
    text, line, column, message, hint = TRAPS[trap]
    assert refused(text, loader) == Problem(Place("x.yaml", line, column), "", message, hint)


@pytest.mark.parametrize("levels", [1, MOST_LEVELS - 1, MOST_LEVELS])
def test_levels_up_to_the_most_are_read(levels: int) -> None:
    value = document("[" * levels + "a" + "]" * levels).value
    for _ in range(levels):
        assert isinstance(value, list)
        value = value[0]
    assert value == "a"


def test_one_level_more_than_the_most_is_a_problem() -> None:
    more = MOST_LEVELS + 1
    assert "nested deeper" in refused("[" * more + "a" + "]" * more).message


@pytest.mark.parametrize("key", ["&x a", "!!str a", "!role a"])
def test_an_anchor_or_tag_of_a_key_is_a_problem(key: str) -> None:
    assert refused(f"b: 1\n{key}: 2\n").place == Place("x.yaml", 2, 1)


# Text that is no text


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"a: 1\nb: caf\xe9\n", 2),
        (b"a: \xff\n", 1),
        ("a: 1\n".encode("utf-16"), 1),
        (b"a: 1\nb: 2\nc: \xe2\x82", 3),
        (b"a: \xed\xa0\x80\n", 1),
        (b"a: \xc0\x80\n", 1),
    ],
    ids=["latin-1", "byte", "utf-16", "cut off", "surrogate", "overlong"],
)
def test_bytes_that_are_not_utf_8_are_a_problem_with_their_line(raw: bytes, line: int) -> None:
    assert refused(raw) == Problem(
        Place("x.yaml", line, 1), "", "is not UTF-8 text", "save the file as UTF-8"
    )


def test_a_byte_order_mark_inside_is_a_problem_with_its_place() -> None:
    found = refused("a: 1\nb: x\ufeffy\n")
    assert (found.place, "U+FEFF" in found.message) == (Place("x.yaml", 2, 5), True)


def test_a_byte_order_mark_is_a_problem_at_the_start() -> None:
    found = refused(b"\xef\xbb\xbfa: 1\n")
    assert (found.place, "U+FEFF" in found.message) == (Place("x.yaml", 1, 1), True)


CONTROL = "\x00\x01\x07\x08\x1b\x1f\x7f\x80\x90\x9b\x9f"
DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
NO_WIDTH = "\u200b\u2060\u2061\u2064\u200c\u200d\xad\u034f\u3164\ufff9\U000e0041"
BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


@pytest.mark.parametrize(
    "character",
    CONTROL + DIRECTION + NO_WIDTH + BREAKS,
    ids=lambda one: f"U+{ord(one):04X}",
)
class TestCharacterThatIsNotSeen:
    def test_it_is_a_problem_with_its_line_and_column(self, character: str) -> None:
        assert refused(f"a: 1\nb: x{character}y\nc: 2\n") == Problem(
            Place("x.yaml", 2, 5),
            "",
            f"holds the control character U+{ord(character):04X}",
            "remove it",
        )

    def test_it_is_a_problem_in_a_key(self, character: str) -> None:
        assert refused(f'a: 1\n"x{character}y": 2\n').place == Place("x.yaml", 2, 3)

    def test_it_is_a_problem_in_a_comment(self, character: str) -> None:
        assert refused(f"a: 1\n# x{character}y\n").place == Place("x.yaml", 2, 4)


@pytest.mark.parametrize(
    "escape",
    [
        r"\0",
        r"\a",
        r"\b",
        r"\e",
        r"\r",
        r"\x07",
        r"\x9b",
        r"\N",
        r"\L",
        r"\P",
        r"\u202e",
        r"\u200b",
    ],
)
class TestCharacterWrittenAsAnEscape:
    def test_it_is_a_problem_in_a_value(self, escape: str) -> None:
        assert refused(f'a: 1\nb: "x{escape}[31m"\n').place.line == 2

    def test_it_is_a_problem_in_a_key(self, escape: str) -> None:
        assert refused(f'a: 1\n"x{escape}y": 2\n').place.line == 2


# YAML that is none


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("x: 1\na: b: c\n", 2),
        ("a:\n\tb: 1\n", 2),
        ("a:\n    b: 1\n  c: 2\n", 3),
        ("- a\nb: c\n", 2),
        ("x: 1\na: @b\n", 2),
        ("x: 1\na: %b\n", 2),
        ("x: 1\na: `b`\n", 2),
        ("x: 1\na: {b: c]\ny: 2\n", 2),
        ('x: 1\na: "b" c\n', 2),
        ('x: 1\na: "\\q"\ny: 2\n', 2),
        ("x: 1\na: !x!y z\n", 2),
        ("a: 1\n...\nb\n", 3),
        ("%YAML 2.0\n---\na: 1\n", 1),
        ("x: 1\n: a\n", 2),
    ],
)
def test_broken_yaml_is_a_problem_with_its_line(text: str, line: int, loader: Any) -> None:
    assert refused(text, loader).place.line == line


BROKEN = [
    "a: [b, c",
    'a: "b\nc: d\n',
    "a: 'b",
    "a: {b: ",
    "a: |x\n",
    "? a\n- b",
    "a: &\n",
    "a: b: c",
]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("text", BROKEN)
def test_broken_yaml_is_told_in_one_line_with_a_hint(text: str, loader: Any) -> None:
    found = refused(text, loader)
    assert found.message.startswith("is not valid YAML: ")
    assert "\n" not in found.message
    assert found.hint


# Whatever the bytes

HOSTILE = {
    "surrogate in a tag": b"a: !%ED%A0%80 b\n",
    "overlong zero in a tag": b"a: !%C0%80 b\n",
    "half a letter in a tag": b"a: !<%FF> b\n",
    "surrogate as an escape": b'a: "\\ud800"\n',
    "character beyond Unicode": b'a: "\\UFFFFFFFF"\n',
    "version of 5000 digits": b"%YAML " + b"9" * 5000 + b".1\n---\na: b\n",
    "anchor without a name": b"a: & b\n",
    "a key of a megabyte": b"a" * 1_000_000 + b": b\n",
}


@pytest.mark.parametrize(
    ("name", "loader"),
    [(name, loader) for name in HOSTILE for loader in LOADERS],
)
def test_hostile_bytes_are_a_problem(name: str, loader: Any) -> None:
    assert refused(HOSTILE[name], loader).message


@pytest.mark.parametrize("loader", LOADERS)
@given(raw=st.binary(max_size=200))
@example(raw=b"\xef\xbb\xbf")
def test_any_bytes_are_a_document_or_a_problem(raw: bytes, loader: Any) -> None:
    assert isinstance(parse(raw, loader), Document | Problem)


@pytest.mark.parametrize("loader", LOADERS)
@given(text=st.text(max_size=100))
def test_any_text_is_a_document_or_a_problem(text: str, loader: Any) -> None:
    assert isinstance(parse(text, loader), Document | Problem)


PIECES = [
    "a",
    "b",
    ": ",
    "- ",
    "\n",
    "\n  ",
    "\n    ",
    " ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "&x ",
    "*x",
    "!t ",
    "!!str ",
    "! ",
    "|\n",
    ">-\n",
    "'",
    '"',
    "\\",
    "#",
    " #",
    "---\n",
    "...\n",
    "? ",
    "<<: ",
    "%YAML 1.1\n",
    "%TAG ! x\n",
    "~",
    "é",
    "😀",
    "\t",
    "\r\n",
    "\r",
]


@pytest.mark.parametrize("loader", LOADERS)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=40))
def test_pieces_of_yaml_are_a_document_or_a_problem_in_the_file(
    pieces: list[str], loader: Any
) -> None:
    text = "".join(pieces)
    found = parse(text, loader)
    places = [found.place] if isinstance(found, Problem) else list(found.places.values())
    assert all(1 <= place.line <= len(text.splitlines()) + 1 for place in places)


# Files


def test_a_file_is_named_as_it_is_shown(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a: b: c\n", encoding="utf-8")
    found = read_yaml(tmp_path / "a.yaml", "roles/shown.yaml")
    assert isinstance(found, Problem)
    assert found.place.path == "roles/shown.yaml"


def test_a_file_larger_than_a_mebibyte_is_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"#" * (MOST_BYTES + 1))
    assert read_yaml(file, "a.yaml") == Problem(
        Place("a.yaml"), "", "is larger than 1 MiB", "split it into one file per role"
    )


def test_a_file_of_just_a_mebibyte_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"a: b\n" + b"#" * (MOST_BYTES - 5))
    found = read_yaml(file, "a.yaml")
    assert isinstance(found, Document)
    assert found.value == {"a": "b"}


def test_a_path_that_cannot_be_read_is_a_problem_with_the_reason(tmp_path: Path) -> None:
    found = read_yaml(tmp_path / "gone.yaml", "gone.yaml")
    assert isinstance(found, Problem)
    assert str(found.place) == "gone.yaml"
    assert found.message == "cannot be read: no such file or directory"
    assert found.hint


def test_a_folder_in_the_place_of_a_file_is_a_problem(tmp_path: Path) -> None:
    found = read_yaml(tmp_path, "roles/x.yaml")
    assert isinstance(found, Problem)
    assert (found.message, found.hint) == ("is a folder", "put a plain file in its place")


@pytest.mark.parametrize("kind", ["link to itself", "name too long", "file as a folder"])
def test_a_path_the_system_refuses_is_a_problem(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.yaml"
    if kind == "link to itself":
        path.symlink_to(path)
    elif kind == "name too long":
        path = tmp_path / ("a" * 300 + ".yaml")
    else:
        path.write_text("a: b\n", encoding="utf-8")
        path = path / "b.yaml"
    assert isinstance(read_yaml(path, "a.yaml"), Problem)
