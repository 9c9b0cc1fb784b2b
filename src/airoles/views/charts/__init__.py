"""Answers as pictures, drawn with Altair and rendered offline by vl-convert."""

import json
from typing import Any

from airoles.errors import BadRequest
from airoles.questions.reply import Reply


def picture(reply: Reply, form: str, dark: bool) -> bytes:
    """The answer as svg or png; raises `BadRequest` where there is nothing to draw."""
    try:
        import vl_convert
    except ImportError:
        raise _no_extra() from None
    spec = json.dumps(_spec(reply, dark))
    if form == "svg":
        return str(vl_convert.vegalite_to_svg(spec)).encode("utf-8")
    return bytes(vl_convert.vegalite_to_png(spec, scale=2.0))


def _spec(reply: Reply, dark: bool) -> dict[str, Any]:
    from airoles.views.charts import map_chart, pay_chart

    try:
        from altair.utils.schemapi import debug_mode

        with debug_mode(False):  # tests check the whole; each part anew takes longer than drawing
            if reply.question == "map":
                return map_chart.spec(reply, dark)
            return pay_chart.spec(reply, dark)
    except ImportError:
        raise _no_extra() from None


def _no_extra() -> BadRequest:
    return BadRequest(
        "pictures need two more libraries.", "install them with pip install 'airoles[charts]'"
    )
