"""Statements of the browser's catalog: what is searched, and what cells of comparison show."""

from collections.abc import Sequence
from typing import Any

from airoles.catalog import Catalog
from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.role import Role
from airoles.model.statements import statements
from airoles.questions.needs import needs
from airoles.questions.sections import ASPECTS, CLAIM_SECTIONS, emptiness
from airoles.site.script_sources import ScriptSources
from airoles.wording.remarks import with_remark
from airoles.wording.short_forms import in_short


class ScriptStatements:
    """Numbers the statements of roles, one after the other."""

    def __init__(self, catalog: Catalog, sources: ScriptSources) -> None:
        """No role has been asked for its statements yet."""
        self._catalog, self._sources = catalog, sources
        self._places = {role: place for place, role in enumerate(catalog.roles)}
        self.listed: list[dict[str, Any]] = []

    def of_role(self, role: Role) -> dict[str, Any]:
        """The role's cells of comparison, each as the numbers of its statements.

        An aspect without any says why; answers bear the roles that they set this one against.
        """
        cells: dict[str, list[int]] = {}
        answers = []
        for path, stated in statements(role):
            section = str(path[-2])
            number = self._add(role, section, stated)
            cells.setdefault(section, []).append(number)
            if isinstance(stated, Answer) and stated.compares_with:
                answers.append([number, [*map(self._places.__getitem__, stated.compares_with)]])
        self._add_skills(role)
        names = (*CLAIM_SECTIONS, *ASPECTS)
        compared = {name: cells[name] for name in names if name in cells}
        none = [name for name in names if emptiness(role, name) == "not applicable"]
        return {"cells": compared, "answers": answers, "not_applicable": none}

    def _add(self, role: Role, section: str, stated: Claim | Answer | Adoption) -> int:
        text, short = with_remark(_whole(stated), stated.remark), in_short(stated)
        entry = {"role": self._places[role.id], "section": section, "text": text}
        if short != text:
            entry["short"] = short
        if isinstance(stated, Answer):
            entry["question"] = stated.question
        return self._append(entry, stated.sources)

    def _add_skills(self, role: Role) -> None:
        """What sources say of each skill; its other names are found, and not shown."""
        for need in needs(self._catalog, role).values():
            words = dict.fromkeys(each.word for each in need.statements if each.word)
            text = "; ".join((need.name, *words))
            entry = {"role": self._places[role.id], "section": "skills", "text": text}
            if aliases := self._catalog.skills[need.skill].aliases:
                entry["also"] = ", ".join(aliases)
            self._append(entry, need.sources)

    def _append(self, entry: dict[str, Any], sources: Sequence[str]) -> int:
        self.listed.append({**entry, "sources": self._sources.places(sources)})
        return len(self.listed) - 1


def _whole(stated: Claim | Answer | Adoption) -> str:
    if isinstance(stated, Claim):
        return stated.text
    if isinstance(stated, Answer):
        return stated.answer
    return f"{stated.what}: {stated.value}, {stated.among}"
