"""The check of plain English refuses what an editor would, and nothing else."""

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

FILE = Path(__file__).resolve().parent.parent / "scripts" / "prose.py"


@pytest.fixture(scope="module")
def prose() -> Any:
    spec = importlib.util.spec_from_file_location("prose", FILE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["prose"] = module
    spec.loader.exec_module(module)
    return module


def said(prose: Any, text: str, field: str = "text") -> list[str]:
    return [message for message, _ in prose.refusals(text, field)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The post is judged by impact.", "says 'The post'"),
        ("Holders of posts in AI.", "says 'posts'"),
        ("Risks and openings of AI.", "says 'openings'"),
        ("The abilities of models.", "says 'abilities'"),
        ("Budgets fall under the CTO.", "says 'fall under'"),
        ("Leaders whose teams grow.", "says 'whose'"),
        ("The CTO answers for hiring.", "says 'answers for'"),
        ("The CTO looks after the stack.", "says 'looks after'"),
        ("As told, as a rule the CTO.", "says 'as a rule'"),
        ("About 57 % report to the CEO.", "has a space in '57 %'"),
        ("Budgets — if any — are small.", "has a dash as a comma"),
        ("The organization grows.", "has the American spelling 'organization'"),
        ("It grew out of data science.", "starts with 'It'"),
        ("There are three levels.", "starts with 'There are'"),
        ("Whoever builds models.", "starts with 'Whoever'"),
    ],
)
def test_what_an_editor_would_change_is_refused(prose: Any, text: str, message: str) -> None:
    assert said(prose, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        "The CTO reports to the CEO.",
        "Adverts posted in 2025 ask for 10–15 years.",
        "The role opens doors.",
        "57% report to the CEO.",
        'An advert calls it "the post of the year".',
        "IT systems are stable.",
        "The ability to persuade.",
        "A well-known, hands-on leader.",
    ],
)
def test_plain_words_are_let_through(prose: Any, text: str) -> None:
    assert said(prose, text) == []


def test_how_a_text_begins_matters_in_statements_alone(prose: Any) -> None:
    assert said(prose, "It was read in a copy.", "remark") == []
    assert said(prose, "It was read in a copy.", "answer") == ["starts with 'It'"]


def test_a_sentence_may_have_25_words_and_no_more(prose: Any) -> None:
    assert said(prose, " ".join(["word"] * 25) + ".") == []
    (message,) = said(prose, " ".join(["word"] * 26) + ".")
    assert message.startswith("has a sentence of 26 words, more than 25: word word")


def test_two_sentences_are_counted_apart_and_a_number_ends_none(prose: Any) -> None:
    assert said(prose, " ".join(["word"] * 20) + ". " + " ".join(["Word"] * 20) + ".") == []
    assert prose.sentences("Version 1.2 is old. It is slow.") == [
        "Version 1.2 is old.",
        "It is slow.",
    ]


def test_a_sign_alone_is_no_word(prose: Any) -> None:
    assert prose.words("models & data – 3 of 4") == ["models", "data", "3", "of", "4"]


def test_a_short_form_has_no_full_stop(prose: Any) -> None:
    assert said(prose, "reports to the CEO.", "short") == ["ends with a full stop"]
    assert said(prose, "reports to the CEO", "short") == []


ROLE = """\
id: zookeeper
summary:
  - text: A keeper opens the gates at dawn.
    sources: [guide]
duties:
  - text: Feed the lions of the zoo.
    short: feed the lions
    sources: [guide]
  - text: The post is judged by
      lions.
    sources: [guide]
adoption:
  - what: Zoos with a keeper
    value: 57 %
    among: zoos
    sources: [survey]
"""


def write(folder: Path, role: str) -> Path:
    (folder / "data" / "roles").mkdir(parents=True)
    (folder / "data" / "roles" / "zookeeper.yaml").write_text(role, encoding="utf-8")
    return folder / "data"


def test_each_finding_names_its_place_and_what_to_do(prose: Any, tmp_path: Path) -> None:
    found = [str(problem) for problem in prose.problems(write(tmp_path, ROLE))]
    assert found == [
        "data/roles/zookeeper.yaml:2:1: summary has no statement with a short form\n"
        "  hint: give the first one a short form",
        "data/roles/zookeeper.yaml:9:5: duties.2.text says 'The post'\n"
        "  hint: name the role or its holders",
        "data/roles/zookeeper.yaml:14:5: adoption.1.value has a space in '57 %'\n  hint: write 57%",
    ]


@pytest.mark.parametrize(
    ("duty", "is_repeated"),
    [("At dawn a keeper opens the gates.", True), ("At dawn a keeper counts the gates.", False)],
)
def test_statements_that_say_nearly_the_same_are_one(
    prose: Any, tmp_path: Path, duty: str, is_repeated: bool
) -> None:
    role = ROLE.replace("Feed the lions of the zoo.", duty)
    found = [str(p) for p in prose.problems(write(tmp_path, role)) if "nearly" in str(p)]
    assert found == is_repeated * [
        "data/roles/zookeeper.yaml:6:5: duties.1.text says nearly what summary.1 says\n"
        "  hint: make one of the two, with both sources"
    ]


def test_the_end_says_how_many_there_are(
    prose: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert prose.main([str(write(tmp_path, ROLE))]) == 1
    assert capsys.readouterr().out.splitlines()[-1].startswith("3 findings. ")


def test_what_has_no_finding_is_silent(
    prose: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = "id: zookeeper\nsummary:\n  - {text: A keeper feeds lions., short: feeds lions}\n"
    assert prose.main([str(write(tmp_path, plain))]) == 0
    assert capsys.readouterr().out == ""


def test_a_file_that_cannot_be_read_is_a_finding(prose: Any, tmp_path: Path) -> None:
    (found,) = prose.problems(write(tmp_path, "id: [zookeeper\n"))
    assert "not valid YAML" in str(found)
