"""Whose a folder is that nobody named."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from airoles.reading.owners import belongs_to_another

ME, OTHER, ROOT = 1000, 1001, 0

Own = Callable[..., None]


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Own:
    """Says who runs this and who owns which path or link, as the system would."""
    monkeypatch.setenv("HOME", "/nowhere")
    monkeypatch.delenv("SUDO_UID", raising=False)
    real = {"stat": os.stat, "lstat": os.lstat}

    def said(user: int, **owners: dict[Path, int]) -> None:
        monkeypatch.setattr("os.geteuid", lambda: user)
        for name, asked in real.items():
            known = owners.get(name, owners["stat"])

            def told(
                path: Path,
                *more: object,
                asked: object = asked,
                known: object = known,
                **how: object,
            ) -> os.stat_result:
                found = list(asked(path, *more, **how))  # type: ignore[operator]
                if not isinstance(path, int) and Path(path) in known:  # type: ignore[operator]
                    found[4] = known[Path(path)]  # type: ignore[index]
                return os.stat_result(found)

            monkeypatch.setattr(f"os.{name}", told)

    return said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that is found, and nobody's home."""
    made = tmp_path / ".airoles"
    made.mkdir()
    return made


@pytest.mark.parametrize(
    ("user", "owner", "foreign"),
    [(ME, ME, False), (ME, OTHER, True), (ME, ROOT, True), (ROOT, ROOT, False), (ROOT, ME, True)],
)
def test_a_folder_is_foreign_unless_its_owner_runs_this(
    own: Own, folder: Path, user: int, owner: int, foreign: bool
) -> None:
    own(user, stat={folder: owner})
    assert belongs_to_another(folder) is foreign


@pytest.mark.parametrize(
    ("user", "caller", "foreign"),
    [
        (ROOT, str(ME), False),
        (ROOT, str(OTHER), True),
        (ROOT, "", True),
        (ROOT, "me", True),
        (ROOT, "-1", True),
        (ROOT, "９", True),
        (OTHER, str(ME), True),
    ],
)
def test_root_by_sudo_is_also_who_called_it_and_nobody_else_is(
    own: Own, folder: Path, monkeypatch: pytest.MonkeyPatch, user: int, caller: str, foreign: bool
) -> None:
    own(user, stat={folder: ME})
    monkeypatch.setenv("SUDO_UID", caller)
    assert belongs_to_another(folder) is foreign


@pytest.mark.parametrize(
    ("of_link", "of_folder", "foreign"),
    [(ME, ME, False), (OTHER, ME, True), (ME, OTHER, True)],
)
def test_both_a_link_and_the_folder_it_leads_to_must_be_the_users(
    own: Own, tmp_path: Path, of_link: int, of_folder: int, foreign: bool
) -> None:
    (tmp_path / "ladder").mkdir()
    link = tmp_path / ".airoles"
    link.symlink_to("ladder")
    own(ME, stat={link: of_folder}, lstat={link: of_link})
    assert belongs_to_another(link) is foreign


@pytest.mark.parametrize(
    ("of_home", "of_folder", "foreign"),
    [(OTHER, OTHER, False), (ROOT, OTHER, True), (ME, OTHER, True), (OTHER, ME, False)],
)
def test_in_the_home_of_the_user_it_may_belong_to_the_owner_of_the_home(
    own: Own,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    of_home: int,
    of_folder: int,
    foreign: bool,
) -> None:
    own(ME, stat={folder: of_folder, folder.parent: of_home})
    monkeypatch.setenv("HOME", str(folder.parent))
    assert belongs_to_another(folder) is foreign


def test_below_the_home_the_owner_of_the_home_counts_for_nothing(
    own: Own, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    below = tmp_path / "work" / ".airoles"
    below.mkdir(parents=True)
    own(ME, stat={below: OTHER, tmp_path: OTHER})
    monkeypatch.setenv("HOME", str(tmp_path))
    assert belongs_to_another(below)


def test_who_may_write_into_it_is_not_asked(own: Own, folder: Path) -> None:
    folder.chmod(0o777)
    own(ME, stat={folder: ME})
    assert not belongs_to_another(folder)


def test_a_folder_that_is_gone_is_not_trusted(own: Own, folder: Path) -> None:
    own(ME, stat={})
    folder.rmdir()
    assert belongs_to_another(folder)


def test_where_the_system_has_no_owners_nobody_is_asked(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("os.geteuid")
    assert not belongs_to_another(folder)
