from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.questions.search import Found, Hit, search
from airoles.store.building import catalog_from

from .making import catalog, role


def places(found: Found) -> list[tuple[str | None, str]]:
    return [(hit.role, hit.section) for hit in found.hits]


def test_a_hit_says_whose_statement_it_is_where_it_stands_and_who_says_so(small: Catalog) -> None:
    assert search(small, "keeps numbers") == Found(
        "keeps numbers",
        (
            Hit(
                role="data-clerk",
                title="Data Clerk",
                section="summary",
                place="Summary",
                text="Keeps the numbers in order.",
                marks=((0, 5), (10, 17)),
                sources=("recruiter",),
                statement="keeps-the-numbers",
            ),
        ),
    )


def test_a_disagreement_is_a_hit_of_no_role(small: Catalog) -> None:
    first, second, *_ = search(small, "one post").hits
    assert first == Hit(
        role=None,
        title="Sources disagree",
        section="disputes",
        place="Where sources disagree",
        text="They are one post.",
        marks=((9, 12), (13, 17)),
        sources=("blog",),
    )
    assert (second.text, second.sources) == ("Are head and chief one post?", ())


@pytest.mark.parametrize(
    ("words", "role_id", "place"),
    [
        ("strategy", "chief-model-officer", "Primary focus"),
        ("executive", "chief-model-officer", "Reports to"),
        ("firms", "chief-model-officer", "Adoption"),
        ("source says so", "chief-model-officer", "Questions people ask"),
        ("budgets", "chief-model-officer", "Skills"),
        ("count", "data-clerk", "Duties"),
        ("degree", "head-of-models", "Education"),
        ("hom", "head-of-models", "Name"),
        ("builds", "modeller", "Summary"),
    ],
)
def test_a_place_is_named_as_people_read_it(
    words: str, role_id: str, place: str, small: Catalog
) -> None:
    hit = search(small, words).hits[0]
    assert (hit.role, hit.place) == (role_id, place)


def test_the_best_statement_comes_first(small: Catalog) -> None:
    assert places(search(small, "must a chief model"))[:2] == [
        ("chief-model-officer", "questions"),
        ("chief-model-officer", "adoption"),
    ]


def test_a_short_name_also_finds_what_is_said_of_the_whole_title(small: Catalog) -> None:
    hits = search(small, "firms with a cmo").hits
    assert hits[0].text == "Firms with a Chief Model Officer: 26%, 2,300 firms asked"
    assert [hits[0].text[start:end] for start, end in hits[0].marks] == [
        "Firms",
        "Chief Model Officer",
        "firms",
    ]


@pytest.mark.parametrize(("most", "count"), [(1, 1), (4, 4), (100, 17)])
def test_no_more_are_told_than_were_asked_for(most: int, count: int, small: Catalog) -> None:
    hits = search(small, "models", most).hits
    assert len(hits) == count
    assert hits == search(small, "models", 100).hits[:count]


def test_ten_are_told_where_no_number_is_asked_for(small: Catalog) -> None:
    assert search(small, "models").hits == search(small, "models", 10).hits
    assert len(search(small, "models").hits) == 10


def test_words_that_stand_nowhere_have_no_hits(small: Catalog) -> None:
    assert search(small, "unicorn") == Found("unicorn", (), whole=False, nowhere=("unicorn",))


@pytest.mark.parametrize("words", ["", " ", "?!", "-", "_", "…", '"'])
def test_where_there_is_no_word_to_look_for_it_is_said(words: str, small: Catalog) -> None:
    with pytest.raises(BadRequest) as error:
        search(small, words)
    assert error.value.message == "there is no word to search for."
    assert error.value.hint == "try airoles search EU AI Act"


@pytest.mark.parametrize("words", ["a", "?a", "7", "é", "数"])
def test_one_letter_or_digit_is_a_word(words: str, small: Catalog) -> None:
    assert search(small, words).words == words


@pytest.mark.parametrize(
    ("title", "alias"), [('Head of 3" Pipes', "HoP"), ("Leiter Straße", "Straße"), ('"x', "hx")]
)
def test_a_role_is_found_by_its_short_name_whatever_marks_its_title_bears(
    title: str, alias: str
) -> None:
    of = catalog(role("head", title=title, aliases=(alias,)), role("other"))
    assert {hit.role for hit in search(of, alias).hits} == {"head"}


QUERIES = (
    "counting models",
    "models",
    "must a chief model",
    "head chief one post",
    "hom",
    "HoM",
    "cmo",
    "firms with a cmo",
    "who leads the modellers",
    "Leading people",
    "reports to",
    "unicorn",
    "who is it",
    "sums; tallies",
    "26%",
    "the",
    "keeps numbers",
)


@pytest.mark.parametrize("words", QUERIES)
@pytest.mark.parametrize("most", [1, 3, 100])
def test_the_cache_finds_the_same(words: str, most: int, small: Catalog, cached: Catalog) -> None:
    assert search(cached, words, most) == search(small, words, most)


# The public catalog

FIRST = [
    ("who does the chief AI officer report to", "chief-ai-officer", "reports_to"),
    ("how much does a CAIO earn on average", "chief-ai-officer", "questions"),
    ("average age of CAIOs", "chief-ai-officer", "experience"),
    ("women in AI leadership", "chief-ai-officer", "adoption"),
    ("federal agency governance board", "chief-ai-officer", "decision_rights"),
    ("who controls the engineering and IT budgets", "chief-technology-officer", "scope"),
    ("does a head of AI write code", "head-of-ai", "questions"),
    ("what comes after head of data science", "head-of-data-science", "questions"),
    ("plan and run red-team exercises", "ai-safety-engineer", "duties"),
    ("GPU utilisation and recovery", "gpu-infrastructure-engineer", "success_measure"),
    ("when do the rules of the EU AI Act apply", None, "disputes"),
]
"""Questions, and where the statement stands that a careful reader of the data would show first."""


@pytest.fixture(scope="module")
def compiled(public: Catalog) -> Catalog:
    """The public catalog from its index, which opening it the first time has written."""
    from airoles.store.open_catalog import open_catalog

    return open_catalog()


@pytest.fixture(scope="module")
def in_memory() -> Catalog:
    return catalog_from((Path(__file__).parent.parent.parent / "data",))


@pytest.mark.parametrize(("words", "role_id", "section"), FIRST)
def test_the_first_hit_is_the_one_that_a_careful_reader_would_show(
    words: str, role_id: str | None, section: str, public: Catalog
) -> None:
    assert places(search(public, words))[0] == (role_id, section)


@pytest.mark.parametrize("words", [words for words, _, _ in FIRST])
def test_the_compiled_public_catalog_finds_the_same(
    words: str, compiled: Catalog, in_memory: Catalog
) -> None:
    assert search(compiled, words, 50) == search(in_memory, words, 50)


@pytest.mark.parametrize("words", [words for words, _, _ in FIRST])
def test_every_mark_lies_within_its_text_and_none_overlaps(words: str, public: Catalog) -> None:
    for hit in search(public, words, 200).hits:
        ends = [position for mark in hit.marks for position in mark]
        assert ends == sorted(set(ends))
        assert all(0 <= position <= len(hit.text) for position in ends)
