"""Where words stand, one statement below the other."""

from collections.abc import Iterator

from airoles.questions.reply import Reply
from airoles.questions.search import Found, Hit
from airoles.text import visible
from airoles.views.card_line import said_by
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.wording.remarks import with_remark


def report(reply: Reply) -> Report:
    """The statements, best first, and whether any holds all the words."""
    answer: Found = reply.answer
    title = visible(f'"{answer.words}"')
    if not answer.hits:
        nowhere = (Line("Nowhere in the catalog."),)
        more = "fewer or other words · roles: airoles list · all of one: airoles show ROLE --full"
        return Report(title, (), (), reply.sources, nowhere, summary=True, more=more)
    rows = tuple(_row(hit, max(0, number - 2)) for number, hit in enumerate(answer.hits))
    sheet = Sheet("", (Column("", width=34), Column("")), rows, framed=False)
    return Report(
        title,
        tuple(_about(answer)),
        (sheet,),
        reply.sources,
        (),
        summary=True,
        more="more statements: -n 20 · as a table: --full · airoles show ROLE",
    )


def _about(answer: Found) -> Iterator[Line]:
    if not answer.whole:
        yield Line("No statement holds all the words. Nearest first:")
    if answer.nowhere:
        yield Line(f"Nowhere in the catalog: {visible(', '.join(answer.nowhere))}.")


def _row(hit: Hit, spare: int) -> Row:
    if hit.role is None:
        where = said_by("! disputed", hit.layers)
    else:
        where = f"{said_by(hit.title, hit.layers)} · {hit.place.lower()}"
    said = Line(with_remark(hit.text, hit.remark), hit.sources, marks=hit.marks)
    return Row((text(where), (said,)), spare=spare)
