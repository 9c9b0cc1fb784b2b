"""What somebody brings and lacks for an advert, and which of several adverts fit best."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.advert_text import AdvertText
from airoles.model.card import Card
from airoles.model.skill_weights import PARTS, WEIGHTS, met_parts
from airoles.model.words import Importance
from airoles.questions.advert import AdvertAnswer, advert
from airoles.questions.background import Background
from airoles.questions.fit import MISSING, AdvertFit
from airoles.questions.gap import Gaps
from airoles.questions.reach import REACHES, Reach, reached
from airoles.questions.skill_gap import Gap, GapItem, Held, State, in_order

_IMPORTANCE: dict[str, Importance] = {"required": "required", "preferred": "helpful"}
"""What an advert's required and welcome skills count as."""


def advert_gap(catalog: Catalog, background: Background, read: AdvertText, today: date) -> Gaps:
    """What somebody brings and lacks for an advert, beside the role that it is in truth.

    Raises `BadRequest` for an advert that asks no skill of the vocabulary or is no role here.
    """
    answer = advert(catalog, read, today)
    roles = answer.role or answer.title_says.roles
    if not roles or not answer.skills:
        raise BadRequest(
            "the advert names no role and no skills of the catalog to measure.",
            "airoles advert FILE shows what was read of it",
        )
    return Gaps(background, (_gap(background.held(), answer, roles[0]),))


def rank_adverts(
    catalog: Catalog,
    background: Background,
    read: Sequence[tuple[str, AdvertText]],
    today: date,
) -> tuple[AdvertFit, ...]:
    """Adverts by how far their roles are from the one held, and within that by their match."""
    held = background.held()
    now = background.now()
    groups: dict[str, Reach] = {}
    if now and now.level:
        found = reached(catalog, now.roles, now.level, {}, {})
        groups = {one.role: one.reach for one in found}
    fits = [_fit(held, file, advert(catalog, one, today), groups) for file, one in read]
    return tuple(sorted(fits, key=_place))


def _place(fit: AdvertFit) -> tuple[int, Fraction, str]:
    return REACHES.index(fit.reach) if fit.reach else len(REACHES), -fit.fit, fit.title


def _fit(
    held: dict[str, Held],
    file: str,
    answer: AdvertAnswer,
    groups: dict[str, Reach],
) -> AdvertFit:
    items = _items(held, answer)
    met = sum((item.weight * item.met for item in items), Fraction(0))
    weight = Fraction(sum(item.weight for item in items))
    unmet = sorted((one for one in items if one.met < 1), key=lambda one: -one.weight)
    return AdvertFit(
        file=file,
        title=answer.title,
        employer=answer.employer,
        role=answer.role,
        level=answer.level,
        reach=groups.get(answer.role[0].id) if answer.role else None,
        fit=met / weight if weight else Fraction(0),
        met=met,
        weight=weight,
        missing=tuple(item.name for item in unmet[:MISSING]),
        odd=len(answer.contradictions),
    )


def _gap(held: dict[str, Held], answer: AdvertAnswer, role: Card) -> Gap:
    found = in_order("What you bring", role, _items(held, answer))
    return replace(found, advert=answer.title or "the advert")


def _items(held: dict[str, Held], answer: AdvertAnswer) -> tuple[GapItem, ...]:
    """Each skill that is asked against what is held; no source but the advert asks it."""
    items = []
    for one in answer.skills:
        importance = _IMPORTANCE[one.asked]
        brought = held.get(one.skill)
        met = Fraction(met_parts(None, brought.depth) if brought else 0, PARTS)
        state: State = "gain" if brought is None else "kept"
        items.append(
            GapItem(
                skill=one.skill,
                name=one.name,
                state=state,
                importance=importance,
                depth_from=brought.depth if brought else None,
                depth_to=None,
                weight=WEIGHTS[importance],
                met=met,
                unstated=brought is not None,
                sources=(),
            )
        )
    return tuple(items)
