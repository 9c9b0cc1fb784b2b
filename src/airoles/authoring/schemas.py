"""JSON Schema of the data files, for editors, made from the model."""

import json
from typing import Any

from airoles.model.role import Role
from airoles.reading.field_check import adapter
from airoles.reading.folder_reader import SHARED_FILES

DIALECT = "https://json-schema.org/draft/2020-12/schema"
KINDS: dict[str, Any] = {"role": Role, **SHARED_FILES}


def data_schema(kind: str) -> dict[str, Any]:
    """The schema of one kind of data file; `kind` is a key of `KINDS`."""
    schema = adapter(KINDS[kind]).json_schema()
    if kind == "role":  # a file that adds to a role holds nothing that it must
        schema["anyOf"] = [{"required": schema.pop("required")}, {"required": ["extends"]}]
    title = "A role file" if kind == "role" else f"The file {kind}.yaml"
    return {"$schema": DIALECT, **schema, "title": title}


def schema_text(kind: str) -> str:
    """The schema of one kind of data file as it stands in a file."""
    return json.dumps(data_schema(kind), indent=2, ensure_ascii=False) + "\n"
