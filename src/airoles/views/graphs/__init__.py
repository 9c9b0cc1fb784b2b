"""Answers that can be drawn: one builder for each question that has a picture."""

from collections.abc import Callable, Iterable

from airoles.errors import BadRequest
from airoles.model.card import Card
from airoles.model.layer import Layer, layers_of
from airoles.model.move import Evidence
from airoles.model.words import Grade, MoveKind
from airoles.questions.arrivals import Arrivals
from airoles.questions.ladders import Ladder, Ladders
from airoles.questions.neighbours import Neighbour
from airoles.questions.reply import Reply
from airoles.questions.routes import Routes
from airoles.views.card_line import legend, said_by, titled
from airoles.views.graphs.graph import Arrow, Graph
from airoles.views.source_numbers import unnumbered


def graph_of(reply: Reply) -> Graph:
    """The graph of an answer; raises `BadRequest` for a question that has none."""
    built = _BUILDERS.get(reply.question)
    if built is None:
        raise BadRequest(f"{reply.question} has no picture in this format.", "airoles path has one")
    return built(reply.answer)


def _routes(answer: Routes) -> Graph:
    drawing = _Drawing(f"Routes from {titled(answer.start)} to {titled(answer.target)}")
    drawing.role(answer.start)
    for found in answer.routes:
        for step in found.steps:
            drawing.role(step.role)
            drawing.arrow(step.start, step.role.id, step.routes, step.grade, step.evidence)
    return drawing.done()


def _ladders(answer: Ladders) -> Graph:
    drawing = _Drawing(f"Ways up from {titled(answer.start)}")
    drawing.role(answer.start)
    for ladder in answer.ladders:
        drawing.ladder(ladder)
    for near in answer.elsewhere:
        drawing.neighbour(near)
        ends = answer.start.id, near.role or near.name
        drawing.arrow(*ends, _named(near.evidence), None, near.evidence, near.kind)
    return drawing.done()


def _arrivals(answer: Arrivals) -> Graph:
    drawing = _Drawing(f"Ways to {titled(answer.target)}")
    drawing.role(answer.target)
    for ladder in answer.ladders:
        drawing.ladder(ladder)
    for near in (*answer.steps, *answer.origins):
        drawing.neighbour(near)
        ends = near.role or near.name, answer.target.id
        drawing.arrow(*ends, _named(near.evidence), None, near.evidence, near.kind)
    return drawing.done()


_BUILDERS: dict[str, Callable[..., Graph]] = {
    "routes": _routes,
    "path": _ladders,
    "arrivals": _arrivals,
}


def _named(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(e.route for e in evidence if e.route))


def _own(evidence: tuple[Evidence, ...]) -> str:
    return unnumbered(source for each in evidence for source in each.sources)


class _Drawing:
    def __init__(self, title: str) -> None:
        self.title = title
        self.nodes: dict[str, str] = {}
        self.arrows: dict[tuple[str, str, bool], Arrow] = {}
        self.layers: tuple[Layer, ...] = ()

    def role(self, card: Card) -> None:
        self.nodes[card.id] = f"{titled(card)} ({card.level})"
        self.layers += card.layers

    def neighbour(self, near: Neighbour) -> None:
        self.nodes.setdefault(near.role or near.name, said_by(near.name, near.layers))
        self.layers += near.layers

    def arrow(
        self,
        start: str,
        end: str,
        routes: tuple[str, ...],
        grade: Grade | None,
        evidence: tuple[Evidence, ...],
        kind: MoveKind = "step",
    ) -> None:
        origin = kind == "origin"
        parts = [
            ", ".join(routes),
            f"evidence {grade}" if grade else "",
            "origin" if origin else "",
        ]
        label = (", ".join(part for part in parts if part) + _own(evidence)).strip()
        self.layers += layers_of(evidence)
        self.arrows.setdefault((start, end, origin), Arrow(start, end, label, origin))

    def ladder(self, ladder: Ladder) -> None:
        below = None
        for rung in ladder.rungs:
            self.role(rung.role)
            if below is not None:
                self.arrow(below, rung.role.id, _named(rung.evidence), rung.grade, rung.evidence)
            below = rung.role.id

    def done(self) -> Graph:
        note = " ".join(line.text for line in legend(self.layers))
        return Graph(self.title, self.nodes, tuple(self.arrows.values()), note)
