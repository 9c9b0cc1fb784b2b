"""The one door for résumés: a file, folder or pipe of any form that is known, to a `Resume`."""

import os
from dataclasses import replace
from pathlib import Path

from airoles.errors import BadRequest
from airoles.files.reading import NotRead, read_plain, reason
from airoles.intake.asked_for import RESUME
from airoles.intake.brought_file import is_folder, read_brought
from airoles.intake.file_forms import MOST_BYTES, decoded, packed_form, text_form
from airoles.intake.linkedin import csv_named, file_wanted, read_linkedin
from airoles.intake.notes import Notes
from airoles.intake.zip_parts import names_in, read_parts
from airoles.model.resume import Resume

_MOST_NAMES = 5_000


def read_resume(path: Path) -> Resume:
    """The résumé that a path leads to; `-` stands for what is piped in.

    The form is told by content first and by the name's ending second.  Raises `BadRequest` with
    one sentence where nothing can be read; what cannot be read of the rest is told in its remarks.
    Nothing is written anywhere, and nothing is kept.
    """
    if is_folder(path):
        return _folder(path)
    return resume_from(read_brought(path, RESUME), str(path))


def resume_from(raw: bytes, shown: str) -> Resume:
    """The résumé in the bytes of a file; `shown` is its name, as errors tell it."""
    if not raw:
        raise BadRequest(f"{shown!r} is empty.", RESUME.again)
    form = packed_form(raw, shown)
    if form == "pdf":
        return _pdf(raw, shown)
    if form == "zip":
        return _zip(raw, shown)
    if len(raw) > MOST_BYTES:
        raise BadRequest(
            f"{shown!r} is larger than {MOST_BYTES // 1024 // 1024} MiB.", RESUME.smaller
        )
    text, remark = decoded(raw, shown)
    found = _of_text(text, raw, shown)
    return replace(found, remarks=(remark, *found.remarks)) if remark else found


def _of_text(text: str, raw: bytes, shown: str) -> Resume:
    form = text_form(text, os.path.splitext(shown)[1].lower(), shown)
    if form == "xml":
        from airoles.intake.europass import read_europass

        return read_europass(raw, shown)
    if form == "csv":
        return read_linkedin({csv_named(text): text.encode("utf-8")}, shown)
    if form == "text":
        from airoles.intake.text_resume import parse_text

        return parse_text(text, shown)
    return _plain_values(text, shown, form)


def _plain_values(text: str, shown: str, form: str) -> Resume:
    """JSON and YAML hold the same forms: JSON Resume, and what rendercv reads."""
    from airoles.intake.json_resume import read_tree
    from airoles.intake.rendercv import is_rendercv, read_rendercv

    notes = Notes(shown)
    if form == "json":
        from airoles.intake.json_text import load_json

        tree = load_json(text, notes)
    else:
        from airoles.intake.yaml_text import load_yaml

        tree = load_yaml(text, notes)
    return read_rendercv(tree, notes) if is_rendercv(tree) else read_tree(tree, notes)


def _pdf(raw: bytes, shown: str) -> Resume:
    from airoles.intake.europass_pdf import attached_europass

    xml = attached_europass(raw)
    if xml is not None:
        from airoles.intake.europass import read_europass

        try:
            return read_europass(xml, shown)
        except BadRequest:
            pass  # the pages say the same, if less clearly
    from airoles.intake.pdf_resume import read_pdf

    return read_pdf(raw, shown)


def _zip(raw: bytes, shown: str) -> Resume:
    names = names_in(raw, shown)
    if "word/document.xml" in names:
        from airoles.intake.docx_resume import read_docx

        return read_docx(raw, shown)
    if "content.xml" in names and "mimetype" in names:
        raise BadRequest(f"{shown!r} is an OpenDocument file.", "save it as DOCX, PDF or text")
    if not any(map(file_wanted, names)):
        raise BadRequest(
            f"{shown!r} is a zip without a Positions.csv, Skills.csv or Profile.csv.",
            "name a LinkedIn data export, or unpack it and name the résumé in it",
        )
    return read_linkedin(read_parts(raw, shown, file_wanted), shown)


def _folder(path: Path) -> Resume:
    """A folder is taken for an export of LinkedIn; only the files that are needed are opened."""
    shown = str(path)
    files: dict[str, bytes] = {}
    try:
        with os.scandir(path) as entries:
            for count, entry in enumerate(entries):
                if count >= _MOST_NAMES:
                    raise BadRequest(f"{shown!r} holds too many files.", "name one file of them")
                if (name := file_wanted(entry.name)) and name not in files:
                    files[name] = read_plain(Path(entry.path), MOST_BYTES, RESUME.smaller)
    except NotRead as error:
        raise BadRequest(f"{shown!r} {error.message}.", error.hint) from error
    except OSError as error:
        hint = "check its name and permissions"
        raise BadRequest(f"{shown!r} cannot be read: {reason(error)}.", hint) from error
    return read_linkedin(files, shown)
