"""Colours and fonts of pictures, light and dark."""

from typing import Any

ROUTE_COLOURS = {
    "engineering": "#3b7dd8", "research": "#9a5fc7", "product": "#d2722e", "it": "#2e9e7d",
    "data": "#c9a227", "consulting": "#d0557f", "founder": "#7a8794",
}  # fmt: skip
"""One colour for each route of the public catalog; others are grey."""
GRADE_SHADES = {
    False: {"A": "#0b4f8a", "B": "#3d86c6", "C": "#8db9e0", "D": "#c4d8ea", "E": "#e4ecf3"},
    True: {"A": "#b9dcff", "B": "#7fb8ec", "C": "#4a86bd", "D": "#305877", "E": "#24394a"},
}


def ink(dark: bool) -> str:
    """The colour of text."""
    return "#e6e9ee" if dark else "#1d232b"


def paper(dark: bool) -> str:
    """The colour of the background."""
    return "#14171c" if dark else "#ffffff"


def config(dark: bool) -> dict[str, Any]:
    """Vega-Lite's configuration for a light or a dark picture."""
    text, faint = ink(dark), "#3a4048" if dark else "#dde2e8"
    return {
        "background": paper(dark),
        "font": "sans-serif",
        "title": {"color": text, "subtitleColor": text, "anchor": "start", "frame": "group",
                  "fontSize": 16, "subtitleFontSize": 11},
        "axis": {"labelColor": text, "titleColor": text, "gridColor": faint, "domainColor": faint,
                 "tickColor": faint, "labelLimit": 420},
        "legend": {"labelColor": text, "titleColor": text},
        "header": {"labelColor": text, "titleColor": text},
        "view": {"stroke": None},
    }  # fmt: skip
