"""Data folders that mean harm: how each is made, and the first line that is said of it."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

ROLE = (
    "id: keeper\ntitle: Keeper\nlevel: lead\nfamily: data\n"
    "summary:\n  - text: Keeps.\n    sources: [blog]\n"
)
Make = Callable[[Path], object]


def written(text: str | bytes, name: str = "roles/keeper.yaml") -> Make:
    """A file of a folder with this content."""
    raw = text if isinstance(text, bytes) else text.encode()
    return lambda folder: (folder / name).write_bytes(raw)


def linked(to: str, name: str = "roles/keeper.yaml") -> Make:
    """A symbolic link in a folder."""
    return lambda folder: (folder / name).symlink_to(to)


def sparse(folder: Path) -> None:
    """A gibibyte that takes no room on the disk."""
    (folder / "roles/keeper.yaml").touch()
    os.truncate(folder / "roles/keeper.yaml", 1 << 30)


def pipe(name: str) -> Make:
    return lambda folder: os.mkfifo(folder / name)


def a_socket(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        here = os.getcwd()
        os.chdir(folder / "roles")  # the name of a socket may not be long
        made.bind("keeper.yaml")
        os.chdir(here)


def instead_of_roles(make: Make) -> Make:
    """Something else under the name of the folder of roles."""

    def made(folder: Path) -> None:
        (folder / "roles").rmdir()
        make(folder)

    return made


def many(entry: str, count: int, more: str = ROLE) -> Make:
    return written(more + "duties: [" + ",".join([entry] * count) + "]\n")


def laughs(depth: int) -> str:
    return "".join(
        f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9) if n else 'lol'}]\n" for n in range(depth)
    )


FILE = "roles/keeper.yaml"
LARGE = f"{FILE}: is larger than 1 MiB"
ANCHOR = "uses an anchor or alias"
AWAY = "is a link that leads out of the data folder"
LOOP = "cannot be read: too many levels of symbolic links"

HARMS: dict[str, tuple[Make, str]] = {
    # what explodes
    "a billion laughs": (written(laughs(9)), f"{FILE}:1:5: {ANCHOR}"),
    "an anchor that holds itself": (written("a: &a [*a]\n"), f"{FILE}:1:4: {ANCHOR}"),
    "a merge of an anchor": (written("a: &a {b: c}\nd: {<<: *a}\n"), f"{FILE}:1:4: {ANCHOR}"),
    "an object tag": (
        written("a: !!python/object/apply:os.system [touch owned]\n"),
        f"{FILE}:1:4: uses the tag tag:yaml.org,2002:python/object/apply:os.system",
    ),
    "a tag of a thousand signs": (
        written(f"a: !{'x' * 1000} b\n"),
        f"{FILE}:1:4: uses the tag !{'x' * 56}...",
    ),
    # what is large
    "a gibibyte": (sparse, LARGE),
    "a million keys": (written("".join(f"{n}: a\n" for n in range(1_000_000))), LARGE),
    "a mebibyte of keys": (
        written("".join(f"{n:x}:\n" for n in range(150_000))),
        f"{FILE}:25000:6: holds more than 25000 values",
    ),
    "a mebibyte of bad records": (
        many("{}", 300_000),
        f"{FILE}:8:74977: holds more than 25000 values",
    ),
    "bad records up to the bound": (
        many("{}", 24_000),
        f"{FILE}: holds 48000 problems, of which 100 are told",
    ),
    "aliases up to the bound": (
        written(ROLE + f"aliases: [{','.join(f'a{n}' for n in range(24_000))}]\n"),
        "6 roles",
    ),
    "a mebibyte of one comment": (written("#" * 1_000_000), f"{FILE}:1:1: is empty"),
    "a mebibyte in open quotes": (
        written('"' + "a " * 500_000),
        f"{FILE}:1:1: is not valid YAML: found unexpected end of stream",
    ),
    "a key of a mebibyte": (
        written(f"? {'k' * 1_000_000}\n: a\n"),
        f"{FILE}:1:1: family is missing",
    ),
    "a title of 100,000 signs": (
        written(ROLE.replace("Keeper", "K" * 100_000)),
        f"{FILE}:2:1: title is 100000 characters long, and 200 is the most",
    ),
    "a statement of 100,000 signs": (
        written(ROLE.replace("Keeps.", "k" * 100_000)),
        f"{FILE}:6:5: summary[1].text is 100000 characters long, and 2000 is the most",
    ),
    "an id of 100,000 signs": (
        written(ROLE.replace("keeper", "k-" * 50_000 + "k")),
        f"{FILE}:1:1: id is 100001 characters long, and 100 is the most",
    ),
    "spaces that a pattern could count for ever": (
        written(ROLE.replace("Keeper", f'"K{" " * 1_999}\\t"')),
        f"{FILE}:2:1: title is 2001 characters long, and 200 is the most",
    ),
    # what is deep
    "10,000 levels of brackets": (
        written("[" * 10_000 + "]" * 10_000),
        f"{FILE}:1:34: is nested deeper than 32 levels",
    ),
    "10,000 levels of hyphens": (
        written("- " * 10_000),
        f"{FILE}:1:67: is nested deeper than 32 levels",
    ),
    "1,400 levels of indentation": (
        written("".join(f"{' ' * n}a:\n" for n in range(1_400))),
        f"{FILE}:34:34: is nested deeper than 32 levels",
    ),
    # what is no plain file of the folder
    "a named pipe": (pipe(FILE), f"{FILE}: is a named pipe"),
    "a named pipe of sources": (pipe("sources.yaml"), "sources.yaml: is a named pipe"),
    "a socket": (a_socket, f"{FILE}: is a socket"),
    "a folder with the name of a file": (
        lambda folder: (folder / FILE).mkdir(),
        f"{FILE}: is a folder",
    ),
    "sources that are a folder": (
        lambda folder: (folder / "sources.yaml").mkdir(),
        "sources.yaml: is a folder",
    ),
    "a link to endless zeros": (linked("/dev/zero"), f"{FILE}: {AWAY}"),
    "sources that are endless zeros": (
        linked("/dev/zero", "sources.yaml"),
        f"sources.yaml: {AWAY}",
    ),
    "a link to a terminal": (linked("/dev/tty"), f"{FILE}: {AWAY}"),
    "a link to a file elsewhere": (linked("/etc/passwd"), f"{FILE}: {AWAY}"),
    "a link upward": (linked("../../elsewhere.yaml"), f"{FILE}: {AWAY}"),
    "a link to itself": (linked("keeper.yaml"), f"{FILE}: {LOOP}"),
    "sources that link to themselves": (
        linked("sources.yaml", "sources.yaml"),
        f"sources.yaml: {LOOP}",
    ),
    "a link to nothing": (
        linked("nothing.yaml"),
        f"{FILE}: cannot be read: no such file or directory",
    ),
    "roles that link to themselves": (instead_of_roles(linked("roles", "roles")), f"roles: {LOOP}"),
    "roles that link elsewhere": (
        instead_of_roles(linked("../elsewhere", "roles")),
        f"{FILE}: {AWAY}",
    ),
    "roles that are a file": (instead_of_roles(written("a", "roles")), "roles: is no folder"),
    "roles that are a named pipe": (instead_of_roles(pipe("roles")), "roles: is no folder"),
    # names
    "a file name that speaks to the terminal": (
        written(ROLE, "roles/\x1b]0;owned\x07\u202e.yaml"),
        r"roles/\x1b]0;owned\x07\u202e.yaml:1:1: id is 'keeper'"
        r" in a file named \x1b]0;owned\x07\u202e.yaml",
    ),
    "a file name of two lines": (
        written("a", "roles/a.yaml: is fine\n.yaml"),
        r"roles/a.yaml: is fine\n.yaml:1:1: is a text, not a record",
    ),
    "a file name that is not UTF-8": (
        lambda folder: Path(os.fsdecode(os.fsencode(folder) + b"/roles/\xff.yaml")).write_text(
            ROLE, encoding="utf-8"
        ),
        r"roles/\udcff.yaml:1:1: id is 'keeper' in a file named \udcff.yaml",
    ),
    # encodings
    "UTF-16": (written(ROLE.encode("utf-16")), f"{FILE}:1:1: is not UTF-8 text"),
    "UTF-16 without a mark": (
        written(ROLE.encode("utf-16-le")),
        f"{FILE}:1:2: holds the control character U+0000",
    ),
    "UTF-32": (written(ROLE.encode("utf-32")), f"{FILE}:1:1: is not UTF-8 text"),
    "Latin-1": (
        written(ROLE.replace("Keeps", "Käse").encode("latin-1")),
        f"{FILE}:6:1: is not UTF-8 text",
    ),
    "a byte order mark": (
        written(ROLE.encode("utf-8-sig")),
        f"{FILE}:1:1: begins with a byte order mark (U+FEFF)",
    ),
    "nothing but zeros": (
        written(bytes(1000)),
        f"{FILE}:1:1: holds the control character U+0000",
    ),
    "tabs for spaces": (
        written(ROLE.replace("  - text", "\t- text")),
        f"{FILE}:6:1: is not valid YAML: found character that cannot start any token",
    ),
}


def make_harmful_folders(root: Path) -> None:
    """All of them, each in a folder of its name, and what some links lead to."""
    (root / "elsewhere").mkdir()
    (root / "elsewhere" / "keeper.yaml").write_text(ROLE, encoding="utf-8")
    (root / "elsewhere.yaml").write_text(ROLE, encoding="utf-8")
    for name, (make, _) in HARMS.items():
        (root / name / "roles").mkdir(parents=True)
        make(root / name)
