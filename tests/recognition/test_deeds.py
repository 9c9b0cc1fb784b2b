import time

import pytest

from airoles.catalog import Catalog
from airoles.model.deed import Deed
from airoles.recognition.claims import own_parts
from airoles.recognition.deeds import deeds, phrase


def shown(public: Catalog, sentence: str) -> set[str]:
    parts = own_parts(sentence)
    return {found.skill for part in parts for found in deeds(part, public.deeds)}


@pytest.mark.parametrize(
    ("sentence", "skill"),
    [
        ("Managed a group of nine engineers in two cities.", "people-leadership"),
        ("Doubled the analytics team from four.", "people-leadership"),
        ("Hired six developers within a year.", "talent-development"),
        ("Mentored three new colleagues.", "mentoring"),
        ("Responsible for a budget of 900,000 pounds.", "budget-management"),
        ("Reported every month to the supervisory board.", "executive-communication"),
        ("Negotiated the contracts with both suppliers.", "vendor-management"),
        ("Wrote the AI strategy of the house.", "ai-strategy"),
        ("Chaired the AI governance council.", "ai-governance"),
        ("Led due diligence on three companies.", "venture-investing"),
        ("Führte ein Team von neun Personen.", "people-leadership"),
        ("A encadré une équipe de sept personnes.", "people-leadership"),
        ("Coordiné un equipo de cinco personas.", "people-leadership"),
        ("Ha guidato un team di otto persone.", "people-leadership"),
        ("Leidde een team van zes mensen.", "people-leadership"),
    ],
)
def test_what_leaders_write_is_read(public: Catalog, sentence: str, skill: str) -> None:
    assert skill in shown(public, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Has never led a team.",
        "Would like to lead a team one day.",
        "My manager negotiated the contracts with suppliers.",
        "Assisted the head who managed ten engineers.",
        "Sold licences to hospitals.",
        "Ran a marathon.",
        "Led the choir on Sundays.",
        "",
    ],
)
def test_what_is_denied_wished_or_anothers_counts_for_nothing(
    public: Catalog, sentence: str
) -> None:
    assert shown(public, sentence) == set()


def test_a_sentence_keeps_the_part_that_is_ones_own() -> None:
    assert own_parts("Replaced sheets that nobody trusted by a feature store.") == (
        "Replaced sheets that nobody trusted by a feature store.",
    )
    assert own_parts("Have never migrated anything to the cloud.") == ()
    assert own_parts("Never wrote Java; led a team of four.") == ("led a team of four.",)
    assert own_parts("Moved from Hadoop to Spark without downtime.") == (
        "Moved from Hadoop to Spark without downtime.",
    )


def test_replacing_one_thing_by_another_leaves_both() -> None:
    assert own_parts("Replaced R by Python, not only for speed.") != ()


def test_the_words_that_show_a_skill_are_told_with_their_place() -> None:
    known = (Deed(skill="feeding", says=("(fed|feeding) ... (lions|tigers)",)),)
    (found,) = deeds("He fed the old lions daily.", known)
    assert (found.words, found.skill, found.start, found.end) == (
        "fed the old lions",
        "feeding",
        3,
        20,
    )


@pytest.mark.parametrize(
    ("sentence", "is_read"),
    [
        ("fed one two three four five lions", True),
        ("fed one two three four five six lions", False),
        ("fed. The lions slept", False),
        ("overfed lions", False),
        ("FED Lions", True),
    ],
)
def test_a_gap_has_five_words_and_ends_with_the_sentence(sentence: str, is_read: bool) -> None:
    known = (Deed(skill="feeding", says=("(fed|feeding) ... lions",)),)
    assert bool(deeds(sentence, known)) is is_read


def test_a_star_stands_for_an_ending_and_a_line_for_a_space_or_hyphen() -> None:
    known = (Deed(skill="care", says=("animal_care assist*",)),)
    for said in ("animal care assistant", "animal-care assistance"):
        assert deeds(said, known)
    assert not deeds("animal assistant", known)
    assert phrase("a").startswith(r"(?<!\w)")


def test_every_deed_shows_a_skill_of_the_vocabulary(public: Catalog) -> None:
    assert {deed.skill for deed in public.deeds} <= set(public.skills)
    skills = [deed.skill for deed in public.deeds]
    assert len(skills) == len(set(skills))


@pytest.mark.parametrize("text", ["led " * 30_000, "a" * 100_000, "led a " + "team-" * 20_000])
def test_hostile_sentences_cost_little(public: Catalog, text: str) -> None:
    begun = time.process_time()
    shown(public, text)
    assert time.process_time() - begun < 2
