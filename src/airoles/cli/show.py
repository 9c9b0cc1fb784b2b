"""`airoles show`."""

from typing import TYPE_CHECKING

from airoles.cli.answering import answering
from airoles.cli.options import RoleAndSections, Sections, split, spoken

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def show(
    catalog: "Catalog",
    role: RoleAndSections = None,
    only: Sections = None,
) -> "Reply":
    """One role whole: mandate, duties, skills, pay, moves, each statement with its source."""
    from airoles.cli.spoken_names import completed, role_and_sections
    from airoles.questions.reply import reply
    from airoles.questions.sections import ASPECTS, SECTIONS
    from airoles.questions.show import show as ask

    words = spoken(role, "a role", "airoles show caio", "airoles show head of ai pay duties")
    name, sections = role_and_sections(catalog, words, (*SECTIONS, *ASPECTS))
    wanted = tuple(dict.fromkeys((*split(only), *sections)))
    answer = ask(catalog, name, wanted)
    asked = {"role": answer.role.id, "only": wanted, **completed(catalog, name)}
    return reply(catalog, "show", answer, **asked)
