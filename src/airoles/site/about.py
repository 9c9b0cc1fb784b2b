"""What the site is, how it was made, what the grades mean, and under which terms it may be used."""

from collections.abc import Iterator

from airoles import __version__
from airoles.catalog import Catalog
from airoles.exports import licence
from airoles.model.words import DEPTHS, GRADE_MEANINGS, IMPORTANCES
from airoles.questions.overview import overview
from airoles.site.rendering import Page
from airoles.views.card_line import LEVEL_NAMES
from airoles.wording.money import BASIS_NAMES


def about_page(catalog: Catalog) -> Page:
    """Method, grades, words, licence and credits."""
    values = {
        "counts": overview(catalog),
        "grades": GRADE_MEANINGS,
        "bases": BASIS_NAMES,
        "levels": list(LEVEL_NAMES.values()),
        "importances": IMPORTANCES,
        "depths": DEPTHS,
        "licence": licence,
        "credits": list(_blocks(licence.credits_text())),
        "version": __version__,
        "folders": catalog.folders,
    }
    about = "How the atlas is made, what its grades mean, its licence and its credits."
    return Page("about.html", "About", "about.html", about, values)


def _blocks(text: str) -> Iterator[tuple[str, list[str]]]:
    """Paragraphs, and lists of what stands behind dashes, in their order."""
    for block in text.split("\n\n"):
        lines = block.splitlines()
        if lines and lines[0].startswith("- "):
            joined = " ".join(line.strip() for line in lines)
            yield "list", [item.strip() for item in f" {joined}".split(" - ") if item.strip()]
        elif lines:
            yield "paragraph", [" ".join(line.strip() for line in lines)]
