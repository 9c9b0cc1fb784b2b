"""What the tools on careers tell: pay, routes and gaps."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from airoles.assistant.arguments import FindRoutes, GetGap, GetPay
from airoles.assistant.fact_items import item
from airoles.assistant.told import Item, Told, in_quotes, name_of, role_fields
from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import card
from airoles.model.layer import folders_of
from airoles.model.layer_names import folder_of
from airoles.model.move import Evidence
from airoles.questions.background import from_list
from airoles.questions.best_figure import BestFigure
from airoles.questions.gap import between, from_background
from airoles.questions.neighbours import Neighbour, comes_from, goes_to
from airoles.questions.pay_figures import Figure
from airoles.questions.route_options import RouteOptions
from airoles.questions.routes import Routes, Step, routes
from airoles.questions.salary import Terms, salary
from airoles.questions.skill_gap import Gap, GapItem
from airoles.settings import market as default_market
from airoles.views.facts.fact import Fact
from airoles.views.facts.rows import rows
from airoles.views.statements import evidence
from airoles.wording.money import headline, manner, stand_in
from airoles.wording.number_words import counted, percent

_MOST_ROUTES = 10
_STATES = {"gain": "To learn", "deepen": "To deepen", "kept": "You have"}


def get_pay(catalog: Catalog, asked: GetPay) -> Told:
    """Every figure for some roles, the best evidence of each market and basis first."""
    terms = Terms(
        market=asked.market or default_market(),
        basis=asked.basis or None,
        since=asked.since or None,
    )
    found = salary(catalog, tuple(asked.roles), terms)
    told = [_figure(catalog, one.figure) for group in found.groups for one in group.figures]
    about: dict[str, Any] = {
        "roles": [role_fields(one) for one in found.roles],
        "market": found.market,
        "other_markets": found.elsewhere,
        "disputes": list(found.disputes),
    }
    notes = ["Figures on different bases or markets are never averaged, and do not compare."]
    notes += [
        f"No figure for {name_of(one.role)} on these terms, {one.other_figures} on others: "
        "ask with market all."
        for one in found.without
    ]
    if found.disputes:
        notes.append("Sources disagree on pay here: list_disputes tells how.")
    names = ", ".join(map(name_of, found.roles))
    return Told(
        f"Pay of {names}, market {in_quotes(found.market)}", tuple(told), about, tuple(notes)
    )


def _figure(catalog: Catalog, figure: Figure) -> Item:
    pay = figure.pay
    said = f"{headline(pay)} ({', '.join(filter(None, (manner(pay, ''), stand_in(pay))))})"
    fact = next(rows(figure, Fact(question="salary", section="pay")))
    made = item(replace(fact, folders=_folders(pay.sources)), said)
    return replace(made, label=f"Pay, {name_of(catalog.cards[figure.role])}")


def find_routes(catalog: Catalog, asked: FindRoutes) -> Told:
    """Routes between two roles, the next jobs of one, or the ways into one."""
    market = asked.market or default_market()
    if asked.from_role and asked.to_role:
        options = RouteOptions(most=_MOST_ROUTES, market=market)
        return _between(catalog, routes(catalog, asked.from_role, asked.to_role, options))
    if asked.from_role:
        start = catalog.find(asked.from_role)
        told = _near(goes_to(catalog, start), "Next job", "Also, not one step")
        title = f"Where {name_of(card(start))} leads"
        return Told(title, told, {"from": role_fields(card(start))}, _none_known(told))
    if asked.to_role:
        target = catalog.find(asked.to_role)
        told = _near(comes_from(catalog, target), "Job before", "Origin, not one step")
        title = f"Who becomes {name_of(card(target))}"
        return Told(title, told, {"to": role_fields(card(target))}, _none_known(told))
    raise BadRequest("no role is named.", "give from_role, to_role or both")


def _none_known(told: tuple[Item, ...]) -> tuple[str, ...]:
    return () if told else ("No source tells of such a move.",)


def _between(catalog: Catalog, found: Routes) -> Told:
    told = []
    for number, route in enumerate(found.routes, 1):
        for place, step in enumerate(route.steps, 1):
            label = f"Route {number}, step {place} of {len(route.steps)}"
            told.append(_step(catalog, step, label))
    about = {
        "from": role_fields(found.start),
        "to": role_fields(found.target),
        "routes": [
            {
                "roles": [found.start.id, *(step.role.id for step in route.steps)],
                "weakest_grade": route.weakest,
                "falls_in_pay": route.falls,
                "reasons": route.reasons,
            }
            for route in found.routes
        ],
        "routes_found": found.found,
    }
    title = (
        f"From {name_of(found.start)} to {name_of(found.target)}: {counted(found.found, 'route')}"
    )
    rest = found.found - len(found.routes)
    notes = (f"Only the best {_MOST_ROUTES} are told.",) if rest else ()
    return Told(title, tuple(told), about, notes)


def _step(catalog: Catalog, step: Step, label: str) -> Item:
    start = catalog.cards[step.start]
    said = f"{start.title} to {step.role.title}"
    layers = (*start.layers, *step.role.layers)
    fields: dict[str, Any] = {
        "from": step.start,
        "to": step.role.id,
        "gained": step.gained[:8],
        "pay": _pay(step.standing),
    }
    if len(step.gained) > 8:
        fields["more_gained"] = len(step.gained) - 8
    made = _move(said, step.evidence, label, fields, layers)
    return replace(made, grade=step.grade)


def _pay(best: BestFigure | None) -> str | None:
    return f"{headline(best.figure.pay)} ({manner(best.figure.pay, '')})" if best else None


def _move(
    name: str,
    told: Iterable[Evidence],
    label: str,
    fields: dict[str, Any],
    layers: tuple[Any, ...] = (),
) -> Item:
    told = tuple(told)
    cited = tuple(dict.fromkeys(source for one in told for source in one.sources))
    said = "; ".join(dict.fromkeys(evidence(one).text for one in told))
    own = tuple(dict.fromkeys((*_folders(cited), *folders_of(layers))))
    return Item(f"{name} ({said})", label, sources=cited, folders=own, fields=fields)


def _near(found: Iterable[Neighbour], step: str, other: str) -> tuple[Item, ...]:
    """Single moves, labelled by whether they are one step."""
    return tuple(
        _move(
            near.name,
            near.evidence,
            step if near.kind == "step" else other,
            {"id": near.role, "kind": near.kind},
            near.layers,
        )
        for near in found
    )


def get_gap(catalog: Catalog, asked: GetGap) -> Told:
    """What a role needs that another role, or a list of skills, does not bring."""
    if bool(asked.from_role) == bool(asked.skills):
        raise BadRequest("a gap starts from one role or from skills.", "give from_role or skills")
    if asked.from_role:
        found = between(catalog, asked.from_role, asked.to_role).gaps[0]
        start = name_of(catalog.cards[catalog.find(asked.from_role).id])
    else:
        brought = from_list(catalog, tuple(asked.skills))
        found = from_background(catalog, brought, asked.to_role).gaps[0]
        start = "What you bring"
    told = tuple(_need(one) for one in found.items)
    about = {
        "to": role_fields(found.target),
        "fit": found.fit,
        "needs": len(found.items),
        "had": sum(one.state == "kept" for one in found.items),
    }
    return Told(f"{start} → {name_of(found.target)}", told, about, tuple(_fit(found)))


def _fit(found: Gap) -> Iterator[str]:
    if found.fit is None:
        yield "No source names a need of this role."
        return
    yield (
        f"Match: {percent(found.fit)} of the needs, by weight, on skills alone; it knows nothing "
        "of seniority, sector or results."
    )
    if found.unstated:
        yield f"For {found.unstated} of these no source says how deep, so having the skill counts."


def _need(one: GapItem) -> Item:
    depth = f", {one.depth_to}" if one.depth_to else ""
    return Item(
        said=f"{one.name} ({one.importance}{depth})",
        label=_STATES[one.state],
        sources=one.sources,
        folders=_folders(one.sources),
        fields={
            "skill": one.skill,
            "state": one.state,
            "importance": one.importance,
            "depth": one.depth_to,
        },
    )


def _folders(sources: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(folder_of, sources))))
