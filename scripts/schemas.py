"""Write the JSON Schemas of data files and answers into schema/, or check that they are current."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from airoles.assistant.brief import Brief
from airoles.authoring.schemas import DIALECT, KINDS, schema_text
from airoles.drafts.draft import Draft
from airoles.model.base import CITED
from airoles.model.problem_report import Validation
from airoles.model.source import Source
from airoles.questions.registry import QUESTIONS
from airoles.reading.field_check import adapter
from airoles.views.json_text import FORMAT

FOLDER = Path(__file__).resolve().parent.parent / "schema"
ANSWERS: dict[str, Any] = {
    **{name: question.answer for name, question in QUESTIONS.items()},
    "validate": Validation,
    "draft": Draft,
    "brief": Brief,
}


class _AsWritten(GenerateJsonSchema):
    """Amounts and fractions as answers have them, which is as numbers."""

    def decimal_schema(self, schema: Any) -> dict[str, Any]:
        return {"type": "number"}

    def generate_inner(self, schema: Any) -> dict[str, Any]:
        made = super().generate_inner(schema)
        return {"type": "number"} if made.get("format") == "fraction" else made


def answer_schema(question: str) -> dict[str, Any]:
    """The schema of a command's JSON: the envelope, the answer and its sources."""
    answer = adapter(ANSWERS[question]).json_schema(
        mode="serialization", schema_generator=_AsWritten, ref_template="#/$defs/{model}"
    )
    root = f"The{answer['title']}"
    source = adapter(Source).json_schema()
    definitions = {**answer.pop("$defs", {}), root: answer, "Source": source}
    return {
        "$schema": DIALECT,
        "title": f"The answer to {question}, as JSON",
        "type": "object",
        "properties": {
            "airoles": {"type": "string", "description": "Version of the program."},
            "format": {"const": FORMAT, "description": "Number of this shape."},
            "question": {"const": question},
            "asked": {"type": "object", "description": "What was asked, options included."},
            "answer": {"$ref": f"#/$defs/{root}"},
            "sources": {
                "type": "object",
                "description": "The sources cited, by id; absent with --no-sources.",
                "propertyNames": {"pattern": CITED},
                "additionalProperties": {"$ref": "#/$defs/Source"},
            },
        },
        "required": ["airoles", "format", "question", "asked", "answer"],
        "additionalProperties": False,
        "$defs": definitions,
    }


def files() -> Iterator[tuple[Path, str]]:
    """Every schema file with its text."""
    for kind in KINDS:
        yield FOLDER / f"{kind}.schema.json", schema_text(kind)
    for question in ANSWERS:
        text = json.dumps(answer_schema(question), indent=2, ensure_ascii=False) + "\n"
        yield FOLDER / "answers" / f"{question}.schema.json", text


def main(check: bool) -> int:
    """Write the files, or name those that are not current; returns the exit code."""
    stale = [f for f, text in files() if not f.is_file() or f.read_text("utf-8") != text]
    if check:
        for file in stale:
            print(f"{file.relative_to(FOLDER.parent)} is not current; run make docs")
        return bool(stale)
    for file, text in files():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
