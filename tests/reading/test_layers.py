"""What a data folder on top adds to roles below, and how it is told from what is public."""

from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.model.layer import Layer
from airoles.model.layer_names import as_written, folder_of, in_folder
from airoles.model.statements import statements
from airoles.reading.folders import data_folders, layer_names, nearest_folder
from airoles.store.building import catalog_from, catalog_of, checked_library
from airoles.store.sqlite_index import read_index, write_index

SOURCES = "clay-news:\n  publisher: Clay News\n  title: Who kneads\n  grade: C\n"
MORE = """\
extends: modeller
aliases: [Kneader, MODELLER]
duties:
  - text: Kneads the clay.
    sources: [clay-news]
mandate:
  scope:
    - text: All the clay.
      sources: [blog]
pay:
  - market: US
    currency: USD
    basis: base
    year: 2025
    low: 1000
    high: 2000
    sources: [clay-news]
moves:
  - to: head-of-models
    kind: step
    evidence:
      - sources: [clay-news]
  - to: chief-model-officer
    kind: step
    evidence:
      - sources: [clay-news]
"""


def lay(folder: Path, **roles: str) -> Path:
    """A data folder with a source of its own and these role files."""
    (folder / "roles").mkdir(parents=True)
    (folder / "sources.yaml").write_text(SOURCES, "utf-8")
    for name, text in roles.items():
        (folder / "roles" / f"{name}.yaml").write_text(text, "utf-8")
    return folder


@pytest.fixture
def clay(tmp_path: Path) -> Path:
    return lay(tmp_path / "clay", more=MORE)


@pytest.fixture
def extended(small_folder: Path, clay: Path) -> Catalog:
    return catalog_from((small_folder, clay))


def test_an_extension_adds_after_what_the_role_has(extended: Catalog, small: Catalog) -> None:
    before, after = small.roles["modeller"], extended.roles["modeller"]
    assert after.pay[: len(before.pay)] == before.pay
    assert [int(pay.high or 0) for pay in after.pay[len(before.pay) :]] == [2000]
    assert [claim.text for claim in after.duties] == ["Kneads the clay."]
    assert [claim.text for claim in after.mandate.scope] == ["All the clay."]
    assert (after.id, after.title, after.level, after.summary, after.skills) == (
        before.id,
        before.title,
        before.level,
        before.summary,
        before.skills,
    )


def test_a_name_of_an_extension_finds_the_role_and_none_stands_twice(extended: Catalog) -> None:
    assert extended.find("kneader").id == "modeller"
    assert extended.roles["modeller"].aliases == ("Kneader",)


def test_evidence_for_a_known_move_joins_it_and_a_new_move_is_added(
    extended: Catalog, small: Catalog
) -> None:
    before, after = small.roles["modeller"].moves, extended.roles["modeller"].moves
    assert [(move.to, move.kind) for move in after] == [
        *((move.to, move.kind) for move in before),
        ("chief-model-officer", "step"),
    ]
    assert after[0].evidence[:-1] == before[0].evidence
    assert after[0].evidence[-1].sources == ("clay-news@clay",)
    arrivals = [(a.start, a.move.kind) for a in extended.arrivals["chief-model-officer"]]
    assert ("modeller", "step") in arrivals


def test_every_statement_of_a_folder_cites_under_its_name(extended: Catalog) -> None:
    role = extended.roles["modeller"]
    assert role.duties[0].sources == ("clay-news@clay",)
    assert role.mandate.scope[0].sources == ("blog@clay",)
    assert extended.sources["blog@clay"] == extended.sources["blog"]
    assert "clay-news" not in extended.sources


def test_a_public_statement_cites_as_before(extended: Catalog, small: Catalog) -> None:
    assert set(small.sources) < set(extended.sources)
    assert extended.roles["data-clerk"] == small.roles["data-clerk"]
    assert {key for key in extended.sources if folder_of(key)} == {"blog@clay", "clay-news@clay"}


def statement_ids(of: Catalog) -> list[str | None]:
    return [statement.id for _, statement in statements(of.roles["modeller"])]


def test_an_extension_leaves_each_public_statement_its_id_and_gives_its_own_new_ones(
    small: Catalog, small_folder: Path, tmp_path: Path
) -> None:
    (public,) = small.roles["modeller"].summary
    more = f"summary:\n  - text: So it is.\n    sources: [{public.sources[0]}]\n"
    over = catalog_from((small_folder, lay(tmp_path / "clay", more=MORE + more)))
    assert [statement.id for statement in over.roles["modeller"].summary] == [
        public.id,
        f"{public.id}-2",
    ]
    before, after = statement_ids(small), statement_ids(over)
    assert set(before) < set(after)
    assert None not in after
    assert len(set(after)) == len(after) == len(before) + 3


def test_a_folder_of_another_name_has_the_same_statement_ids(
    extended: Catalog, small_folder: Path, tmp_path: Path
) -> None:
    renamed = catalog_from((small_folder, lay(tmp_path / "mud", more=MORE)))
    assert renamed.roles["modeller"].duties[0].sources == ("clay-news@mud",)
    assert statement_ids(renamed) == statement_ids(extended)


def test_roles_tell_which_folders_had_a_hand_in_them(
    small_folder: Path, clay: Path, tmp_path: Path
) -> None:
    head = "title: {0}\nlevel: lead\nfamily: data\nsummary:\n  - {{text: So., sources: [blog]}}\n"
    moss = tmp_path / "moss"
    (moss / "roles").mkdir(parents=True)
    files = {
        "gardener": "id: gardener\n" + head.format("Gardener"),
        "data-clerk": "id: data-clerk\nreplaces: true\n" + head.format("Moss Clerk"),
        "also": "extends: modeller\ntools:\n  - {text: A rake., sources: [blog]}\n",
        "and": "extends: modeller\ntools:\n  - {text: A spade., sources: [blog]}\n",
    }
    for name, text in files.items():
        (moss / "roles" / f"{name}.yaml").write_text(text, "utf-8")
    catalog = catalog_from((small_folder, clay, moss))
    told = {role: card.layers for role, card in catalog.cards.items() if card.layers}
    assert told == {
        "gardener": (Layer("moss", "adds"),),
        "data-clerk": (Layer("moss", "replaces"),),
        "modeller": (Layer("clay", "extends"), Layer("moss", "extends")),
    }
    assert [claim.text for claim in catalog.roles["modeller"].tools] == ["A rake.", "A spade."]


def test_a_section_that_is_added_is_applicable_after_all(small_folder: Path, clay: Path) -> None:
    head = "id: tiler\ntitle: Tiler\nlevel: lead\nfamily: data\nnot_applicable: [tools, scope]\n"
    first = lay(clay.parent / "tiles", tiler=head + "summary:\n  - {text: So., sources: [blog]}\n")
    (first / "sources.yaml").unlink()
    (clay / "roles" / "tools.yaml").write_text(
        "extends: tiler\ntools:\n  - {text: A trowel., sources: [blog]}\n", "utf-8"
    )
    tiler = catalog_from((small_folder, first, clay)).roles["tiler"]
    assert tiler.not_applicable == ("scope",)


def test_the_index_keeps_what_is_from_which_folder(
    small_folder: Path, clay: Path, tmp_path: Path
) -> None:
    library = checked_library((small_folder, clay))
    write_index(catalog_of(library), library, "here", tmp_path / "made.sqlite")
    read = read_index(tmp_path / "made.sqlite")
    assert read is not None
    made = catalog_of(library)
    assert {key: read.roles[key] for key in read.roles} == dict(made.roles)
    assert {key: read.cards[key] for key in read.cards} == dict(made.cards)
    assert {key: read.sources[key] for key in read.sources} == dict(made.sources)


def called(tmp_path: Path, *folders: str) -> list[str]:
    """What folders on top of the public one are called, with `~` for the folder they lie in."""
    made = [tmp_path / folder for folder in folders]
    for folder in made:
        folder.mkdir(parents=True)
    public, *names = layer_names((tmp_path, *made))
    assert public == ""
    return [name.replace(str(tmp_path.resolve()), "~") for name in names]


def test_folders_of_one_name_are_told_by_their_paths(tmp_path: Path) -> None:
    assert called(tmp_path, "one/mine", "two/mine", "other") == [
        "~/one/mine",
        "~/two/mine",
        "other",
    ]


@pytest.mark.parametrize(
    "name", ["public", "Public", "PUBLIC", "ｐｕｂｌｉｃ", ".airoles", ".AIROLES"]
)
def test_no_folder_is_called_as_the_public_catalog_or_as_those_found_by_themselves(
    tmp_path: Path, name: str
) -> None:
    assert called(tmp_path, name) == [f"~/{name}"]


def test_names_that_differ_only_in_case_or_form_are_told_by_their_paths(tmp_path: Path) -> None:
    folders = ["one/Acme", "two/acme", "one/Café", "two/Cafe\u0301"]
    assert called(tmp_path, *folders) == [
        "~/one/Acme",
        "~/two/acme",
        "~/one/Café",
        "~/two/Cafe\u0301",
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("career ladder", "career%20ladder"),
        ("a@b", "a%40b"),
        ("50%", "50%25"),
        ("one\n[9] A 2026 forged", "one%0A[9]%20A%202026%20forged"),
        ("\x1b[2J", "%1B[2J"),
        ("abc\u202e", "abc%E2%80%AE"),
        ("thin\u2009space", "thin%E2%80%89space"),
        ("Müller-GmbH", "Müller-GmbH"),
    ],
)
def test_a_name_is_one_word_that_can_be_shown_and_told_from_an_id(
    tmp_path: Path, name: str, told: str
) -> None:
    assert called(tmp_path, name) == [told]


def test_a_name_of_bytes_that_are_no_text_can_be_written_as_utf_8(tmp_path: Path) -> None:
    (name,) = called(tmp_path, "\udcff")
    assert name.encode("utf-8") == b"%FF"


def test_a_statement_of_a_folder_with_a_blank_in_its_name_is_found(
    small_folder: Path, tmp_path: Path
) -> None:
    catalog = catalog_from((small_folder, lay(tmp_path / "my clay", more=MORE)))
    (match,) = catalog.search("kneads", 5)
    assert match.passage.sources == ("clay-news@my%20clay",)
    assert "clay-news@my%20clay" in catalog.sources


def test_an_id_and_its_folder_are_told_apart() -> None:
    cited = in_folder("survey-2025", "acme@work")
    assert (as_written(cited), folder_of(cited)) == ("survey-2025", "acme@work")
    assert (as_written("survey"), folder_of("survey")) == ("survey", "")


# The nearest folder


def test_the_nearest_folder_upward_is_found(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    assert nearest_folder(deep) is None
    (tmp_path / ".airoles").mkdir()
    assert nearest_folder(deep) == tmp_path / ".airoles"
    (tmp_path / "a" / ".airoles").write_text("a file is no folder", "utf-8")
    assert nearest_folder(deep) == tmp_path / ".airoles"
    (deep / ".airoles").mkdir()
    assert nearest_folder(deep) == deep / ".airoles"


def test_folders_lie_in_order_and_each_but_once(
    tmp_path: Path, small_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: small_folder)
    near, given, named = (tmp_path / name for name in (".airoles", "given", "named"))
    for folder in (near, given, named):
        folder.mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AIROLES_DATA", str(given))
    assert data_folders((named,)) == (small_folder, near, given, named)
    assert data_folders((named, Path("given"))) == (small_folder, near, named, Path("given"))
    assert data_folders((small_folder, near)) == (small_folder, given, near)


def test_a_working_folder_that_is_gone_has_no_folder_above(
    tmp_path: Path, small_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: small_folder)
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert data_folders(()) == (small_folder,)
