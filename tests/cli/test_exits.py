import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from .running import Ask

AIROLES = [sys.executable, "-m", "airoles"]

REFUSED = {
    "unknown role": (
        ["show", "zookeeper"],
        "there is no role 'zookeeper' in the catalog.",
        "airoles list shows all roles",
    ),
    "no name at all": (
        ["show", ""],
        "there is no role '' in the catalog.",
        "airoles list shows all roles",
    ),
    "misspelt role": (
        ["show", "modeler"],
        "there is no role 'modeler' in the catalog.",
        "did you mean modeller",
    ),
    "misspelt words": (
        ["path", "hed of modles"],
        "there is no role 'hed of modles' in the catalog.",
        "did you mean head-of-models",
    ),
    "two roles for one": (
        ["show", "cmo", "hom"],
        "'hom' is no section of a role.",
        "airoles compare cmo vs hom sets roles side by side",
    ),
    "two roles with a word between": (
        ["show", "cmo", "vs", "head", "of", "models"],
        "'vs head of models' is no section of a role.",
        "airoles compare cmo vs head of models sets roles side by side",
    ),
    "a word that parts two roles, and one": (
        ["show", "cmo", "vs"],
        "'vs' is no section of a role.",
        "airoles compare cmo vs ROLE sets roles side by side",
    ),
    "misspelt section": (
        ["show", "cmo", "skils"],
        "'skils' is no section of a role.",
        "did you mean skills",
    ),
    "no section": (
        ["show", "cmo", "zookeeping"],
        "'zookeeping' is no section of a role.",
        "sections are summary, mandate",
    ),
    "ambiguous beginning": (
        ["show", "mod"],
        "'mod' fits model-adviser and modeller.",
        "write more of the name, or use the id",
    ),
    "one role to compare": (
        ["compare", "cmo"],
        "a comparison needs at least two roles.",
        "name another, such as airoles compare caio cto",
    ),
    "the same role twice": (
        ["compare", "cmo", "cmo"],
        "chief-model-officer is named twice.",
        "leave one out",
    ),
    "the same role by alias, id and title": (
        ["compare", "hom", "head-of-models", "Head of Models"],
        "head-of-models is named twice.",
        "leave one out",
    ),
    "unknown section": (
        ["show", "cmo", "--only", "summary,sumary"],
        "there is no section 'sumary'.",
        "choose from summary, mandate, duties",
    ),
    "unknown aspect": (
        ["compare", "cmo", "hom", "--only", "levels"],
        "there is no aspect 'levels'.",
        "choose from level, family",
    ),
    "unknown market in a list": (
        ["list", "--market", "XX"],
        "there is no figure for a market 'XX'.",
        "choose from CA, US, or all",
    ),
    "unknown market of a figure": (
        ["salary", "hom", "-m", "europe"],
        "there is no figure for a market 'europe'.",
        "choose from CA, US, or all",
    ),
    "unknown market on a ladder": (
        ["path", "hom", "-m", "U"],
        "there is no figure for a market 'U'.",
        "choose from CA, US, or all",
    ),
    "unknown market in a comparison": (
        ["compare", "cmo", "hom", "-m", ""],
        "there is no figure for a market ''.",
        "choose from CA, US, or all",
    ),
    "unknown basis of a figure": (
        ["salary", "hom", "--basis", "net"],
        "there is no basis 'net'.",
        "choose from base, cash, total, wage, unstated",
    ),
    "unknown basis in a comparison": (
        ["compare", "cmo", "hom", "-b", "net"],
        "there is no basis 'net'.",
        "choose from base, cash, total, wage, unstated",
    ),
    "unknown family": (
        ["list", "--family", "AI leadership"],
        "there is no family 'AI leadership'.",
        "choose from ai, technology, data",
    ),
    "unknown level": (
        ["list", "--level", "boss"],
        "there is no level 'boss'.",
        "choose from practitioner, senior, lead",
    ),
    "unknown grade": (["sources", "-g", "F"], "there is no grade 'F'.", "choose from A, B, C"),
    "no span of time": (
        ["sources", "--older-than", "soon"],
        "'soon' is no span of time.",
        "write it as 18m",
    ),
    "no date": (
        ["sources", "--older-than", "1y", "--as-of", "2026-02-30"],
        "'2026-02-30' is no date.",
        "write it as",
    ),
    "nothing to search for": (
        ["search", "?!"],
        "there is no word to search for.",
        "try airoles search EU AI Act",
    ),
    "no role for a path": (
        ["path"],
        "no role is named.",
        "name a start, a target with --to, or both",
    ),
    "a path to where it begins": (
        ["path", "dc", "--to", "Data Clerk"],
        "data-clerk is both start and target.",
        "name two different roles",
    ),
    "unknown route": (
        ["path", "dc", "--to", "cmo", "--route", "sea"],
        "there is no route 'sea'.",
        "choose from c",
    ),
    "unknown role on the way": (
        ["path", "dc", "--to", "cmo", "--avoid", "zookeeper"],
        "there is no role 'zookeeper' in the catalog.",
        "airoles list shows all roles",
    ),
    "conditions on a path without an end": (
        ["path", "dc", "--max-steps", "2"],
        "--by, -n, --via, --avoid, --route, --min-grade and --max-steps need both ends.",
        "name a start and --to a target",
    ),
    "one role for a gap": (
        ["gap", "dc"],
        "a gap takes two roles, the one you have first, not 1.",
        "such as airoles gap data-scientist caio",
    ),
    "a gap to the same role": (
        ["gap", "dc", "data clerk"],
        "data-clerk is both start and target.",
        "name two",
    ),
    "nothing to fit": (
        ["fit"],
        "nothing is brought.",
        "name skills with --have or a file with --resume",
    ),
    "no skill in a list": (["fit", "--have", " ,"], "no skill is named.", "name some, such as"),
    "unknown skill": (
        ["fit", "--have", "counting,zookeeping"],
        "there is no skill 'zookeeping'.",
        "airoles search finds the words",
    ),
    "misspelt skill": (
        ["gap", "--have", "modeling", "cmo"],
        "there is no skill 'modeling'.",
        "did you mean modelling",
    ),
    "missing résumé": (
        ["fit", "--resume", "gone.json"],
        "'gone.json' cannot be read: no such file or directory.",
        "check its name and permissions",
    ),
    "skills and a résumé": (
        ["fit", "--have", "counting", "--resume", "gone.json"],
        "--have and --resume are both given.",
        "name one of them",
    ),
    "disputes of a role that is none": (
        ["disputes", "zookeeper"],
        "there is no role 'zookeeper' in the catalog.",
        "airoles list shows all roles",
    ),
}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("arguments", "sentence", "hint"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_answered_ends_with_1_one_sentence_and_a_hint(
    ask: Ask, arguments: list[str], sentence: str, hint: str
) -> None:
    told, advice = ask(*arguments).refusal()
    assert told == sentence
    assert advice.startswith(hint)


IGNORED = {
    "market": (["compare", "cmo", "hom", "--only", "level", "--market", "XX"], "market 'XX'"),
    "basis": (["compare", "cmo", "hom", "--only", "level", "--basis", "net"], "basis 'net'"),
}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("arguments", "told"), IGNORED.values(), ids=IGNORED)
def test_a_market_or_basis_that_is_none_is_refused_whatever_else_is_asked_for(
    ask: Ask, arguments: list[str], told: str
) -> None:
    assert told in ask(*arguments).refusal()[0]


MISUSED = {
    "unknown command": (["shwo", "cmo"], "No such command 'shwo'"),
    "unknown option": (["list", "--marked"], "No such option: --marked"),
    "unknown option before the command": (["--jsno"], "No such option: --jsno"),
    "unknown sort": (["list", "--sort", "size"], "Invalid value for '--sort'"),
    "no role": (["show"], "name a role, such as airoles show caio"),
    "no roles": (["compare"], "name two roles or more, such as airoles compare cto vs cio"),
    "no words": (["search"], "name some words, such as airoles search build or buy"),
    "nearly a command": (["shwo", "cmo"], "No such command 'shwo'. Did you mean 'show'?"),
    "neither a command nor a role": (["zookeeper"], "no role 'zookeeper' in the catalog, and no"),
    "an option without its value": (["list", "--level"], "requires an argument"),
    "a day without a résumé": (
        ["fit", "--have", "counting", "--as-of", "2026"],
        "--as-of: it dates a --resume",
    ),
    "a day without a résumé for a gap": (
        ["gap", "dc", "cmo", "--as-of", "2026"],
        "--as-of: it dates a --resume",
    ),
    "a day without an age": (["sources", "--as-of", "2026"], "--as-of: it needs --older-than"),
    "two forms": (["list", "--json", "-f", "csv"], "--json: --format csv asks for another form"),
    "a dark table": (["salary", "dc", "--dark"], "--dark: it is for svg and png"),
    "no statements at all": (["search", "models", "--most", "0"], "Invalid value for '--most'"),
}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("arguments", "told"), MISUSED.values(), ids=MISUSED)
def test_wrong_usage_ends_with_2_and_says_what_is_wrong(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, arguments: list[str], told: str
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert told in ask(*arguments).misuse()


ANSWERED: tuple[list[str], ...] = (
    [],
    ["--version"],
    ["--help"],
    ["list"],
    ["list", "--family", "product"],
    ["show", "cmo"],
    ["show", "Chief MODEL officer"],
    ["show", "chief-m"],
    ["compare", "cmo", "hom", "modeller"],
    ["path", "dc"],
    ["path", "cmo"],
    ["path", "dc", "--to", "cmo"],
    ["path", "--to", "hom"],
    ["path", "dc", "-f", "dot"],
    ["gap", "dc", "cmo", "--both"],
    ["gap", "--have", "sums", "dc"],
    ["fit", "--have", "counting,models", "--to", "cmo"],
    ["salary", "dc", "dc"],
    ["search", "models"],
    ["search", "unicorn"],
    ["disputes"],
    ["sources"],
    ["sources", "--older-than", "99y"],
    ["show", "-h"],
)


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("arguments", ANSWERED, ids=" ".join)
def test_an_answer_ends_with_0_and_remarks_nothing(ask: Ask, arguments: list[str]) -> None:
    assert ask(*arguments).answer().endswith("\n")


@pytest.mark.usefixtures("made_up")
def test_sources_that_are_too_old_are_listed_and_end_with_1(ask: Ask) -> None:
    ended = ask("sources", "--older-than", "1y")
    assert ended.code == 1
    assert "survey" in ended.out
    assert ended.err == ""


def test_the_process_ends_with_the_code_that_was_told(process: Ask) -> None:
    told, hint = process("show", "caoi").refusal()
    assert told == "there is no role 'caoi' in the catalog."
    assert hint.startswith("did you mean chief-ai-officer")


def test_the_process_ends_with_2_on_wrong_usage(process: Ask) -> None:
    assert "No such command 'salry'" in process("salry").misuse()


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    def show(*_: object) -> None:
        raise RuntimeError("the wheels came off")

    monkeypatch.setattr("airoles.questions.show.show", show)


@pytest.mark.usefixtures("made_up", "broken")
def test_a_bug_ends_with_3_and_asks_for_a_report_in_two_lines(ask: Ask) -> None:
    ended = ask("show", "cmo")
    assert (ended.code, ended.out) == (3, "")
    bug, hint = ended.err.splitlines()
    assert re.fullmatch(r"airoles [0-9.]+\S* has a bug: RuntimeError at cli\/show\.py:\d+\.", bug)
    assert hint == (
        "  hint: please report it; AIROLES_TRACEBACK=1 shows the traceback, "
        "which may hold words of your files"
    )


@pytest.mark.usefixtures("made_up", "broken")
def test_a_bug_in_one_command_leaves_the_others_alone(ask: Ask) -> None:
    assert "chief-model-officer" in ask("list").answer()


SCRIPT = """
import sys
from airoles.cli.main import main
import airoles.questions.show

def show(*_):
    {body}

airoles.questions.show.show = show
sys.argv = ["airoles", "show", "caio"]
main()
"""


@pytest.fixture
def script() -> Callable[..., subprocess.Popen[str]]:
    """A process in which the question `show` runs some other code."""

    def start(body: str, **env: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", SCRIPT.format(body=body)],
            env={**os.environ, **env},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    return start


Script = Callable[..., subprocess.Popen[str]]
BOOM = "raise RuntimeError('the wheels came off')"


def test_a_bug_in_a_process_shows_no_traceback(script: Script) -> None:
    with script(BOOM) as started:
        out, err = started.communicate(timeout=60)
    assert (started.returncode, out) == (3, "")
    assert "Traceback" not in err
    assert len(err.splitlines()) == 2


def test_a_bug_shows_its_traceback_to_who_asks_for_it(script: Script) -> None:
    with script(BOOM, AIROLES_TRACEBACK="1") as started:
        out, err = started.communicate(timeout=60)
    assert out == ""
    assert err.startswith("Traceback (most recent call last):")
    assert err.endswith("RuntimeError: the wheels came off\n")
    assert started.returncode != 0


def test_a_bug_ends_with_3_even_where_its_traceback_is_shown(script: Script) -> None:
    with script(BOOM, AIROLES_TRACEBACK="1") as started:
        started.communicate(timeout=60)
    assert started.returncode == 3


def test_an_interrupt_ends_with_130_and_says_nothing(script: Script) -> None:
    wait = (
        "import signal, time; signal.signal(signal.SIGINT, signal.default_int_handler); "
        "print('ready', flush=True); time.sleep(50)"
    )
    with script(wait) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == "ready\n"
        time.sleep(0.05)
        started.send_signal(signal.SIGINT)
        out, err = started.communicate(timeout=60)
    assert (started.returncode, out, err) == (130, "", "")


INTERRUPTED_WHILE_LOADING = """
import runpy, sys

class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == "typer":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupt())
runpy.run_module("airoles", run_name="__main__")
"""


def test_an_interrupt_while_the_program_loads_shows_no_traceback() -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED_WHILE_LOADING],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (130, "")


LARGE = ("show", "caio", "--json")
"""More than any pipe holds, so that the program meets the closed end while it writes."""


@pytest.mark.parametrize("arguments", [("list",), LARGE], ids=" ".join)
def test_a_reader_that_leaves_after_one_line_is_no_error(arguments: tuple[str, ...]) -> None:
    command = [*AIROLES, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        assert started.stdout.readline()
        started.stdout.close()
        err = started.stderr.read()
        code = started.wait(timeout=60)
    assert (code, err) == (0, b"")


def unread(arguments: tuple[str, ...]) -> tuple[int, bytes]:
    """Exit code and remarks of a run into a pipe whose reader was gone before it began."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [*AIROLES, *arguments], stdout=writer, stderr=subprocess.PIPE, timeout=60
        )
    finally:
        os.close(writer)
    return done.returncode, done.stderr


SHORT = ("list", "--level", "director", "--no-sources")
"""So little that it waits in a buffer of Python's when the pipe breaks."""


@pytest.mark.parametrize("arguments", [SHORT, LARGE], ids=" ".join)
def test_a_reader_that_was_never_there_is_no_error(arguments: tuple[str, ...]) -> None:
    assert unread(arguments) == (0, b"")


@pytest.mark.parametrize("arguments", [("--help",), ("--version",)], ids=" ".join)
def test_a_reader_that_was_never_there_is_no_error_for_help(arguments: tuple[str, ...]) -> None:
    assert unread(arguments) == (0, b"")


@pytest.mark.parametrize("arguments", [("list",), LARGE], ids=" ".join)
def test_no_standard_output_at_all_is_no_error(arguments: tuple[str, ...]) -> None:
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *AIROLES, *arguments],
        stderr=subprocess.PIPE,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_no_standard_error_at_all_leaves_exit_code_and_standard_output_alone() -> None:
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" 2>&-', "sh", *AIROLES, "show", "zookeeper"],
        stdout=subprocess.PIPE,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (1, b"")


HAS_FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")


@HAS_FULL
def test_a_full_disk_behind_standard_error_leaves_the_exit_code_alone() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*AIROLES, "show", "zookeeper"], stdout=subprocess.PIPE, stderr=full, timeout=60
        )
    assert (done.returncode, done.stdout) == (1, b"")


@HAS_FULL
def test_a_full_disk_behind_standard_output_is_told_in_a_sentence() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*AIROLES, "list"], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )
    assert done.returncode == 1
    assert re.fullmatch(r"airoles: .*no space left on device.*\.\n  hint: .+\n", done.stderr)
