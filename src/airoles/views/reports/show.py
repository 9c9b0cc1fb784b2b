"""One role whole, as a report."""

from collections.abc import Iterator, Mapping
from typing import Any

from airoles.model.card import Card
from airoles.model.move import Route
from airoles.model.role import Mandate
from airoles.model.skill import Need
from airoles.questions.adverts import AdvertCounts
from airoles.questions.needs import SkillNeed
from airoles.questions.reply import Reply
from airoles.questions.sections import ASPECTS, CLAIM_SECTIONS, SECTIONS
from airoles.questions.show import RoleAnswer
from airoles.questions.voices import Voices
from airoles.views.card_line import about, said_by, titled
from airoles.views.disputes import topics_sheet
from airoles.views.figures import pay_sheet
from airoles.views.neighbours import neighbours_sheet
from airoles.views.sheet import Column, Empty, Line, Report, Row, Sheet, text
from airoles.views.statements import claims, said_in_answer
from airoles.wording.adverts import WARNING, leaning, lines_in_words, pay_in_words, years_in_words
from airoles.wording.number_words import counted
from airoles.wording.remarks import lowered, with_remark


def report(reply: Reply) -> Report:
    """A sheet for each section; sections without content say why in the last one."""
    answer: RoleAnswer = reply.answer
    sheets = [
        sheet
        for name in SECTIONS
        if (content := getattr(answer, name))
        for sheet in _sheets(name, content, answer, reply.routes)
    ]
    empty = {name: why for name, why in answer.empty.items() if name in SECTIONS}
    card = answer.role
    notes = tuple(_empty_lines(empty, SECTIONS))
    heading = (*about(card), *_carried(answer.voices))
    return Report(f"{titled(card)} ({card.id})", heading, tuple(sheets), reply.sources, notes)


def _carried(voices: Voices) -> Iterator[Line]:
    """How many publishers a role rests on, and how much of it one of them carries."""
    if voices.most is None:
        return
    share = round(100 * voices.most_citations / voices.citations)
    said = f"Rests on {counted(voices.role, 'independent publisher')}"
    most = said_by(voices.most, voices.most_layers)
    yield Line(f"{said}; {most} carries {share}% of the citations.", kind="remark")


def _sheets(
    name: str, content: Any, answer: RoleAnswer, routes: Mapping[str, Route]
) -> Iterator[Sheet]:
    title = SECTIONS[name]
    if name in CLAIM_SECTIONS:
        yield _claims_sheet(title, content)
    elif name == "mandate":
        yield _mandate_sheet(title, content, answer)
    elif name == "skills":
        yield _skills_sheet(title, content)
    elif name == "pay":
        yield pay_sheet(title, content)
    elif name == "adoption":
        yield _adoption_sheet(title, content)
    elif name == "questions":
        rows = (Row((text(q.question), said_in_answer(q))) for q in content)
        yield Sheet(title, (Column("Question"), Column("Answer")), tuple(rows))
    elif name in ("comes_from", "goes_to"):
        yield neighbours_sheet(title, content, routes)
    elif name == "codes":
        yield _codes_sheet(title, content)
    elif name == "adverts":
        yield _adverts_sheet(title, content, answer.role)
    else:
        yield topics_sheet(title, content, answer.role.id)


def _adverts_sheet(title: str, counts: AdvertCounts, role: Card) -> Sheet:
    """How the adverts lean, and what they print; `airoles adverts` has each of them."""
    total = counts.sample.adverts
    lines = [Line(WARNING, counts.sources), *map(Line, leaning(counts.sample, one_role=True))]
    said = [f"Years of {asked.what}: {years_in_words(asked, total)}" for asked in counts.years]
    said.append(f"Reports to: {lines_in_words(counts)}")
    lines += [Line(one, counts.sources) for one in said]
    lines += [Line(f"Pay: {pay_in_words(printed)}", printed.sources) for printed in counts.pay]
    note = Line(f"Each with its address: airoles adverts {role.id} --full", kind="remark")
    return Sheet(title, (Column(""),), (Row((tuple(lines),)),), (note,))


def _claims_sheet(title: str, content: Any) -> Sheet:
    return Sheet(title, (Column(""),), (Row((claims(content),)),))


def _mandate_sheet(title: str, mandate: Mandate, answer: RoleAnswer) -> Sheet:
    rows = tuple(
        Row((text(about), claims(stated)))
        for aspect, about in ASPECTS.items()
        if (stated := getattr(mandate, aspect))
    )
    missing = {name: why for name, why in answer.empty.items() if name in ASPECTS}
    columns = (Column("Aspect"), Column("What sources say"))
    return Sheet(title, columns, rows, tuple(_empty_lines(missing, ASPECTS)))


def _empty_lines(empty: Mapping[str, str], titles: Mapping[str, str]) -> Iterator[Line]:
    """One line for each reason why something has no content."""
    for why in dict.fromkeys(empty.values()):
        names = ", ".join(lowered(titles[name]) for name in empty if empty[name] == why)
        yield Line(f"{why[0].upper()}{why[1:]}: {names}.", kind="remark")


def _skills_sheet(title: str, content: tuple[SkillNeed, ...]) -> Sheet:
    rows = []
    for index, need in enumerate(content):
        last = index + 1 == len(content) or content[index + 1].importance != need.importance
        words = tuple(
            Line(_said(stated, stated.importance != need.importance), stated.sources)
            for stated in need.statements
        )
        depth = text(need.depth) if need.depth else Empty.NONE
        rows.append(Row((text(need.name), text(need.importance), depth, words), last))
    columns = (Column("Skill"), Column("Need", True), Column("Depth", True), Column("Sources say"))
    return Sheet(title, columns, tuple(rows))


def _said(stated: Need, differs: bool) -> str:
    """The source's own word, with the importance where it is not the one in the row."""
    word = stated.word or ("" if differs else "no more is said")
    words = ": ".join(filter(None, (stated.importance if differs else "", word)))
    return f"{words} (said of: {stated.nearest})" if stated.nearest else words


def _adoption_sheet(title: str, content: Any) -> Sheet:
    columns = (
        Column("What was counted"),
        Column("Figure", True),
        Column("When", True),
        Column("Among whom"),
    )
    rows = tuple(
        Row(
            (
                text(a.what),
                text(a.value, kind="figure"),
                text(a.when),
                (Line(with_remark(a.among, a.remark), a.sources),),
            )
        )
        for a in content
    )
    note = "These figures rest on different samples and definitions; they are no series."
    return Sheet(title, columns, rows, (Line(note, kind="remark"),) if len(rows) > 1 else ())


def _codes_sheet(title: str, content: Any) -> Sheet:
    rows = tuple(
        Row(
            (
                text(n.code.scheme),
                text(n.code.code),
                text(n.code.match),
                (Line(with_remark(n.title, n.code.remark), n.code.sources),),
            ),
            ends_group=False,
        )
        for n in content
    )
    columns = (Column("Scheme", True), Column("Code", True), Column("Match", True), Column("Title"))
    return Sheet(title, columns, rows)
