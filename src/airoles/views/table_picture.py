"""Reports as a picture of the terminal, in SVG that needs nothing from elsewhere."""

from html import escape
from io import StringIO

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from airoles.text import printable
from airoles.views.sheet import Report
from airoles.views.terminal import print_report

LIGHT = TerminalTheme(
    (255, 255, 255),
    (29, 35, 43),
    [
        (29, 35, 43),
        (176, 42, 42),
        (30, 112, 60),
        (150, 96, 0),
        (11, 92, 173),
        (124, 60, 160),
        (0, 62, 84),
        (86, 96, 108),
    ],
)
"""Dark inks on white, each with enough contrast to be read."""
DARK = TerminalTheme(
    (13, 17, 23),
    (230, 237, 243),
    [
        (139, 148, 158),
        (255, 123, 114),
        (86, 211, 100),
        (227, 179, 65),
        (121, 192, 255),
        (210, 168, 255),
        (86, 212, 221),
        (177, 186, 196),
    ],
)
"""Light inks on nearly black, each with enough contrast to be read."""

_PICTURE = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{{width}}" height="{{height}}" \
viewBox="0 0 {{width}} {{height}}" role="img" \
aria-labelledby="{{unique_id}}-name">
<title id="{{unique_id}}-name">{title}</title>
<style>
.{{unique_id}}-matrix {{{{
  font: 21px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  white-space: pre;
}}}}
.{{unique_id}}-matrix text {{{{ clip-path: none; }}}}
{{styles}}
</style>
<defs>
{{lines}}
</defs>
<rect width="100%" height="100%" fill="{ground}"/>
<g transform="translate({{terminal_x}}, 25)">
{{backgrounds}}
<g class="{{unique_id}}-matrix">
{{matrix}}
</g>
</g>
</svg>
"""

_ASPECT = 0.63
"""Rich sets lines of 24.4 pixels for letters of 20 and clips them; letters of 21, not clipped,
close the gaps in the frames."""


def table_picture(report: Report, width: int, sources: bool = True, dark: bool = False) -> str:
    """The report as the terminal shows it at `width` columns, dark on light or light on dark."""
    console = Console(
        file=StringIO(),
        record=True,
        width=width,
        force_terminal=True,
        color_system="standard",
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )
    print_report(console, report, width, sources)
    theme = DARK if dark else LIGHT
    title = escape(report.title).replace("{", "{{").replace("}", "}}")
    picture = console.export_svg(
        title=report.title,
        theme=theme,
        code_format=_PICTURE.format(title=title, ground=theme.background_color.hex),
        font_aspect_ratio=_ASPECT,
    )
    return printable(picture)
