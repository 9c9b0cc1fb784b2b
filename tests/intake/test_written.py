"""Texts with HTML, bullets and lists in one line, and texts that are meant to take long."""

import time

import pytest

from airoles.intake.written import listed, plain, sentences, short

SENTENCES = {
    "One line.": ("One line.",),
    "• Fed goats\n• Milked cows": ("Fed goats", "Milked cows"),
    "- Fed goats\n  and sheep\n- Milked cows": ("Fed goats and sheep", "Milked cows"),
    "• Fed goats • Milked cows": ("Fed goats", "Milked cows"),
    "1. Fed goats\n2) Milked cows": ("Fed goats", "Milked cows"),
    "Fed goats.\nMilked cows.": ("Fed goats.", "Milked cows."),
    "Fed goats\n\nMilked cows": ("Fed goats", "Milked cows"),
    "<ul><li>Fed goats</li><li>Milked <b>cows</b></li></ul>": ("Fed goats", "Milked cows"),
    "<p>Fed goats</p><p>Milked cows</p>": ("Fed goats", "Milked cows"),
    "Fed goats<br/>Milked cows": ("Fed goats", "Milked cows"),
    "Fed goats of less than < 2 years &amp; > 1": ("Fed goats of less than < 2 years & > 1",),
    "**Fed** [goats](https://goats.example)": ("Fed goats",),
    "I fed all of the goats and all of the sheep of the farm, and I\nmilked cows": (
        "I fed all of the goats and all of the sheep of the farm, and I milked cows",
    ),
    "": (),
    " \n\n ": (),
    "•": (),
}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.items(), ids=map(repr, SENTENCES))
def test_a_text_is_parted_as_its_writer_parted_it(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oak, elm; ash", ("Oak", "elm", "ash")),
        ("Wood (oak, elm), stone", ("Wood (oak, elm)", "stone")),
        ("Oak • elm | ash\npine", ("Oak", "elm", "ash", "pine")),
        ("Oak (open, elm\nash, pine", ("Oak (open, elm", "ash", "pine")),
        (",,;", ()),
    ],
)
def test_a_list_in_one_text_is_parted(text: str, expected: tuple[str, ...]) -> None:
    assert listed(text) == expected


@pytest.mark.parametrize("part", ["<p ", "<p>", "[", "[a](", "&", "&#", "\n", "\n• a", "(", "**"])
def test_no_text_takes_longer_than_it_is_long(part: str) -> None:
    text = part * (100_000 // len(part))
    began = time.perf_counter()
    plain(text), sentences(text), listed(text)
    assert time.perf_counter() - began < 1.5


def test_a_name_is_cut_with_a_sign() -> None:
    assert short("a" * 401) == "a" * 399 + "…"
    assert short(" a\x1b[1m\n b ") == "a [1m b"
