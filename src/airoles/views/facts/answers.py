"""Facts of whole answers, where the names of their fields do not say enough."""

import dataclasses
from collections.abc import Iterator
from dataclasses import replace

from airoles.model.layer import folders_of
from airoles.questions.arrivals import Arrivals
from airoles.questions.background import ReadPosition, ReadSkill
from airoles.questions.career_map import PlacedRole, Way
from airoles.questions.compare import Comparison
from airoles.questions.fit import Fit
from airoles.questions.ladders import Ladder, Ladders, Rung
from airoles.questions.listing import ListedRole
from airoles.questions.pay_change import PayChange
from airoles.questions.rank import RankedRole
from airoles.questions.routes import FoundRoute, Routes, Step
from airoles.questions.salary import FigureGroup, MissingPay
from airoles.questions.search import Hit
from airoles.questions.show import RoleAnswer
from airoles.questions.skill_gap import Gap, GapItem
from airoles.questions.sources import UsedSource
from airoles.questions.voices import Voices
from airoles.views.facts.fact import Fact
from airoles.views.facts.rows import rows
from airoles.wording.money import headline
from airoles.wording.number_words import counted


@rows.register
def _role(answer: RoleAnswer, at: Fact) -> Iterator[Fact]:
    known = replace(at, role=answer.role.id)
    for field in dataclasses.fields(answer):
        if field.name != "empty":
            yield from rows(getattr(answer, field.name), replace(known, section=field.name))
    for name, why in answer.empty.items():
        yield replace(known, section=name, kind=why)


@rows.register
def _comparison(answer: Comparison, at: Fact) -> Iterator[Fact]:
    ids = [card.id for card in answer.roles]
    yield from rows(answer.roles, replace(at, section="role"))
    for row in answer.claims:
        for role, cell in zip(ids, row.cells, strict=True):
            known = replace(at, role=role, section=row.aspect)
            yield from rows(cell.claims, known)
            if cell.empty:
                yield replace(known, kind=cell.empty)
    if answer.pay:
        for role, pay in zip(ids, answer.pay.cells, strict=True):
            known = replace(at, role=role, section="pay")
            yield from rows(pay, known) if pay else (replace(known, kind="no figure"),)
    for role, following in zip(ids, answer.next_roles or (), strict=False):
        yield from rows(following, replace(at, role=role, section="next_roles"))
    for skill in answer.skills or ():
        for role, need in zip(ids, skill.cells, strict=True):
            known = replace(at, role=role, section="skills", item=skill.name, kind=skill.sharing)
            if need:
                yield replace(
                    known, importance=need.importance, depth=need.depth, sources=need.sources
                )
    for one in answer.questions or ():
        yield from rows(one.answer, replace(at, role=one.role, section="questions"))
    yield from rows(answer.disputes, replace(at, section="disputes"))


@rows.register
def _voices(voices: Voices, at: Fact) -> Iterator[Fact]:
    heard = replace(at, unit="independent publishers")
    yield replace(heard, value=voices.role)
    for section, count in voices.sections.items():
        yield replace(heard, item=section, value=count)
    if voices.most:
        share = f"{voices.most_citations} of {voices.citations}"
        folders = folders_of(voices.most_layers)
        yield replace(at, statement=voices.most, value=share, unit="citations", folders=folders)


@rows.register
def _listed(listed: ListedRole, at: Fact) -> Iterator[Fact]:
    yield from rows(listed.role, replace(at, section="role"))
    yield from rows(listed.pay, replace(at, section="pay"))
    yield replace(at, role=listed.role.id, section="sources", value=listed.sources, unit="sources")


@rows.register
def _placed(placed: PlacedRole, at: Fact) -> Iterator[Fact]:
    yield from rows(placed.role, replace(at, section="role"))
    yield from rows(placed.figure, replace(at, section="pay"))


@rows.register
def _way(way: Way, at: Fact) -> Iterator[Fact]:
    yield replace(at, role=way.start, section="goes_to", item=way.end, route=way.route, kind="step")


@rows.register
def _ladders(answer: Ladders, at: Fact) -> Iterator[Fact]:
    yield from rows(answer.start, replace(at, section="start"))
    yield replace(at, section="market", market=answer.market)
    yield from rows(answer.ladders, replace(at, section="ladders"))
    yield from rows(answer.elsewhere, replace(at, role=answer.start.id, section="goes_to"))


@rows.register
def _arrivals(answer: Arrivals, at: Fact) -> Iterator[Fact]:
    yield from rows(answer.target, replace(at, section="target"))
    yield replace(at, section="market", market=answer.market)
    yield from rows(answer.ladders, replace(at, section="ladders"))
    known = replace(at, role=answer.target.id, section="comes_from")
    yield from rows((*answer.steps, *answer.origins), known)


@rows.register
def _ladder(ladder: Ladder, at: Fact) -> Iterator[Fact]:
    for number, rung in enumerate(ladder.rungs, 1):
        way = f"{ladder.name} route" if ladder.route else "ladder"
        item = f"{way}, rung {number}"
        yield from rows(rung, replace(at, item=item, route=ladder.route))


@rows.register
def _rung(rung: Rung, at: Fact) -> Iterator[Fact]:
    known = replace(at, role=rung.role.id)
    yield replace(
        known, section="rung", statement=rung.role.title, kind=rung.role.level, grade=rung.grade
    )
    yield from rows(rung.evidence, replace(known, section="evidence"))
    yield from rows(rung.pay, replace(known, section="pay"))
    for skill in rung.gained:
        yield replace(known, section="gained", statement=skill)


@rows.register
def _routes(answer: Routes, at: Fact) -> Iterator[Fact]:
    yield from rows(answer.start, replace(at, section="start"))
    yield from rows(answer.target, replace(at, section="target"))
    yield replace(at, section="market", market=answer.market)
    yield replace(at, section="found", value=answer.found, unit="routes that no other beats")
    yield from rows(answer.start_pay, replace(at, section="pay", item="start"))
    for number, found in enumerate(answer.routes, 1):
        yield from rows(found, replace(at, item=f"route {number}"))


@rows.register
def _route(found: FoundRoute, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        section="route",
        statement=", ".join(found.reasons),
        grade=found.weakest,
        value=len(found.steps),
        unit="steps",
    )
    yield replace(at, section="gap", value=found.gap, unit="weight of needs not met")
    yield replace(at, section="falls", value=found.falls, unit="falls in pay")
    if found.years:
        steps = counted(found.years.steps, "step")
        yield replace(
            at,
            section="years",
            low=found.years.low,
            high=found.years.high,
            unit="years",
            condition=f"in the roles before, stated for {found.years.stated} of {steps}",
        )
    for number, step in enumerate(found.steps, 1):
        yield from rows(step, replace(at, item=f"{at.item}, step {number}"))


@rows.register
def _step(step: Step, at: Fact) -> Iterator[Fact]:
    known = replace(at, role=step.role.id)
    yield replace(
        known,
        section="step",
        statement=step.role.title,
        value=step.gap,
        unit="weight of needs not met",
        route=" ".join(step.routes) or None,
        kind=step.kind,
        condition=f"from {step.start}",
        grade=step.grade,
    )
    yield from rows(step.evidence, replace(known, section="evidence"))
    yield from rows(step.standing, replace(known, section="pay"))
    yield from rows(step.pay, known)
    for section, names in (("gained", step.gained), ("deepened", step.deepened)):
        for name in names:
            yield replace(known, section=section, statement=name)


@rows.register
def _change(change: PayChange, at: Fact) -> Iterator[Fact]:
    yield from rows(change.before, replace(at, section="pay_before"))
    yield from rows(change.after, replace(at, section="pay_after", statement=change.direction))


@rows.register
def _gap(gap: Gap, at: Fact) -> Iterator[Fact]:
    known = replace(at, role=gap.target.id, folders=folders_of(gap.start_layers))
    yield replace(
        known,
        section="fit",
        item=gap.start,
        value=gap.fit,
        unit="part of the needs met",
        kind=None if gap.items else "no source",
    )
    yield replace(known, section="met", item=gap.start, value=gap.met, unit="weight")
    yield replace(known, section="weight", item=gap.start, value=gap.weight, unit="weight")
    yield replace(
        known,
        section="unstated",
        item=gap.start,
        value=gap.unstated,
        unit="needs with a depth unstated",
    )
    yield from rows(gap.items, replace(known, section="gap", folders=()))


@rows.register
def _gap_item(item: GapItem, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        item=item.name,
        importance=item.importance,
        depth=item.depth_to,
        condition=f"depth brought: {item.depth_from}" if item.depth_from else None,
        remark="a depth is unstated on one side" if item.unstated else None,
        value=item.met,
        unit=f"part met, of weight {item.weight}",
        kind=item.state,
        sources=item.sources,
    )


@rows.register
def _read_skill(read: ReadSkill, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        item=read.name,
        statement=read.words,
        place=read.where,
        depth=read.depth,
        remark=read.witness or None,
    )


@rows.register
def _read_position(read: ReadPosition, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        role=read.role,
        item=read.title or None,
        statement=read.words,
        value=read.years,
        unit="years" if read.years is not None else None,
        kind=" ".join(filter(None, (read.match, read.level))),
        condition=" ".join(read.roles) or None,
        year=read.until.isoformat() if read.until else "now" if read.is_now else None,
    )


@rows.register
def _fit(fit: Fit, at: Fact) -> Iterator[Fact]:
    known = replace(at, role=fit.role.id, item=fit.role.title)
    yield replace(
        known,
        section="fit",
        value=fit.fit,
        unit="part of the needs met",
        kind=fit.band,
        condition=fit.reach,
        remark="thinly described" if fit.thin else None,
    )
    yield replace(known, section="unstated", value=fit.unstated, unit="needs with a depth unstated")
    for name in fit.missing:
        yield replace(known, section="missing", statement=name)


@rows.register
def _group(group: FigureGroup, at: Fact) -> Iterator[Fact]:
    yield from rows(group.figures, replace(at, section="pay"))
    for one, other in group.apart:
        pay = one.figure.pay
        yield replace(
            at,
            role=one.figure.role,
            section="apart",
            market=pay.market,
            basis=pay.basis,
            year=pay.year,
            sources=tuple(dict.fromkeys((*pay.sources, *other.figure.pay.sources))),
            statement=f"{headline(pay)} and {headline(other.figure.pay)} do not overlap.",
        )


@rows.register
def _missing_pay(missing: MissingPay, at: Fact) -> Iterator[Fact]:
    known = replace(at, role=missing.role.id, section="without", kind="no source")
    yield replace(known, value=missing.other_figures, unit="figures on other terms")
    yield replace(known, value=missing.stand_ins, unit="of those, stand-ins")
    for card in missing.neighbours:
        yield replace(
            known,
            item=card.id,
            statement=card.title,
            kind="one move away with a figure",
            folders=folders_of(card.layers),
        )


@rows.register
def _ranked(ranked: RankedRole, at: Fact) -> Iterator[Fact]:
    known = replace(at, section="pay", value=ranked.others, unit="other figures")
    yield from rows(ranked.told, replace(known, item=ranked.role.title))


@rows.register
def _hit(hit: Hit, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        role=hit.role,
        section=hit.section,
        item=hit.title,
        statement=hit.text,
        kind=hit.place,
        sources=hit.sources,
        id=hit.statement,
        remark=hit.remark,
        folders=() if hit.sources else folders_of(hit.layers),
    )


@rows.register
def _used(used: UsedSource, at: Fact) -> Iterator[Fact]:
    known = replace(at, section="uses", item=used.sources[0], sources=used.sources)
    yield replace(known, value=used.roles, unit="roles")
    for section, count in used.uses.items():
        yield replace(known, value=count, unit="statements", kind=section)
