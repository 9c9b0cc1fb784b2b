import json
from typing import Any

import pytest
from pydantic import TypeAdapter

from airoles import __version__
from airoles.catalog import Catalog
from airoles.exports.catalog_json import catalog_json
from airoles.model.dispute import Dispute
from airoles.model.role import Role
from airoles.model.source import Source
from airoles.views.json_text import plain


def as_in_file(record: dict[str, Any]) -> dict[str, Any]:
    """The record without what airoles itself fills in."""
    return {key: value for key, value in record.items() if key != "layers"}


def test_everything_is_in_it_as_the_data_files_have_it(public: Catalog) -> None:
    ((name, written),) = catalog_json(public).items()
    whole = json.loads(written)
    assert (name, whole["airoles"], whole["format"]) == ("catalog.json", __version__, 1)
    for part in ("roles", "sources", "skills", "routes", "disputes"):
        as_stored = plain(getattr(public, part))
        assert whole[part] == {key: as_in_file(record) for key, record in as_stored.items()}
    assert whole["occupations"] == plain(list(public.occupations.values()))
    assert whole["licence"] == "CC-BY-4.0"


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("roles", Role),
        ("sources", Source),
        ("disputes", Dispute),
    ],
)
def test_what_is_written_is_what_the_model_takes(small: Catalog, part: str, kind: Any) -> None:
    def as_read(value: Any) -> Any:
        """Numbers as the text that the reader of YAML hands to the model."""
        if isinstance(value, dict):
            return {key: as_read(item) for key, item in value.items() if item is not None}
        if isinstance(value, list):
            return [as_read(item) for item in value]
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return str(value) if is_number else value

    (written,) = catalog_json(small).values()
    read = TypeAdapter(dict[str, kind]).validate_python(as_read(json.loads(written)[part]))
    assert read == dict(getattr(small, part))
