"""Which three things a letter leads with."""

from collections.abc import Iterable
from dataclasses import dataclass

from airoles.drafts.letter_needs import LetterNeed
from airoles.drafts.resume_proof import Proof

MOST = 3
"""Things to lead with."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A sentence of the résumé, and what it shows of what is asked."""

    proof: Proof
    needs: tuple[LetterNeed, ...]
    """What it leads with, and at most one more that the same sentence shows."""


def leads(needs: Iterable[LetterNeed], proofs: Iterable[Proof]) -> tuple[Lead, ...]:
    """The strongest pairs of need and proof, at most three, no need and no sentence twice.

    A pair counts the weight of the need times the points of the proof; among equals the stronger
    need comes first, and then the sentence that stands first.
    """
    by_skill = {need.skill: need for need in needs}
    pairs = [(by_skill[one.skill], one) for one in proofs if one.skill in by_skill]
    pairs.sort(key=lambda pair: (-pair[0].weight * pair[1].points, pair[0].order))
    chosen: list[tuple[LetterNeed, Proof]] = []
    for need, proof in pairs:
        told = any(need is other or proof.sentence == taken.sentence for other, taken in chosen)
        if not told and len(chosen) < MOST:
            chosen.append((need, proof))
    led = {need.skill for need, _ in chosen}
    found = []
    for need, proof in chosen:
        more = next(
            (
                other
                for other, one in pairs
                if one.sentence == proof.sentence and other.skill not in led
            ),
            None,
        )
        if more:
            led.add(more.skill)
        found.append(Lead(proof, (need, more) if more else (need,)))
    return tuple(found)
