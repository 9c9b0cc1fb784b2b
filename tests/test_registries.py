"""What is listed in one place is there wherever it is needed."""

from importlib import import_module
from pathlib import Path

import pytest

from airoles.cli.commands import COMMANDS, asking
from airoles.questions.registry import QUESTIONS
from airoles.views.formats import CHARTED, FORMATS, GRAPHED, by_ending, formats_for

ROOT = Path(__file__).resolve().parent.parent
EVERYWHERE = ["table", "json", "csv", "markdown", "html", "svg"]


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_has_a_report_and_a_published_schema(question: str) -> None:
    assert callable(import_module(f"airoles.views.reports.{question}").report)
    assert (ROOT / "schema" / "answers" / f"{question}.schema.json").is_file()


def test_every_question_but_the_overview_is_asked_by_one_command() -> None:
    asked = [question for command in COMMANDS.values() for question in command.questions]
    assert sorted(asked) == sorted(set(QUESTIONS) - {"overview"})
    assert asking(frozenset({"rank"})) == ["salary"]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_function(name: str) -> None:
    module, _, function = COMMANDS[name].function.partition(":")
    assert callable(getattr(import_module(f"airoles.cli.{module}"), function))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_its_writer(name: str) -> None:
    assert callable(import_module(f"airoles.views.{FORMATS[name].module}").write)


@pytest.mark.parametrize(
    ("question", "besides"),
    [("show", []), ("path", ["mermaid", "dot"]), ("rank", ["png"]), ("map", ["png"])],
)
def test_a_question_is_answered_in_the_common_formats_and_those_it_can_be_drawn_in(
    question: str, besides: list[str]
) -> None:
    assert [each.name for each in formats_for(question)] == [*EVERYWHERE, *besides]


def test_what_is_drawn_is_a_question() -> None:
    assert set(QUESTIONS) >= CHARTED | GRAPHED


@pytest.mark.parametrize(
    ("ending", "name"),
    [(".htm", "html"), (".md", "markdown"), (".png", "png"), (".mmd", "mermaid")],
)
def test_an_ending_picks_its_format(ending: str, name: str) -> None:
    found = by_ending(ending)
    assert found is not None
    assert found.name == name


def test_no_ending_picks_two_formats_and_an_unknown_one_picks_none() -> None:
    endings = [ending for each in FORMATS.values() for ending in each.endings]
    assert len(endings) == len(set(endings))
    assert by_ending(".doc") is None
