"""Answers stay readable where the output's encoding lacks some of their characters."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from airoles.cli.plain_characters import encoded


@pytest.mark.parametrize(
    ("text", "encoding", "printed"),
    [
        ("╭──┬──╮\n│ a│ b│\n╰──┴──╯", "cp1252", b"+--+--+\n| a| b|\n+--+--+"),
        ("──━━┿━━──", "cp1252", b"--==|==--"),
        ("• 10–15 years …", "cp1252", b"\x95 10\x9615 years \x85"),
        ("• 10–15 years …", "ascii", b"* 10-15 years ."),
        ("◆ café ●", "ascii", b"* caf? *"),
        ("日本 ◇", "cp1252", b"?? o"),
        ("╭─╮", "utf-8", "╭─╮".encode()),
        ("\udcff", "utf-8", b"?"),
    ],
)
def test_what_an_encoding_lacks_is_replaced_one_for_one_and_all_else_kept(
    text: str, encoding: str, printed: bytes
) -> None:
    assert encoded(text, encoding) == printed


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437"])
def test_a_table_has_its_lines_in_every_encoding(encoding: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "airoles", "list", "--full", "--level", "chief", "--no-sources"],
        env={**os.environ, "PYTHONIOENCODING": encoding, "COLUMNS": "100"},
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    printed = done.stdout.decode(encoding)
    assert "?" not in printed
    assert "chief-ai-officer" in printed
    (first, *_) = [line for line in printed.splitlines() if line.startswith(("+", "┌", "╭"))]
    assert set(first) <= set("+-┬─")
