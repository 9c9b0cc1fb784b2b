"""What changed as an Atom feed (RFC 4287)."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from airoles.questions.reply import Reply
from airoles.text import printable
from airoles.views.change_items import (
    SIGNED,
    Item,
    day,
    feed_id,
    feed_title,
    items,
    subtitle,
)
from airoles.views.formats import Look

NAMESPACE = "http://www.w3.org/2005/Atom"


def write(reply: Reply, look: Look) -> str:
    """The feed; the day of every entry is the day that was asked for."""
    moment = day(reply)
    feed = Element("feed", {"xmlns": NAMESPACE, "xml:lang": "en"})
    for name, text in (
        ("id", feed_id(reply.answer)),
        ("title", feed_title(reply.answer)),
        ("subtitle", subtitle(reply.answer)),
        ("updated", moment),
    ):
        SubElement(feed, name).text = text
    SubElement(SubElement(feed, "author"), "name").text = SIGNED
    SubElement(feed, "generator").text = "airoles"
    for item in items(reply, look.sources):
        _entry(SubElement(feed, "entry"), item, moment)
    indent(feed)
    body = tostring(feed, encoding="unicode")
    return printable(f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n')


def _entry(entry: Element, item: Item, moment: str) -> None:
    for name, text in (("id", item.id), ("title", item.title), ("updated", moment)):
        SubElement(entry, name).text = text
    for tag in item.tags:
        SubElement(entry, "category", {"term": tag})
    for address in item.addresses:
        SubElement(entry, "link", {"rel": "related", "href": address})
    SubElement(entry, "content", {"type": "text"}).text = item.text
