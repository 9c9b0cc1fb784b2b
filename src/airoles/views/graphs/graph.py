"""The neutral picture of nodes and arrows, and its text in Graphviz DOT and in Mermaid."""

from collections.abc import Mapping

from airoles.model.record import record


@record(frozen=True, slots=True)
class Arrow:
    """A move from one node to another, with what is written on it."""

    start: str
    end: str
    label: str
    dashed: bool = False


@record(frozen=True, slots=True)
class Diagram:
    """Nodes by id with their labels, and arrows between them."""

    title: str
    nodes: Mapping[str, str]
    arrows: tuple[Arrow, ...]
    note: str = ""
    """What is said below it, such as what its marks mean."""


def dot(diagram: Diagram) -> str:
    """The diagram in Graphviz's DOT language."""
    lines = [
        f"digraph {_quoted(diagram.title)} {{",
        "  rankdir=BT;",
        '  node [shape=box, style=rounded, fontname="sans-serif"];',
        '  edge [fontname="sans-serif", fontsize=10];',
    ]
    if diagram.note:
        lines.append(f"  label={_label(diagram.note)};")
    lines += [f"  {_quoted(key)} [label={_label(label)}];" for key, label in diagram.nodes.items()]
    for arrow in diagram.arrows:
        style = ", style=dashed" if arrow.dashed else ""
        ends = f"{_quoted(arrow.start)} -> {_quoted(arrow.end)}"
        lines.append(f"  {ends} [label={_label(arrow.label)}{style}];")
    return "\n".join([*lines, "}", ""])


def mermaid(diagram: Diagram) -> str:
    """The diagram as a Mermaid flowchart."""
    numbers = {key: f"n{number}" for number, key in enumerate(diagram.nodes)}
    lines = ["flowchart BT"]
    lines += [f'  {numbers[key]}["{_entities(label)}"]' for key, label in diagram.nodes.items()]
    for arrow in diagram.arrows:
        line = "-.->" if arrow.dashed else "-->"
        label = f'|"{_entities(arrow.label)}"|' if arrow.label else ""
        lines.append(f"  {numbers[arrow.start]} {line}{label} {numbers[arrow.end]}")
    if diagram.note:
        lines.append(f'  note["{_entities(diagram.note)}"]')
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _label(text: str) -> str:
    """A label that Graphviz prints as it stands, although it reads HTML entities there."""
    return _quoted(text.replace("&", "&amp;"))


_MERMAID = {c: f"#{ord(c)};" for c in '"#&<>[]{}()|`\\;$:'}
"""Signs with a meaning of their own; $$ begins a formula, and fa: an icon."""


def _entities(text: str) -> str:
    """A text that Mermaid prints as it stands: its own signs become character codes."""
    return "".join(_MERMAID.get(c, c) for c in text).replace("\n", " ")
