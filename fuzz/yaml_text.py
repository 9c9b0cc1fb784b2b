"""Fuzzes the way of a data file: bytes to a document, to records, to the index and back.

Whatever the bytes, it is a document or a problem with a place in the file, by both of PyYAML's
parsers; what the model takes comes back equal from the index, and can be judged by the rules.
"""

import sys

import atheris

with atheris.instrument_imports(include=["airoles", "yaml"]):
    import yaml

    from airoles.errors import Problem
    from airoles.model.role import Role
    from airoles.reading import yaml_text as nodes
    from airoles.reading.field_check import check
    from airoles.reading.folder_reader import SHARED_FILES
    from airoles.reading.rules.within import WITHIN
    from airoles.reading.yaml_text import Document, parse_yaml
    from airoles.store.record_json import restored, stored

KINDS = [Role, *SHARED_FILES.values()]


def one(data: bytes) -> None:
    """One input: bytes as a file holds them, taken for each kind of file in turn."""
    for loader in (yaml.SafeLoader, yaml.CSafeLoader):
        nodes._Loader = loader
        found = parse_yaml(data, "x.yaml")
        if isinstance(found, Problem):
            _check_problem(found, data)
            continue
        for place in found.places.values():
            assert 1 <= place.line <= data.count(b"\n") + 2, place
        for kind in KINDS:
            _kept(kind, found, data)


def _check_problem(problem: Problem, raw: bytes) -> None:
    """A problem is one line with a hint, and stands in the file."""
    assert problem.hint, problem
    assert 0 < len(problem.message) < 400, problem
    assert "\n" not in problem.message, problem
    assert "\x1b" not in str(problem), problem
    assert problem.place.line <= raw.count(b"\n") + 2, problem


def _kept(kind: object, document: Document, raw: bytes) -> None:
    checked = check(kind, document)  # type: ignore[arg-type]
    if isinstance(checked, list) and checked and isinstance(checked[0], Problem):
        for problem in checked:
            _check_problem(problem, raw)
        return
    if isinstance(checked, Role):
        assert restored(stored(checked)) == checked
        for rule in WITHIN:
            for problem in rule(checked):
                assert problem
        return
    records = checked.values() if isinstance(checked, dict) else checked
    for record in records:
        assert restored(stored(record)) == record


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
