"""What is measured against what, and the most that it may come to."""

from dataclasses import dataclass

from benchmarks.measuring import Command
from benchmarks.setting_up import Environment, Installed

TABLE = "a bare program's table of 20 rows"
SHELLS = {"bash": 1.15, "zsh": 1.2, "fish": 1.2}
"""The shells whose completion is timed, and the most that it may come to."""


@dataclass(frozen=True, slots=True)
class Target:
    """Two commands, and the bound of their ratio in time of the processor, or in memory."""

    key: str
    what: str
    against: str
    one: Command
    other: Command
    at_most: float | None
    """None where it is measured and no bound is set."""
    of: str = "cpu"


def small_targets(program: Installed, bare: Environment) -> list[Target]:
    """Those on the public catalog, as the wheel ships it."""
    table = bare.command("bare-table", "title")
    asked = {
        "version": (("--version",), 0.2),
        "show-json": (("show", "caio", "--json"), 1.1),
        "show": (("show", "caio"), 1.3),
        "compare": (("compare", "head-of-ai", "caio"), None),
        "path": (("path", "data-scientist", "--to", "caio"), None),
    }
    targets = [
        Target(
            key,
            f"`airoles {' '.join(words)}`",
            TABLE,
            program.command("airoles", *words),
            table,
            at_most,
        )
        for key, (words, at_most) in asked.items()
    ]
    targets.append(
        Target(
            "help",
            "`airoles --help`",
            "a bare program's `--help`, as many commands",
            program.command("airoles", "--help"),
            bare.command("bare", "--help"),
            1.1,
        )
    )
    targets += [
        Target(
            f"completion-{shell}",
            f"completion of `airoles show ch<TAB>` in {shell}",
            "the bare program's, in the same shell",
            program.command("airoles", **completing("airoles", shell)),
            bare.command("bare", **completing("bare", shell)),
            at_most,
        )
        for shell, at_most in SHELLS.items()
    ]
    show = program.command("airoles", "show", "caio")
    targets.append(
        Target("memory", "peak memory of `airoles show caio`", TABLE, show, table, 1.3, "memory")
    )
    return targets


def completing(program: str, shell: str) -> dict[str, str]:
    """The variables by which a shell asks a program what `PROGRAM show ch` goes on with."""
    line = f"{program} show ch"
    variables = {f"_{program.upper()}_COMPLETE": f"complete_{shell}"}
    if shell == "bash":
        return {**variables, "COMP_WORDS": line, "COMP_CWORD": "2"}
    return {
        **variables,
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": "ch",
    }


def large_targets(
    public: Installed, large: Installed, roles: int, role: str, words: str
) -> list[Target]:
    """Those on a large catalog, which `large` ships as its own."""
    show = large.command("airoles", "show", role)
    many = f"{roles:,} roles"
    return [
        Target(
            "show-large",
            f"`airoles show ROLE`, {many}",
            "`airoles show caio`, public roles",
            show,
            public.command("airoles", "show", "caio"),
            1.1,
        ),
        Target(
            "search-large",
            f"`airoles search {words}`, {many}",
            "`airoles show ROLE` there",
            large.command("airoles", "search", *words.split()),
            show,
            1.3,
        ),
    ]
