import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from airoles.errors import BadRequest
from airoles.files.folder_swap import write_folder
from airoles.files.writing import write_file
from as_nobody import as_nobody
from platform_needs import needs_full_device, needs_links, needs_permissions

FILES = {"a.csv": b"new a", "b.csv": b"new b"}

PUTS: tuple[Callable[[Path], None], ...] = (
    lambda target: write_file(target, b"", False),
    lambda target: write_folder(target, FILES, False),
)
"""Both kinds of output, each put where nothing is to be replaced."""


def held(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def test_a_file_and_a_folder_are_written_whole(tmp_path: Path) -> None:
    write_file(tmp_path / "a", b"x" * 3_000_000, replace=False)
    assert (tmp_path / "a").stat().st_size == 3_000_000
    write_folder(tmp_path / "d", FILES, replace=False)
    assert {name: (tmp_path / "d" / name).read_bytes() for name in held(tmp_path / "d")} == FILES
    assert held(tmp_path) == ["a", "d"]
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o666 & ~mask
    assert stat.S_IMODE((tmp_path / "d").stat().st_mode) == 0o777 & ~mask


@needs_permissions
def test_a_new_folder_is_open_from_the_start_to_whom_its_permissions_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A folder of Windows that is made for one user alone stays so, whatever chmod says later.
    monkeypatch.setattr(Path, "chmod", lambda *_: None)
    mask = os.umask(0)
    os.umask(mask)
    write_folder(tmp_path / "d", FILES, replace=False)
    assert stat.S_IMODE((tmp_path / "d").stat().st_mode) == 0o777 & ~mask


@needs_links
def test_what_is_there_is_kept_without_force(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "d").mkdir()
    (tmp_path / "dangling").symlink_to("nowhere")
    for name, put in (("a", write_file), ("dangling", write_file)):
        with pytest.raises(BadRequest, match="is there already") as refused:
            put(tmp_path / name, b"new", replace=False)
        assert "--force" in refused.value.hint
    with pytest.raises(BadRequest, match="is there already"):
        write_folder(tmp_path / "d", FILES, replace=False)
    assert (tmp_path / "a").read_text() == "old"
    assert held(tmp_path / "d") == []


@needs_permissions
def test_force_replaces_as_a_whole(tmp_path: Path) -> None:
    folder = tmp_path / "d"
    write_folder(folder, FILES, replace=False)
    folder.chmod(0o750)
    write_folder(folder, {"a.csv": b"newest", "b.csv": b"", "c.csv": b""}, replace=True)
    assert held(folder) == ["a.csv", "b.csv", "c.csv"]
    assert (folder / "a.csv").read_bytes() == b"newest"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o750
    file = tmp_path / "a"
    file.write_text("old")
    file.chmod(0o640)
    write_file(file, b"new", replace=True)
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (b"new", 0o640)
    assert held(tmp_path) == ["a", "d"]


def test_force_takes_no_folder_that_holds_anything_else(tmp_path: Path) -> None:
    write_folder(tmp_path / "d", FILES, replace=False)
    (tmp_path / "d" / "thesis.txt").write_text("ten years")
    with pytest.raises(BadRequest, match=r"holds 'thesis.txt', which no export wrote"):
        write_folder(tmp_path / "d", FILES, replace=True)
    assert held(tmp_path / "d") == ["a.csv", "b.csv", "thesis.txt"]
    assert held(tmp_path) == ["d"]


@needs_links
def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    write_file(tmp_path / "link", b"new", replace=True)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_files_and_folders_are_not_taken_for_each_other(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    with pytest.raises(BadRequest, match="is a folder"):
        write_file(tmp_path, b"", replace=True)
    with pytest.raises(BadRequest, match="is a file"):
        write_folder(tmp_path / "a", FILES, replace=True)
    assert (tmp_path / "a").read_text() == "old"


def test_a_missing_parent_is_told(tmp_path: Path) -> None:
    for put in PUTS:
        with pytest.raises(BadRequest, match=r"the folder .*none' is not there"):
            put(tmp_path / "none" / "a")


@needs_permissions
@pytest.mark.parametrize("mode", [0o555, 0o000], ids=["not to be written", "not to be seen"])
def test_a_folder_without_permission_is_told(mode: int) -> None:
    # Folders of pytest are for one user alone, so nobody could not even reach one in there.
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(mode)
        for put in PUTS:
            with (
                as_nobody(),
                pytest.raises(BadRequest, match="cannot be written: permission denied"),
            ):
                put(folder / "a")
        folder.chmod(0o755)
        assert held(folder) == []


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    for put in PUTS:
        with pytest.raises(BadRequest, match="cannot be written: file name too long"):
            put(tmp_path / ("a" * 300))


@needs_full_device
def test_a_full_device_is_told_and_stays_a_device() -> None:
    for force in (False, True):
        with pytest.raises(BadRequest, match="cannot be written: no space left on device"):
            write_file(Path("/dev/full"), b"x", force)
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


def test_a_disk_that_fills_up_leaves_the_old_and_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(tmp_path / "d", {"a.csv": b"old"}, replace=False)
    write_file(tmp_path / "a", b"old", replace=False)
    calls = []

    def full(handle: int, content: bytes) -> int:
        calls.append(handle)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(BadRequest, match="no space left on device"):
        write_file(tmp_path / "a", b"new", replace=True)
    with pytest.raises(BadRequest, match="no space left on device"):
        write_folder(tmp_path / "d", FILES, replace=True)
    assert len(calls) == 2
    assert held(tmp_path) == ["a", "d"]
    assert (tmp_path / "a").read_bytes() == (tmp_path / "d" / "a.csv").read_bytes() == b"old"


@pytest.mark.parametrize("failing", [1, 2])
def test_the_old_folder_comes_back_where_the_new_one_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    write_folder(tmp_path / "d", {"a.csv": b"old"}, replace=False)
    rename, calls = Path.rename, []

    def failing_once(self: Path, target: Path) -> Path:
        calls.append(self)
        if len(calls) == failing:
            raise OSError(5, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing_once)
    with pytest.raises(BadRequest, match="input/output error"):
        write_folder(tmp_path / "d", FILES, replace=True)
    assert held(tmp_path) == ["d"]
    assert (tmp_path / "d" / "a.csv").read_bytes() == b"old"


def test_short_writes_are_written_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, content: write(handle, content[:7]))
    write_file(tmp_path / "a", bytes(range(100)), replace=False)
    assert (tmp_path / "a").read_bytes() == bytes(range(100))
