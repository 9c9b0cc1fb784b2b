"""What reads skills in texts, made once for a catalog."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.recognition.claim_vocabulary import ClaimVocabulary
from airoles.recognition.deeds import DeedPatterns
from airoles.recognition.skills import SkillReader


@dataclass(frozen=True, slots=True)
class SkillReaders:
    """The reader of names of skills, the patterns of deeds, and the words that both rest on."""

    words: ClaimVocabulary
    names: SkillReader
    deeds: DeedPatterns


def skill_readers(catalog: Catalog) -> SkillReaders:
    """The readers of a catalog; making them takes longer than reading a page."""
    words = ClaimVocabulary(catalog.claims.values())
    return SkillReaders(
        words, SkillReader(catalog.skills, words), DeedPatterns(catalog.deeds, words)
    )
