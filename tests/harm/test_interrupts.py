"""An interrupt at any moment after our first line ends with 130 and without a word."""

import os
import subprocess
import sys

import pytest

AT_AN_IMPORT = """
import os, signal, sys
from airoles.__main__ import main

class Interrupting:
    left = int(sys.argv[1])

    def find_spec(self, *_):
        Interrupting.left -= 1
        if Interrupting.left == 0:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupting())
sys.argv = ["airoles", *sys.argv[2:]]
main()
"""
"""Runs the program, and interrupts it while it looks for the module of a number."""
TWICE = """
import os, signal, sys
import airoles.questions.show
from airoles.__main__ import main

def show(*_):
    try:
        os.kill(os.getpid(), signal.SIGINT)
    finally:
        os.kill(os.getpid(), signal.SIGINT)
        print("went on")

airoles.questions.show.show = show
sys.argv = ["airoles", "show", "caio"]
main()
"""
IN_A_CALLBACK = """
import os, signal, sys, weakref
import airoles.questions.show
from airoles.__main__ import main

class Lock:
    pass

def show(*_):
    lock = Lock()
    kept = weakref.ref(lock, lambda _: os.kill(os.getpid(), signal.SIGINT))
    del lock
    print("went on")

airoles.questions.show.show = show
sys.argv = ["airoles", "show", "caio"]
main()
"""
"""An error in such a callback is printed and passed over; imports are full of them."""
IN_A_CLASS = """
import os, signal, sys
import airoles.questions.show
from airoles.__main__ import main

class Named:
    def __set_name__(self, *_):
        os.kill(os.getpid(), signal.SIGINT)

def show(*_):
    type("Made", (), {"named": Named()})
    print("went on")

airoles.questions.show.show = show
sys.argv = ["airoles", "show", "caio"]
main()
"""
AT_THE_END = """
import atexit, os, signal, sys
from airoles.__main__ import main
atexit.register(lambda: os.kill(os.getpid(), signal.SIGINT))
sys.argv = ["airoles", "list"]
main()
"""


def ended(script: str, *arguments: object, before: str = "") -> tuple[int, bool, str]:
    """How a script ended: its code, whether it printed anything, and what it remarked."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    if before:
        command = ["sh", "-c", f'{before}; exec "$@"', "sh", *command]
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    return done.returncode, bool(done.stdout), done.stderr


@pytest.mark.parametrize("number", [1, 2, 3, 4, 6, 9, 14, 22, 34, 52, 80, 120, 180])
def test_an_interrupt_while_anything_loads_ends_with_130_and_says_nothing(number: int) -> None:
    assert ended(AT_AN_IMPORT, number, "show", "caio") == (130, False, "")


def test_the_moments_that_are_tried_reach_into_the_answer() -> None:
    assert ended(AT_AN_IMPORT, 100_000, "show", "caio") == (0, True, "")


def test_who_interrupts_twice_does_not_wait_for_anything_to_be_cleared_away() -> None:
    assert ended(TWICE) == (130, False, "")


def test_an_interrupt_is_never_swallowed_with_a_traceback() -> None:
    assert ended(IN_A_CALLBACK) == (130, False, "")


def test_an_interrupt_while_a_class_is_made_is_no_bug() -> None:
    assert ended(IN_A_CLASS) == (130, False, "")


def test_an_interrupt_after_the_answer_is_printed_says_nothing() -> None:
    assert ended(AT_THE_END) == (130, True, "")


@pytest.mark.parametrize("number", [1, 80])
def test_an_interrupt_that_whoever_started_it_ignores_stays_ignored(number: int) -> None:
    assert ended(AT_AN_IMPORT, number, "list", before="trap '' INT") == (0, True, "")
