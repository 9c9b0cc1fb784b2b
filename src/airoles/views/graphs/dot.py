"""Graphs in Graphviz's DOT language."""

from airoles.questions.reply import Reply
from airoles.views.formats import Look
from airoles.views.graphs import graph_of
from airoles.views.graphs.graph import Graph


def write(reply: Reply, look: Look) -> str:
    """The graph of the reply."""
    return dot(graph_of(reply))


def dot(diagram: Graph) -> str:
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


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _label(text: str) -> str:
    """A label that Graphviz prints as it stands, although it reads HTML entities there."""
    return _quoted(text.replace("&", "&amp;"))
