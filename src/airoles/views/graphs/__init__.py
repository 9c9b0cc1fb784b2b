"""Answers that can be drawn: one builder for each question that has a picture."""

from collections.abc import Callable, Iterable

from airoles.errors import BadRequest
from airoles.model.card import Card
from airoles.model.move import Evidence
from airoles.model.words import Grade
from airoles.questions.arrivals import Arrivals
from airoles.questions.ladders import Ladder, Ladders
from airoles.questions.neighbours import Neighbour
from airoles.questions.reply import Reply
from airoles.questions.routes import Routes
from airoles.views.graphs.graph import Arrow, Diagram


def diagram(reply: Reply) -> Diagram:
    """The picture of an answer; raises `BadRequest` for a question that has none."""
    built = _BUILDERS.get(reply.question)
    if built is None:
        raise BadRequest(f"{reply.question} has no picture in this format.", "airoles path has one")
    return built(reply.answer)


def _routes(answer: Routes) -> Diagram:
    drawing = _Drawing(f"Routes from {answer.start.title} to {answer.target.title}")
    drawing.role(answer.start)
    for found in answer.routes:
        for step in found.steps:
            drawing.role(step.role)
            drawing.arrow(step.start, step.role.id, step.routes, step.grade)
    return drawing.done()


def _ladders(answer: Ladders) -> Diagram:
    drawing = _Drawing(f"Ways up from {answer.start.title}")
    drawing.role(answer.start)
    for ladder in answer.ladders:
        drawing.ladder(ladder)
    for near in answer.elsewhere:
        drawing.neighbour(near)
        drawing.arrow(answer.start.id, near.role or near.name, _named(near.evidence), None, near)
    return drawing.done()


def _arrivals(answer: Arrivals) -> Diagram:
    drawing = _Drawing(f"Ways to {answer.target.title}")
    drawing.role(answer.target)
    for ladder in answer.ladders:
        drawing.ladder(ladder)
    for near in (*answer.steps, *answer.origins):
        drawing.neighbour(near)
        drawing.arrow(near.role or near.name, answer.target.id, _named(near.evidence), None, near)
    return drawing.done()


_BUILDERS: dict[str, Callable[..., Diagram]] = {
    "routes": _routes,
    "path": _ladders,
    "arrivals": _arrivals,
}


def _named(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(e.route for e in evidence if e.route))


class _Drawing:
    def __init__(self, title: str) -> None:
        self.title = title
        self.nodes: dict[str, str] = {}
        self.arrows: dict[tuple[str, str, bool], Arrow] = {}

    def role(self, card: Card) -> None:
        self.nodes[card.id] = f"{card.title} ({card.level})"

    def neighbour(self, near: Neighbour) -> None:
        self.nodes.setdefault(near.role or near.name, near.name)

    def arrow(
        self,
        start: str,
        end: str,
        routes: tuple[str, ...],
        grade: Grade | None,
        near: Neighbour | None = None,
    ) -> None:
        origin = near is not None and near.kind == "origin"
        told = [", ".join(routes), f"evidence {grade}" if grade else "", "origin" if origin else ""]
        label = ", ".join(part for part in told if part)
        self.arrows.setdefault((start, end, origin), Arrow(start, end, label, origin))

    def ladder(self, ladder: Ladder) -> None:
        below = None
        for rung in ladder.rungs:
            self.role(rung.role)
            if below is not None:
                self.arrow(below, rung.role.id, _named(rung.evidence), rung.grade)
            below = rung.role.id

    def done(self) -> Diagram:
        return Diagram(self.title, self.nodes, tuple(self.arrows.values()))
