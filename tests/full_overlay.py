"""A data folder that uses all that one can on top, with a word to know in each of its statements.

Every statement holds a word such as Zork012 and every amount begins with 717; the roles that it
brings and one that it replaces are called Quux.
"""

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any, get_type_hints

from airoles.model.claim import Claim
from airoles.model.role import Mandate, Role
from cli.running import ROOT, SMALL

WORD = r"Zork\d{3}|Quux|QXH|717[,.]?\d{3}"
"""What tells a text of the folder, as a regular expression."""
COMMON = "blorp"
"""A word in every text of the folder."""

Below = dict[str, str]
"""The ids of a catalog below that the folder joins."""
ON_SMALL: Below = {
    "extends": "modeller",
    "replaces": "head-of-models",
    "leads_to": "chief-model-officer",
    "skill": "explaining",
    "source": "blog",
}
ON_PUBLIC: Below = {
    "extends": "data-scientist",
    "replaces": "machine-learning-engineer",
    "leads_to": "chief-ai-officer",
    "skill": "python",
    "source": "caio-guide",
}
CLAIMS = tuple[Claim, ...]


def full_overlay(folder: Path, below: Below) -> Path:
    """Write the folder; it lies on a catalog that has the ids of `below`."""
    writer = _Writer(below)
    (folder / "roles").mkdir(parents=True)
    own: dict[str, Any] = {
        "id": "quux-head",
        "title": "Quux Head",
        "aliases": ["QXH"],
        "level": "head",
        "family": "ai",
        **writer.sections("required"),
    }
    kept = (ROOT / "data" if below is ON_PUBLIC else SMALL) / "roles" / f"{below['replaces']}.yaml"
    files = {
        "roles/quux-head": own,
        "roles/more": {
            "extends": below["extends"],
            "aliases": ["Quux Hand"],
            **writer.sections("helpful"),
        },
        f"roles/{below['replaces']}": {
            "id": below["replaces"],
            "replaces": True,
            "title": "Quux Clerk",
            "level": _of(kept, "level"),
            "family": _of(kept, "family"),
            **writer.sections("named"),
        },
        "sources": {
            "own-source": {
                "publisher": writer.text(),
                "title": writer.text(),
                "date": "2026-05",
                "addresses": ["https://own.example/"],
                "licence": writer.text(),
                "grade": "B",
                "remark": writer.text(),
            }
        },
        "skills": {"own-skill": {"name": "Own skill", "family": "domain", "aliases": ["owning"]}},
        "routes": {"own-route": {"name": "Own", "about": "A way of its own."}},
        "disputes": {
            "own-dispute": {
                "topic": writer.text(),
                "roles": ["quux-head", below["extends"]],
                "positions": [writer.claim(), writer.claim()],
                "remark": writer.text(),
            }
        },
        "adverts": {
            "own-advert": {
                **{name: writer.text() for name in ("title", "employer", "industry", "place")},
                **{name: writer.text() for name in ("team", "budget", "degree_level", "remark")},
                "role": below["extends"],
                "fit": "exact",
                "kind": "company",
                "posted": "2026-04",
                "looked_up": "2026-05",
                "addresses": ["https://own.example/advert"],
                "archived": writer.text(),
                "read": "whole",
                "pay": {"currency": "USD", "basis": "base", "low": 717900, "high": 717901},
                "reports_to": {"title": writer.text()},
                "years": 9,
                "degree": "required",
                "certifications": [writer.text()],
                "skills": [{"skill": "own-skill"}],
                "other_asks": [writer.text()],
                "duties": ["build"],
                "title_against_text": writer.text(),
                "sources": ["own-source"],
            }
        },
        "titles": {
            "own-title": {"kind": "whole", "roles": [below["extends"]], "words": ["quuxer"]}
        },
        "deeds": {"own-deed": {"skill": "own-skill", "phrases": ["quuxed"]}},
        "claims": {"own-denials": {"kind": "denials", "words": ["quuxless"]}},
        "advert_parts": {"own-parts": {"no_title": ["quuxes wanted"]}},
        "advert_facts": {
            "own-facts": {"phrases": [{"fact": "team-none", "says": ["quuxes alone"]}]}
        },
        "pay_words": {"own-words": {"senses": [{"sense": "pay", "words": ["quuxes"]}]}},
        "coded_words": {
            "own-word": {"term": "quuxy", "kind": "off-putting", "sources": ["own-source"]}
        },
        "occupations": [
            {"scheme": "esco", "code": "9999.1", "title": writer.text(), "sources": ["own-source"]}
        ],
    }
    for name, content in files.items():
        (folder / f"{name}.yaml").write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    return folder


def _of(file: Path, field: str) -> str:
    lines = file.read_text("utf-8").splitlines()
    return next(line.partition(": ")[2] for line in lines if line.startswith(f"{field}: "))


class _Writer:
    """Writes records of every kind, each with words and amounts of its own."""

    def __init__(self, below: Below) -> None:
        self.below = below
        self.words = (f"Zork{number:03d} {COMMON}" for number in count(1))
        self.amounts: Iterator[int] = count(717_001)

    def text(self) -> str:
        return next(self.words)

    def claim(self) -> dict[str, Any]:
        text = self.text()
        return {
            "text": text,
            "short": f"Of {text}",
            "remark": self.text(),
            "sources": ["own-source", self.below["source"]],
        }

    def sections(self, importance: str) -> dict[str, Any]:
        """Every section that a role can have, those of plain claims by the model's own fields."""
        told = {
            name: [self.claim()] for name, kind in get_type_hints(Role).items() if kind == CLAIMS
        }
        aspects = {name: [self.claim()] for name in get_type_hints(Mandate)}
        cited = {"sources": ["own-source"]}
        return {
            **told,
            "mandate": aspects,
            "skills": [
                {
                    "skill": "own-skill",
                    "importance": importance,
                    "depth": "expert",
                    "word": f"expert {self.text()}",
                    "nearest": self.text(),
                    **cited,
                },
                {
                    "skill": self.below["skill"],
                    "importance": importance,
                    "word": self.text(),
                    **cited,
                },
            ],
            "pay": [
                # The first two do not overlap, and the last role is paid in a currency of its own.
                self.pay(["low", "high"], place=None, condition=None),
                self.pay(
                    ["low", "high"],
                    place=None,
                    condition=None,
                    sources=["own-source", self.below["source"]],
                ),
                self.pay(["mean"], sector="public", among=self.text()),
                self.pay(["p10", "median", "p90"], proxy={"kind": "title", "name": self.text()}),
            ]
            if importance != "named"
            else [self.pay(["low", "high"], currency="EUR")],
            "adoption": [
                {
                    "what": self.text(),
                    "value": self.text(),
                    "among": self.text(),
                    "when": self.text(),
                    "remark": self.text(),
                    **cited,
                }
            ],
            "questions": [
                {
                    "question": f"{self.text()}?",
                    "answer": self.text(),
                    "compares_with": [self.below["leads_to"]],
                    "remark": self.text(),
                    **cited,
                }
            ],
            "moves": [
                {"to": self.below["leads_to"], "kind": "step", "evidence": [self.evidence()]},
                {"to_outside": self.text(), "kind": "step", "evidence": [self.evidence()]},
            ],
            "origins": [
                {"from_outside": self.text(), "kind": "origin", "evidence": [self.evidence()]}
            ],
            "codes": [
                {
                    "scheme": "esco",
                    "code": "9999.1",
                    "match": "nearest",
                    "remark": self.text(),
                    **cited,
                }
            ],
        }

    def pay(self, points: list[str], **more: Any) -> dict[str, Any]:
        told = {
            "market": "US",
            "currency": "USD",
            "basis": "base",
            "year": "2026",
            **{point: next(self.amounts) for point in points},
            "sample": 717_900,
            "place": self.text(),
            "condition": self.text(),
            "remark": self.text(),
            "sources": ["own-source"],
            **more,
        }
        return {name: value for name, value in told.items() if value is not None}

    def evidence(self) -> dict[str, Any]:
        return {
            "route": "own-route",
            "years": {"low": 2, "high": 3, "counts": "before"},
            "share": self.text(),
            "remark": self.text(),
            "sources": ["own-source"],
        }
