"""What the project says of itself in several places is the same in all of them."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

from airoles.reading.device_names import is_device

ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

pytestmark = pytest.mark.skipif(not WORKFLOWS, reason="the sdist has no workflows")


def workflow(name: str) -> str:
    return (ROOT / ".github" / "workflows" / name).read_text("utf-8")


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_every_action_is_pinned_by_its_commit_with_its_version_beside_it(file: Path) -> None:
    used = re.findall(r"uses: (.*)", file.read_text("utf-8"))
    assert used
    for action in used:
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+", action), action


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_every_job_has_an_end(file: Path) -> None:
    jobs = yaml.safe_load(file.read_text("utf-8"))["jobs"]
    assert [name for name, job in jobs.items() if "timeout-minutes" not in job] == []


def test_only_the_job_that_publishes_may_prove_who_it_is() -> None:
    jobs = yaml.safe_load(workflow("release.yml"))["jobs"]
    rights = {name: job["permissions"] for name, job in jobs.items()}
    assert rights == {
        "build": {"contents": "read"},
        "publish": {"id-token": "write"},
        "announce": {"contents": "write"},
    }


def test_the_tests_run_on_every_python_that_the_project_names() -> None:
    matrix = yaml.safe_load(workflow("ci.yml"))["jobs"]["tests"]["strategy"]["matrix"]
    start = "Programming Language :: Python :: 3."
    named = [text.rpartition(" ")[2] for text in PROJECT["classifiers"] if text.startswith(start)]
    assert named == matrix["python"] == ["3.11", "3.12", "3.13", "3.14"]
    assert PROJECT["requires-python"] == ">=3.11"
    assert matrix["system"] == ["ubuntu", "macos", "windows"]


def test_debian_packages_are_listed_once_and_read_by_both() -> None:
    assert ".ci/debian-packages" in (ROOT / ".ci" / "run").read_text("utf-8")
    assert ".ci/debian-packages" in workflow("ci.yml")


def test_hooks_before_a_commit_use_the_versions_that_make_check_uses() -> None:
    pinned = set((ROOT / "constraints.txt").read_text("utf-8").splitlines())
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]
    used = {
        re.sub(r"\[.*?\]", "", needed)
        for hook in hooks["hooks"]
        for needed in hook["additional_dependencies"]
    }
    assert {text.partition("==")[0] for text in used} == {
        "ruff",
        "codespell",
        "validate-pyproject",
        "check-jsonschema",
        "zizmor",
    }
    assert used - pinned == set()


def names() -> list[str]:
    """Every file that git keeps."""
    if not (ROOT / ".git").exists():
        pytest.skip("no checkout of git")
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return [name for name in done.stdout.decode("utf-8").split("\0") if name]


def test_every_file_can_be_checked_out_on_windows() -> None:
    found = names()
    assert len(found) > 500
    for name in found:
        assert len(name) <= 150, name
        for part in name.split("/"):
            assert not re.search(r'[<>:"|?*\\\x00-\x1f]', part), name
            assert not part.endswith((".", " ")), name
            assert not is_device(part), name


def test_no_two_files_differ_in_case_alone() -> None:
    found = names()
    assert len({name.casefold() for name in found}) == len(found)
