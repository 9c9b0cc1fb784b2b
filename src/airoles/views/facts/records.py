"""Facts of the records that many answers hold: claims, needs, figures, moves, codes, sources."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from airoles.model.card import Card
from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.dispute import Dispute
from airoles.model.layer import folders_of, layers_of
from airoles.model.move import Evidence
from airoles.model.pay import POINTS, Pay
from airoles.model.skill import Need
from airoles.model.source import Source
from airoles.model.words import YEARS_COUNT_MEANINGS
from airoles.questions.best_figure import BestFigure
from airoles.questions.needs import SkillNeed
from airoles.questions.neighbours import Neighbour
from airoles.questions.pay_evidence import PayEvidence, PaySpan
from airoles.questions.pay_figures import Figure
from airoles.questions.salary import ToldFigure
from airoles.questions.show import NamedCode
from airoles.views.card_line import origin
from airoles.views.facts.fact import Fact
from airoles.views.facts.rows import rows


@rows.register
def _card(card: Card, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        role=card.id,
        item=card.title,
        statement=", ".join(card.aliases) or None,
        value=card.family,
        unit="line of work",
        kind=card.level,
        remark=origin(card.layers) if card.layers else None,
        folders=folders_of(card.layers),
    )


@rows.register
def _claim(claim: Claim, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        statement=claim.text,
        remark=claim.remark,
        sources=claim.sources,
        id=claim.id,
        short=claim.short,
    )


@rows.register
def _answered(answer: Answer, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        item=answer.question,
        statement=answer.answer,
        remark=answer.remark,
        sources=answer.sources,
        id=answer.id,
        short=answer.short,
    )


@rows.register
def _adoption(counted: Adoption, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        item=counted.what,
        value=counted.value,
        condition=counted.among,
        year=counted.when,
        remark=counted.remark,
        sources=counted.sources,
        id=counted.id,
        short=counted.short,
    )


@rows.register
def _needed(need: SkillNeed, at: Fact) -> Iterator[Fact]:
    for stated in need.statements:
        yield from rows(stated, replace(at, item=need.name))


@rows.register
def _need(need: Need, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        item=at.item or need.skill,
        statement=need.word,
        importance=need.importance,
        depth=need.depth,
        proxy=need.nearest,
        sources=need.sources,
    )


@rows.register
def _pay(pay: Pay, at: Fact) -> Iterator[Fact]:
    points: dict[str, Any] = {name: getattr(pay, name) for name in POINTS}
    yield replace(
        at,
        market=pay.market,
        currency=pay.currency,
        period=pay.period,
        basis=pay.basis,
        year=pay.year,
        at_least=pay.at_least,
        sample=pay.sample,
        place=pay.place,
        condition=pay.condition,
        sector=pay.sector,
        among=pay.among,
        proxy=f"{pay.proxy.kind}: {pay.proxy.name}" if pay.proxy else None,
        remark=pay.remark,
        sources=pay.sources,
        **points,
    )


@rows.register
def _figure(figure: Figure, at: Fact) -> Iterator[Fact]:
    known = replace(at, role=figure.role, kind=figure.kind, grade=figure.grade)
    yield from rows(figure.pay, replace(known, set_back=figure.set_back))


@rows.register
def _span(span: PaySpan, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        role=span.role,
        market=span.market,
        currency=span.currency,
        period=span.period,
        basis=span.basis,
        year=" ".join(span.years),
        low=span.low,
        high=span.high,
        at_least=("high",) if span.at_least else (),
        sector="public" if span.public else None,
        sources=span.sources,
        value=span.figures,
        unit="figures that name the role",
    )


@rows.register
def _evidence_of_pay(told: PayEvidence, at: Fact) -> Iterator[Fact]:
    known = replace(at, role=told.role, market=told.market, kind=told.sure)
    yield replace(known, value=told.figures, unit="figures that name the role")
    for grade, count in told.grades.items():
        yield replace(known, value=count, unit="figures of this grade", grade=grade)
    yield replace(known, value=told.public, unit="figures of public employers")
    yield replace(known, value=told.stand_ins, unit="stand-ins")


@rows.register
def _best(best: BestFigure, at: Fact) -> Iterator[Fact]:
    yield from rows(best.figure, replace(at, value=best.others, unit="other figures"))


@rows.register
def _shown_figure(shown: ToldFigure, at: Fact) -> Iterator[Fact]:
    yield from rows(shown.figure, at)
    if shown.original:
        given = replace(at, role=shown.figure.role, kind="as the source gives it")
        yield from rows(shown.original, replace(given, grade=shown.figure.grade))


@rows.register
def _neighbour(near: Neighbour, at: Fact) -> Iterator[Fact]:
    known = replace(
        at,
        item=near.role or near.name,
        statement=near.name,
        kind=near.kind,
        folders=folders_of(near.layers),
    )
    for evidence in near.evidence:
        yield from rows(evidence, known)


@rows.register
def _evidence(evidence: Evidence, at: Fact) -> Iterator[Fact]:
    known = replace(
        at,
        route=evidence.route,
        value=evidence.share,
        remark=evidence.remark,
        sources=evidence.sources,
    )
    if years := evidence.years:
        known = replace(
            known,
            low=years.low,
            high=years.high,
            unit=years.unit,
            condition=YEARS_COUNT_MEANINGS[years.counts],
        )
    yield known


@rows.register
def _code(named: NamedCode, at: Fact) -> Iterator[Fact]:
    code = named.code
    yield replace(
        at,
        item=code.scheme,
        statement=named.title,
        value=code.code,
        kind=code.match,
        remark=code.remark,
        sources=code.sources,
    )


@rows.register
def _dispute(dispute: Dispute, at: Fact) -> Iterator[Fact]:
    known = replace(
        at,
        role=at.role or " ".join(dispute.roles),
        item=dispute.topic,
        folders=folders_of(layers_of(dispute)),
    )
    for position in dispute.positions:
        yield from rows(position, replace(known, kind="position"))
    if dispute.remark:
        yield replace(known, remark=dispute.remark, kind="note")


@rows.register
def _source(source: Source, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        statement=f"{source.publisher}: {source.title}",
        remark=source.remark,
        year=source.date,
        place=" ".join(source.addresses) or None,
        kind=source.newer_edition and f"newer edition: {source.newer_edition}",
        condition=source.licence,
        grade=source.grade,
    )
