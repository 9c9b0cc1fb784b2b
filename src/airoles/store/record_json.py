"""Records as JSON text in the index, and back, without any checking library."""

import dataclasses
import json
from decimal import Decimal
from functools import cache
from typing import Any

from airoles.catalog.catalog import Arrival
from airoles.model.advert import Advert, AdvertPay, Ask, ReportsTo
from airoles.model.advert_fact_words import (
    AdvertFactWords,
    FactPhrases,
    NumberWords,
    RankWords,
    Technology,
    WordSet,
)
from airoles.model.advert_part_words import AdvertHeading, AdvertLabel, AdvertPartWords, AdvertPlace
from airoles.model.card import Card
from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.claim_words import ClaimWords
from airoles.model.coded_term import CodedTerm
from airoles.model.deed import Deed, DeedPattern
from airoles.model.dispute import Dispute
from airoles.model.layer import Layer
from airoles.model.move import Evidence, Move, Origin, Route, Years
from airoles.model.occupation import Code, Occupation
from airoles.model.other_trade import OtherTrade
from airoles.model.pay import Pay, Proxy
from airoles.model.pay_rule import PayRule
from airoles.model.pay_words import CurrencyWords, FactorWords, PayWords, PeriodWords, SenseWords
from airoles.model.role import Mandate, Role
from airoles.model.skill import Need, Skill
from airoles.model.source import Source
from airoles.model.title_words import TitleWord

_KIND, _AMOUNT = "~", "#"
_CLASSES: dict[str, Any] = {
    kind.__name__: kind
    for kind in (
        Adoption,
        Advert,
        AdvertPay,
        Answer,
        Arrival,
        Ask,
        OtherTrade,
        AdvertFactWords,
        FactPhrases,
        NumberWords,
        RankWords,
        Technology,
        WordSet,
        AdvertPartWords,
        AdvertHeading,
        AdvertLabel,
        AdvertPlace,
        Card,
        Claim,
        ClaimWords,
        Code,
        CodedTerm,
        CurrencyWords,
        FactorWords,
        PayWords,
        PeriodWords,
        SenseWords,
        Deed,
        DeedPattern,
        Dispute,
        Evidence,
        Layer,
        Mandate,
        Move,
        Need,
        Occupation,
        Origin,
        Pay,
        PayRule,
        Proxy,
        ReportsTo,
        Role,
        Route,
        Skill,
        Source,
        TitleWord,
        Years,
    )
}


def stored(record: Any) -> str:
    """A record as compact JSON; fields at their default are left out, amounts stay as written."""
    return json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":"))


def restored(text: str) -> Any:
    """The record that `stored` wrote."""
    return _tuples(json.loads(text, object_hook=_record))


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind is str or value is None:
        return value
    if kind is Decimal:
        return {_AMOUNT: str(value)}
    if kind is Arrival:
        return {_KIND: "Arrival", "start": value.start, "move": _plain(value.move)}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if fields := _defaults(kind):  # type: ignore[arg-type]
        found: dict[str, Any] = {_KIND: kind.__name__}
        for name, default in fields:
            item = getattr(value, name)
            if item != () and item != default:
                found[name] = _plain(item)
        return found
    return value


@cache
def _defaults(kind: type) -> tuple[tuple[str, Any], ...]:
    """The fields of a class with their defaults; none where it is no dataclass."""
    if not dataclasses.is_dataclass(kind):
        return ()
    return tuple((field.name, field.default) for field in dataclasses.fields(kind))


def _record(found: dict[str, Any]) -> Any:
    kind = found.pop(_KIND, None)
    if kind is None:
        return Decimal(found[_AMOUNT])
    for name, value in found.items():
        if type(value) is list:
            found[name] = tuple(value)
    for name in _REQUIRED.get(kind, ()):
        found.setdefault(name, ())
    return _CLASSES[kind](**found)


def _tuples(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


_REQUIRED = {
    name: tuple(
        field.name
        for field in dataclasses.fields(cls)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )
    for name, cls in _CLASSES.items()
    if dataclasses.is_dataclass(cls)
}
"""Fields without a default; one that is absent in the text was an empty tuple."""
