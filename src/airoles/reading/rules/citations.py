"""Rules on what rests on which source."""

from collections.abc import Iterator
from typing import Any

from airoles.model.fields import FieldPath, fields_named
from airoles.model.layer_names import as_written
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding


def every_position_has_a_source(library: Library) -> Iterator[Finding]:
    """Nothing is stated without a source in disputes, adverts, pay rules and codes either."""
    for kind, key, where, cited in _citations(library):
        if kind != "role" and not cited:
            yield Finding(kind, key, where, "is empty", "name the source, or remove the statement")


def every_source_is_known(library: Library) -> Iterator[Finding]:
    """No statement cites a source that is not in sources.yaml."""
    if not library.is_whole("sources"):
        return
    for kind, key, where, cited in _citations(library):
        for source in cited:
            if source not in library.sources:
                yield Finding(
                    kind,
                    key,
                    where,
                    f"names {source!r}, which sources.yaml does not have",
                    "add the source, or correct its id",
                )


def no_source_is_named_twice(library: Library) -> Iterator[Finding]:
    """A statement rests on each of its sources once."""
    for kind, key, where, cited in _citations(library):
        if len(set(cited)) < len(cited):
            twice = as_written(next(source for source in cited if cited.count(source) > 1))
            yield Finding(kind, key, where, f"names {twice!r} twice", "name each source once")


def every_source_is_used(library: Library) -> Iterator[Finding]:
    """No source stands there for nothing."""
    if library.broken:
        return
    used = {source for _, _, _, cited in _citations(library) for source in cited}
    for role in library.replaced:
        used |= {source for _, cited in fields_named("sources", role) for source in cited}
    for source in library.sources:
        if source not in used:
            yield Finding("sources", source, (), "is cited nowhere", "cite it, or remove it")


def _citations(library: Library) -> list[tuple[str, str, FieldPath, tuple[str, ...]]]:
    if not library.citations:
        library.citations.extend(_gathered(library))
    return library.citations


def _gathered(library: Library) -> Iterator[tuple[str, str, FieldPath, tuple[str, ...]]]:
    records: list[tuple[str, str, Any]] = [("role", k, r) for k, r in library.roles.items()]
    records += [("disputes", k, d) for k, d in library.disputes.items()]
    records += [("adverts", k, a) for k, a in library.adverts.items()]
    records += [("coded_words", k, w) for k, w in library.coded_words.items()]
    records += [("advert_facts", k, w) for k, w in library.advert_facts.items()]
    records += [("pay_rules", k, r) for k, r in library.pay_rules.items()]
    records += [("occupations", f"{o.scheme} {o.code}", o) for o in library.occupations]
    for kind, key, record in records:
        for where, cited in fields_named("sources", record):
            yield kind, key, where, cited


RULES = (
    every_position_has_a_source,
    every_source_is_known,
    no_source_is_named_twice,
    every_source_is_used,
)
