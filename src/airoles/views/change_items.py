"""Changes as items of a feed: an address that stays, a title, a text and links."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from airoles.questions.diff import Change, Diff
from airoles.questions.diff_entries import Entry
from airoles.questions.reply import Reply
from airoles.text import printable
from airoles.views.changes import (
    about,
    after,
    before,
    brought_along,
    side_called,
    told_apart,
    with_its_role,
    word_of,
)
from airoles.views.reports.diff import changed_title
from airoles.views.sheet import Line
from airoles.views.source_numbers import named

SIGNED = "The airoles authors"


@dataclass(frozen=True, slots=True)
class Item:
    """One change, as a feed has it."""

    id: str
    """A urn that is the same wherever this change is told, so that no reader shows it twice."""
    title: str
    text: str
    tags: tuple[str, ...]
    addresses: tuple[str, ...]
    """Where the sources behind it can be read."""


def feed_id(answer: Diff) -> str:
    """The address of the feed: that of what is followed, whatever it is compared with."""
    return _urn(f"feed\n{answer.new.name if answer.new.kind != 'export' else 'export'}")


def feed_title(answer: Diff) -> str:
    """What a reader shows above the items."""
    return printable(changed_title(answer))


def day(reply: Reply) -> str:
    """The day of the feed and of all its items, as a moment."""
    return f"{reply.asked['as_of']}T00:00:00Z"


def items(reply: Reply, sources: bool) -> Iterator[Item]:
    """An item for each change; what came or went with its role is told with that."""
    changes = reply.answer.changes
    along = with_its_role(changes)
    for change in told_apart(changes):
        more = brought_along(along[change.key]) if change.key in along else ""
        yield _item(change, more, reply, sources)


def _item(change: Change, along: str, reply: Reply, sources: bool) -> Item:
    aspects = f" ({word_of(change)})" if change.aspects else ""
    title = f"{change.change.capitalize()}{aspects}: {about(change)}"
    sides = (("Before", before(change)), ("Now", after(change)))
    told = [f"{name}: {'; '.join(_said(lines))}" for name, lines in sides if lines]
    told += [f"{change.change.capitalize()} {along}."] if along else []
    cited = change.after or change.before
    keys = cited.sources if cited and sources else ()
    names = [_source(key, reply) for key in keys if key in reply.sources]
    told += [f"Source: {name}" for name in names]
    found = dict.fromkeys(
        address for key in keys if key in reply.sources for address in _addresses(key, reply)
    )
    tags = (change.kind, change.change, *change.aspects, *filter(None, (change.role,)))
    content = "\n".join((change.key, _content(change.before), _content(change.after)))
    body = printable("\n".join(told) or change.key)
    return Item(_urn(content), printable(title), body, tags, tuple(found))


def _said(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def _source(key: str, reply: Reply) -> str:
    source = reply.sources[key]
    return f"{named(key, source)}, {source.date or 'undated'}, grade {source.grade}"


def _addresses(key: str, reply: Reply) -> tuple[str, ...]:
    return reply.sources[key].addresses[:1]


def _content(entry: Entry | None) -> str:
    if entry is None:
        return ""
    parts = [(part.text, sorted(part.sources)) for part in entry.parts]
    return repr((sorted(entry.said.items()), parts, sorted(entry.sources), entry.grade))


def _urn(text: str) -> str:
    safe = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return uuid5(NAMESPACE_URL, f"airoles:diff\n{safe}").urn


def subtitle(answer: Diff) -> str:
    """What the feed is, in a sentence."""
    return printable(f"What changed in {side_called(answer.new)}, by airoles diff.")
