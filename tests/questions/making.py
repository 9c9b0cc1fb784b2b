"""Small catalogs made in the test that needs them."""

from decimal import Decimal
from typing import Any, Literal

from airoles.catalog import Catalog
from airoles.model.advert import Advert
from airoles.model.claim import Claim
from airoles.model.dispute import Dispute
from airoles.model.move import Evidence, Move, Route
from airoles.model.pay import Pay
from airoles.model.role import Role
from airoles.model.skill import Need, Skill
from airoles.model.source import Source
from airoles.model.words import GRADES, Importance
from airoles.reading.library import Library
from airoles.store.building import catalog_of

ROUTES = ("craft", "counsel")
SKILLS = ("counting", "modelling", "leading", "explaining")
Kind = Literal["step", "origin"]


def catalog(
    *roles: Role,
    disputes: dict[str, Dispute] | None = None,
    adverts: dict[str, Advert] | None = None,
) -> Catalog:
    """A catalog of these roles; its sources are named after their grades, a to e."""
    return catalog_of(
        Library(
            roles={role.id: role for role in roles},
            sources={
                grade.lower(): Source(publisher=f"Press {grade}", title="A study", grade=grade)  # type: ignore[arg-type]
                for grade in GRADES
            },
            skills={skill: Skill(name=skill.title(), family="data") for skill in SKILLS},
            routes={route: Route(name=route.title(), about="A way up.") for route in ROUTES},
            disputes=disputes or {},
            adverts=adverts or {},
        )
    )


def changed(of: Catalog, *roles: Role, disputes: dict[str, Dispute] | None = None) -> Catalog:
    """The catalog with these roles in place of those of the same id, and with more disputes."""
    return catalog_of(
        Library(
            roles={**of.roles, **{role.id: role for role in roles}},
            sources=dict(of.sources),
            skills=dict(of.skills),
            routes=dict(of.routes),
            disputes={**of.disputes, **(disputes or {})},
            adverts=dict(of.adverts),
            occupations=list(of.occupations.values()),
        )
    )


def role(role_id: str = "clerk", **given: Any) -> Role:
    """A role; what is not given is as plain as it can be."""
    plain = {"title": role_id.title(), "level": "senior", "family": "ai", "summary": claims("It.")}
    return Role(id=role_id, **{**plain, **given})


def claims(*texts: str) -> tuple[Claim, ...]:
    """Statements that differ in their text alone."""
    return tuple(Claim(text=text, sources=("c",)) for text in texts)


def pay(**given: Any) -> Pay:
    """A median of 100,000 dollars; each field can be given in its place."""
    plain = {
        "market": "US",
        "currency": "USD",
        "basis": "base",
        "year": "2025",
        "median": Decimal(100_000),
        "sources": ("c",),
    }
    return Pay(**{**plain, **given})


def need(skill: str, importance: Importance = "required", **given: Any) -> Need:
    """A need of a skill by one source."""
    return Need(skill=skill, importance=importance, **{"sources": ("c",), **given})


def step(to: str, *routes: str | None, source: str = "c", kind: Kind = "step") -> Move:
    """A move with one piece of evidence for each route; None is evidence that names no route."""
    told = tuple(Evidence(route=route, sources=(source,)) for route in routes)
    return Move(to=to, kind=kind, evidence=told)
