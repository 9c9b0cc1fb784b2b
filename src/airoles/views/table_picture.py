"""Reports as a picture of the terminal, in SVG that needs nothing from elsewhere."""

from html import escape
from io import StringIO
from zlib import adler32

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from airoles.text import printable
from airoles.views.inks import Ground, inks_on
from airoles.views.sheet import Report
from airoles.views.terminal import print_report

_GROUNDS = {"light": ((255, 255, 255), (29, 35, 43)), "dark": ((13, 17, 23), (230, 237, 243))}
"""Paper and text."""

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
        color_system="truecolor",
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )
    ground: Ground = "dark" if dark else "light"
    print_report(console, report, width, sources, inks_on(ground))
    paper, text = _GROUNDS[ground]
    theme = TerminalTheme(paper, text, [text] * 8)
    words = console.export_text(clear=False).encode("utf-8", errors="replace")
    title = escape(report.title).replace("{", "{{").replace("}", "}}")
    picture = console.export_svg(
        title=report.title,
        theme=theme,
        unique_id=f"table-{adler32(words)}",
        code_format=_PICTURE.format(title=title, ground=theme.background_color.hex),
        font_aspect_ratio=_ASPECT,
    )
    return printable(picture)
