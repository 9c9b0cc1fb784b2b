"""`airoles brief` as a command: its forms, and where they go."""

from pathlib import Path

from full_overlay import ON_PUBLIC, full_overlay

from .running import Ask
from .test_answers_keep_to_their_schemas import kept


def test_the_command_gives_markdown_in_a_pipe_and_json(ask: Ask, made_up: Path) -> None:
    assert ask("brief", "HoM").answer().startswith("# Brief: Head of Models\n")
    assert '"question": "brief"' in ask("brief", "HoM", "--json").answer()
    assert ask("brief", "HoM", "-f", "text").answer().startswith("Brief: Head of Models\n")


def test_an_unknown_form_and_ending_are_refused(ask: Ask, made_up: Path, tmp_path: Path) -> None:
    assert ask("brief", "HoM", "-f", "svg").refusal() == (
        "brief gives no 'svg'.",
        "choose from text, markdown, json",
    )
    assert ask("brief", "HoM", "-o", str(tmp_path / "x.pdf")).refusal() == (
        "the ending '.pdf' of 'x.pdf' names no format.",
        "let the name end in one of .txt, .md, .markdown, .json; or add --format",
    )


def test_a_file_is_written_in_the_form_of_its_ending(
    ask: Ask, made_up: Path, tmp_path: Path
) -> None:
    ask("brief", "HoM", "-o", str(tmp_path / "b.md")).answer()
    assert (tmp_path / "b.md").read_text().startswith("# Brief: Head of Models\n")


def test_json_keeps_to_its_published_schema(ask: Ask, tmp_path: Path) -> None:
    whole = full_overlay(tmp_path / "full", ON_PUBLIC)
    told = kept(ask, "brief", "caio", "quux-head", "--budget", "3000", "--data", whole)
    assert told["answer"]["words"] <= 3000
    assert any("@full" in key for key in told["sources"])
