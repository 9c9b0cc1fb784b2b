"""Briefs: what stands first, how many words they have, and what they leave out."""

from pathlib import Path

import pytest

from airoles.assistant.brief import brief
from airoles.assistant.brief_forms import markdown, text
from airoles.assistant.brief_lines import weight
from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.questions.reply import reply
from airoles.store.building import catalog_from
from full_overlay import ON_SMALL, full_overlay
from opened_catalogs import SMALL


def _markdown(catalog: Catalog, *names: str, budget: int = 1500) -> str:
    made = brief(catalog, names, budget)
    return markdown(made, reply(catalog, "brief", made).sources)


def test_a_brief_begins_with_the_summary_and_ends_with_its_sources(small: Catalog) -> None:
    lines = _markdown(small, "HoM").splitlines()
    assert lines[0] == "# Brief: Head of Models"
    assert lines[4:13] == [
        "## Head of Models",
        "",
        "- **Summary**: Leads the modellers. [1C]",
        "- **Pay**: 150,000–210,000+ USD (US, base, 2025) [1C]",
        "- **Reports to**: The chief. [1C]",
        "- **Skills**: Modelling (required, working) [1C]",
        "- **Where sources disagree**: Are head and chief one post? They are one post; or: The "
        "head stands one level below (Small firms have only one of the two.) [1C][2D]",
        "- **Where people go**: Chief Model Officer (6–18 months for the change itself) [1C][2D]",
        "- **Where people come from**: Modeller (10+ years of career in all; 40% of heads) [3B]",
    ]
    assert lines[-4:] == [
        "1. C, 2026. Hire &amp; Co <https://hire.example/profiles>",
        "2. D, undated. A. Blogger: My way up",
        "3. B, 2024. Weekly Modeller <https://weekly.example/survey>",
        "4. A, 2025. Bureau of Made-up Numbers <https://numbers.example/census>",
    ]


def test_figures_bear_basis_year_and_what_they_stand_for(small: Catalog) -> None:
    written = _markdown(small, "HoM")
    assert "- **Pay**: 150,000–210,000+ USD (US, base, 2025) [1C]" in written
    assert (
        "median 160,000 USD (US, wage, 2025, proxy: occupation 11-1330 Model Managers)" in written
    )
    assert "- **Education**: A degree is usual. (source's claim) [1C]" in written


@pytest.mark.parametrize("budget", [150, 200, 400, 1500, 6000])
def test_no_brief_has_more_words_than_it_may(public: Catalog, budget: int) -> None:
    try:
        made = brief(public, ("caio",), budget)
    except BadRequest:
        assert budget < 200
        return
    words = len(markdown(made, reply(public, "brief", made).sources).split())
    assert words <= made.words <= budget


def test_what_is_kept_outweighs_what_is_left_out(public: Catalog) -> None:
    names = ("caio", "head-of-ai")
    small_one, large = brief(public, names, 900), brief(public, names, 100_000)
    assert large.left_out == ()
    for role in ("chief-ai-officer", "head-of-ai"):
        some = [line for line in small_one.lines if line.role == role]
        every = [line for line in large.lines if line.role == role]
        assert some == every[: len(some)]
        assert every == sorted(every, key=weight)
        left = sum(one.count for one in small_one.left_out if one.role == role)
        assert 0 < len(some) == len(every) - left


def test_what_was_left_out_is_told_with_the_way_to_it(public: Catalog) -> None:
    written = _markdown(public, "caio", budget=600)
    assert "Left out: " in written
    assert "All of it: airoles show chief-ai-officer --full" in written


def test_a_line_cites_three_sources_and_counts_the_others(public: Catalog) -> None:
    lines = brief(public, ("caio",), 100_000).lines
    assert max(len(line.sources) for line in lines) == 3
    most = max(lines, key=lambda line: len(line.cited))
    assert set(most.sources) < set(most.cited)


def test_a_folder_of_ones_own_is_marked(tmp_path: Path) -> None:
    full_overlay(tmp_path / "acme", ON_SMALL)
    written = _markdown(catalog_from((SMALL, tmp_path / "acme")), "quux-head", budget=3000)
    assert "# Brief: Quux Head" in written
    assert "◆ ◇ from your own data: acme." in written
    assert "[1B◆]" in written
    assert "(cited in acme)" in written


def test_a_role_named_twice_and_too_few_words_are_refused(small: Catalog, public: Catalog) -> None:
    with pytest.raises(BadRequest, match="head-of-models is named twice"):
        brief(small, ("HoM", "head-of-models"))
    with pytest.raises(BadRequest, match="150 words do not hold one statement of"):
        brief(public, ("caio", "cto", "cio", "head-of-ai"), 150)


def test_text_is_wrapped_and_has_the_same_lines(small: Catalog) -> None:
    made = brief(small, ("HoM",))
    shown = text(made, reply(small, "brief", made).sources, 60)
    assert max(map(len, shown.splitlines())) <= 60
    assert "• Summary: Leads the modellers. [1C]" in shown
    assert shown.count("•") == len(made.lines)
