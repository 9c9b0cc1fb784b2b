"""`airoles disputes`."""

from typing import TYPE_CHECKING

from airoles.cli.answering import answering
from airoles.cli.options import OptionalRole, joined

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def disputes(
    catalog: "Catalog",
    role: OptionalRole = None,
) -> "Reply":
    """Topics on which sources disagree, with the position of each."""
    from airoles.questions.disputes import disputes as ask
    from airoles.questions.reply import reply

    answer = ask(catalog, joined(role))
    asked = {"role": answer.role and answer.role.id}
    return reply(catalog, "disputes", answer, **asked)
