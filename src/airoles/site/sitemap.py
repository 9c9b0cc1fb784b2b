"""The list of all pages that search engines ask for."""

from collections.abc import Iterable
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from airoles.errors import BadRequest
from airoles.text import visible

_HINT = "write it as https://example.org/roles/"


def sitemap(base_url: str, pages: Iterable[str]) -> bytes:
    """A sitemap with the address of each page."""
    lines = [f"<url><loc>{escape(address(base_url, page))}</loc></url>" for page in pages]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
            *lines,
            "</urlset>\n",
        ]
    ).encode()


def address(base_url: str, page: str) -> str:
    """Where a page will stand; the home page is the folder itself."""
    return base_url + ("" if page == "index.html" else page)


def checked_base_url(text: str) -> str:
    """The address of a folder on the web, with a slash at the end; raises `BadRequest`."""
    shown = visible(repr(text))
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        raise BadRequest(f"{shown} is no address of a site.", _HINT) from None
    plain = text.isascii() and text.isprintable() and not set(text) & set(' "<>\\^`{|}')
    if parts.scheme not in ("http", "https") or not host or not plain:
        raise BadRequest(f"{shown} is no address of a site.", _HINT)
    if parts.query or parts.fragment or parts.username or "?" in text or "#" in text:
        raise BadRequest(f"{shown} holds more than a host and a path.", _HINT)
    return text if text.endswith("/") else f"{text}/"
