"""The data export of LinkedIn, as a zip, a folder, or in parts."""

import random
import zipfile
from datetime import date
from pathlib import Path

import pytest

from airoles.errors import BadRequest
from airoles.intake.resume_file import read_resume, resume_from
from airoles.model.resume import ListedSkill, Position, Project, Resume, Study
from intake.shapes import EXPORT, zipped

READ = Resume(
    skills=(ListedSkill("Pruning"), ListedSkill("Budgets")),
    positions=(
        Position(
            "Head Gardener",
            "Palm House",
            date(2019, 3, 1),
            None,
            ("Led six gardeners", "Bought soil"),
        ),
        Position("Gardener", "Rose Garden", date(2015, 1, 1), date(2019, 2, 28), ("Cut roses.",)),
    ),
    label="Head Gardener",
    summary="Grows things. Leads people who do.",
    projects=(
        Project("Moss wall", ("Planted 40 kinds.",)),
        Project("Keeper, Zoo", ("Fed owls.",)),
    ),
    studies=(Study("Botany", "B.Sc.", "College of Soil", date(2014, 12, 31)),),
    certificates=("Tree climber",),
    languages=("Welsh (Native or bilingual proficiency)", "Dutch"),
)


def refused(raw: bytes) -> tuple[str, str]:
    with pytest.raises(BadRequest) as error:
        resume_from(raw, "export.zip")
    return error.value.message, error.value.hint


@pytest.mark.parametrize("above", ["", "Basic_LinkedInDataExport_01-02-2026/", "a\\b\\"])
def test_a_zip_is_read_wherever_its_files_lie(above: str) -> None:
    files = {above + name: text for name, text in EXPORT.items()}
    assert resume_from(zipped({"__MACOSX/Positions.csv": "x", **files}), "export.zip") == READ


def test_a_folder_is_read_and_nothing_else_in_it_opened(tmp_path: Path) -> None:
    for name, text in EXPORT.items():
        (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    (tmp_path / "Messages.csv").mkdir()
    assert read_resume(tmp_path) == READ


def test_the_jobs_alone_are_read() -> None:
    raw = EXPORT["Positions.csv"].encode()
    assert resume_from(raw, "Positions.csv") == Resume(positions=READ.positions)


def test_notes_above_the_columns_are_skipped_and_missing_files_and_columns_told() -> None:
    found = resume_from(
        zipped({"Skills.csv": 'Notes:\n"Some may be missing."\n\nName\nPruning\n'}), "x.zip"
    )
    assert found.skills == (ListedSkill("Pruning"),)
    assert found.remarks == (
        "Positions.csv is not in the export, so no job is known; ask LinkedIn for it.",
    )
    found = resume_from(zipped({"Positions.csv": "Title,Started On\nClerk,2019\n"}), "x.zip")
    assert found.positions == (Position("Clerk", "", date(2019, 1, 1)),)
    assert found.remarks[-1] == (
        "Positions.csv has no column 'Finished On', which is taken as empty."
    )


def test_what_is_no_date_is_told_with_its_row_and_column() -> None:
    head = "Title,Started On,Finished On,Company Name,Description"
    text = f"{head}\nClerk,spring,2019,A,\nCook,2019,2018,B,\n"
    found = resume_from(zipped({"Positions.csv": text}), "x.zip")
    assert [(p.start, p.end) for p in found.positions] == [
        (None, date(2019, 12, 31)),
        (None, date(2018, 12, 31)),
    ]
    assert found.remarks == (
        "Positions.csv, row 1, Started On is 'spring', which is no date, so years are unknown "
        "there; write it as May 2014.",
        "Positions.csv, row 2 ends before it begins, so its years are unknown; check its dates.",
    )


def test_a_file_that_is_no_csv_is_told_and_the_others_are_read() -> None:
    found = resume_from(zipped({**EXPORT, "Skills.csv": b"\xff\xfe\x00"}), "x.zip")
    assert found.positions == READ.positions
    assert found.remarks == ("Skills.csv is no CSV in UTF-8 and was passed over; export it again.",)


def test_a_zip_without_an_export_is_refused() -> None:
    assert refused(zipped({"a.txt": "x"})) == (
        "'export.zip' is a zip without a Positions.csv, Skills.csv or Profile.csv.",
        "name a LinkedIn data export, or unpack it and name the résumé in it",
    )


def test_an_export_of_empty_files_is_refused() -> None:
    assert refused(zipped({"Positions.csv": "", "Skills.csv": "Name\n"})) == (
        "'export.zip' holds no jobs and no skills.",
        "ask LinkedIn for the larger data archive",
    )


def test_a_folder_of_anything_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRequest) as error:
        read_resume(tmp_path)
    assert error.value.message == (
        f"{str(tmp_path)!r} holds no Positions.csv, Skills.csv or Profile.csv."
    )


# Zips that are broken, or meant to harm


def test_a_zip_that_unpacks_to_far_more_is_refused() -> None:
    for size in (2, 6):
        raw = zipped({"Positions.csv": b"a" * size * 1024 * 1024})
        assert refused(raw) == (
            "'Positions.csv' in 'export.zip' unpacks to more than a résumé holds.",
            "name the file that it was packed from",
        )


def test_a_zip_of_very_many_files_is_refused_before_they_are_listed() -> None:
    raw = zipped({f"{n}.csv": b"" for n in range(25_000)}, zipfile.ZIP_STORED)
    assert refused(raw)[0] == "'export.zip' is a zip of too many files."


def test_an_encrypted_zip_is_refused() -> None:
    raw = bytearray(zipped({"Positions.csv": "a"}))
    at = raw.rfind(b"PK\x01\x02")
    raw[at + 8] |= 1
    assert refused(bytes(raw)) == (
        "'Positions.csv' in 'export.zip' is encrypted.",
        "take the password off, then ask again",
    )


def test_a_zip_packed_in_another_way_is_refused() -> None:
    raw = zipped(EXPORT, zipfile.ZIP_BZIP2)
    assert refused(raw)[0].endswith(" in 'export.zip' is packed in an unusual way.")


def test_a_broken_zip_is_refused() -> None:
    whole = zipped(EXPORT)
    assert refused(whole[:-30])[0] == "'export.zip' is a broken zip: its end is missing."
    torn = bytearray(whole)
    torn[60:90] = bytes(30)
    assert refused(bytes(torn))[0] == "'export.zip' is a broken zip."


def test_a_zip_whose_bytes_were_changed_is_read_or_refused_in_one_sentence() -> None:
    chosen = random.Random(7)
    whole = zipped(EXPORT)
    told = []
    for _ in range(1500):
        changed = bytearray(whole)
        for _ in range(chosen.randint(1, 6)):
            changed[chosen.randrange(4, len(changed))] = chosen.randrange(256)
        try:
            assert resume_from(bytes(changed), "export.zip") != Resume()
        except BadRequest as error:
            told.append(error.message)
    assert 0 < len(told) < 1500
    assert [message for message in told if not message.endswith(".") or "\n" in message] == []
