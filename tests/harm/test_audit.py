"""An audit is done only where every package was looked up."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest

FILE = Path(__file__).resolve().parents[2] / "scripts" / "audit.py"


@pytest.fixture(scope="module")
def audit() -> Any:
    spec = importlib.util.spec_from_file_location("audit", FILE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


GOOD: dict[str, Any] = {"name": "good", "version": "1", "vulns": []}
BAD: dict[str, Any] = {
    "name": "bad",
    "version": "2",
    "vulns": [{"id": "PYSEC-1", "fix_versions": ["3"]}],
}
UNKNOWN: dict[str, Any] = {"name": "unknown", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("packages", "code", "said"),
    [
        ([GOOD, GOOD], 0, "2 of 2 packages looked up, 0 findings"),
        ([GOOD, BAD], 1, "bad 2: PYSEC-1, mended in 3\n2 of 2 packages looked up, 1 findings"),
        ([GOOD, UNKNOWN], 1, "1 of 2 packages looked up, 0 findings\nthe audit is not done: "),
        ([], 1, "0 of 0 packages looked up, 0 findings\nthe audit is not done: "),
    ],
)
def test_packages_that_were_not_looked_up_fail_the_audit(
    audit: Any, packages: list[dict[str, Any]], code: int, said: str
) -> None:
    text, ended = audit.summary(packages)
    assert ended == code
    assert text.startswith(said)


def test_what_is_no_report_fails_the_audit_in_one_line(
    audit: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(audit, "COMMAND", ["sh", "-c", "echo no route to host >&2; exit 1"])
    assert audit.main() == 1
    out = capsys.readouterr().out
    assert out == "the audit is not done: pip-audit ended with 1: no route to host\n"
