"""`airoles show`."""

from airoles.cli.emit import emit
from airoles.cli.options import (
    Data,
    FormOption,
    Json,
    NoData,
    NoSources,
    Output,
    RoleName,
    Sections,
    split,
)


def show(
    role: RoleName,
    only: Sections = None,
    data: Data = None,
    no_data: NoData = False,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    no_sources: NoSources = False,
) -> None:
    """One role whole: mandate, duties, skills, pay, moves, each statement with its source."""
    from airoles.cli.open_with_progress import opened
    from airoles.questions.reply import reply
    from airoles.questions.show import show as ask

    catalog = opened(data, no_data)
    answer = ask(catalog, role, split(only))
    asked = {"role": answer.role.id, "only": split(only)}
    emit(reply(catalog, "show", answer, **asked), form, json, output, no_sources)
