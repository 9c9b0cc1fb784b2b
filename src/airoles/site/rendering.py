"""Pages from the templates of this folder and the pieces that pages of answers are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader

from airoles.model.source import Source
from airoles.site.scripts import SCRIPTS
from airoles.text import printable
from airoles.views.html_page import Cited
from airoles.views.pages import environment
from airoles.views.source_numbers import named, unnumbered
from airoles.wording.grades import grades_legend

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'"
)
"""What a page may load: style, scripts and pictures of the site's own, and nothing from elsewhere.

A `frame-ancestors` would be ignored here: it counts only where a server sends it.
"""
NAVIGATION = {
    "index.html": "Roles",
    "compare.html": "Compare",
    "routes.html": "Routes",
    "pay.html": "Pay",
    "disputes.html": "Disputes",
    "sources.html": "Sources",
    "adverts.html": "Adverts",
    "about.html": "About",
}


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its address in the site, with what its template needs."""

    path: str
    title: str
    template: str
    about: str
    """What it holds in a sentence, for those who list pages."""
    values: Mapping[str, Any] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    """Every source that the page may cite, by id."""


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages have in common."""

    title: str
    base_url: str | None
    """Where the site will stand, with a slash at the end; None where that is not known."""
    folders: tuple[str, ...] = ()
    """Names of the data folders on top of the public catalog, whose marks every page explains."""


@cache
def _templates() -> Environment:
    return environment(PackageLoader("airoles.site"))


def written(page: Page, site: Site) -> bytes:
    """A page as it is served; every link in it leads from where it stands."""
    root = "../" * page.path.count("/")
    html = (
        _templates()
        .get_template(page.template)
        .render(
            {
                "site": site,
                "page": page,
                "root": root,
                "title": page.title,
                "policy": POLICY,
                "navigation": NAVIGATION,
                "scripts": SCRIPTS,
                "stacked": True,
                "cited": Cited(page.sources),
                "sources": page.sources,
                "role_page": lambda role: f"{root}roles/{role}.html",
                "legend": lambda keys: grades_legend(page.sources[key] for key in keys),
                "named": named,
                "unnumbered": unnumbered,
                **page.values,
            }
        )
    )
    return printable(html).encode("utf-8")
