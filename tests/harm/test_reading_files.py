"""Only plain files are read, never more than the bound, whatever happens meanwhile."""

import os
from pathlib import Path
from typing import Any

import pytest

from airoles.errors import BadData
from airoles.files.reading import NotRead, read_plain
from airoles.store.cache import digest_of
from airoles.store.open_catalog import open_catalog
from platform_needs import needs_links, needs_pipes

from .hostile_files import ROLE

MEBIBYTE = 1024 * 1024


def refusal(file: Path, most: int = MEBIBYTE) -> tuple[str, str]:
    with pytest.raises(NotRead) as told:
        read_plain(file, most, "split it")
    return told.value.message, told.value.hint


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of three MiB but one byte."""
    made = tmp_path / "a.yaml"
    made.write_bytes(bytes(range(256)) * 3 * 4096)
    return made


@pytest.mark.parametrize("more", [0, 1, 100_000])
def test_a_file_up_to_the_bound_is_read_whole(file: Path, more: int) -> None:
    assert read_plain(file, 3 * MEBIBYTE + more, "") == file.read_bytes()


def test_a_file_beyond_the_bound_is_refused_before_it_is_read(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.read", lambda *_: pytest.fail("read"))
    assert refusal(file, 2 * MEBIBYTE) == ("is larger than 2 MiB", "split it")


def test_a_file_that_grows_while_it_is_read_is_refused_at_the_bound(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def endless(_: int, most: int) -> bytes:
        asked.append(most)
        return b"x" * most

    monkeypatch.setattr("os.read", endless)
    assert refusal(file, 3 * MEBIBYTE)[0] == "is larger than 3 MiB"
    assert sum(asked) == 3 * MEBIBYTE + 1


def test_a_file_that_is_cut_while_it_is_read_is_read_as_far_as_it_goes(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = [b"id: keeper\n", b""]
    monkeypatch.setattr("os.read", lambda *_: left.pop(0))
    assert read_plain(file, 3 * MEBIBYTE, "") == b"id: keeper\n"


@needs_pipes
def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, opened = file.stat(), os.open

    def swapped(path: Any, flags: int) -> int:
        file.unlink()
        os.mkfifo(file)
        assert flags & os.O_NONBLOCK  # or else the test would wait for ever
        return opened(path, flags)

    monkeypatch.setattr("os.stat", lambda _: before)
    monkeypatch.setattr("os.open", swapped)
    assert refusal(file, 3 * MEBIBYTE) == ("is a named pipe", "put a plain file in its place")


def test_what_was_opened_is_closed_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[int] = []
    close = os.close

    def closing(handle: int) -> None:
        closed.append(handle)
        close(handle)

    monkeypatch.setattr("os.close", closing)
    refusal(file, MEBIBYTE)
    read_plain(file, 3 * MEBIBYTE, "")
    assert len(closed) == 2


def test_an_error_while_reading_is_told_in_the_system_s_words(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("os.read", broken)
    assert refusal(file, 3 * MEBIBYTE)[0] == "cannot be read: input/output error"


@pytest.fixture
def overlay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small_folder: Path) -> Path:
    """A good folder on top of the made-up catalog, with a cache of its own."""
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: small_folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "mine"
    (folder / "roles").mkdir(parents=True)
    (folder / "roles" / "keeper.yaml").write_text(ROLE, encoding="utf-8")
    return folder


def problems(folder: Path) -> list[str]:
    with pytest.raises(BadData) as bad:
        open_catalog((folder,))
    return [problem.message for problem in bad.value.problems]


def test_a_file_that_vanishes_before_it_is_read_is_a_problem(
    overlay: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from airoles.reading import folders

    listed = [*folders.data_files(overlay), overlay / "roles" / "gone.yaml"]
    monkeypatch.setattr("airoles.reading.folder_reader.data_files", lambda _: listed)
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: overlay)
    assert problems(overlay)[0] == "cannot be read: no such file or directory"


def test_a_catalog_whose_files_change_while_it_is_compiled_is_not_kept(
    overlay: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from airoles.store import building as opening

    checked = opening.checked_library

    def changed(*given: Any) -> Any:
        library = checked(*given)
        (overlay / "roles" / "keeper.yaml").write_text(ROLE.replace("Keeper", "Guard"))
        return library

    monkeypatch.setattr(opening, "checked_library", changed)
    open_catalog((overlay,))
    assert not (tmp_path / "cache" / "airoles").exists()


@needs_links
def test_a_link_that_comes_later_to_the_same_text_elsewhere_is_refused_though_it_was_compiled(
    overlay: Path, tmp_path: Path
) -> None:
    assert open_catalog((overlay,)).find("keeper")
    file, elsewhere = overlay / "roles" / "keeper.yaml", tmp_path / "keeper.yaml"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    assert problems(overlay) == ["is a link that leads out of the data folder"]


@needs_links
def test_a_link_within_the_folder_is_followed(overlay: Path) -> None:
    file = overlay / "roles" / "keeper.yaml"
    (overlay / "texts").mkdir()
    file.rename(overlay / "texts" / "keeper")
    file.symlink_to("../texts/keeper")
    assert open_catalog((overlay,)).find("keeper").title == "Keeper"


@needs_links
def test_a_data_folder_may_itself_be_a_link(overlay: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(overlay)
    assert open_catalog((tmp_path / "link",)).find("keeper").title == "Keeper"


@needs_links
def test_files_of_the_public_catalog_may_be_put_in_place_by_links(
    overlay: Path, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    linked = tmp_path / "linked"
    (linked / "roles").mkdir(parents=True)
    for file in small_folder.rglob("*.yaml"):
        (linked / file.relative_to(small_folder)).symlink_to(file)
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: linked)
    assert open_catalog((overlay,)).find("keeper").title == "Keeper"


def test_roles_that_cannot_be_listed_are_never_taken_for_none(
    overlay: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    (overlay / "skills.yaml").write_text("keeping: {name: Keeping, family: domain}\n")
    monkeypatch.setattr("os.scandir", denied)
    assert digest_of((overlay,)) is None
