"""Colours of text: what each ground gets, and whether it can be read there."""

import re
from dataclasses import asdict
from typing import Literal

import pytest
from rich.color import Color
from rich.style import Style

from airoles.catalog import Catalog
from airoles.views.inks import DARK, LIGHT, WEIGHT, Inks, inks_on
from airoles.views.report_of import report
from airoles.views.terminal import render

from .making import contrast, replies

GROUNDS: dict[Literal["light", "dark"], dict[str, str]] = {
    "light": {
        "white": "#ffffff",
        "off-white": "#fafafa",
        "Solarized light": "#fdf6e3",
    },
    "dark": {
        "black": "#000000",
        "Windows Terminal": "#0c0c0c",
        "GNOME": "#171421",
        "VS Code": "#1e1e1e",
        "Ubuntu": "#300a24",
        "Solarized dark": "#002b36",
        "Dracula": "#282a36",
    },
}
"""The grounds of common terminals as they come."""
EACH = [(kind, name) for kind, names in GROUNDS.items() for name in names]
SGR = re.compile(r"\x1b\[([0-9;]*)m")


@pytest.mark.parametrize(("kind", "name"), EACH, ids=[name for _, name in EACH])
def test_every_ink_stands_out_from_the_ground_by_four_and_a_half(
    kind: Literal["light", "dark"], name: str
) -> None:
    inks = asdict(inks_on(kind))
    seen = {what: hexadecimal(Style.parse(style).color) for what, style in inks.items()}
    told = {what: contrast(ink, GROUNDS[kind][name]) for what, ink in seen.items()}
    assert {what: ratio for what, ratio in told.items() if ratio < 4.5} == {}


def hexadecimal(colour: Color | None) -> str:
    """A colour as it is drawn; every ink on a known ground has one."""
    assert colour is not None
    return colour.get_truecolor().hex


def test_the_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)  # WCAG's own example


def test_no_ink_is_faint_and_none_rests_on_a_colour_of_the_theme() -> None:
    for inks in (LIGHT, DARK, WEIGHT):
        for style in map(Style.parse, asdict(inks).values()):
            assert not style.dim
            assert style.bgcolor is None
            assert style.color is None or (style.color.number or 0) > 15


@pytest.mark.parametrize(("ground", "inks"), [(None, WEIGHT), ("light", LIGHT), ("dark", DARK)])
@pytest.mark.parametrize("full", [False, True], ids=["summary", "full"])
def test_a_screen_uses_the_inks_of_its_ground_and_no_other(
    small: Catalog, ground: Literal["light", "dark"] | None, inks: Inks, full: bool
) -> None:
    allowed = {
        code
        for style in asdict(inks).values()
        if (colour := Style.parse(style).color)
        for code in [";".join(colour.get_ansi_codes())]
    }
    for asked in replies(small):
        shown = render(report(asked, full), 100, colour=True, ground=ground)
        codes = {code for found in SGR.findall(shown) for code in colours_of(found)}
        assert codes <= allowed, asked.question
        if asked.question == "show":
            assert bool(codes) is bool(allowed)


def colours_of(sequence: str) -> list[str]:
    """The colours in the numbers of one sequence; 1, 3 and 0 are weight, slant and their end."""
    weightless = re.sub(r"38;5;\d+", "", sequence)
    assert {part for part in weightless.split(";") if part} <= {"0", "1", "3"}
    return re.findall(r"38;5;\d+", sequence)


def test_what_colours_say_is_said_in_words_too(small: Catalog) -> None:
    for asked in replies(small):
        told = report(asked, full=False)
        plain = render(told, 100, colour=False)
        coloured = render(told, 100, colour=True, ground="dark")
        bare = re.sub(r"\x1b\]8;[^\x1b]*\x1b\\", "", SGR.sub("", coloured))
        assert [line.rstrip() for line in bare.split("\n")] == plain.split("\n")
