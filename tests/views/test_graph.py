"""The texts of a picture: read back sign by sign, as the tools read them."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.views.graphs.dot import dot
from airoles.views.graphs.graph import Arrow, Graph
from airoles.views.graphs.mermaid import mermaid

HOSTILE = {
    "quotes": 'the "so-called" chief\'s',
    "quote at the end": 'chief"',
    "brackets": "a [b] (c) {d} <e> [[f]] ((g))",
    "pipes": "a|b||c",
    "backslashes": r"a\b\\c \n \N \" \l",
    "backslash at the end": "a\\",
    "hash": "C# and #1; #quot; #35;",
    "ampersands": "R&D &amp; &lt; &#35;",
    "semicolons": "a; b;",
    "arrows": "a --> b -.-> c -- d --- e -> f",
    "markup": "[red]b[/red] <b>c</b> <script>d</script> **e** `f` _g_",
    "percents": "%% 100 %%{init: {}}%%",
    "keywords": "end subgraph graph digraph click style",
    "unicode": "naïve 履歴書 🙂 ’“”",
    "list": "1. first",
    "dollars": "costs $$5$$ or more",
    "icons": "fa:fa-car and :smile:",
    "dashes": "--- a --- ***",
    "address": "https://a.example/?b=c",
    "tab and break": "a\tb\u2028c\u00a0d",
    "equals": 'a="b", c=d',
}
"""Labels with all that means something to one of the tools."""

anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
each_hostile = pytest.mark.parametrize("label", HOSTILE.values(), ids=HOSTILE)

DOT_TEXT = r'"((?:[^"\\]|\\.)*)"'
DOT_NODE = re.compile(rf"  {DOT_TEXT} \[label={DOT_TEXT}\];", re.DOTALL)
DOT_ARROW = re.compile(
    rf"  {DOT_TEXT} -> {DOT_TEXT} \[label={DOT_TEXT}(, style=dashed)?\];", re.DOTALL
)
MERMAID_NODE = re.compile(r'  (n\d+)\["([^"]*)"\]')
MERMAID_ARROW = re.compile(r'  (n\d+) (-->|-\.->)(?:\|"([^"]*)"\|)? (n\d+)')


def drawn(label: str, dashed: bool = False) -> Graph:
    """Two nodes and an arrow that all bear the label."""
    return Graph(label, {"a": label, label + "x": label}, (Arrow("a", label + "x", label, dashed),))


ENTITY = re.compile(r"&(#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z0-9]+);")


def from_dot(escaped: str) -> str:
    """What Graphviz makes of the inside of a quoted text."""
    return re.sub(r"\\(.)", lambda m: {"n": "\n"}.get(m[1], m[1]), escaped, flags=re.DOTALL)


def label_from_dot(escaped: str) -> str:
    """What Graphviz makes of a label, where it reads HTML entities, too."""
    return ENTITY.sub(lambda m: html.unescape(m[0]), from_dot(escaped))


def from_mermaid(escaped: str) -> str:
    """What Mermaid makes of the inside of a quoted text."""
    return re.sub(r"#(\d+);", lambda m: chr(int(m[1])), escaped)


def one_line(text: str) -> str:
    return text.replace("\n", " ")


@given(anything)
def test_any_label_can_be_read_back_from_dot(label: str) -> None:
    head, *_, foot, end = dot(drawn(label)).split("\n")
    assert (foot, end) == ("}", "")
    told = re.fullmatch(rf"digraph {DOT_TEXT} \{{", head)
    assert told
    assert from_dot(told[1]) == label
    nodes = DOT_NODE.findall(dot(drawn(label)))
    assert [(from_dot(key), label_from_dot(text)) for key, text in nodes] == [
        ("a", label),
        (label + "x", label),
    ]
    ((start, end, text, _),) = DOT_ARROW.findall(dot(drawn(label)))
    assert (from_dot(start), from_dot(end)) == ("a", label + "x")
    assert label_from_dot(text) == label


@given(anything.filter(lambda label: "\r" not in label))
def test_any_label_can_be_read_back_from_mermaid_on_one_line(label: str) -> None:
    head, *lines = mermaid(drawn(label)).removesuffix("\n").split("\n")
    assert head == "flowchart BT"
    nodes = [MERMAID_NODE.fullmatch(line) for line in lines[:2]]
    assert [node and (node[1], from_mermaid(node[2])) for node in nodes] == [
        ("n0", one_line(label)),
        ("n1", one_line(label)),
    ]
    (arrow,) = (MERMAID_ARROW.fullmatch(line) for line in lines[2:])
    assert arrow
    assert (arrow[1], arrow[4]) == ("n0", "n1")
    assert from_mermaid(arrow[3] or "") == one_line(label)


@each_hostile
def test_a_hostile_label_can_be_read_back_from_dot(label: str) -> None:
    first, second = DOT_NODE.findall(dot(drawn(label)))
    assert label_from_dot(first[1]) == label_from_dot(second[1]) == label


@each_hostile
def test_no_sign_of_a_label_stands_bare_in_mermaid(label: str) -> None:
    bare = set('"[]{}()<>|`\\&$:')
    for line in mermaid(drawn(label)).removesuffix("\n").split("\n")[1:]:
        inside = re.search(r'"([^"]*)"', line)
        assert inside
        assert not bare & set(inside[1])
        assert re.sub(r"#\d+;", "", inside[1]).count("#") == 0
        assert ";" not in re.sub(r"#\d+;", "", inside[1])


@pytest.mark.parametrize("dashed", [False, True])
def test_an_arrow_is_dashed_just_where_it_is_said(dashed: bool) -> None:
    in_dot, in_mermaid = dot(drawn("a", dashed)), mermaid(drawn("a", dashed))
    assert (in_dot.count("dashed"), in_mermaid.count("-.->")) == (dashed, dashed)
    assert in_mermaid.count("-->") == (not dashed)


def test_an_arrow_without_a_label_has_none() -> None:
    plain = Graph("t", {"a": "A", "b": "B"}, (Arrow("a", "b", ""),))
    assert mermaid(plain) == 'flowchart BT\n  n0["A"]\n  n1["B"]\n  n0 --> n1\n'
    assert '  "a" -> "b" [label=""];\n' in dot(plain)


def test_a_picture_in_mermaid_reads_as_expected() -> None:
    pictured = Graph(
        "Ways",
        {"dc": "Data Clerk (senior)", "uni": "University"},
        (Arrow("uni", "dc", "origin", True), Arrow("dc", "uni", "craft, evidence A")),
    )
    assert mermaid(pictured) == (
        "flowchart BT\n"
        '  n0["Data Clerk #40;senior#41;"]\n'
        '  n1["University"]\n'
        '  n1 -.->|"origin"| n0\n'
        '  n0 -->|"craft, evidence A"| n1\n'
    )


def test_a_picture_in_dot_reads_as_expected() -> None:
    pictured = Graph(
        "Ways",
        {"dc": "Data Clerk (senior)", "uni": "University"},
        (Arrow("uni", "dc", "origin", True), Arrow("dc", "uni", "craft, evidence A")),
    )
    head, *lines = dot(pictured).splitlines()
    assert head == 'digraph "Ways" {'
    assert lines[-5:] == [
        '  "dc" [label="Data Clerk (senior)"];',
        '  "uni" [label="University"];',
        '  "uni" -> "dc" [label="origin", style=dashed];',
        '  "dc" -> "uni" [label="craft, evidence A"];',
        "}",
    ]


def test_a_picture_without_arrows_still_has_its_nodes() -> None:
    alone = Graph("t", {"a": "A"}, ())
    assert mermaid(alone) == 'flowchart BT\n  n0["A"]\n'
    assert dot(alone).splitlines()[-2:] == ['  "a" [label="A"];', "}"]
