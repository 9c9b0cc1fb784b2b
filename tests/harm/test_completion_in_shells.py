"""What real shells make of completions whose names and titles each try to run a command."""

from pathlib import Path

import pytest

pytest.importorskip("pexpect", reason="pexpect is not installed, which drives the shells")

from .shells import PAYLOADS, SHELLS, Machine, hostile_roles, missing, typing_into

pytestmark = [
    pytest.mark.skipif("os.name == 'nt'", reason="these shells are not at home there"),
    pytest.mark.xdist_group("shells"),
]


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest) -> str:
    """Each shell that is installed."""
    why = missing(request.param)
    if why:
        pytest.skip(why)
    return str(request.param)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "machine")


def test_a_name_is_completed(shell: str, machine: Machine) -> None:
    with typing_into(shell, machine, {}) as typed:
        typed.tab("airoles show chief-m")
        typed.enter()
        typed.tab("airoles show CM")
        typed.enter()
    assert machine.entered() == ["show chief-model-officer", "show CMO"]


@pytest.mark.parametrize("place", [".airoles", "--data", "AIROLES_DATA"])
def test_no_title_of_a_data_folder_is_run_by_the_tab_key(
    shell: str, machine: Machine, place: str
) -> None:
    folder = hostile_roles(machine.here / (".airoles" if place == ".airoles" else "mine"))
    more = {"AIROLES_DATA": str(folder)} if place == "AIROLES_DATA" else {}
    option = "--data mine " if place == "--data" else ""
    with typing_into(shell, machine, more) as typed:
        if shell == "bash":
            typed.tab(f"airoles show {option}q-")  # where the second tab lists
            shown = typed.tab("", until="q-semicolon")
        else:
            shown = typed.tab(f"airoles show {option}q-", until="q-semicolon")
        typed.enter()
        typed.tab(f"airoles show {option}q-li")
        typed.enter()
    assert machine.fired() == set()
    assert "q-semicolon" in shown
    assert machine.entered()[-1] == f"show {option}q-list"


def test_no_alias_of_a_data_folder_is_run_by_the_enter_key(shell: str, machine: Machine) -> None:
    folder = hostile_roles(machine.here / "mine")
    kinds = ("dollar", "backquote", "semicolon", "process", "glob", "single", "brace", "paren")
    with typing_into(shell, machine, {"AIROLES_DATA": str(folder)}) as typed:
        for kind in kinds:
            typed.tab(f"airoles show {PAYLOADS[kind][:2]}")
            typed.enter()
    assert machine.fired() == set()
    # Nothing was offered, so the beginning alone was entered; of "qg" the shell found a file.
    assert machine.entered() == [
        "show qa",
        "show qb",
        "show qc",
        "show qf",
        "show qg0",
        "show qi",
        "show ql",
        "show qm",
    ]


def test_what_is_typed_comes_back_as_no_command(shell: str, machine: Machine) -> None:
    with typing_into(shell, machine, {}) as typed:
        typed.tab("airoles show cmo --only '$(fire-dollar),ma")
        typed.enter("'")
    assert machine.fired() == set()


def test_the_version_is_printed_to_no_shell_that_completes(shell: str, machine: Machine) -> None:
    with typing_into(shell, machine, {}) as typed:
        typed.tab("airoles --version ")
    assert machine.entered() == []
