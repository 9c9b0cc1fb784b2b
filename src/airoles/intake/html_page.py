"""What a web page shows: its lines, what is hidden in it, and the data that it carries."""

import re
from collections import Counter
from dataclasses import dataclass, field

from airoles.intake.document_lines import MOST_IN_LINE, MOST_LINES, Line
from airoles.intake.html_hidden import Hiding, has_ground
from airoles.intake.html_tokens import Token, tokens
from airoles.text import one_line

MOST_DEEP = 500
MOST_TOKENS = 150_000
"""Tags and texts of one page; large ones have some 30,000."""
MOST_HIDDEN = 200
MOST_TEXT = 100_000
"""Characters of one text between two tags."""
MOST_SCRIPTS = 50
_ENOUGH = 200
"""Characters from which the main part of a page is taken for the whole of it."""
_VOIDS = "area base br col embed hr img input link meta param source track wbr"
_VOID = frozenset(_VOIDS.split())
_BLOCK_NAMES = (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu "
    "nav ol option p pre section select summary table tbody td tfoot th thead tr ul"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_FURNITURE = frozenset({"nav", "footer", "button", "select", "option", "dialog", "menu"})
_CLOSED_BY = {
    "li": {"li", "p"},
    "dt": {"dt", "dd", "p"},
    "dd": {"dt", "dd", "p"},
    "td": {"td", "th", "p"},
    "th": {"td", "th", "p"},
    "tr": {"td", "th", "tr", "p"},
    "option": {"option"},
}
_SIGN = re.compile(r"(?:[•◦▪▫●○■□◆◇►▶➢➤➔→‣∙·✓✔]\s*|[-–—*]\s+)(?=\S)")


@dataclass(frozen=True, slots=True)
class Page:
    """A web page as people see it."""

    title: str = ""
    lines: tuple[Line, ...] = ()
    """Those of its main part, where it has one."""
    beside: tuple[Line, ...] = ()
    """Those outside of it."""
    hidden: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    """The JSON-LD that it carries."""
    has_furniture: bool = False
    """Whether menus or a foot were passed over."""
    is_cut: bool = False
    """Whether the page is longer than what is read of one."""


@dataclass(slots=True)
class _Open:
    name: str
    hidden: bool
    furniture: bool
    main: bool
    ground: bool


@dataclass(slots=True)
class _Reader:
    hiding: Hiding = field(default_factory=Hiding)
    stack: list[_Open] = field(default_factory=lambda: [_Open("", False, False, False, False)])
    counts: Counter[str] = field(default_factory=Counter)
    too_deep: int = 0
    lines: list[tuple[Line, bool]] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    title: str = ""
    furniture: bool = False
    words: list[str] = field(default_factory=list)
    strong: int = 0
    size: int = 0
    blank: bool = True
    bullet: bool = False
    term: str = ""
    row: int | None = None

    def take(self, token: Token) -> None:
        if token.kind == "text":
            self.text(token.text)
        elif token.kind == "start":
            self.start(token)
        elif token.kind == "end":
            self.end(token.name)
        elif token.name == "style":
            self.hiding.add_styles(token.text)
        elif token.name == "title" and not self.title:
            self.title = one_line(token.text)[:300]
        elif (
            token.name == "script"
            and len(self.scripts) < MOST_SCRIPTS
            and "ld+json" in token.attributes.get("type", "").lower()
        ):
            self.scripts.append(token.text)

    def text(self, text: str) -> None:
        now = self.stack[-1]
        if now.hidden:
            if len(self.hidden) < MOST_HIDDEN and (words := one_line(text[:MOST_IN_LINE])):
                self.hidden.append(words)
        elif now.furniture:
            self.furniture = self.furniture or not text.isspace()
        else:
            text = text[:MOST_TEXT]
            if self.counts["pre"] and "\n" in text:
                self.preformatted(text)
                return
            self.words.append(text)
            size = len(text.strip())
            self.size += size
            if self.counts["strong"] or self.counts["b"]:
                self.strong += size

    def preformatted(self, text: str) -> None:
        """Take a text whose lines are kept as they were written."""
        for number, line in enumerate(text.split("\n")[:MOST_LINES]):
            if number and not self.flush():
                self.blank = True
            self.words.append(line)

    def start(self, token: Token) -> None:
        name = token.name
        if name == "br":
            if not self.flush():
                self.blank = True
            return
        if name in _BLOCKS:
            self.flush()
            closes = _CLOSED_BY.get(name, {"p"})
            while len(self.stack) > 1 and self.stack[-1].name in closes:
                self.close()
        if name in _VOID:
            return
        if len(self.stack) >= MOST_DEEP:
            self.too_deep += 1
            return
        above = self.stack[-1]
        role = token.attributes.get("role", "")
        main = above.main or name in ("main", "article") or role == "main"
        self.stack.append(
            _Open(
                name,
                above.hidden or self.hiding.hides(token.attributes, above.ground),
                above.furniture or name in _FURNITURE or role in ("navigation", "contentinfo"),
                main,
                above.ground or has_ground(token.attributes),
            )
        )
        self.counts[name] += 1
        if name == "li":
            self.bullet = True
        elif name == "tr":
            self.end_row()
            self.row = len(self.lines)
        elif name not in ("td", "th", "dd") and name in _BLOCKS and not self.bullet:
            self.blank = True

    def end(self, name: str) -> None:
        if name in _BLOCKS:
            self.flush()
            if name in ("tr", "table"):
                self.end_row()
            if name in ("p", "ul", "ol", "div", "section", "table", "dl"):
                self.blank = True
            if name == "li":
                self.bullet = False
        if self.too_deep:
            self.too_deep -= 1
        elif self.counts[name]:
            while self.stack[-1].name != name:
                self.close()
            self.close()

    def close(self) -> None:
        self.counts[self.stack.pop().name] -= 1

    def end_row(self) -> None:
        """The lines of a table's row as one, where each cell holds a few words."""
        if self.row is None:
            return
        of_row = self.lines[self.row :]
        if 1 < len(of_row) <= 6 and all(len(line.text) <= 300 for line, _ in of_row):
            cells = tuple(line.text for line, _ in of_row)
            made = Line(" | ".join(cells), after_blank=of_row[0][0].after_blank, cells=cells)
            self.lines[self.row :] = [(made, of_row[0][1])]
        self.row = None

    def flush(self) -> bool:
        """Make a line of the words so far; whether there were any."""
        text = one_line("".join(self.words))[:MOST_IN_LINE]
        is_strong = bool(text) and self.strong >= self.size > 0
        self.words, self.strong, self.size = [], 0, 0
        if not text or len(self.lines) >= MOST_LINES:
            return bool(text)
        now = self.stack[-1]
        if now.name == "dt":
            self.term = text
            return True
        if self.term and self.counts["dd"]:
            text, self.term = f"{self.term.rstrip(': ')}: {text}", ""
        level = next((n for n in range(1, 7) if self.counts[f"h{n}"]), 0)
        sign = _SIGN.match(text) if not self.bullet else None
        line = Line(
            text[sign.end() :] if sign else text,
            2 * (self.counts["ul"] + self.counts["ol"]),
            bullet=(self.bullet or bool(sign)) and not level,
            level=level,
            strong=is_strong,
            after_blank=self.blank,
        )
        self.lines.append((line, now.main))
        self.blank = self.bullet = False
        return True


def read_page(html: str) -> Page:
    """What a web page shows; never raises, and looks at each character a few times at most."""
    reader = _Reader()
    is_cut = False
    for count, token in enumerate(tokens(html)):
        if count >= MOST_TOKENS:
            is_cut = True
            break
        reader.take(token)
    reader.flush()
    main = [line for line, is_main in reader.lines if is_main]
    if sum(len(line.text) for line in main) < _ENOUGH:
        main = [line for line, _ in reader.lines]
        beside: list[Line] = []
    else:
        beside = [line for line, is_main in reader.lines if not is_main]
        first = [line for line in beside if line.level == 1]
        if first and not any(line.level == 1 for line in main):
            main.insert(0, first[0])
    return Page(
        reader.title,
        tuple(main),
        tuple(beside),
        tuple(reader.hidden),
        tuple(reader.scripts),
        reader.furniture,
        is_cut,
    )


def lines_of_markup(text: str) -> tuple[Line, ...]:
    """The lines of a piece of HTML, such as a field that holds some."""
    page = read_page(text)
    return (*page.lines, *page.beside)
