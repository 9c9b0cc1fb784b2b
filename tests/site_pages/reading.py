"""Pages as a browser reads them."""

import posixpath
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

import html5lib

LOADING = {"src", "srcset", "data", "poster", "action", "formaction", "background", "manifest"}


def parsed(written: bytes) -> Element:
    """A page; raises where it is not well-formed."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(written.decode("utf-8"))
    return root


def pages(site: Mapping[str, bytes]) -> dict[str, Element]:
    """Every page of a site by its name."""
    return {name: parsed(text) for name, text in site.items() if name.endswith(".html")}


def words(element: Element) -> str:
    """The text of an element on one line."""
    return " ".join("".join(element.itertext()).split())


def ids(root: Element) -> list[str]:
    """The ids of a page in their order."""
    return [found for e in root.iter() if (found := e.get("id"))]


def links(root: Element) -> Iterator[tuple[str, str]]:
    """Tag and address of every element that leads somewhere."""
    for element in root.iter():
        if href := element.get("href"):
            yield str(element.tag), href


def leads_to(page: str, href: str) -> tuple[str, str]:
    """The file of the site that a relative address leads to, and the id in it."""
    path, _, fragment = href.partition("#")
    here = posixpath.dirname(page)
    return (posixpath.normpath(posixpath.join(here, path)) if path else page), fragment
