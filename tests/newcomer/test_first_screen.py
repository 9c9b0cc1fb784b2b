"""Questions that newcomers ask: the answer stands on the first screen of what they type.

The words were agreed by a reader of the screens.  Where evidence or screens change, this table is
changed by hand.
"""

import json
import re
from pathlib import Path

import pytest

from cli.conftest import _plain_environment, ask, cache  # noqa: F401 - fixtures
from cli.running import Ask

SCREENS = {100: 30, 80: 24}
"""Columns, and the lines of the first screen."""
QUESTIONS: dict[str, tuple[str, list[str]]] = {
    "what is a CAIO": ("caio", ["executive who sets the vision and strategy", r"\[1[A-D]\]"]),
    "Head of AI or CAIO": (
        "compare head-of-ai caio",
        ["C-suite seat", "one level\\s+lower", "one\\s+person is\\s+often\\s+both", "disputed"],
    ),
    "who owns what": (
        "compare caio cto cio",
        ["AI strategy", "product", "infrastructure", "return on AI", "uptime", "stability"],
    ),
    "what does a CAIO earn": (
        "salary caio --market us",
        [
            "base pay 150,000–500,000",
            "total with equity",
            "2026",
            "How sure: weak. \\d+ figures",
            "public employers",
        ],
    ),
    "what does a Head of Generative AI earn in France": (
        "salary head-of-generative-ai --market france",
        ["100,000–180,000", "200,000\\+", "2026"],
    ),
    "what comes after data scientist": (
        "path data-scientist",
        ["AI Engineer", "Machine Learning", "3–5 years", "194,000", "AI Product Manager"],
    ),
    "the shortest route to CAIO": (
        "path data-scientist --to caio",
        ["Not known for the whole way", "weakest evidence D", "→ Chief AI\\s+Officer"],
    ),
    "who becomes a CAIO": (
        "path --to caio",
        ["Chief Data\\s+Officer", "Director of AI|Chief Information", "years of career"],
    ),
    "the skills of a Head of AI": ("show head-of-ai skills", ["required", "Cloud platforms"]),
    "what an ML engineer lacks": (
        "gap ml-engineer head-of-ai",
        ["\\d+ of \\d+ skills are there", "Leading people", "Hiring", "Budget"],
    ),
    "which roles fit a resume": ("fit --resume RESUME", ["read as Data Scientist", "Match"]),
    "what belongs in an advert": (
        "show head-of-ai duties experience",
        ["Duties", "Define the company's AI strategy", "Build and run the AI team"],
    ),
    "what the interview asks": (
        "show head-of-ai hiring",
        ["How people get hired", "political sense"],
    ),
    "strategist or Head of AI": (
        "compare ai-strategist head-of-ai",
        ["AI Strategist", "Head of AI", "Looks ahead", "leadership\\b"],
    ),
    "whom a CAIO reports to": (
        "show caio reports",
        ["reports to the CEO or the board", "57%", "public employers place"],
    ),
    "how many have a CAIO": ("show caio adoption", ["76%", "60%", "26%", "2026"]),
    "does the EU AI Act require one": (
        "search does the eu ai act require a chief ai officer",
        ["No statement holds all the words", "literacy"],
    ),
    "permanent or transitional": ("search permanent or transitional", ["transitional"]),
    "remote": ("show caio remote", ["well suited to remote work"]),
    "certificates of a strategist": (
        "show ai-strategist certifications",
        ["online course by MIT", "count AI certifications among what\\s+may help"],
    ),
    "outlook of a strategist": (
        "show ai-strategist outlook",
        ["fastest-growing", "8.8%"],
    ),
    "are CAIO and Head of AI the same": (
        "disputes head-of-ai",
        ["the same role", "different levels", "No side is declared right"],
    ),
    "roles above 250,000": ("salary --rank", ["Chief AI", "352,612", "336,500", "n=6"]),
    "VP of AI in truth": (
        "show vp-of-ai",
        ["Vice president", "its own budget", "CTO, CIO, CPO, CEO", "Reports to !"],
    ),
}


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    file = tmp_path / "resume.json"
    work = [{"position": "Data Scientist", "startDate": "2022-01", "endDate": "2025-01"}]
    file.write_text(json.dumps({"work": work, "skills": [{"name": "Python"}]}), "utf-8")
    return file


@pytest.mark.parametrize("width", SCREENS)
@pytest.mark.parametrize("question", QUESTIONS)
def test_the_answer_stands_on_the_first_screen(
    ask: Ask,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    resume: Path,
    question: str,
    width: int,
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    typed, due = QUESTIONS[question]
    words = [str(resume) if word == "RESUME" else word for word in typed.split()]
    lines = ask(*words, full=False).answer().splitlines()
    screen = "\n".join(lines[: SCREENS[width]])
    assert [words for words in due if not re.search(words, screen, re.IGNORECASE)] == []
