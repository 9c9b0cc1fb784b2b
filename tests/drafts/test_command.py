"""`airoles draft` on the command line."""

import json
import subprocess
import sys
from pathlib import Path

from typer.testing import CliRunner

from airoles.cli.main import program

RUN = CliRunner()


def _told(*words: str) -> str:
    ended = RUN.invoke(program(("draft",)), ["draft", *words])
    assert ended.exit_code == 0, ended.output
    return ended.output


def test_the_ending_of_the_file_picks_the_form(tmp_path: Path) -> None:
    for ending, begins in ((".md", b"# Chief AI"), (".html", b"<!doctype html>"), (".docx", b"PK")):
        file = tmp_path / f"advert{ending}"
        assert _told("advert", "caio", "-o", str(file)) == ""
        assert file.read_bytes().startswith(begins)


def test_json_tells_what_was_asked() -> None:
    pay = ("--pay", "180k-240k", "--currency", "USD", "--region", "CA")
    asked = json.loads(_told("advert", "caio", "--json", *pay))["asked"]
    assert asked == {
        "kind": "advert",
        "role": "chief-ai-officer",
        "market": "US",
        "region": "CA",
        "pay": "--pay 180k-240k --currency USD --period year",
    }


def test_a_folder_that_is_named_brings_its_template_and_none_is_found_by_itself(
    tmp_path: Path,
) -> None:
    own = tmp_path / ".airoles" / "templates"
    own.mkdir(parents=True)
    (own / "advert.md").write_text("{{ title }}, by Acme")
    line = [sys.executable, "-m", "airoles", "draft", "advert", "caio", "-f", "markdown"]
    ended = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert ended.stdout.startswith("# Chief AI Officer: job advert\n")
    named = [*line, "--data", ".airoles"]
    (tmp_path / ".airoles" / "roles").mkdir()
    (tmp_path / ".airoles" / "roles" / "more.yaml").write_text(
        "extends: chief-ai-officer\nduties: [{text: Lead our council., sources: [caio-guide]}]\n"
    )
    ended = subprocess.run(named, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert ended.stdout == "Chief AI Officer: job advert, by Acme"


def test_neither_start_up_nor_plain_text_loads_jinja2() -> None:
    code = (
        "import sys; sys.argv = ['airoles', 'draft', 'advert', 'caio', '-o', '-'];"
        "from airoles.cli.main import run\n"
        "try: run()\nexcept SystemExit: pass\n"
        "sys.exit('jinja2' in sys.modules or 'docx' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0
