"""`airoles brief` as a command: its forms, and where they go."""

from pathlib import Path

from .running import Ask


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
        "the ending of 'x.pdf' names no format.",
        "let the name end in one of .txt, .md, .markdown, .json; or add --format",
    )


def test_a_file_is_written_in_the_form_of_its_ending(
    ask: Ask, made_up: Path, tmp_path: Path
) -> None:
    ask("brief", "HoM", "-o", str(tmp_path / "b.md")).answer()
    assert (tmp_path / "b.md").read_text().startswith("# Brief: Head of Models\n")
