import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from airoles.reading.folders import SHARED

from .running import ROOT, Ask

KINDS = ("role", *SHARED)


@pytest.mark.parametrize("kind", KINDS)
def test_the_published_schema_is_what_the_program_prints(ask: Ask, kind: str) -> None:
    published = ROOT / "schema" / f"{kind}.schema.json"
    assert ask("schema", kind).answer() == published.read_text("utf-8")


def test_every_kind_of_data_file_has_a_published_schema_and_no_other() -> None:
    found = {file.name for file in (ROOT / "schema").glob("*.json")}
    assert found == {f"{kind}.schema.json" for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_one_by_the_rules_of_2020_12(ask: Ask, kind: str) -> None:
    schema = json.loads(ask("schema", kind).answer())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_schema_is_described(ask: Ask, kind: str) -> None:
    schema = json.loads(ask("schema", kind).answer())
    records = [*schema["$defs"].values(), schema]
    fields = [(n, f) for each in records for n, f in each.get("properties", {}).items()]
    assert fields
    assert [name for name, field in fields if not field.get("description")] == []


def test_without_a_kind_it_is_that_of_a_role(ask: Ask) -> None:
    assert ask("schema").answer() == ask("schema", "role").answer()


def test_an_unknown_kind_is_refused_with_those_there_are(ask: Ask) -> None:
    told = ask("schema", "roles").misuse()
    assert [kind for kind in KINDS if f"'{kind}'" not in told] == []


def test_a_schema_is_written_whole_over_what_was_there(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "skills.schema.json"
    file.write_text("old" * 10_000)
    assert ask("schema", "skills", "-o", file).answer() == ""
    assert file.read_text("utf-8") == ask("schema", "skills", "-o", "-").answer()
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("name", ["a.yaml", "a.csv", "a", "a.zip"])
def test_a_file_that_is_not_named_json_is_refused(ask: Ask, tmp_path: Path, name: str) -> None:
    told, hint = ask("schema", "-o", tmp_path / name).refusal()
    assert told == f"schema gives only json, and {name!r} does not end in .json."
    assert hint == "name a file that ends in .json"
    assert list(tmp_path.iterdir()) == []
