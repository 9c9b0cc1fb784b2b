"""`airoles adverts`."""

from typing import TYPE_CHECKING

from airoles.cli.answering import answering
from airoles.cli.options import OptionalRole, joined

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def adverts(
    catalog: "Catalog",
    role: OptionalRole = None,
) -> "Reply":
    """What real job adverts ask and tell, with how few they are and how they lean."""
    from airoles.cli.spoken_names import completed
    from airoles.questions.adverts import adverts as ask
    from airoles.questions.reply import reply

    name = joined(role)
    answer = ask(catalog, name)
    told = completed(catalog, name) if name else {}
    return reply(catalog, "adverts", answer, role=answer.role and answer.role.id, **told)
