"""The whole site in memory: a file by its name, for each page and what pages load."""

from importlib import resources

from airoles.catalog import Catalog
from airoles.progress import Tick, no_progress
from airoles.settings import DEFAULT_MARKET
from airoles.site.about import about_page
from airoles.site.catalog_script import NAME as CATALOG
from airoles.site.catalog_script import catalog_script
from airoles.site.home import home
from airoles.site.lists import adverts_page, disputes_page, sources_page
from airoles.site.pairs import compare_page, routes_page
from airoles.site.pay import pay_page
from airoles.site.rendering import Site, written
from airoles.site.role_page import role_page
from airoles.site.sitemap import sitemap

TITLE = "The atlas of AI leadership roles"


def site_files(
    catalog: Catalog,
    title: str = TITLE,
    base_url: str | None = None,
    market: str = DEFAULT_MARKET,
    tick: Tick = no_progress,
) -> dict[str, bytes]:
    """Every file of the site by its relative name, the same for the same catalog.

    With `base_url`, which ends in a slash, pages name their address and there is a `sitemap.xml`.
    """
    site = Site(title, base_url, catalog.folders)
    roles = list(catalog.roles.values())
    files = {}
    for number, role in enumerate(roles):
        page = role_page(catalog, role, market)
        files[page.path] = written(page, site)
        tick("writing pages", number + 1, len(roles))
    for page in (
        home(catalog, site, market),
        compare_page(catalog, market),
        routes_page(catalog, market),
        pay_page(catalog, market),
        disputes_page(catalog),
        sources_page(catalog),
        adverts_page(catalog),
        about_page(catalog),
    ):
        files[page.path] = written(page, site)
    pages = sorted(files)
    files["style.css"] = style()
    files["icon.svg"] = _ours("icon.svg")
    files["site.js"] = resources.files("airoles.site").joinpath("site.js").read_bytes()
    files[CATALOG] = catalog_script(catalog, market).encode("ascii")
    if base_url is not None:
        files["sitemap.xml"] = sitemap(base_url, pages)
    return files


def style() -> bytes:
    """The one style sheet: that of pages of answers, and what a site has besides."""
    shared = resources.files("airoles.views.pages").joinpath("style.css").read_bytes()
    return shared + b"\n" + _ours("site.css")


def _ours(name: str) -> bytes:
    return resources.files("airoles.site.templates").joinpath(name).read_bytes()
