"""Every question that a catalog can be asked, as people type it."""

from collections.abc import Iterable

from full_overlay import Below

from .running import ROOT

FILES = {"lone-head.txt": str(ROOT / "tests" / "adverts" / "lone-head.txt")}
"""Files that a question reads, by name."""


def questions(below: Below) -> dict[str, list[str]]:
    """Commands on a catalog with the whole overlay on top, each question at least once."""
    own, extended, replaced, end = (
        "quux-head",
        below["extends"],
        below["replaces"],
        below["leads_to"],
    )
    commands = (
        "",
        "list",
        "list --origin",
        f"show {own}",
        f"show {extended}",
        f"show {replaced}",
        f"compare {own} {extended} {replaced}",
        f"compare {extended} {replaced} --diff",
        f"path {own}",
        f"path {extended}",
        f"path {extended} --tree",
        f"path --to {end}",
        f"path --to {extended}",
        f"path --to {own} --tree",
        f"path {extended} --to {end}",
        f"path {own} --to {end} --tree",
        f"gap {extended} {own} --both --explain",
        f"gap {own} {end}",
        f"fit --have own-skill --to {end}",
        f"salary {own}",
        f"salary {own} {extended} {replaced}",
        f"salary {own} --basis wage",
        f"salary {end} --since 2026",
        "salary -m US",
        "salary --rank",
        "salary --rank --basis cash",
        "map",
        "search blorp -n 1000",
        "search quux -n 1000",
        "disputes",
        f"disputes {own}",
        "sources",
        "adverts",
        f"adverts {own}",
        f"sources {own}",
        f"advert lone-head.txt --as {own} --as-of 2026-11-28",
    )
    return _by_name(commands)


def drafts(below: Below) -> dict[str, list[str]]:
    """A draft of each kind that needs no file; they have forms of their own."""
    own, extended, replaced = "quux-head", below["extends"], below["replaces"]
    commands = (f"draft advert {own}", f"draft interview {extended}", f"draft plan {replaced}")
    return _by_name(commands)


def _by_name(commands: Iterable[str]) -> dict[str, list[str]]:
    return {
        command or "airoles": [FILES.get(word, word) for word in command.split()]
        for command in commands
    }
