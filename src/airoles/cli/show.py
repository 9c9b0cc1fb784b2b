"""`airoles show`."""

from typing import TYPE_CHECKING

from airoles.cli.answering import answering
from airoles.cli.options import RoleName, Sections, split

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def show(
    catalog: "Catalog",
    role: RoleName,
    only: Sections = None,
) -> "Reply":
    """One role whole: mandate, duties, skills, pay, moves, each statement with its source."""
    from airoles.questions.reply import reply
    from airoles.questions.show import show as ask

    answer = ask(catalog, role, split(only))
    asked = {"role": answer.role.id, "only": split(only)}
    return reply(catalog, "show", answer, **asked)
