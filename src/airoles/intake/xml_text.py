"""XML without entities: a document type is refused, so that nothing can be expanded or fetched."""

import re
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from airoles.errors import BadRequest
from airoles.text import visible

MOST_ELEMENTS = 50_000
MOST_LEVELS = 60
_AGAIN = "export it again from europass.europa.eu"
_DECLARED = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class _Bounded(TreeBuilder):
    """Builds the tree of a document that people could have written, and no other."""

    elements = depth = 0

    def start(self, tag: str, attributes: dict[str, str], /) -> Element:
        self.elements += 1
        self.depth += 1
        if self.elements > MOST_ELEMENTS or self.depth > MOST_LEVELS:
            raise _TooLarge
        return super().start(tag, attributes)

    def end(self, tag: str, /) -> Element:
        self.depth -= 1
        return super().end(tag)

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise _Declared


class _TooLarge(Exception):
    pass


class _Declared(Exception):
    pass


def load_xml(raw: bytes, shown: str) -> Element:
    """The root of an XML document, its names without namespaces.

    Raises `BadRequest` for what is no XML, is far too large, or declares a document type.
    """
    try:
        if _DECLARED.search(raw):
            raise _Declared
        parser = XMLParser(target=_Bounded())
        parser.feed(raw)
        root: Element = parser.close()
    except _Declared as error:
        raise BadRequest(
            f"{shown!r} declares a document type or entities, which are not read.",
            "delete the lines with <!DOCTYPE and <!ENTITY",
        ) from error
    except _TooLarge as error:
        raise BadRequest(f"{shown!r} holds more elements than a résumé has.", _AGAIN) from error
    except ParseError as error:
        line, column = error.position
        place = f"{visible(shown)}:{line}:{column + 1}"
        raise BadRequest(f"{place}: is not valid XML.", _AGAIN) from error
    except (ValueError, LookupError) as error:
        raise BadRequest(f"{shown!r} is XML in an unknown coding.", "save it as UTF-8") from error
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
    return root


def text_at(element: Element, *paths: str) -> str:
    """The text of the first of some paths below an element that has any."""
    for path in paths:
        found = element.find(path)
        if found is not None and (text := "".join(found.itertext()).strip()):
            return text
    return ""
