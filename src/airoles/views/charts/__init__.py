"""Answers as pictures, drawn with Altair and rendered offline by vl-convert."""

import json
from typing import Any

from airoles.errors import BadRequest
from airoles.questions.reply import Reply

PICTURED = ("salary", "rank", "map")
"""Questions whose answers can be drawn."""


def picture(reply: Reply, form: str, dark: bool) -> bytes:
    """The answer as svg, png or html; raises `BadRequest` where there is nothing to draw.

    An html page holds the light and the dark picture and shows the one that the reader's screen
    asks for.
    """
    try:
        import vl_convert
    except ImportError:
        raise _no_extra() from None
    spec = json.dumps(_spec(reply, dark))
    if form == "svg":
        return str(vl_convert.vegalite_to_svg(spec)).encode("utf-8")
    if form == "png":
        return bytes(vl_convert.vegalite_to_png(spec, scale=2.0))
    light, night = (
        str(vl_convert.vegalite_to_svg(json.dumps(_spec(reply, shade)))) for shade in (False, True)
    )
    return _page(light, night).encode("utf-8")


def _spec(reply: Reply, dark: bool) -> dict[str, Any]:
    from airoles.views.charts import map_chart, pay_chart

    try:
        if reply.question == "map":
            return map_chart.spec(reply, dark)
        return pay_chart.spec(reply, dark)
    except ImportError:
        raise _no_extra() from None


def _no_extra() -> BadRequest:
    return BadRequest(
        "pictures need two more libraries.", "install them with pip install 'airoles[charts]'"
    )


def _page(light: str, night: str) -> str:
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n'
        '<meta charset="utf-8">\n<title>airoles</title>\n'
        "<style>body{margin:1rem;background:#fff}.night{display:none}"
        "@media(prefers-color-scheme:dark){body{background:#14171c}.light{display:none}"
        ".night{display:block}}svg{max-width:100%;height:auto}</style>\n</head>\n<body>\n"
        f'<div class="light">{light}</div>\n<div class="night">{night}</div>\n</body>\n</html>\n'
    )
