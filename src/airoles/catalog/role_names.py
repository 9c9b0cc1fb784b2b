"""Finding a role by what people call it."""

from collections.abc import Mapping

from airoles.errors import AmbiguousName, UnknownName
from airoles.text import fold


def find(asked: str, names: Mapping[str, tuple[str, ...]]) -> str:
    """The id of the role that a name, or an unambiguous beginning of one, stands for.

    A title is not taken for the beginning of another whose last word is merely longer: "AI
    engineer" is no "AI Engineering Manager".
    """
    wanted = fold(asked)
    shown = repr(asked if len(asked) <= 60 else asked[:57] + "...")
    exact = names.get(wanted, ())
    if len(exact) == 1:
        return exact[0]
    begun: dict[str, list[str]] = {role: [wanted] for role in exact}
    if wanted and not exact:
        for name, roles in names.items():
            if name.startswith(wanted):
                for role in roles:
                    begun.setdefault(role, []).append(name)
    if not exact and _is_another_title(wanted, begun, names):
        begun = {}
    if len(begun) == 1:
        return begun.popitem()[0]
    if begun:
        candidates = [_with_its_name(role, begun[role], wanted) for role in sorted(begun)]
        raise AmbiguousName(
            f"{shown} fits {_listed(candidates)}.", "write more of the name, or use the id"
        )
    hint = near(asked, names) or "airoles list shows all roles"
    raise UnknownName(f"there is no role {shown} in the catalog.", hint)


def _is_another_title(
    wanted: str, begun: dict[str, list[str]], names: Mapping[str, tuple[str, ...]]
) -> bool:
    """Whether its last word is one of some name, and merely the beginning of one in all found."""
    cut = all(not name.startswith(f"{wanted} ") for found in begun.values() for name in found)
    last = wanted.rpartition(" ")[2]
    return cut and any(last in name.split() for name in names)


def _with_its_name(role: str, names: list[str], wanted: str) -> str:
    """A role with the name of its that begins as was asked, where its id does not."""
    if wanted in names or fold(role).startswith(wanted):
        return role
    return f"{role} ({min(names, key=len)})"


def near(asked: str, names: Mapping[str, tuple[str, ...]]) -> str:
    """A hint that names the ids whose names look most like what was asked; empty for none."""
    from rapidfuzz import fuzz, process

    hits = process.extract(
        fold(asked), names.keys(), scorer=fuzz.token_sort_ratio, limit=8, score_cutoff=60
    )
    ids = list(dict.fromkeys(key for name, _, _ in hits for key in names[name]))[:3]
    return f"did you mean {_listed(ids, 'or')}?" if ids else ""


def _listed(words: list[str], joint: str = "and") -> str:
    if len(words) > 6:
        return ", ".join(words[:6]) + f" and {len(words) - 6} more"
    return f" {joint} ".join(filter(None, (", ".join(words[:-1]), words[-1])))
