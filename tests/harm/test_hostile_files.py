"""A file that means harm earns a problem with its place, in bounds of time and memory."""

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from .hostile_files import HARMS
from .read_bounded import MOST_MEMORY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bounds are those of Linux")


@pytest.mark.parametrize("harm", HARMS)
class TestHarm:
    def test_it_earns_its_message_with_its_place(
        self, harm: str, read_in_bounds: dict[str, Any]
    ) -> None:
        first = read_in_bounds[harm].splitlines()[0]
        expected = HARMS[harm][1]
        assert first == (expected if expected.endswith("roles") else f"{harm}/{expected}")

    def test_what_is_said_can_be_read_and_has_hints(
        self, harm: str, read_in_bounds: dict[str, Any]
    ) -> None:
        said = read_in_bounds[harm]
        assert len(said) < 50_000
        assert all(c == "\n" or c.isprintable() for c in said)
        *problems, last = said.splitlines()
        assert [line.startswith("  hint: ") for line in problems] == (
            [False, True] * (len(problems) // 2)
        )
        assert re.fullmatch(r"\d+ (problems? in the data files\.|roles)", last)


def test_no_harm_takes_more_memory_than_200_mib(read_in_bounds: dict[str, Any]) -> None:
    assert read_in_bounds["peak"] < MOST_MEMORY


def test_nothing_that_a_tag_names_is_run(read_in_bounds: dict[str, Any]) -> None:
    assert read_in_bounds
    assert not Path("owned").exists()
