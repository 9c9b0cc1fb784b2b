"""What is meant where a line begins with no command: a role, or a comparison of roles."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches

from airoles.cli.commands import COMMANDS
from airoles.cli.exits import USAGE, complain
from airoles.cli.spoken_names import BETWEEN
from airoles.errors import AirolesError, UnknownName
from airoles.text import fold


def with_command(arguments: Sequence[str]) -> list[str]:
    """The words of a line with the command that they mean.

    `caio` means `show caio`, `cto vs cio` means `compare cto vs cio`, and `help path` means
    `path --help`.  A command's name always wins, and what looks like a slip in one stays as it is.
    """
    words = list(arguments)
    if not words or words[0].startswith("-") or words[0] in COMMANDS:
        return words
    if words[0] == "help":
        return [*words[1:2], "--help"]
    spoken = words[: next((n for n, word in enumerate(words) if word.startswith("-")), len(words))]
    if looks_like_a_command(words[0]) and not _is_said_of_a_role(spoken):
        return words
    return ["compare" if _sets_apart(spoken) else "show", *words]


def looks_like_a_command(word: str) -> bool:
    """Whether a word is nearly the name of a command."""
    return bool(get_close_matches(word.casefold(), COMMANDS, n=1, cutoff=0.75))


def _sets_apart(words: Sequence[str]) -> bool:
    """Whether something stands between names; in quotes "and" may be a word of one name."""
    quoted = " ".join(words[0].split()[1:]).casefold().split()
    return (
        any(word.casefold() in BETWEEN for word in words[1:])
        or any(word in BETWEEN and word != "and" for word in quoted)
        or "," in words[0]
    )


def _is_said_of_a_role(words: Sequence[str]) -> bool:
    """Whether the words, or the first two and more of them, are a name that some role has.

    "Research Data Engineer" is one, though "research" is nearly "search".
    """
    from airoles.store.name_completion import roles_beginning

    said = [fold(" ".join(words[:count])) for count in range(2, len(words) + 1)] or [fold(words[0])]
    try:
        return any(
            name in map(fold, (role.id, role.title, *role.aliases))
            for name in said
            for role in roles_beginning(name)
        )
    except AirolesError:
        return False


@contextmanager
def unknown_words_as_wrong_usage(bare: bool) -> Iterator[None]:
    """Where a line began with no command, say of a name that is none that no command is so too."""
    try:
        yield
    except UnknownName as error:
        if not bare:
            raise
        complain(f"airoles: {error.message.rstrip('.')}, and no command of that name.")
        hint = error.hint.rstrip("?")
        complain(
            f"  hint: {hint}{'?' if hint != error.hint else ';'} airoles --help shows commands"
        )
        sys.exit(USAGE)
