"""The words by which sentences deny, wish or tell of others, made ready for reading."""

from collections.abc import Iterable

from airoles.model.claim_words import ClaimKind, ClaimWords
from airoles.recognition.skill_tokens import AND, folded
from airoles.recognition.word_rows import WordRows

ROW_KINDS: tuple[ClaimKind, ...] = (
    "denials",
    "denied-before-too",
    "no-denials",
    "wishes",
    "wishes-at-start",
    "planned",
    "other-subjects",
    "of-others",
    "reporting",
    "beside",
    "clerical",
    "for-clients",
    "makers",
    "firms-for",
    "not-ours",
    "lay-with",
    "outsourced",
    "it-was",
    "tried",
    "in-vain",
    "came-to-nothing",
    "failed",
)
"""Kinds whose words are found as rows in a sentence; those of the others are single words."""


class ClaimVocabulary:
    """Sets of folded words by their kind, and all rows of words in one place."""

    def __init__(self, of: Iterable[ClaimWords]) -> None:
        listed = [(word, record.kind) for record in of for word in record.words]
        forms = folded("\n".join(word for word, _ in listed)).split("\n")
        held: dict[ClaimKind, set[str]] = {}
        for form, (_, kind) in zip(forms, listed, strict=bool(listed)):
            held.setdefault(kind, set()).add(form.strip())
        self._held = {kind: frozenset(words) for kind, words in held.items()}
        self.rows: WordRows[ClaimKind] = WordRows(pair for pair in listed if pair[1] in ROW_KINDS)
        self.people = self["others"] | self["they"]
        """Nouns for people."""
        self.doers = self.people | self["houses"] | self["firms"]
        """All who may have done what is not one's own deed."""
        self.makes = frozenset(row.split()[0] for row in self["makers"])
        """Nouns for firms that are told by what they make."""

    def __getitem__(self, kind: ClaimKind) -> frozenset[str]:
        """The words of a kind, folded."""
        return self._held.get(kind, frozenset())

    def is_past(self, key: str) -> bool:
        """Whether a word is likely a verb in the past."""
        return key in self["past"] or (len(key) > 3 and key.endswith("ed"))

    def is_neutral(self, key: str) -> bool:
        """Whether a word says nothing of its own beside a skill; numbers and versions do not."""
        return (
            key in self["neutral"]
            or key in AND
            or key[0].isdigit()
            or (key[0] == "v" and key[1:].isdigit())
        )
