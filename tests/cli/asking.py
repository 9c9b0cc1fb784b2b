"""Every question that a catalog can be asked, as people type it."""

from full_overlay import Below


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
    )
    return {command or "airoles": command.split() for command in commands}
