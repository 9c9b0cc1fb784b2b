import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from .running import Ask

pytestmark = pytest.mark.usefixtures("made_up")


def test_the_map_is_told_as_a_table_and_says_how_to_draw_it(ask: Ask) -> None:
    told = ask("map").answer()
    assert told.startswith("Career map, market US, base pay\n")
    for name in ("data-clerk", "modeller", "head-of-models", "model-adviser"):
        assert name in told
    assert "150,000–210,000+ USD" in told
    assert "-o map.svg, map.png or map.html draws it." in told


def test_roles_stand_from_the_highest_level_to_the_lowest(ask: Ask) -> None:
    told = ask("map").answer()
    names = ["chief-model-officer ", "head-of-models ", "model-adviser ", "data-clerk "]
    found = [told.index(f"│ {name}") for name in names]
    assert found == sorted(found)


def test_the_asked_market_and_basis_are_in_the_json(ask: Ask) -> None:
    told = json.loads(ask("map", "--market", "us", "--basis", "WAGE", "--json").answer())
    assert told["asked"] == {"market": "US", "basis": "wage", "dark": False}
    assert told["answer"]["basis"] == "wage"
    placed = [one["role"]["id"] for one in told["answer"]["roles"] if one["figure"]]
    assert placed == ["data-clerk"]


@pytest.mark.parametrize(
    ("terms", "message", "hint"),
    [
        (["--market", "FR"], "there is no figure for a market 'FR'.", "choose from CA, US, or all"),
        (
            ["--basis", "net"],
            "there is no basis 'net'.",
            "choose from base, cash, total, wage, unstated",
        ),
    ],
)
def test_a_bad_market_or_basis_is_one_sentence_and_a_hint(
    ask: Ask, terms: list[str], message: str, hint: str
) -> None:
    assert ask("map", *terms).refusal() == (message, hint)


def test_a_picture_is_written_in_the_form_of_its_ending_light_and_dark(
    ask: Ask, tmp_path: Path
) -> None:
    pytest.importorskip("vl_convert")
    ask("map", "-o", tmp_path / "m.png").answer()
    assert (tmp_path / "m.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    ask("map", "-o", tmp_path / "l.svg").answer()
    ask("map", "--dark", "-o", tmp_path / "d.svg").answer()
    light, dark = ((tmp_path / name).read_text("utf-8") for name in ("l.svg", "d.svg"))
    for picture in (light, dark):
        assert ElementTree.fromstring(picture).tag.endswith("svg")
        assert "Head of Models" in picture
    assert 'fill="#ffffff"' in light.split("<g", 1)[0]
    assert 'fill="#14171c"' in dark.split("<g", 1)[0]


def test_a_map_without_figures_shows_the_rungs_and_says_that_there_are_none(
    ask: Ask, tmp_path: Path
) -> None:
    pytest.importorskip("vl_convert")
    ask("map", "--market", "CA", "-o", tmp_path / "m.svg").answer()
    drawn = (tmp_path / "m.svg").read_text("utf-8")
    assert "no role has a figure on these terms" in drawn
    assert "Head of Models" in drawn
    assert "no source" in ask("map", "--market", "CA").answer()
