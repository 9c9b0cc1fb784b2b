"""`airoles mcp` where the SDK is not installed, or is of another version."""

from importlib.metadata import PackageNotFoundError

import pytest

from .running import Ask

SAID = "airoles: the server needs the MCP SDK, version 2: pip install 'airoles[mcp]'.\n"


def test_without_the_extra_one_sentence_names_the_install_line(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("airoles.cli.mcp.find_spec", lambda _: None)
    assert ask("mcp") == (1, "", SAID)


def test_an_older_sdk_is_told_in_the_same_words(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("airoles.cli.mcp.find_spec", lambda _: object())
    monkeypatch.setattr("airoles.cli.mcp.version", lambda _: "1.27.0")
    assert ask("mcp") == (1, "", SAID)


def test_a_folder_that_is_called_so_is_no_sdk(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: str) -> str:
        raise PackageNotFoundError("mcp")

    monkeypatch.setattr("airoles.cli.mcp.find_spec", lambda _: object())
    monkeypatch.setattr("airoles.cli.mcp.version", missing)
    assert ask("mcp") == (1, "", SAID)
