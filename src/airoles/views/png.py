"""Answers as PNG: those that have a chart."""

from airoles.questions.reply import Reply
from airoles.views.charts import picture
from airoles.views.formats import Look


def write(reply: Reply, look: Look) -> bytes:
    """The chart of the reply."""
    return picture(reply, "png", look.dark)
