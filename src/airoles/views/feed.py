"""What changed as a JSON Feed, version 1.1."""

import json

from airoles.questions.reply import Reply
from airoles.text import json_escaped
from airoles.views.change_items import SIGNED, Item, day, feed_title, items, subtitle
from airoles.views.formats import Look

VERSION = "https://jsonfeed.org/version/1.1"


def write(reply: Reply, look: Look) -> str:
    """The feed; the day of every item is the day that was asked for."""
    feed = {
        "version": VERSION,
        "title": feed_title(reply.answer),
        "description": subtitle(reply.answer),
        "authors": [{"name": SIGNED}],
        "language": "en",
        "items": [_item(item, day(reply)) for item in items(reply, look.sources)],
    }
    return json_escaped(json.dumps(feed, ensure_ascii=False, indent=2) + "\n")


def _item(item: Item, moment: str) -> dict[str, object]:
    made: dict[str, object] = {
        "id": item.id,
        "title": item.title,
        "content_text": item.text,
        "date_published": moment,
        "tags": list(item.tags),
    }
    if item.addresses:
        made["external_url"] = item.addresses[0]
    return made
