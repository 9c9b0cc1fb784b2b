"""Tables of the survey of adverts."""

from collections.abc import Iterator

from airoles.exports.schema_columns import about, columns, meaning, optional, values
from airoles.exports.statements import Statement
from airoles.exports.table import POSITION, TO_ROLE, TO_STATEMENT, Column, Reference, Table, table
from airoles.model.advert import Advert, AdvertPay, Ask, ReportsTo

_BEFORE = ("title", "role", "fit", "employer", "kind", "industry", "country", "place")
_READ = ("posted", "closes", "looked_up", "archived", "read", "copy")
_PAY = ("currency", "period", "basis", "low", "high")
_SAYS = ("team", "direct_reports", "budget", "hands_on", "workplace", "years", "years_leading")
_ASKS = ("degree", "degree_level", "certifications", "other_asks", "duties")
_LAST = ("title_against_text", "remark")
_FIELDS = (*_BEFORE, *_READ, *_SAYS, *_ASKS, *_LAST)
_ADVERT = Column("advert", "Id of the advert.")
_TO_ADVERT = Reference("advert", "adverts", "id")


def advert_tables(stated: tuple[Statement, ...]) -> Iterator[Table]:
    """The adverts, where each can be read, and which skills it asks."""
    found = [one for one in stated if one.table == "adverts"]
    yield table(
        "adverts",
        about(Advert),
        (
            Column("id", "Id of the advert."),
            *columns(Advert, *_FIELDS),
            *optional(columns(AdvertPay, *_PAY, before="pay_")),
            *optional(columns(ReportsTo, "title", "role", before="reports_to_")),
        ),
        (
            {
                "id": one.id,
                **values(one.record, _FIELDS),
                **values(one.record.pay, _PAY, "pay_"),
                **values(one.record.reports_to, ("title", "role"), "reports_to_"),
            }
            for one in found
        ),
        references=(TO_STATEMENT, TO_ROLE),
    )
    yield table(
        "advert_addresses",
        meaning(Advert, "addresses"),
        (_ADVERT, POSITION, Column("address", "A web address.")),
        (
            {"advert": one.id, "position": number, "address": address}
            for one in found
            for number, address in enumerate(one.record.addresses, 1)
        ),
        ("advert", "position"),
        (_TO_ADVERT,),
    )
    yield table(
        "advert_skills",
        about(Ask),
        (_ADVERT, POSITION, *columns(Ask, "skill", "asked")),
        (
            {"advert": one.id, "position": number, **values(ask, ("skill", "asked"))}
            for one in found
            for number, ask in enumerate(one.record.skills, 1)
        ),
        ("advert", "position"),
        (_TO_ADVERT, Reference("skill", "skills", "id")),
    )
