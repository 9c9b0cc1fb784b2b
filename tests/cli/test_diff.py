"""`airoles diff`: exit codes, forms, feeds and refusals."""

import csv
import io
import json
import shutil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema_rs import Draft202012Validator

from .running import ROOT, SMALL, Ask

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The made-up catalog as it was: one amount, one text, one grade and one role differ."""
    folder = Path(shutil.copytree(SMALL, tmp_path / "old"))
    replaced(folder / "roles" / "modeller.yaml", "low: 90000", "low: 80000")
    replaced(folder / "roles" / "modeller.yaml", "Builds models.", "Makes <models> & more.")
    replaced(folder / "disputes.yaml", "They are one post.", "They are alike.")
    return folder


def replaced(file: Path, before: str, after: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(before) == 1
    file.write_text(text.replace(before, after), "utf-8")


def test_nothing_changed_is_0_and_something_is_1(ask: Ask, old: Path, tmp_path: Path) -> None:
    same = shutil.copytree(SMALL, tmp_path / "same")
    told = ask("diff", SMALL, same).answer()
    assert told.startswith(f"Nothing changed from {SMALL} to {same}\n")
    ended = ask("diff", old, SMALL)
    assert (ended.code, ended.err) == (1, "")
    assert ended.out.startswith(f"3 changes from {old} to {SMALL}\n")


def test_only_some_kinds_decide_the_exit_code(ask: Ask, old: Path) -> None:
    assert ask("diff", old, SMALL, "--only", "figures,skills").code == 1
    assert ask("diff", old, SMALL, "--only", "skills,sources").code == 0


def test_without_the_new_one_the_catalog_in_use_is_compared(
    ask: Ask, old: Path, made_up: Path
) -> None:
    ended = ask("diff", old, "--only", "figures", full=False)
    assert ended.code == 1
    assert "to the public catalog\n" in ended.out
    assert "low 80,000" in ended.out
    assert "low 90,000" in ended.out


def test_the_summary_tells_both_sides_and_what_changed(ask: Ask, old: Path) -> None:
    told = ask("diff", old, SMALL, full=False).out
    assert "1 statement: 1 changed.\n" in told
    assert "claim" in told
    flat = " ".join(told.split())
    assert "before: Makes <models> & more. [1C]; now: Builds models. [1C]" in flat
    assert "before: low 80,000" in flat
    assert "More: every change with its key: --full" in flat


def test_json_keeps_to_its_schema(ask: Ask, old: Path) -> None:
    schema = json.loads((ROOT / "schema" / "answers" / "diff.schema.json").read_text("utf-8"))
    answer = json.loads(ask("diff", old, SMALL, "--json").out)
    assert list(Draft202012Validator(schema).iter_errors(answer)) == []
    keys = [change["key"] for change in answer["answer"]["changes"]]
    assert keys[1:] == [
        "roles/modeller/pay/US/USD/year/base/2024/cafe013e",
        "disputes/head-or-chief",
    ]
    del answer["answer"]["changes"][0]["key"]
    assert list(Draft202012Validator(schema).iter_errors(answer)) != []


def test_csv_has_a_row_for_each_field_with_both_sides(ask: Ask, old: Path) -> None:
    told = ask("diff", old, SMALL, "-f", "csv").out
    rows = list(csv.DictReader(io.StringIO(told)))
    assert [row["section"] for row in rows if row["kind"] == "changed: claim"] == [
        *("statements", "figures", "disputes"),
    ]
    differ = [row for row in rows if row["kind"] in ("changed", "added", "removed")]
    assert [(row["remark"], row["before"], row["statement"]) for row in differ] == [
        ("text", "Makes <models> & more.", "Builds models."),
        ("low", "80000", "90000"),
        ("parts", "They are alike.", ""),
        ("parts", "", "They are one post."),
    ]


@pytest.mark.parametrize("form", ["markdown", "html", "svg"])
def test_the_forms_for_people_show_both_sides(ask: Ask, old: Path, form: str) -> None:
    told = ask("diff", old, SMALL, "-f", form).out
    for amount in ("80,000", "90,000"):
        assert amount in told.replace("&#160;", " ")
    assert "<models>" not in told


def feed(ask: Ask, old: Path, form: str) -> str:
    return ask("diff", old, SMALL, "-f", form, "--as-of", "2026-11-28").out


def test_the_json_feed_has_what_version_1_1_asks(ask: Ask, old: Path) -> None:
    told = json.loads(feed(ask, old, "feed"))
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    assert told["title"] == f"3 changes from {old} to {SMALL}"
    allowed = {
        *("id", "title", "content_text", "date_published", "tags", "external_url"),
    }
    for item in told["items"]:
        assert allowed >= item.keys() >= {"id", "content_text", "date_published"}
        assert all(isinstance(tag, str) for tag in item["tags"])
        assert item["date_published"] == "2026-11-28T00:00:00Z"
    assert len({item["id"] for item in told["items"]}) == 3
    first = told["items"][0]
    assert first["title"] == "Changed (claim): Modeller: summary"
    assert first["content_text"].startswith("Before: Makes <models> & more.\nNow: Builds models.\n")
    assert first["tags"] == ["statements", "changed", "claim", "modeller"]


def test_the_atom_feed_keeps_to_rfc_4287(ask: Ask, old: Path) -> None:
    root = ElementTree.fromstring(feed(ask, old, "atom").encode())
    assert root.tag == f"{ATOM}feed"
    for node in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(node.findall(ATOM + name)) == 1
        assert str(node.findtext(f"{ATOM}id")).startswith("urn:uuid:")
        assert node.findtext(f"{ATOM}updated") == "2026-11-28T00:00:00Z"
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    entries = root.findall(f"{ATOM}entry")
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries) == 3
    content = entries[0].find(f"{ATOM}content")
    assert content is not None
    assert content.get("type") == "text"
    assert str(content.text).startswith("Before: Makes <models> & more.\n")


def test_the_ids_of_both_feeds_are_the_same_and_stay_so(ask: Ask, old: Path) -> None:
    as_json = [item["id"] for item in json.loads(feed(ask, old, "feed"))["items"]]
    again = ask("diff", old, SMALL, "-f", "atom", "--as-of", "2027-01-01").out
    root = ElementTree.fromstring(again.encode())
    as_atom = [entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")]
    assert as_json == as_atom


def test_feedparser_reads_the_atom_feed(ask: Ask, old: Path) -> None:
    """No release of feedparser reads JSON Feed yet; the test of its fields stands above."""
    import feedparser

    parsed: Any = feedparser.parse(feed(ask, old, "atom").encode())
    assert not parsed.bozo, parsed.get("bozo_exception")
    assert parsed.version == "atom10"
    assert [entry.title for entry in parsed.entries] == [
        "Changed (claim): Modeller: summary",
        "Changed (claim): Modeller: pay, US 2024, base",
        "Changed (claim): Are head and chief one post?",
    ]
    assert parsed.entries[0].id.startswith("urn:uuid:")
    assert [tag.term for tag in parsed.entries[1].tags][:2] == ["figures", "changed"]


def test_a_role_that_is_new_is_one_item_with_what_came_along(
    ask: Ask, tmp_path: Path, made_up: Path
) -> None:
    file = tmp_path / "export"
    assert ask("export", "json", file).code == 0
    whole = json.loads((file / "catalog.json").read_text("utf-8"))
    del whole["roles"]["modeller"]
    (file / "catalog.json").write_text(json.dumps(whole), "utf-8")
    items = json.loads(ask("diff", file, "-f", "feed", "--as-of", "2026").out)["items"]
    ours = [item for item in items if "modeller" in item["tags"]]
    assert [item["title"] for item in ours] == ["Added: Modeller"]
    assert (
        "Added with 1 statement, 2 pay figures, 2 moves, 2 skills and needs."
        in (ours[0]["content_text"])
    )
    told = " ".join(ask("diff", file, full=False).out.split())
    assert "with 1 statement, 2 pay figures, 2 moves, 2 skills and needs" in told


def refusal(ask: Ask, *words: str | Path) -> tuple[str, str]:
    ended = ask("diff", *words)
    assert (ended.code, ended.out) == (2, "")
    sentence, hint = ended.err.removesuffix("\n").split("\n  hint: ")
    assert sentence.startswith("airoles: ")
    assert "\n" not in sentence + hint
    return sentence.removeprefix("airoles: "), hint


def test_what_cannot_be_compared_is_told_in_one_sentence(
    ask: Ask, old: Path, tmp_path: Path
) -> None:
    nowhere = tmp_path / "nowhere"
    some = tmp_path / "some.json"
    some.write_text("{}", "utf-8")
    assert refusal(ask, nowhere, old)[0] == f"there is no file or folder {str(nowhere)!r}."
    assert refusal(ask, old, nowhere)[0] == f"there is no file or folder {str(nowhere)!r}."
    assert refusal(ask, some, old)[0] == f"{str(some)!r} is JSON, but no exported catalog."
    assert (
        refusal(ask, old, tmp_path / "old")[0]
        == f"{str(old)!r} and {str(old)!r} are one and the same."
    )
    assert refusal(ask, old, SMALL, "--only", "rolls")[0] == "there is no kind 'rolls'."
    assert refusal(ask, old, SMALL, "--as-of", "soon")[0] == "'soon' is no date."
    (old / "skills.yaml").write_text("counting: [", "utf-8")
    assert refusal(ask, old, SMALL)[0].startswith(f"the data folder {str(old)!r} has ")


def test_data_is_for_the_side_that_is_not_named(ask: Ask, old: Path) -> None:
    told = ask("diff", old, SMALL, "--data", ROOT / "docs" / "acme").misuse()
    assert "Invalid value for --data: it lies on the catalog in use" in told


def test_no_other_question_is_a_feed(ask: Ask) -> None:
    assert ask("list", "-f", "atom").refusal()[0] == "list gives no atom."
