"""Where an answer cannot be put, one sentence says why; nothing is lost, and nothing waits."""

import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from airoles.errors import BadRequest
from airoles.files.folder_swap import check_folder, write_folder
from airoles.files.special_files import write_special
from airoles.files.writing import write_file

ANSWER = b"an answer of some length\n" * 10_000
Write = Callable[[Path, bytes], None]


def exported_folder(target: Path, content: bytes) -> None:
    check_folder(target, replace=True)
    write_folder(target, {"a.csv": content}, replace=True)


FILES = pytest.mark.parametrize("write", [write_file])
EVERY = pytest.mark.parametrize("write", [write_file, exported_folder])


def refusal(write: Write, target: Path) -> tuple[str, str]:
    with pytest.raises(BadRequest) as told:
        write(target, ANSWER)
    return told.value.message, told.value.hint


@EVERY
def test_a_link_that_points_to_itself_is_told_and_stays(write: Write, tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to("loop")
    why = "too many levels of symbolic links"
    if write is exported_folder:
        told = f"{str(loop)!r} is a file."
    else:
        told = f"{str(loop)!r} cannot be written: {why}."
    assert refusal(write, loop)[0] == told
    below = loop / "a.json"
    assert refusal(write, below)[0] == f"{str(below)!r} cannot be written: {why}."
    assert os.readlink(loop) == "loop"
    assert os.listdir(tmp_path) == ["loop"]


@EVERY
def test_a_name_that_is_too_long_is_told(write: Write, tmp_path: Path) -> None:
    told, _ = refusal(write, tmp_path / ("n" * 300))
    assert told.endswith("cannot be written: file name too long.")
    told, _ = refusal(write, tmp_path / ("n" * 300) / "a")
    assert told.endswith("cannot be written: file name too long.")
    assert os.listdir(tmp_path) == []


@FILES
def test_a_name_that_is_not_utf8_is_a_name(write: Write, tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"\xff.json")
    write(file, ANSWER)
    assert os.listdir(os.fsencode(tmp_path)) == [b"\xff.json"]
    assert file.read_bytes() == ANSWER


@FILES
def test_a_named_pipe_that_nobody_reads_is_not_waited_for(write: Write, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    told, hint = refusal(write, pipe)
    assert told == f"nobody reads the named pipe {str(pipe)!r}."
    assert hint == "start the program that reads it, then ask again"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@FILES
def test_a_named_pipe_that_is_read_slowly_gets_the_whole_answer(
    write: Write, tmp_path: Path
) -> None:
    pipe, read = tmp_path / "pipe.json", list[bytes]()
    os.mkfifo(pipe)
    begun = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(begun, True)

    def slowly() -> None:
        while part := os.read(begun, 50_000):
            read.append(part)

    reader = threading.Thread(target=slowly, daemon=True)
    threading.Timer(0.1, reader.start).start()  # the pipe is full long before
    write(pipe, ANSWER)
    reader.join(20)
    os.close(begun)
    assert b"".join(read) == ANSWER


def test_a_reader_that_goes_away_is_told(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    begun = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    threading.Timer(0.1, os.close, [begun]).start()
    told, _ = refusal(write_file, pipe)
    assert told == f"{str(pipe)!r} cannot be written: broken pipe."


@FILES
def test_the_pipe_behind_a_number_is_written_to(write: Write, tmp_path: Path) -> None:
    ours, theirs = os.pipe()
    write(Path(f"/dev/fd/{theirs}"), b"an answer")  # as shells name what stands for a program
    os.close(theirs)
    assert os.read(ours, 100) == b"an answer"
    os.close(ours)


@FILES
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
def test_a_device_without_room_is_told(write: Write) -> None:
    told, _ = refusal(write, Path("/dev/full"))
    assert told == "'/dev/full' cannot be written: no space left on device."


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="there is no /proc here")
def test_what_is_written_into_leaves_no_open_handle(tmp_path: Path) -> None:
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(3):
        write_special(Path(os.devnull), ANSWER)
    assert len(os.listdir("/proc/self/fd")) == before
