"""Which elements of a web page nobody sees, by their attributes and the page's own styles."""

import re
from collections.abc import Iterator

_MOST_STYLES = 200_000
_UNSEEN = re.compile(
    r"(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|"
    r"opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*(?:0(?:\.\d+)?|1)(?:px|pt|em|rem|%)?\s*(?:;|$|!)|"
    r"text-indent\s*:\s*-\d{3,}|(?:left|top|right)\s*:\s*-\d{4,}px|"
    r"clip(?:-path)?\s*:\s*(?:rect\(0|inset\(\s*(?:50|100)%))",
    re.IGNORECASE,
)
_WHITE = re.compile(
    r"(?:^|[;\s])color\s*:\s*(?:#fff(?:fff)?\b|white\b|transparent\b|"
    r"rgba?\(\s*255\s*,\s*255\s*,\s*255)",
    re.IGNORECASE,
)
_GROUND = re.compile(r"background", re.IGNORECASE)
_ONE_NAME = re.compile(r"([.#])(-?[_a-zA-Z][\w-]{0,80})")
_SCREEN_READERS = frozenset(
    {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only"}
)


class Hiding:
    """Collects the classes and ids that a page's styles hide."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._left = _MOST_STYLES

    def add_styles(self, css: str) -> None:
        """Look through a style sheet; rules for print and other media are passed over."""
        css, self._left = css[: self._left], max(0, self._left - len(css))
        for selector, body in _rules(css):
            if _UNSEEN.search(body):
                for one in selector.split(","):
                    if name := _ONE_NAME.fullmatch(one.strip()):
                        self._names.add(name[1] + name[2])

    def hides(self, attributes: dict[str, str], has_ground: bool) -> bool:
        """Whether an element with these attributes is not seen.

        White letters are unseen where no element around them has a background of its own.
        """
        if not attributes:
            return False
        if "hidden" in attributes and attributes["hidden"] != "until-found":
            return True
        style = attributes.get("style", "")
        if style and _UNSEEN.search(style):
            return True
        if style and _WHITE.search(style) and not (has_ground or _GROUND.search(style)):
            return True
        classes = attributes.get("class", "").split()
        names = {f".{name}" for name in classes} | {f"#{attributes.get('id', '')}"}
        return bool(names & self._names or _SCREEN_READERS & {name.lower() for name in classes})


def has_ground(attributes: dict[str, str]) -> bool:
    """Whether an element brings a background of its own, or classes that may."""
    return "bgcolor" in attributes or bool(_GROUND.search(attributes.get("style", "")))


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """Selectors with their bodies, outside of any @ block."""
    css = re.sub(r"/\*[^*]*(?:\*(?!/)[^*]*)*\*/", " ", css)
    depth, begins = 0, 0
    selector, outer = "", False
    for sign in re.finditer(r"[{}]", css):
        if sign[0] == "{":
            if depth == 0:
                selector = css[begins : sign.start()].strip()
                outer = selector.startswith("@")
            depth += 1
        else:
            if depth == 1 and not outer:
                yield selector.rpartition(";")[2], css[begins : sign.start()]
            depth = max(0, depth - 1)
        begins = sign.end()
