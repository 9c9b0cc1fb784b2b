"""What every page of a site must keep."""

import re
import subprocess
import time
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from airoles.catalog import Catalog
from airoles.site.build import site_files

from .conftest import BASE
from .reading import LOADING, ids, leads_to, links, pages, words

NAMES = {
    *("index.html", "compare.html", "routes.html", "pay.html", "disputes.html"),
    *("sources.html", "adverts.html", "about.html"),
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'"
)


@pytest.fixture(scope="session", params=["small_site", "public_site"])
def site(request: pytest.FixtureRequest) -> dict[str, bytes]:
    found: dict[str, bytes] = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def roots(site: dict[str, bytes]) -> dict[str, Element]:
    return pages(site)


def test_there_is_a_page_for_each_role_and_each_list(
    public: Catalog, public_site: dict[str, bytes]
) -> None:
    of_roles = {f"roles/{role}.html" for role in public.roles}
    others = {"style.css", "icon.svg", "site.js", "catalog.js"}
    assert set(public_site) == NAMES | of_roles | others


def test_pages_have_landmarks_one_heading_first_and_no_level_left_out(
    roots: dict[str, Element],
) -> None:
    for name, root in roots.items():
        assert root.get("lang") == "en"
        for tag in ("main", "header", "footer", "h1", "title"):
            assert len(list(root.iter(tag))) == 1, (name, tag)
        assert root.find("body")[0].get("href") == "#main"  # type: ignore[index]
        labels = [nav.get("aria-label") for nav in root.iter("nav")]
        assert all(labels)
        assert len(labels) == len(set(labels))
        levels = [int(str(e.tag)[1]) for e in root.iter() if re.fullmatch(r"h[1-6]", str(e.tag))]
        assert levels[0] == 1
        for before, after in pairwise(levels):
            assert after <= before + 1, (name, levels)
        found = ids(root)
        assert len(found) == len(set(found)), name


def test_pages_have_the_policy_first_and_load_only_what_is_the_sites_own(
    roots: dict[str, Element], site: dict[str, bytes]
) -> None:
    for name, root in roots.items():
        policies = [
            meta.get("content")
            for meta in root.iter("meta")
            if meta.get("http-equiv") == "Content-Security-Policy"
        ]
        assert policies == [POLICY]
        assert site[name].index(b"Content-Security-Policy") < site[name].index(b"<link")
        for element in root.iter():
            assert element.tag not in ("style", "iframe", "object", "embed", "base", "form")
            assert element.tag == "script" or not LOADING & set(element.attrib), name
            assert not [key for key in element.attrib if key.startswith("on") or key == "style"]
        up = "../" if "/" in name else ""
        run = [e for e in root.iter("script") if e.get("type") != "application/ld+json"]
        assert [(e.get("src"), e.get("defer"), e.text) for e in run] == [(f"{up}site.js", "", None)]
        loaded = [e.get("href") for e in root.iter("link") if e.get("rel") != "canonical"]
        assert loaded == [f"{up}icon.svg", f"{up}style.css"]
    assert not re.search(rb"url\(|@import|https?:", site["style.css"])


def test_links_lead_to_a_place_of_the_site_or_to_a_source(
    roots: dict[str, Element], site: dict[str, bytes]
) -> None:
    known = {name: set(ids(root)) for name, root in roots.items()}
    for name, root in roots.items():
        for tag, href in links(root):
            if href.startswith(("https://", "http://")):
                assert tag == "a" or href.startswith(BASE)
                continue
            file, fragment = leads_to(name, href)
            assert file in site, (name, href)
            assert not fragment or fragment in known[file], (name, href)


def test_addresses_elsewhere_are_those_of_sources_adverts_and_the_licence(
    public: Catalog, public_site: dict[str, bytes]
) -> None:
    known = {one for source in public.sources.values() for one in source.addresses}
    known |= {one for advert in public.adverts.values() for one in advert.addresses}
    known.add("https://creativecommons.org/licenses/by/4.0/")
    for name, root in pages(public_site).items():
        away = {href for _, href in links(root) if not href.startswith(("#", ".")) and ":" in href}
        assert away <= known, name


def test_no_page_speaks_of_commands(roots: dict[str, Element]) -> None:
    for name, root in roots.items():
        told = words(root.find("body"))  # type: ignore[arg-type]
        found = re.search(r"\bairoles (show|path|salary|adverts|disputes|sources|gap)|--full", told)
        assert not found, (name, found)


def test_pages_have_places_for_scripts(roots: dict[str, Element]) -> None:
    for name, place in (
        ("index.html", "search"),
        ("compare.html", "compare"),
        ("routes.html", "routes"),
    ):
        found = [e for e in roots[name].iter() if e.get("id") == place]
        assert [e.get("data-root") for e in found] == [""]


def test_a_validator_finds_nothing(
    site: dict[str, bytes], node: list[str], node_modules: Path, tmp_path: Path
) -> None:
    for name in ("index.html", "pay.html", "compare.html", "routes.html", "disputes.html"):
        (tmp_path / name).write_bytes(site[name])
    for name in sorted(name for name in site if name.startswith("roles/"))[:8]:
        (tmp_path / name.replace("/", "-")).write_bytes(site[name])
    validator = str(node_modules / "html-validate" / "bin" / "html-validate.mjs")
    config = str(Path(__file__).parent / "htmlvalidate.json")
    done = subprocess.run(
        [*node, validator, "--config", config, *map(str, sorted(tmp_path.glob("*.html")))],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_with_an_address_pages_name_theirs_and_the_map_lists_them(
    small_site: dict[str, bytes], public_site: dict[str, bytes]
) -> None:
    roots = pages(small_site)
    canonical = {
        name: [e.get("href") for e in root.iter("link") if e.get("rel") == "canonical"]
        for name, root in roots.items()
    }
    assert canonical["index.html"] == ["https://example.org/atlas/"]
    assert canonical["pay.html"] == ["https://example.org/atlas/pay.html"]
    listed = re.findall(r"<loc>(.*?)</loc>", small_site["sitemap.xml"].decode())
    assert sorted(listed) == sorted(str(found[0]) for found in canonical.values())
    assert "sitemap.xml" not in public_site
    assert b"canonical" not in public_site["index.html"]


def test_the_home_page_is_small_and_the_site_is_built_quickly(
    public: Catalog, public_site: dict[str, bytes]
) -> None:
    assert len(public_site["index.html"] + public_site["style.css"]) < 300 * 1024
    assert len(public_site["catalog.js"]) < 2 * 1024 * 1024
    pages = [file for name, file in public_site.items() if name != "catalog.js"]
    assert max(map(len, pages)) < 600 * 1024
    before = time.process_time()
    again = site_files(public)
    assert time.process_time() - before < 6  # 2 seconds on an idle machine
    assert again == public_site
