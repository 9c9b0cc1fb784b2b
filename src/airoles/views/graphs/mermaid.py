"""Graphs as Mermaid flowcharts."""

from airoles.questions.reply import Reply
from airoles.views.formats import Look
from airoles.views.graphs import graph_of
from airoles.views.graphs.graph import Graph


def write(reply: Reply, look: Look) -> str:
    """The graph of the reply."""
    return mermaid(graph_of(reply))


def mermaid(diagram: Graph) -> str:
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


_MERMAID = {c: f"#{ord(c)};" for c in '"#&<>[]{}()|`\\;$:'}
"""Signs with a meaning of their own; $$ begins a formula, and fa: an icon."""


def _entities(text: str) -> str:
    """A text that Mermaid prints as it stands: its own signs become character codes."""
    return "".join(_MERMAID.get(c, c) for c in text).replace("\n", " ")
