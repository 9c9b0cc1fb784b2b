"""Rules on how people write what they did."""

import re
from collections.abc import Iterator

from airoles.model.fields import FieldPath
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding


def every_deed_shows_a_skill(library: Library) -> Iterator[Finding]:
    """A deed leads to a skill of the vocabulary, by words that a sentence can hold."""
    for key, deed in library.deeds.items():
        skill = deed.skill or key
        if library.is_whole("skills") and skill not in library.skills:
            message = f"is {skill!r}, which skills.yaml does not have"
            hint = "use a skill of the vocabulary, or add it there"
            yield Finding("deeds", key, ("skill",) if deed.skill else (), message, hint)
        if not deed.patterns and not deed.phrases:
            yield Finding("deeds", key, (), "tells nothing", "write patterns or phrases")
        rows: list[tuple[FieldPath, tuple[str, ...]]] = [(("phrases",), deed.phrases)]
        for number, pattern in enumerate(deed.patterns):
            where: FieldPath = ("patterns", number)
            if not pattern.verbs:
                yield Finding("deeds", key, where, "has no verb", "write what was done")
            if not pattern.objects and not pattern.topics:
                yield Finding("deeds", key, where, "has no object", "write objects or topics")
            rows += [
                ((*where, field), getattr(pattern, field))
                for field in ("verbs", "objects", "topics", "unless")
            ]
        for where, words in rows:
            for number, written in enumerate(words):
                if not re.search(r"[^\W_]|#", written):
                    hint = "write what people say"
                    yield Finding("deeds", key, (*where, number), "holds no word", hint)


RULES = (every_deed_shows_a_skill,)
