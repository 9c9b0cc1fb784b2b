import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from airoles.catalog import Catalog
from airoles.exports.resume_job import resume_job

SCHEMA = json.loads((Path(__file__).parent / "job-schema.json").read_text("utf-8"))
"""From npm's @jsonresume/schema 1.3.1, MIT; see job-schema.LICENSE.md."""


def job(catalog: Catalog, role: str) -> dict[str, Any]:
    written: dict[str, Any] = json.loads(resume_job(catalog, catalog.roles[role]))
    return written


def test_every_role_is_a_valid_job_description(public: Catalog) -> None:
    for role in public.roles:
        written = job(public, role)
        jsonschema.validate(written, SCHEMA)
        known = set(SCHEMA["properties"])
        assert set(written) <= known, role


def test_the_schema_refuses_what_is_not_one(small: Catalog) -> None:
    written = job(small, "data-clerk") | {"skills": ["counting"]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(written, SCHEMA)


def test_a_role_reads_as_a_job(small: Catalog) -> None:
    written = job(small, "data-clerk")
    assert written["title"] == "Data Clerk"
    assert written["description"] == "Keeps the numbers in order."
    assert written["responsibilities"] == ["Count things."]
    assert written["skills"][0] == {
        "name": "Counting",
        "level": "working",
        "keywords": ["sums", "tallies"],
        "importance": "required",
    }
    assert written["salary"] == (
        "p10 30000, p25 36000, median 45000, p75 58000, p90 70000 USD a year"
        " (wage, US, 2025; grade A)"
    )
    assert written["meta"]["sources"][0]["url"] == "https://hire.example/profiles"


def test_a_remark_and_an_open_end_are_told(small: Catalog) -> None:
    written = job(small, "head-of-models")
    assert written["qualifications"] == ["A degree is usual. (source's claim)"]
    assert "high 210000+ USD" in written["salary"]


def test_what_the_catalog_does_not_know_is_left_out(small: Catalog) -> None:
    written = job(small, "model-adviser")
    assert {"company", "salary", "responsibilities", "qualifications"}.isdisjoint(written)
