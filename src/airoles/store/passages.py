"""What can be searched, taken out of the library's records."""

import dataclasses
from collections.abc import Iterator

from airoles.model.claim import Claim
from airoles.model.passage import Passage
from airoles.model.role import Mandate, Role
from airoles.model.skill import Skill
from airoles.model.statements import Statement
from airoles.reading.library import Library


def passages(library: Library) -> Iterator[Passage]:
    """Every statement of every role, the names of roles, and the positions of disputes."""
    for role in library.roles.values():
        yield Passage(role.id, "name", "", role.title, ())
        yield from (Passage(role.id, "name", "", alias, ()) for alias in role.aliases)
        yield from _statements(role)
        yield from _skills(role, library.skills)
    for key, dispute in library.disputes.items():
        yield Passage(None, "disputes", key, dispute.topic, ())
        for position in dispute.positions:
            yield Passage(
                *(None, "disputes", key, position.text, position.sources),
                remark=position.remark or "",
            )


def _statements(role: Role) -> Iterator[Passage]:
    for record in (role, role.mandate):
        for field in dataclasses.fields(record):
            value = getattr(record, field.name)
            if isinstance(value, Mandate) or not isinstance(value, tuple):
                continue
            for item in value:
                if isinstance(item, Claim):
                    yield _stated(role, field.name, item.text, item)
    for item in role.questions:
        text = f"{item.question} {item.answer}"
        yield _stated(role, "questions", text, item)
    for figure in role.adoption:
        text = f"{figure.what}: {figure.value}, {figure.among}"
        yield _stated(role, "adoption", text, figure)


def _stated(role: Role, section: str, text: str, stated: Statement) -> Passage:
    return Passage(
        *(role.id, section, "", text, stated.sources, stated.id or ""), remark=stated.remark or ""
    )


def _skills(role: Role, vocabulary: dict[str, Skill]) -> Iterator[Passage]:
    by_skill: dict[str, tuple[list[str], list[str]]] = {}
    for need in role.skills:
        words, sources = by_skill.setdefault(need.skill, ([], []))
        words += [need.word] if need.word and need.word not in words else []
        sources += [source for source in need.sources if source not in sources]
    for skill, (words, sources) in by_skill.items():
        entry = vocabulary[skill]
        named = f"{entry.name} ({', '.join(entry.aliases)})" if entry.aliases else entry.name
        text, said = ("; ".join((name, *words)) for name in (named, entry.name))
        yield Passage(role.id, "skills", skill, text, tuple(sources), said=said)
