"""What is measured against what, and the most that it may come to."""

from dataclasses import dataclass

from benchmarks.measuring import Command
from benchmarks.setting_up import Installed

COMPLETING = {"COMP_WORDS": "airoles show ch", "COMP_CWORD": "2"}


@dataclass(frozen=True, slots=True)
class Target:
    """Two commands, and the bound of their ratio in time of the processor, or in memory."""

    key: str
    what: str
    against: str
    one: Command
    other: Command
    at_most: float
    of: str = "cpu"


def small_targets(program: Installed) -> list[Target]:
    """Those on the public catalog, as the wheel ships it."""
    table = program.command("bare-table", "title")
    show = program.command("airoles", "show", "caio")
    bare = "a bare program's table of 20 rows"
    return [
        Target(
            "help", "`airoles --help`", "a bare program's `--help`, as many commands",
            program.command("airoles", "--help"), program.command("bare", "--help"), 1.15,
        ),
        Target("show", "`airoles show caio`", bare, show, table, 1.25),
        Target(
            "compare", "`airoles compare head-of-ai caio`", bare,
            program.command("airoles", "compare", "head-of-ai", "caio"), table, 1.4,
        ),
        Target(
            "path", "`airoles path data-scientist --to caio`", bare,
            program.command("airoles", "path", "data-scientist", "--to", "caio"), table, 1.5,
        ),
        Target(
            "completion", "completion of `airoles show ch<TAB>`", "the bare program's completion",
            program.command("airoles", _AIROLES_COMPLETE="complete_bash", **COMPLETING),
            program.command("bare", _BARE_COMPLETE="complete_bash", **COMPLETING), 1.1,
        ),
        Target("memory", "peak memory of `airoles show caio`", bare, show, table, 1.3, "memory"),
    ]  # fmt: skip


def large_targets(
    public: Installed, large: Installed, roles: int, role: str, words: str
) -> list[Target]:
    """Those on a large catalog, which `large` ships as its own."""
    show = large.command("airoles", "show", role)
    many = f"{roles:,} roles"
    return [
        Target(
            "show-large", f"`airoles show ROLE`, {many}", "`airoles show caio`, public roles", show,
            public.command("airoles", "show", "caio"), 1.15,
        ),
        Target(
            "search-large", f"`airoles search {words}`, {many}", "`airoles show ROLE` there",
            large.command("airoles", "search", *words.split()), show, 1.3,
        ),
    ]  # fmt: skip
