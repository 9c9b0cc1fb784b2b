"""A made-up catalog of any size, in the shape of the public one, the same for the same seed.

Counts of statements, figures, needs and sources are those of a mean public role, but for moves:
ten a role, so that a large catalog has a large graph.
Words are made up; nothing in it is true.
"""

import random
from collections import defaultdict
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from airoles.model.words import FAMILIES, LEVELS

SEED = 20250101
MOVES = 10
MOST_SOURCES = 2000
"""As many as a file of 1 MiB takes."""
CLAIMS = {
    "summary": 2,
    "duties": 7,
    "tools": 1,
    "education": 2,
    "experience": 3,
    "certifications": 1,
    "employers": 2,
    "pay_context": 1,
    "outlook": 3,
    "challenges": 2,
    "trends": 1,
    "hiring": 1,
}
"""How many statements each section holds."""
ASPECTS = {
    "primary_focus": 1,
    "success_measure": 1,
    "horizon": 1,
    "data_orientation": 1,
    "reports_to": 1,
    "team": 1,
    "scope": 2,
    "decision_rights": 1,
    "hands_on": 1,
}
NEEDS, FIGURES, CODES, ANSWERS, SKILLS, ROUTES = 28, 11, 3, 3, 93, 7
_SHARES = (36, 8, 8, 10, 12, 11, 8, 7)
"""How many of a hundred roles stand on each level, from practitioner to chief."""
_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "kar", "len")
_IMPORTANCES = ("required", "expected", "helpful", "named")
_MARKETS = ("US", "US", "US", "US", "US", "US", "US", "US", "FR", "GB", "DE")
_BASES = ("unstated", "base", "total")


def write_catalog(folder: Path, roles: int, seed: int = SEED) -> None:
    """Write a catalog of so many roles into a folder that is not there yet."""
    (folder / "roles").mkdir(parents=True)
    for name, text in files(roles, seed):
        (folder / name).write_text(text, encoding="utf-8")


def files(roles: int, seed: int = SEED) -> Iterator[tuple[str, str]]:
    """The files of a catalog: their names in its folder, and what they hold."""
    made = _Maker(roles, seed)
    yield "sources.yaml", "".join(made.source(number) for number in range(made.sources))
    yield "skills.yaml", "".join(made.skill(number) for number in range(SKILLS))
    yield "routes.yaml", "".join(made.route(number) for number in range(ROUTES))
    yield "disputes.yaml", "".join(made.dispute(number) for number in range(min(58, roles // 2)))
    yield "occupations.yaml", "".join(made.occupation(number) for number in range(50))
    for number in range(roles):
        yield f"roles/{role_id(number)}.yaml", made.role(number)


def role_id(number: int) -> str:
    """The id of a role by its number."""
    return f"role-{number:05}"


def levels(roles: int) -> list[int]:
    """The level of each role: mixed evenly, with role 0 on the lowest and the last on the top."""
    spread = [level for level, share in enumerate(_SHARES) for _ in range(share)]
    random.Random(SEED).shuffle(spread)
    found = list(islice(cycle(spread), roles))
    found[0], found[-1] = 0, len(LEVELS) - 1
    return found


def published(source: int) -> int:
    """The year of a source."""
    return 2019 + source % 7


class _Maker:
    """Makes records in turn; each draws on the same stream of random numbers."""

    def __init__(self, roles: int, seed: int) -> None:
        self.random = random.Random(seed)
        self.roles = roles
        self.sources = min(MOST_SOURCES, 6 * roles)
        self.levels = levels(roles)
        self.standing: dict[int, list[int]] = defaultdict(list)
        for number, level in enumerate(self.levels):
            self.standing[level].append(number)
        self.near = {
            rung: [end for above in (0, 1, 1, 2) for end in self.standing.get(rung + above, ())]
            for rung in range(len(LEVELS))
        }
        words = sorted({self.word() for _ in range(3000)})
        self.sentences = [
            " ".join(self.random.choices(words, k=self.random.randint(8, 20))).capitalize() + "."
            for _ in range(4000)
        ]

    def word(self) -> str:
        return "".join(self.random.choices(_SYLLABLES, k=self.random.randint(1, 4)))

    def sentence(self) -> str:
        return self.random.choice(self.sentences)

    def cited(self, number: int = -1) -> str:
        """A list of one source; the statement of a number cites that one."""
        return f"[source-{number if number >= 0 else self.random.randrange(self.sources)}]"

    def graded(self) -> int:
        """A source that figures may rest on; every 25th is our own judgement."""
        number = self.random.randrange(self.sources)
        return number - 1 if number % 25 == 24 else number

    def official(self) -> int:
        """A source of grade A, as wages must have."""
        number = self.random.randrange(self.sources)
        number -= number % 4
        return number - 4 if number % 25 == 24 else number

    def source(self, number: int) -> str:
        grade = "E" if number % 25 == 24 else "ABCD"[number % 4]
        return (
            f"source-{number}:\n  publisher: {self.word().capitalize()} Institute\n"
            f"  title: {self.sentence()[:60].strip()}\n  date: {published(number)}-05\n"
            f"  addresses: [https://example.org/{number}]\n  grade: {grade}\n"
        )

    def skill(self, number: int) -> str:
        return (
            f"skill-{number}:\n  name: {self.word().capitalize()} {number}\n  family: technical\n"
        )

    def route(self, number: int) -> str:
        return f"route-{number}:\n  name: Route {number}\n  about: {self.sentence()}\n"

    def dispute(self, number: int) -> str:
        positions = "".join(
            f"    - text: {self.sentence()}\n      sources: {self.cited()}\n" for _ in range(2)
        )
        named = f"{role_id(2 * number)}, {role_id(2 * number + 1)}"
        return (
            f"dispute-{number}:\n  topic: {self.sentence()}\n  roles: [{named}]\n"
            f"  positions:\n{positions}"
        )

    def occupation(self, number: int) -> str:
        return (
            f"- scheme: dcwf\n  code: '{100 + number}'\n  title: {self.word()} {number}\n"
            f"  sources: {self.cited()}\n"
        )

    def role(self, number: int) -> str:
        level = self.levels[number]
        parts = [
            f"id: {role_id(number)}\ntitle: {self.word().capitalize()} Role {number}\n"
            f"aliases: [R{number}x, {self.word().capitalize()} Post {number}]\n"
            f"level: {LEVELS[level]}\nfamily: {FAMILIES[number % len(FAMILIES)]}\n",
            *(self.claims(section, count, number) for section, count in CLAIMS.items()),
            "mandate:\n",
            *(self.claims(aspect, count, -1, "  ") for aspect, count in ASPECTS.items()),
            "skills:\n",
            *map(self.need, self.random.sample(range(SKILLS), NEEDS)),
            "pay:\n",
            *(self.figure(150_000 + 20_000 * level) for _ in range(FIGURES)),
            f"adoption:\n  - what: {self.sentence()}\n    value: {number % 100}%\n"
            f"    among: {self.sentence()}\n    when: '2025'\n"
            f"    sources: {self.cited(self.graded())}\n",
            "questions:\n",
            *(
                f"  - question: {self.sentence()[:-1]}?\n    answer: {self.sentence()}\n"
                f"    sources: {self.cited()}\n"
                for _ in range(ANSWERS)
            ),
            "codes:\n",
            *(
                f"  - scheme: dcwf\n    code: '{100 + code}'\n    match: nearest\n"
                f"    sources: {self.cited()}\n"
                for code in self.random.sample(range(50), CODES)
            ),
            "moves:\n",
            *map(self.move, self.ends(number)),
        ]
        return "".join(parts)

    def claims(self, section: str, count: int, number: int, indent: str = "") -> str:
        # The first six statements of the duties see to it that every source is cited.
        own = [6 * number + n for n in range(6)] if section == "duties" else []
        lines = [f"{indent}{section}:\n"]
        for _ in range(count):
            cited = self.cited(own.pop() % self.sources if own else -1)
            lines.append(f"{indent}  - text: {self.sentence()}\n{indent}    sources: {cited}\n")
        return "".join(lines)

    def need(self, skill: int) -> str:
        chosen = self.random.choice(_IMPORTANCES)
        deep = "    depth: expert\n    word: expert\n" if self.random.random() < 0.15 else ""
        return (
            f"  - skill: skill-{skill}\n    importance: {chosen}\n{deep}"
            f"    sources: {self.cited()}\n"
        )

    def figure(self, middle: int) -> str:
        low, p25, median, p75, high = sorted(
            int(middle * self.random.uniform(0.5, 1.6)) for _ in range(5)
        )
        chosen = self.random.random()
        amounts = (
            f"    p10: {low}\n    p25: {p25}\n    median: {median}\n    p75: {p75}\n"
            f"    p90: {high}\n"
            if chosen < 0.6
            else f"    low: {low}\n    high: {high}\n"
            if chosen < 0.85
            else f"    median: {median}\n"
        )
        own = self.random.random() >= 0.6
        name = f"{self.word()} {chosen:.4f}"
        whom = (
            f"    among: {name}\n"
            if own
            else f"    proxy:\n      kind: occupation\n      name: {name}\n"
        )
        drawn, source = self.random.randint(2021, 2025), self.graded() if own else self.official()
        year = min(drawn, published(source) + 1)
        return (
            f"  - market: {self.random.choice(_MARKETS)}\n    currency: USD\n"
            f"    basis: {self.random.choice(_BASES) if own else 'wage'}\n    year: {year}\n"
            f"{amounts}{whom}    sources: {self.cited(source)}\n"
        )

    def ends(self, number: int) -> list[int]:
        """Other roles, most of them on the same rung or up to two above."""
        near = self.near[self.levels[number]]
        found: list[int] = []
        while len(found) < min(MOVES, self.roles - 1):
            anywhere = self.random.random() < 0.02 or len(near) < 4 * MOVES
            end = self.random.randrange(self.roles) if anywhere else self.random.choice(near)
            if end != number and end not in found:
                found.append(end)
        return found

    def move(self, end: int) -> str:
        kind = "origin" if self.random.random() < 0.1 else "step"
        route = (
            f"      - route: route-{self.random.randrange(ROUTES)}\n        sources"
            if self.random.random() < 0.7
            else "      - sources"
        )
        return (
            f"  - to: {role_id(end)}\n    kind: {kind}\n    evidence:\n"
            f"{route}: {self.cited(self.graded())}\n"
        )
