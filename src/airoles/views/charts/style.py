"""Colours and fonts of pictures, light and dark."""

from typing import Any

ROUTE_COLOURS = {
    "engineering": "#3b7dd8",
    "research": "#9a5fc7",
    "product": "#d2722e",
    "it": "#2e9e7d",
    "data": "#b08900",
    "consulting": "#d0557f",
    "founder": "#a5704a",
}
"""One colour for each route of the public catalog, to be seen on light and dark ground."""
NO_ROUTE = "#8a939d"
GRADE_SHADES = {
    False: {"A": "#0b3d6b", "B": "#2a6fb0", "C": "#5394d0", "D": "#998e83"},
    True: {"A": "#cfe6ff", "B": "#86bdf0", "C": "#4f8fca", "D": "#8a8178"},
}
"""Blue that fades with the evidence; an estimate without a method is grey."""


def ink(dark: bool) -> str:
    """The colour of text."""
    return "#e6e9ee" if dark else "#1d232b"


def paper(dark: bool) -> str:
    """The colour of the background."""
    return "#14171c" if dark else "#ffffff"


def faint(dark: bool) -> str:
    """The colour of lines that only guide the eye."""
    return "#3a4048" if dark else "#dde2e8"


def config(dark: bool) -> dict[str, Any]:
    """Vega-Lite's configuration for a light or a dark picture."""
    text, guide = ink(dark), faint(dark)
    return {
        "background": paper(dark),
        "font": "sans-serif",
        "title": {
            "color": text,
            "subtitleColor": text,
            "anchor": "start",
            "frame": "group",
            "fontSize": 16,
            "subtitleFontSize": 11,
        },
        "axis": {
            "labelColor": text,
            "titleColor": text,
            "gridColor": guide,
            "domainColor": guide,
            "tickColor": guide,
            "labelLimit": 480,
        },
        "legend": {"labelColor": text, "titleColor": text, "symbolOpacity": 1},
        "header": {"labelColor": text, "titleColor": text},
        "view": {"stroke": None},
    }
