"""`airoles disputes`."""

from typing import TYPE_CHECKING

from airoles.cli.answering import answering
from airoles.cli.options import OptionalRoleAndNumber, joined

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def disputes(
    catalog: "Catalog",
    role: OptionalRoleAndNumber = None,
) -> "Reply":
    """Topics on which sources disagree, with the position of each; a number tells one in full."""
    from airoles.cli.spoken_names import completed
    from airoles.questions.disputes import disputes as ask
    from airoles.questions.reply import reply

    words = list(role or ())
    number = int(words.pop()) if words and words[-1].isascii() and words[-1].isdigit() else None
    name = joined(words)
    answer = ask(catalog, name, number)
    told = completed(catalog, name) if name else {}
    asked = {"role": answer.role and answer.role.id, "number": number, **told}
    return reply(catalog, "disputes", answer, **asked)
