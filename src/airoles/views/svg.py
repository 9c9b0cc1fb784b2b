"""Answers as SVG: their chart, or else the table as a picture of the terminal."""

from airoles.questions.reply import Reply
from airoles.views.formats import CHARTED, UNBOUNDED, Look

PICTURE_WIDTH = 100
"""Columns of a table as a picture, unless a width is asked for."""


def write(reply: Reply, look: Look) -> str | bytes:
    """The reply as a picture that needs nothing from elsewhere."""
    if reply.question in CHARTED:
        from airoles.views.charts import picture

        return picture(reply, "svg", look.dark)
    from airoles.views.report_of import report
    from airoles.views.table_picture import table_picture

    columns = PICTURE_WIDTH if look.width == UNBOUNDED else look.width
    return table_picture(report(reply, look.full), columns, look.sources, look.dark)
