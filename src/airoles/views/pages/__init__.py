"""Pages as jinja2 templates: one look for every page, in files beside this one.

`base.html` is the frame of a page, `pieces.html` writes lines, cells, tables, trees and sources,
`answer.html` is the page of an answer, and `style.css` stands inside each page.
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from airoles.views.pages.bar_svg import bar_svg
from airoles.views.sheet import Bar, Cell, Column, Empty, Line, Sheet, Tree

_EVEN = 5
"""Columns that stand side by side at equal widths on a wide screen."""


@cache
def _environment() -> Environment:
    return environment()


def environment(*loaders: BaseLoader) -> Environment:
    """Templates of these loaders, then those of this folder, with the filters that both know."""
    made = Environment(
        loader=ChoiceLoader([*loaders, PackageLoader("airoles.views.pages", "")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.tests |= {
        name: _test(kind) for name, kind in (("bar", Bar), ("empty", Empty), ("tree", Tree))
    }
    made.filters |= {
        "bar_svg": bar_svg,
        "broken": broken,
        "cell_lines": cell_lines,
        "class_attribute": class_attribute,
        "column_classes": column_classes,
        "is_list": is_list,
        "label_attribute": label_attribute,
        "runs": lambda line: tuple(runs(line)),
        "table_class": table_class,
    }
    return made


def _test(kind: type) -> Callable[[object], bool]:
    return lambda value: isinstance(value, kind)


def render(template: str, **values: Any) -> str:
    """A template of this folder with the values that it names; text is escaped."""
    return _environment().get_template(template).render(**values)


def broken(words: str) -> Markup:
    """Text, escaped, with a break where a line of it ends."""
    return Markup("<br>").join(words.splitlines())


def cell_lines(cell: Cell) -> tuple[Line, ...]:
    """The lines of a cell; an empty one and a bar have none."""
    return cell if isinstance(cell, tuple) else ()


def is_list(cell: Cell) -> bool:
    """Whether a cell is several statements, which stand as a list."""
    return isinstance(cell, tuple) and len(cell) > 1 and all(line.kind == "prose" for line in cell)


def runs(line: Line) -> Iterator[tuple[str, bool]]:
    """The text of a line in pieces, each with whether it was looked for."""
    done = 0
    for start, end in line.marks:
        yield line.text[done:start], False
        yield line.text[start:end], True
        done = end
    yield line.text[done:], False


def column_classes(column: Column, cell: Cell | None = None) -> str:
    """How a column stands; figures, ids and codes are never wrapped."""
    whole = cell is not None and column.figures and not isinstance(cell, Bar)
    return " ".join([*(["whole"] if whole else []), *(["right"] if column.right else [])])


def class_attribute(names: str) -> Markup:
    """The attribute with our own names of classes, behind a space; nothing where there are none."""
    return Markup(f' class="{names}"') if names else Markup("")


def label_attribute(title: str) -> Markup:
    """The title of a column, for where a narrow screen sets cells below each other."""
    return Markup(' data-label="{}"').format(title) if title else Markup("")


def table_class(sheet: Sheet) -> str:
    """How a table stands: a comparison, with columns of equal widths where they have room."""
    even = sheet.comparison and len(sheet.columns) <= _EVEN
    return "comparison even" if even else "comparison" if sheet.comparison else ""
