"""Roles are found by what people call them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.catalog.role_names import find
from airoles.errors import AmbiguousName, UnknownName
from airoles.text import fold, folded


@pytest.mark.parametrize(
    ("asked", "role"),
    [
        ("chief-model-officer", "chief-model-officer"),
        ("Chief Model Officer", "chief-model-officer"),
        ("CMO", "chief-model-officer"),
        ("Chief of Models", "chief-model-officer"),
        ("HoM", "head-of-models"),
        ("modeller", "modeller"),
        ("DC", "data-clerk"),
        ("Clerk", "data-clerk"),
    ],
)
def test_an_id_a_title_and_an_alias_each_find_the_role(
    asked: str, role: str, small: Catalog
) -> None:
    assert small.find(asked).id == role


@pytest.mark.parametrize(
    "asked",
    [
        "HEAD-OF-MODELS",
        "head of models",
        "Head_Of_Models",
        "hEAD-of_mODELS",
        " head  of\tmodels",
        "head--of--models",
        "-head-of-models-",
        "_Head of Models_",
        "head of\nmodels",
        "hom",
        "HOM",
    ],
)
def test_case_hyphens_underscores_and_spaces_do_not_matter(asked: str, small: Catalog) -> None:
    assert small.find(asked).id == "head-of-models"


@pytest.mark.parametrize(
    ("asked", "role"),
    [
        ("head", "head-of-models"),
        ("Head-of-", "head-of-models"),
        ("h", "head-of-models"),
        ("ho", "head-of-models"),
        ("modelle", "modeller"),
        ("model a", "model-adviser"),
        ("CHIEF", "chief-model-officer"),
        ("chief_of", "chief-model-officer"),
        ("d", "data-clerk"),
        ("cl", "data-clerk"),
    ],
)
def test_a_beginning_of_one_role_only_finds_it(asked: str, role: str, small: Catalog) -> None:
    assert small.find(asked).id == role


@pytest.mark.parametrize("asked", ["dels", "of models", "officer", "ead-of-models"])
def test_an_end_or_a_middle_is_no_beginning(asked: str, small: Catalog) -> None:
    with pytest.raises(UnknownName):
        small.find(asked)


def test_a_whole_name_wins_over_longer_names_that_begin_with_it() -> None:
    names = {"head of ai": ("head-of-ai",), "head of ai products": ("head-of-ai-products",)}
    assert find("Head of AI", names) == "head-of-ai"


def test_a_beginning_of_several_names_of_one_role_is_not_ambiguous() -> None:
    names = {"chief ai officer": ("caio",), "chief artificial": ("caio",)}
    assert find("chief", names) == "caio"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("model", "'model' fits model-adviser and modeller."),
        ("MOD", "'MOD' fits model-adviser and modeller."),
        ("c", "'c' fits chief-model-officer and data-clerk (clerk)."),
    ],
)
def test_a_beginning_of_several_roles_names_them(asked: str, told: str, small: Catalog) -> None:
    with pytest.raises(AmbiguousName) as raised:
        small.find(asked)
    assert raised.value.message == told


def test_an_ambiguous_name_has_a_hint(small: Catalog) -> None:
    with pytest.raises(AmbiguousName) as raised:
        small.find("model")
    assert raised.value.hint == "write more of the name, or use the id"


@pytest.mark.parametrize(
    ("roles", "told"),
    [
        (("b", "a"), "'cdo' fits a and b."),
        (("a", "b", "c"), "'cdo' fits a, b and c."),
        (("f", "e", "d", "c", "b", "a"), "'cdo' fits a, b, c, d, e and f."),
        (tuple("abcdefg"), "'cdo' fits a, b, c, d, e, f and 1 more."),
        (tuple("abcdefgh"), "'cdo' fits a, b, c, d, e, f and 2 more."),
    ],
)
def test_an_alias_of_several_roles_names_them(roles: tuple[str, ...], told: str) -> None:
    with pytest.raises(AmbiguousName) as raised:
        find("cdo", {"cdo": roles, "chief data officer": ("a",)})
    assert raised.value.message == told


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("head of modles", "did you mean head-of-models or chief-model-officer?"),
        ("cheif model oficer", "did you mean chief-model-officer or head-of-models?"),
        ("data clark", "did you mean data-clerk?"),
        ("adviser", "did you mean model-adviser?"),
    ],
)
def test_a_near_miss_says_which_roles_are_near(asked: str, hint: str, small: Catalog) -> None:
    with pytest.raises(UnknownName) as raised:
        small.find(asked)
    assert raised.value.hint == hint


@pytest.mark.parametrize("asked", ["", " ", "-", "__", "\t\n", "zzzz", "?", "😀", "\x00", "\udcff"])
def test_a_wide_miss_says_where_all_roles_are_listed(asked: str, small: Catalog) -> None:
    with pytest.raises(UnknownName) as raised:
        small.find(asked)
    assert raised.value.hint == "airoles list shows all roles"


def test_a_miss_repeats_what_was_asked(small: Catalog) -> None:
    with pytest.raises(UnknownName) as raised:
        small.find("Prompt Poet")
    assert raised.value.message == "there is no role 'Prompt Poet' in the catalog."


def test_what_was_asked_is_repeated_without_control_characters(small: Catalog) -> None:
    with pytest.raises(UnknownName) as raised:
        small.find("\x1b[31mred\u202e")
    assert raised.value.message == r"there is no role '\x1b[31mred\u202e' in the catalog."


def test_a_title_is_not_taken_for_one_whose_last_word_is_longer() -> None:
    names = {
        "ai engineering manager": ("manager",),
        "engineering manager": ("manager",),
        "data engineer": ("data-engineer",),
        "data engineer lead": ("lead",),
    }
    for other in ("ai engineer", "engineer"):
        with pytest.raises(UnknownName) as raised:
            find(other, names)
        assert raised.value.hint
    assert find("ai eng", names) == "manager"
    assert find("AI engineering", names) == "manager"
    assert find("data engineer l", names) == "lead"


def test_a_word_that_begins_a_name_and_a_longer_word_fits_both() -> None:
    names = {"model adviser": ("adviser",), "modeller": ("modeller",)}
    with pytest.raises(AmbiguousName):
        find("model", names)


def test_each_near_role_is_named_once() -> None:
    names = {"data officer": ("cdo",), "data oficer": ("cdo",), "data offices": ("cdo",)}
    with pytest.raises(UnknownName) as raised:
        find("data offizer", names)
    assert raised.value.hint == "did you mean cdo?"


@pytest.mark.parametrize("asked", ["\udcff", "caf\udce9"])
def test_a_name_that_is_no_text_is_unknown_to_a_cached_catalog(asked: str, cached: Catalog) -> None:
    with pytest.raises(UnknownName):
        cached.find(asked)


@pytest.mark.parametrize("asked", ["x" * 100_000, "model " * 20_000, "-" * 100_000 + "zzzz"])
def test_a_very_long_name_is_unknown(asked: str, small: Catalog) -> None:
    with pytest.raises(UnknownName):
        small.find(asked)


def test_a_very_long_name_is_cut_where_it_is_repeated(small: Catalog) -> None:
    with pytest.raises(UnknownName) as raised:
        small.find("x" * 100_000)
    assert len(str(raised.value)) < 300


def test_a_catalog_without_names_knows_no_role() -> None:
    with pytest.raises(UnknownName):
        find("anything", {})


def test_names_that_differ_in_case_and_hyphens_alone_are_one() -> None:
    found = folded("chief-ai-officer", "Chief AI Officer", "CAIO", "AI_Chief")
    assert found == {"chief ai officer", "caio", "ai chief"}


asked_names = st.text(st.characters() | st.sampled_from("-_ cdhmo"), max_size=20)


@given(name=asked_names)
def test_a_folded_name_folds_to_itself(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(name=asked_names)
@example(name="\udc80")
def test_any_name_begins_a_name_of_the_role_or_is_unknown_or_ambiguous(
    name: str, small: Catalog
) -> None:
    try:
        found = small.find(name).id
    except (UnknownName, AmbiguousName):
        return
    wanted = fold(name)
    assert wanted
    assert any(found in ids and called.startswith(wanted) for called, ids in small.names.items())


@given(name=asked_names.filter(lambda name: name.isprintable()))
def test_a_cached_catalog_finds_what_one_in_memory_finds(
    name: str, small: Catalog, cached: Catalog
) -> None:
    def found(catalog: Catalog) -> str:
        try:
            return catalog.find(name).id
        except (UnknownName, AmbiguousName) as error:
            return str(error)

    assert found(cached) == found(small)


@given(data=st.data())
def test_every_name_of_every_role_finds_it_however_it_is_written(
    data: st.DataObject, small: Catalog
) -> None:
    role = data.draw(st.sampled_from(sorted(small.roles)))
    name = data.draw(st.sampled_from([role, small.roles[role].title, *small.roles[role].aliases]))
    change = data.draw(st.sampled_from([str.upper, str.lower, str.title, str.swapcase]))
    joint = data.draw(st.sampled_from([" ", "-", "_", "  ", " - "]))
    assert small.find(joint.join(change(name).replace("-", " ").split())).id == role


@pytest.mark.parametrize("title", ["C.M.O.", "Chief Model Officer (m/w/d)", "CMO, Northern branch"])
def test_a_job_title_is_found_as_its_role(title: str, small: Catalog) -> None:
    assert small.find(title).id == "chief-model-officer"


def test_a_slip_in_a_title_is_asked_back(small: Catalog) -> None:
    assert small.read_title("Cheif Model Officer").roles == ("chief-model-officer",)
    with pytest.raises(UnknownName):
        small.find("Cheif Model Officer")
