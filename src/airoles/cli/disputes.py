"""`airoles disputes`."""

from airoles.cli.emit import emit
from airoles.cli.options import Data, FormOption, Json, NoData, NoSources, OptionalRole, Output


def disputes(
    role: OptionalRole = None,
    data: Data = None,
    no_data: NoData = False,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    no_sources: NoSources = False,
) -> None:
    """Topics on which sources disagree, with the position of each."""
    from airoles.cli.open_with_progress import opened
    from airoles.questions.disputes import disputes as ask
    from airoles.questions.reply import reply

    catalog = opened(data, no_data)
    answer = ask(catalog, role)
    asked = {"role": answer.role and answer.role.id}
    emit(reply(catalog, "disputes", answer, **asked), form, json, output, no_sources)
