"""The one door for résumés: which form a file has, what is refused, and pipes."""

import io
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import ModuleType

import pytest

from airoles.errors import BadRequest
from airoles.intake.file_forms import MOST_BYTES, MOST_PACKED
from airoles.intake.resume_file import read_resume, resume_from
from airoles.model.resume import ListedSkill, Resume
from intake.shapes import EXPORT, zipped
from platform_needs import needs_links, needs_ordinary_user, needs_pipes

SMALLER = "leave out pictures and what tells least"
JSON = '{"skills": ["Weaving"]}'
READ = Resume(skills=(ListedSkill("Weaving"),))


def written(folder: Path, raw: bytes | str) -> Path:
    file = folder / "cv.json"
    file.write_bytes(raw if isinstance(raw, bytes) else raw.encode("utf-8"))
    return file


def unread(file: Path) -> tuple[str, str]:
    with pytest.raises(BadRequest) as error:
        read_resume(file)
    return error.value.message, error.value.hint


def refused(raw: bytes, name: str = "cv") -> tuple[str, str]:
    with pytest.raises(BadRequest) as error:
        resume_from(raw, name)
    return error.value.message, error.value.hint


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, object, str]]:
    """What the readers of pages and running text are given, in the place of reading it."""
    given: list[tuple[str, object, str]] = []
    for module, name in (
        ("pdf_resume", "read_pdf"),
        ("docx_resume", "read_docx"),
        ("text_resume", "parse_text"),
    ):

        def reader(content: object, shown: str, name: str = name) -> Resume:
            given.append((name, content, shown))
            return READ

        stand_in = ModuleType(module)
        setattr(stand_in, name, reader)
        monkeypatch.setitem(sys.modules, f"airoles.intake.{module}", stand_in)
    return given


# Which form


def test_a_pdf_is_known_by_its_first_bytes(readers: list[tuple[str, object, str]]) -> None:
    raw = b"\n%PDF-1.7 broken"
    assert resume_from(raw, "cv.json") == READ
    assert readers == [("read_pdf", raw, "cv.json")]


def test_a_word_file_is_known_by_what_it_holds(readers: list[tuple[str, object, str]]) -> None:
    raw = zipped({"[Content_Types].xml": "", "word/document.xml": "<a/>"})
    assert resume_from(raw, "cv.zip") == READ
    assert readers == [("read_docx", raw, "cv.zip")]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Example\nWeaver\n",
        "# Ada Example\n\n## Work\n- Weaver",
        "[Ada](https://ada.example)\n\nWeaver",
        '<p align="center">Ada</p>\n\n# Weaver',
        "Skills: weaving, spinning",
        "Name, Title\nAda, Weaver",
    ],
)
def test_what_is_no_other_form_is_text(text: str, readers: list[tuple[str, object, str]]) -> None:
    assert resume_from(text.encode(), "cv") == READ
    assert readers == [("parse_text", text, "cv")]


@pytest.mark.parametrize("name", ["cv.json", "cv.txt", "cv", "-", "cv.yaml"])
def test_json_is_known_by_its_first_sign(name: str) -> None:
    assert resume_from(f"\n {JSON}".encode(), name) == READ


def test_a_text_by_the_name_of_another_form_is_held_to_it() -> None:
    assert refused(b"Dear Sir", "cv.json")[0] == "cv.json:1:1: is not JSON."
    assert refused(b"Dear Sir", "CV.XML")[0] == "CV.XML:1:1: is not valid XML."
    assert refused(b"Dear Sir", "cv.yml")[0] == "'cv.yml' is not a JSON Resume."


REFUSED = {
    "empty": (b"", "'cv' is empty.", "export the résumé again"),
    "blank": (b" \n\t\r\n", "'cv' is empty.", "export the résumé again"),
    "only a mark": (b"\xef\xbb\xbf", "'cv' is empty.", "export the résumé again"),
    "old Word": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "'cv' is an old Word file, or one with a password.",
        "save it as PDF, DOCX or text without one",
    ),
    "rich text": (b"{\\rtf1", "'cv' is rich text (RTF).", "save it as PDF, DOCX or text"),
    "picture": (
        b"\x89PNG\r\n",
        "'cv' is a picture.",
        "name the file with its text, such as the PDF or DOCX",
    ),
    "gzip": (b"\x1f\x8b\x08", "'cv' is packed with gzip.", "unpack it and name the file"),
    "page": (
        b"<!DOCTYPE html><html>",
        "'cv' is a web page.",
        "print it to a PDF, or save it as text",
    ),
    "OpenDocument": (
        zipped({"mimetype": "x", "content.xml": "<a/>"}),
        "'cv' is an OpenDocument file.",
        "save it as DOCX, PDF or text",
    ),
    "bytes": (b"\x00\x01\x02", "'cv' is no text, and no form of a résumé that is known.", "name "),
    "coding": (b"\x81\x8d", "'cv' is not UTF-8 text.", "save it as UTF-8"),
    "large": (b"a" * (MOST_BYTES + 1), "'cv' is larger than 5 MiB.", SMALLER),
}


@pytest.mark.parametrize(("raw", "message", "hint"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_one_sentence_and_a_hint(
    raw: bytes, message: str, hint: str
) -> None:
    told, cure = refused(raw)
    assert told == message
    assert cure.startswith(hint)


# Codings


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_codings_of_unicode_keep_their_accents(coding: str) -> None:
    raw = '{"skills": ["Résumé 履歴書"]}'.encode(coding)
    assert resume_from(raw, "cv").skills == (ListedSkill("Résumé 履歴書"),)


def test_windows_text_is_read_and_told() -> None:
    found = resume_from('{"skills": ["Résumé – €"]}'.encode("cp1252"), "cv")
    assert found.skills == (ListedSkill("Résumé – €"),)
    assert found.remarks == (
        "the file is not UTF-8 and was read as Windows text; "
        "save it as UTF-8 if accents look wrong.",
    )


# Files


def padded(size: int) -> bytes:
    return JSON.encode() + b" " * (size - len(JSON))


def test_a_file_of_just_five_mebibytes_is_read_and_no_larger_one(tmp_path: Path) -> None:
    assert read_resume(written(tmp_path, padded(5 * 1024 * 1024))) == READ
    file = written(tmp_path, padded(5 * 1024 * 1024 + 1))
    assert unread(file) == (f"'{file}' is larger than 5 MiB.", SMALLER)
    with file.open("wb") as huge:
        huge.truncate(MOST_PACKED + 1)
    assert unread(file) == (f"'{file}' is larger than 20 MiB.", SMALLER)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "cv.json"
    assert unread(file) == (
        f"'{file}' cannot be read: no such file or directory.",
        "check its name and permissions",
    )


@pytest.mark.parametrize("name", ["a" * 300, "a\0b"], ids=["long", "zero"])
def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path, name: str) -> None:
    told, hint = unread(tmp_path / name)
    assert "\0" not in told
    assert hint


@needs_links
def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "cv.json"
    file.symlink_to(file)
    assert unread(file)[0].startswith(f"'{file}' cannot be read: ")


@needs_ordinary_user
def test_a_file_nobody_may_read_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path, "{}")
    file.chmod(0)
    assert unread(file)[0] == f"'{file}' cannot be read: permission denied."


def test_nothing_is_written_while_a_resume_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [written(tmp_path, JSON)]
    files.append(tmp_path / "export.zip")
    files[1].write_bytes(zipped(EXPORT))
    opened = os.open

    def watched(path: str | Path, flags: int, *more: int, **named: int) -> int:
        assert not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT), path
        return opened(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", watched)
    for file in files:
        assert read_resume(file).skills
    assert sorted(tmp_path.iterdir()) == sorted(files)


# Pipes


@needs_pipes
def test_a_named_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def write() -> None:
        with pipe.open("wb") as end:
            end.write(JSON[:9].encode())
            end.flush()
            time.sleep(0.1)
            end.write(JSON[9:].encode())

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    assert read_resume(pipe) == READ
    writer.join(5)


@needs_pipes
def test_a_pipe_that_nobody_writes_into_is_refused_soon(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    began = time.monotonic()
    assert unread(pipe) == (
        f"'{pipe}' is a pipe that nobody writes into.",
        "start the program that writes into it, then ask again",
    )
    assert time.monotonic() - began < 3


@needs_pipes
def test_a_pipe_without_end_is_read_no_further_than_its_bound(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    code = "import sys\nwhile True: sys.stdout.buffer.write(b'a' * 65536)"
    with (
        os.fdopen(os.open(pipe, os.O_RDWR), "wb", buffering=0) as end,
        subprocess.Popen([sys.executable, "-c", code], stdout=end, stderr=subprocess.DEVNULL) as p,
    ):
        try:
            assert unread(pipe) == (f"'{pipe}' is larger than 20 MiB.", SMALLER)
        finally:
            p.kill()


class Piped:
    """Standard input as a program finds it."""

    closed = False

    def __init__(self, raw: bytes, *, terminal: bool = False) -> None:
        self.buffer = io.BytesIO(raw)
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.mark.parametrize("raw", [JSON.encode(), zipped({"Skills.csv": "Name\nWeaving\n"})])
def test_what_is_piped_in_is_read(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", Piped(raw))
    assert read_resume(Path("-")).skills == (ListedSkill("Weaving"),)


def test_a_terminal_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for nothing in (Piped(b"", terminal=True), None):
        monkeypatch.setattr(sys, "stdin", nothing)
        assert unread(Path("-")) == (
            "'-' stands for what is piped in, and nothing is.",
            "pipe a résumé in, or name its file",
        )


def test_more_than_the_bound_is_not_taken_from_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    piped = Piped(b" " * (MOST_PACKED + 100))
    monkeypatch.setattr(sys, "stdin", piped)
    assert unread(Path("-")) == ("'-' is larger than 20 MiB.", SMALLER)
    assert piped.buffer.tell() == MOST_PACKED + 1
