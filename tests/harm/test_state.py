"""Whatever becomes of the cache, the answer is right, and nothing else is touched."""

import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from airoles.store import cache as cache
from airoles.store import sqlite_index as index
from airoles.store.cache import MOST_KEPT, cache_folder
from airoles.store.open_catalog import open_catalog
from airoles.store.sqlite_index import DamagedIndex

from .conftest import in_child

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the storms are those of Linux")


@LINUX
def test_fifty_processes_that_compile_at_once_all_answer(tmp_path: Path) -> None:
    found = in_child("cache_storm.py", "fifty_at_once", tmp_path)
    assert found == {"codes": [0] * 50, "left": ["catalog"]}


@LINUX
def test_a_process_killed_at_any_step_leaves_a_whole_catalog_or_a_temporary_file(
    tmp_path: Path,
) -> None:
    found = in_child("cache_storm.py", "killed_at_each_step", tmp_path)
    assert found["codes"] == [-9, 0] * 10
    assert found["left"][0] == []
    assert all(names.count("catalog") <= 1 for names in found["left"])
    assert "temporary" in found["left"][-1]


@LINUX
def test_a_process_killed_at_any_moment_does_no_harm_to_the_next(tmp_path: Path) -> None:
    found = in_child("cache_storm.py", "killed_at_any_moment", tmp_path)
    assert set(found["codes"]) == {0}
    assert found["left"].count("catalog") == 1


@LINUX
def test_where_there_is_no_room_the_answer_comes_from_memory_and_nothing_is_left(
    tmp_path: Path,
) -> None:
    found = in_child("cache_storm.py", "no_room", tmp_path)
    assert found == {"codes": [0, 0], "left": []}


# One process


@pytest.fixture
def kept(tmp_path: Path, small_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The compiled catalog of the made-up roles, in a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: small_folder)
    monkeypatch.setattr(index, "_damaged", set())
    open_catalog()
    (file,) = (tmp_path / "cache" / "airoles").iterdir()
    return file


def answers() -> bool:
    """Whether the catalog is read and right, the second time at the latest, as commands do it."""
    try:
        return _right()
    except DamagedIndex:
        return _right()


def _right() -> bool:
    catalog = open_catalog()
    titles = sorted(role.title for role in catalog.roles.values())
    assert catalog.search("sums", 1)
    return len(titles) == 5 and catalog.find("cmo").title == titles[0] == "Chief Model Officer"


def refilled(file: Path, content: bytes) -> None:
    """Other content under the same name, and the time of change as it was."""
    state = file.stat()
    file.write_bytes(content)
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))


def holed(raw: bytes) -> bytes:
    return raw[:8192] + bytes(len(raw) - 8192)


def noisy(raw: bytes) -> bytes:
    return raw[:4096] + bytes((n * 7919 + 13) % 256 for n in range(len(raw) - 4096))


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda raw: b"",
    "cut off in the first page": lambda raw: raw[:100],
    "cut off in the middle": lambda raw: raw[: len(raw) // 2],
    "cut off at the end": lambda raw: raw[:-4096],
    "longer": lambda raw: raw + bytes(4096),
    "no index at all": lambda raw: b"Dear diary" * 1000,
    "zeros after two pages": holed,
    "noise after the first page": noisy,
    "records turned into noise": lambda raw: raw.replace(b'"~":', b'"!\x00"'),
}


@pytest.mark.parametrize("damage", DAMAGES)
class TestDamage:
    def test_a_cache_that_was_written_into_is_compiled_anew(self, damage: str, kept: Path) -> None:
        raw = kept.read_bytes()
        kept.write_bytes(DAMAGES[damage](raw))
        assert answers()
        with closing(sqlite3.connect(kept)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)

    def test_damage_that_no_time_betrays_is_passed_over(self, damage: str, kept: Path) -> None:
        refilled(kept, DAMAGES[damage](kept.read_bytes()))
        assert answers()


def test_a_cache_whose_content_was_changed_by_its_rules_is_not_believed(kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as connection:
        connection.execute("UPDATE records SET body = replace(body, 'Chief', 'Cheap')")
        connection.commit()
    assert answers()


def test_a_cache_of_another_version_is_another_file(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "FORMAT", index.FORMAT + 1)
    assert answers()
    assert len(list(kept.parent.iterdir())) == 2


@pytest.mark.parametrize("meta", ["format", "digest", "totals", "markets", "folders"])
def test_a_cache_with_meta_data_of_another_shape_is_compiled_anew(kept: Path, meta: str) -> None:
    for change in ("DELETE FROM meta WHERE key = ?", "UPDATE meta SET value = x'ff' WHERE key = ?"):
        raw = kept.read_bytes()
        state = kept.stat()
        with closing(sqlite3.connect(kept, isolation_level=None)) as connection:
            connection.execute(change, (meta,))
        os.utime(kept, ns=(state.st_atime_ns, state.st_mtime_ns))
        assert answers()
        refilled(kept, raw)


def in_place_of(kept: Path, kind: str) -> None:
    raw = kept.read_bytes()
    kept.unlink()
    if kind == "a folder":
        kept.mkdir()
    elif kind == "a named pipe":
        os.mkfifo(kept)
    elif kind == "a link to itself":
        kept.symlink_to(kept)
    else:
        other = kept.with_name("other")
        other.write_bytes(raw)
        kept.symlink_to(other)


@pytest.mark.parametrize("kind", ["a folder", "a named pipe", "a link to itself", "a link"])
def test_something_else_in_the_place_of_a_cache_does_no_harm(kept: Path, kind: str) -> None:
    in_place_of(kept, kind)
    assert answers()
    assert kept.is_dir() == (kind == "a folder")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can give files away")
def test_a_cache_of_somebody_else_is_not_trusted_but_replaced(kept: Path) -> None:
    os.chown(kept, 12345, 12345)
    stamp = kept.stat().st_ino
    assert answers()
    assert kept.stat().st_uid == os.getuid()
    assert kept.stat().st_ino != stamp


def test_a_cache_is_readable_by_its_owner_alone(kept: Path) -> None:
    assert kept.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("refused", ["mkdir", "mkstemp", "utime", "fsync", "replace", "scan"])
def test_a_cache_that_cannot_be_written_is_no_error(
    kept: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    def denied(*_: Any, **__: Any) -> Any:
        raise PermissionError(30, "Read-only file system")

    shutil.rmtree(kept.parent)
    places = {"mkdir": "pathlib.Path.mkdir", "mkstemp": "tempfile.mkstemp", "utime": "os.utime",
              "fsync": "os.fsync", "replace": "pathlib.Path.replace",
              "scan": "airoles.store.cache.kept_files"}  # fmt: skip
    monkeypatch.setattr(places[refused], denied)
    assert answers()
    left = list(kept.parent.iterdir()) if kept.parent.exists() else []
    assert left == ([kept] if refused == "scan" else [])


def test_the_cache_folder_may_be_a_file(kept: Path) -> None:
    shutil.rmtree(kept.parent)
    kept.parent.write_text("mine", encoding="utf-8")
    assert answers()
    assert kept.parent.read_text(encoding="utf-8") == "mine"


# What is left behind


def test_temporary_files_of_a_killed_process_go_after_an_hour(kept: Path) -> None:
    old, new = kept.parent / ".airoles-old.sqlite", kept.parent / ".airoles-new.sqlite"
    for file in (old, new):
        file.write_bytes(b"half")
    os.utime(old, (time.time() - 4000,) * 2)
    kept.unlink()
    assert answers()
    assert sorted(kept.parent.iterdir()) == sorted([new, kept])


def test_no_more_catalogs_are_kept_than_the_newest(kept: Path) -> None:
    others = [kept.with_name(f"{n:040x}.sqlite") for n in range(MOST_KEPT + 5)]
    for age, file in enumerate(others, 1):
        file.write_bytes(b"")
        os.utime(file, (time.time() - 100 * age,) * 2)
    kept.unlink()
    assert answers()
    assert set(kept.parent.iterdir()) == {kept, *others[: MOST_KEPT - 1]}


def test_files_of_others_in_the_cache_folder_are_left_alone(kept: Path) -> None:
    note = kept.parent / "note.txt"
    note.write_text("mine", encoding="utf-8")
    os.utime(note, (0, 0))
    kept.unlink()
    assert answers()
    assert note.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("named", ["~/.cache/airoles", "cache/airoles", "."])
def test_without_a_home_nothing_is_written_into_the_working_folder(
    tmp_path: Path, small_folder: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setattr("platformdirs.user_cache_path", lambda _: Path(named))
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: small_folder)
    monkeypatch.chdir(tmp_path)
    assert cache_folder() is None
    assert answers()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("second", [0, 1, 4_102_444_800])
def test_a_catalog_compiled_in_1970_or_2100_is_read_as_any_other(
    kept: Path, monkeypatch: pytest.MonkeyPatch, second: int
) -> None:
    stamp = cache._stamp
    kept.unlink()

    def at_that_time(digest: str, state: os.stat_result) -> int:
        told: int = stamp(digest, state) % 1_000_000_000 + second * 1_000_000_000
        return told

    monkeypatch.setattr(cache, "_stamp", at_that_time)
    assert answers()
    monkeypatch.setattr(cache, "_stamp", stamp)
    monkeypatch.setattr("airoles.reading.folder_reader.read_yaml", lambda *_: pytest.fail("parsed"))
    assert answers()
    assert int(kept.stat().st_mtime) == second


# The index that the package ships


@pytest.fixture
def shipped(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The compiled catalog in the place of the one that a package carries."""
    file = tmp_path / "catalog.sqlite"
    shutil.move(kept, file)
    monkeypatch.setattr("airoles.store.open_catalog.shipped_index", lambda: file)
    return file


def test_a_shipped_index_that_is_damaged_is_passed_over_and_kept(shipped: Path) -> None:
    raw = noisy(shipped.read_bytes())
    shipped.write_bytes(raw)
    assert answers()
    assert shipped.read_bytes() == raw


def test_a_shipped_index_that_is_whole_needs_no_cache(shipped: Path, kept: Path) -> None:
    assert answers()
    assert list(kept.parent.iterdir()) == []
