"""Which needs, proofs and gaps a letter takes, and that it invents nothing on the way."""

import dataclasses
import re
from datetime import date
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.drafts import letter_sentences as template
from airoles.drafts.letter import letter, letter_page
from airoles.drafts.letter_gaps import gaps
from airoles.drafts.letter_leads import leads
from airoles.drafts.letter_matter import resume_texts
from airoles.drafts.letter_needs import letter_needs, name_line, need_lines
from airoles.drafts.resume_proof import Proof
from airoles.errors import BadRequest
from airoles.intake.advert_file import advert_from
from airoles.model.resume import ListedSkill, Position, Project, Resume
from airoles.model.role import Role
from airoles.questions.advert import AdvertAnswer, advert
from airoles.questions.background import Background
from airoles.questions.needs import needs
from airoles.questions.resume_reading import from_resume
from opened_catalogs import small_catalog
from questions.making import catalog, need, role

TODAY = date(2026, 7, 1)
ADVERT = """Head of Models
Harbour & Sons

What we ask
- Explaining to the 7 owners
- Budgets
"""


def read_advert(of: Catalog, text: str = ADVERT) -> AdvertAnswer:
    words = small_catalog().advert_parts.values()
    return advert(of, advert_from(text.encode(), "advert.txt", words)[0], TODAY)


@cache
def notice_of_the_small() -> AdvertAnswer:
    return read_advert(small_catalog())


def asking(**importance: str) -> tuple[Catalog, Role]:
    """A catalog with one role that asks skills in these strengths."""
    wanted = tuple(need(skill, how) for skill, how in importance.items())  # type: ignore[arg-type]
    one = role(skills=wanted)
    return catalog(one), one


def proof(skill: str, sentence: str, strength: int = 2, recency: int = 3) -> Proof:
    return Proof(skill, sentence, "", strength, recency)


def led(of: tuple[Catalog, Role], *proofs: Proof) -> list[tuple[str, list[str]]]:
    found = leads(letter_needs(*of, None), proofs)
    return [(one.proof.sentence, [need.skill for need in one.needs]) for one in found]


# Needs


def test_a_skill_that_sources_and_advert_ask_comes_before_what_one_of_them_asks() -> None:
    of, one = asking(counting="required", explaining="expected")
    found = letter_needs(of, one, read_advert(of))
    assert [(need.skill, need.weight) for need in found] == [("explaining", 7), ("counting", 4)]
    assert [need.skill for need in letter_needs(of, one, None)] == ["counting", "explaining"]


def test_what_only_the_advert_asks_quotes_the_advert(small: Catalog) -> None:
    found = letter_needs(small, small.roles["head-of-models"], read_advert(small))
    budgets = next(need for need in found if need.skill == "budgets")
    assert budgets.need is None
    assert [(line.kind, line.text, line.witness) for line in need_lines(budgets)] == [
        ("advert", "Budgets: the advert asks for it: Budgets", "Budgets")
    ]
    assert (name_line(budgets).kind, name_line(budgets).text) == ("advert", "Budgets.")


def test_a_need_cites_only_those_who_ask_so_much() -> None:
    one = role(
        skills=(
            need("counting", "named", sources=("a",)),
            need("counting", "required", sources=("b",)),
            need("counting", "required", sources=("d",), nearest="Abacist"),
            need("leading", "expected", sources=("d",), nearest="Abacist"),
        )
    )
    found = letter_needs(catalog(one), one, None)
    said = [(line.text, line.sources) for need in found for line in need_lines(need)]
    assert said == [
        ("Counting: required", ("b",)),
        ("Leading: expected, said of Abacist", ("d",)),
    ]


def test_what_more_publishers_ask_comes_first_among_equals() -> None:
    one = role(skills=(need("counting", sources=("a",)), need("leading", sources=("b", "c"))))
    assert [one.skill for one in letter_needs(catalog(one), one, None)] == ["leading", "counting"]


# Leads


def test_three_points_lead_by_weight_times_proof() -> None:
    of = asking(counting="required", modelling="named", leading="expected", explaining="helpful")
    found = led(
        of,
        proof("counting", "a", 1, 1),  # 4 x 4
        proof("modelling", "b", 3, 3),  # 1 x 12
        proof("leading", "c", 2, 3),  # 3 x 9
        proof("explaining", "d", 3, 2),  # 2 x 11
    )
    assert found == [("c", ["leading"]), ("d", ["explaining"]), ("a", ["counting"])]


def test_no_need_and_no_sentence_leads_twice() -> None:
    of = asking(counting="required", leading="expected", explaining="helpful")
    found = led(
        of,
        proof("counting", "a"),
        proof("counting", "b"),
        proof("leading", "a"),
        proof("explaining", "a"),
        proof("explaining", "c", 1),
    )
    assert found == [("a", ["counting", "leading"]), ("c", ["explaining"])]


def test_what_nobody_asks_does_not_lead() -> None:
    assert led(asking(counting="required"), proof("leading", "a", 3)) == []


# Gaps


def test_gaps_are_what_is_required_or_expected_at_most_three() -> None:
    of, one = asking(counting="expected", modelling="required", leading="helpful")
    found = gaps(of, letter_needs(of, one, None), Background((), (), None, ()), ())
    assert [gap.need.skill for gap in found] == ["modelling", "counting"]
    of, one = asking(
        **dict.fromkeys(("counting", "modelling", "leading", "explaining"), "required")
    )
    assert len(gaps(of, letter_needs(of, one, None), Background((), (), None, ()), ())) == 3


def test_a_line_stands_by_one_gap_only_and_a_mention_by_none() -> None:
    of, one = asking(counting="required", modelling="required")
    empty = Background((), (), None, ())
    wanted = letter_needs(of, one, None)
    found = gaps(of, wanted, empty, (proof("leading", "a"), proof("leading", "b", 1)))
    assert [gap.near.sentence if gap.near else None for gap in found] == ["a", None]


# What an overlay asks


def test_a_need_of_a_folder_on_top_is_marked_as_its_own() -> None:
    of, _ = asking(counting="required")
    one = role(skills=(need("counting", sources=("c@acme",)), need("leading", sources=("c",))))
    sources = {**of.sources, "c@acme": of.sources["c"]}
    overlaid = dataclasses.replace(catalog(one), sources=sources)
    found = letter_needs(overlaid, one, None)
    own = {
        need.skill: [line.own for line in (*need_lines(need), name_line(need))] for need in found
    }
    assert own == {"counting": [True, True], "leading": [False, False]}


# Nothing is invented

SAID = (
    "Led sums Tallies models Explaining budgets leading people the of at for Zanzibar Qwertz "
    "Otto 7 42 1,900 2019 40% never not would. Then; GPT-4 Müller ŁÓDŹ"
)
WORDS = st.sampled_from(SAID.split())
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
DATES = st.none() | st.dates(date(1990, 1, 1), date(2027, 1, 1))
POSITIONS = st.builds(
    Position,
    st.sampled_from(("Data Clerk", "Head of Models", "Beekeeper", "")),
    st.sampled_from(("Harbour 9", "")),
    DATES,
    DATES,
    st.lists(TEXTS, max_size=4).map(tuple),
    st.lists(WORDS, max_size=2).map(tuple),
)
RESUMES = st.builds(
    Resume,
    st.lists(st.builds(ListedSkill, TEXTS), max_size=3).map(tuple),
    st.lists(POSITIONS, max_size=4).map(tuple),
    summary=TEXTS,
    projects=st.lists(
        st.builds(Project, TEXTS, st.lists(TEXTS, max_size=2).map(tuple)), max_size=2
    ).map(tuple),
    certificates=st.lists(TEXTS, max_size=2).map(tuple),
)


def names_and_numbers(text: str) -> set[str]:
    """Words that begin with a capital, and words that hold a digit."""
    words = re.findall(r"[^\s.,:;()\[\]]+", text)
    return {word for word in words if word[0].isupper() or any(map(str.isdigit, word))}


def own_words(small: Catalog, target: Role) -> set[str]:
    """What a letter may say of itself: its template, the role and what the role needs."""
    told = [*template.told(), target.title]
    for one in needs(small, target).values():
        told += [one.name, *(need.nearest or "" for need in one.statements)]
    return names_and_numbers(" ".join(told))


@given(RESUMES, st.booleans())
def test_no_name_and_no_number_comes_from_nowhere(resume: Resume, by_advert: bool) -> None:
    small = small_catalog()
    try:
        background = from_resume(small, resume, TODAY)
    except BadRequest:
        return
    notice = notice_of_the_small() if by_advert else None
    target = small.roles["head-of-models"]
    said = " ".join((*resume_texts(resume), ADVERT if by_advert else ""))
    allowed = own_words(small, target) | names_and_numbers(said)
    allowed |= {"Budgets"} if by_advert else set()
    for make in (letter, letter_page):
        draft = make(small, target.id, background, resume, notice)
        for line in (line for part in draft.parts for line in part.lines):
            assert names_and_numbers(line.text) <= allowed
            if line.kind == "person":
                assert any(line.witness in text for text in resume_texts(resume))
        assert names_and_numbers(" ".join(draft.remarks)) <= allowed


def test_random_resumes_make_letters_with_and_without_leads() -> None:
    small = small_catalog()
    seen: set[int] = set()

    @given(RESUMES)
    def look(resume: Resume) -> None:
        try:
            background = from_resume(small, resume, TODAY)
        except BadRequest:
            return
        draft = letter(small, "head-of-models", background, resume)
        headings = [part.heading for part in draft.parts]
        people = [
            part
            for part in draft.parts
            if part.heading in template.LEADS and any(one.kind == "person" for one in part.lines)
        ]
        assert headings[0] == "Opening"
        seen.add(len(people))

    look()
    assert seen >= {0, 1, 2}
