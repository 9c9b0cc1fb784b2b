"""Names that Windows keeps for devices are no ids, on any system."""

from pathlib import Path

import pytest

from airoles.errors import BadData
from airoles.reading.device_names import is_device
from airoles.store.building import catalog_from
from platform_needs import needs_posix


@pytest.mark.parametrize(
    "name", ["con", "aux", "nul", "prn", "com1", "lpt9", "CON", "nul.yaml", "aux.tar.gz", "con ."]
)
def test_a_device_is_one_in_any_case_and_with_any_ending(name: str) -> None:
    assert is_device(name)


@pytest.mark.parametrize("name", ["console", "com", "com10", "head-of-con", "x.con", "auxiliary"])
def test_a_name_that_only_holds_one_is_none(name: str) -> None:
    assert not is_device(name)


@needs_posix
def test_a_role_named_as_a_device_is_a_problem_with_its_place(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(copied)
    role = "id: aux\ntitle: Auxiliary\nlevel: lead\nfamily: data\nsummary:\n"
    role += "  - {text: Helps., sources: [blog]}\n"
    (copied / "roles" / "aux.yaml").write_text(role, encoding="utf-8")
    with pytest.raises(BadData) as found:
        catalog_from((copied,))
    assert [str(problem) for problem in found.value.problems] == [
        "roles/aux.yaml:1:1: id is 'aux', which is the name of a device on Windows, where no file "
        "can be called so\n  hint: choose another id"
    ]
