"""What is meant where a line begins with no command: a role, or a comparison of roles."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches

from airoles.cli.commands import COMMANDS
from airoles.cli.exits import USAGE, complain
from airoles.cli.spoken_names import BETWEEN
from airoles.errors import UnknownName


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
    if looks_like_a_command(words[0]):
        return words
    spoken = words[: next((n for n, word in enumerate(words) if word.startswith("-")), len(words))]
    compared = any(word.casefold() in BETWEEN for word in spoken[1:]) or "," in spoken[0]
    return ["compare" if compared else "show", *words]


def looks_like_a_command(word: str) -> bool:
    """Whether a word is nearly the name of a command."""
    return bool(get_close_matches(word.casefold(), COMMANDS, n=1, cutoff=0.75))


@contextmanager
def unknown_words_as_wrong_usage(bare: bool) -> Iterator[None]:
    """Where a line began with no command, say of a name that is none that no command is so too."""
    try:
        yield
    except UnknownName as error:
        if not bare:
            raise
        complain(f"airoles: {error.message.rstrip('.')}, and no command of that name.")
        complain(f"  hint: {error.hint}; airoles --help shows the commands")
        sys.exit(USAGE)
