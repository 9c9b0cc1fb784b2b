"""Fuzzes the way of a résumé: text to a background, to the roles that fit, to every form.

Whatever the text, it is refused in one sentence with a hint, or it is answered, and nothing of it
speaks to a terminal or opens a tag in the page.
"""

import sys
import unicodedata
from datetime import date
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["airoles"]):
    from airoles.errors import AirolesError
    from airoles.intake.json_resume import parse_resume
    from airoles.questions.background import from_resume
    from airoles.questions.fit import fits
    from airoles.questions.reply import reply
    from airoles.store.building import catalog_from
    from airoles.views.csv_text import csv_text
    from airoles.views.html_page import html_page
    from airoles.views.json_text import json_text
    from airoles.views.markdown import markdown
    from airoles.views.report_of import report
    from airoles.views.terminal import render

SMALL = catalog_from((Path(__file__).resolve().parent.parent / "tests" / "small",))
TODAY = date(2026, 6, 30)
UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def one(data: bytes) -> None:
    """One input: bytes as a file holds them."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return
    try:
        resume = parse_resume(text, "cv.json")
        answer = fits(SMALL, from_resume(SMALL, resume, TODAY), 3, "cmo")
    except AirolesError as error:
        _refused(error)
        return
    fit = reply(SMALL, "fit", answer)
    shown = report(fit)
    _silent(render(shown, 80, colour=False))
    _silent(json_text(fit))
    _silent(csv_text(fit).replace("\r\n", "\n"))
    _silent(markdown(shown))
    page = html_page(shown)
    _silent(page)
    assert "<script" not in page


def _refused(error: AirolesError) -> None:
    """A refusal is one sentence with a hint."""
    assert error.message.endswith("."), error
    assert error.hint, error
    assert "\n" not in error.message, error
    _silent(str(error))


def _silent(text: str) -> None:
    spoken = {c for c in text if unicodedata.category(c) in UNSEEN} - {"\n"}
    assert not spoken, spoken


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
