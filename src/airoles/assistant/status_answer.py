"""What the catalog holds and how old it is."""

from collections import Counter

from airoles import __version__
from airoles.assistant.told import Told, in_quotes
from airoles.catalog import Catalog
from airoles.model.words import GRADE_MEANINGS
from airoles.views.json_text import FORMAT


def get_data_status(catalog: Catalog, _: object) -> Told:
    """Version, counts, folders on top, sources by grade and year, figures by year."""
    sources = catalog.sources.values()
    grades = Counter(one.grade for one in sources)
    dates = sorted(one.date for one in sources if one.date)
    years = Counter(date[:4] for date in dates)
    undated = len(catalog.sources) - len(dates)
    paid = Counter(pay.year for pays in catalog.pay.values() for pay in pays)
    dated = sorted(year for year in paid if year.isdigit())
    about = {
        "airoles": __version__,
        "format": FORMAT,
        "holds": dict(catalog.totals),
        "folders_on_top": catalog.folders,
        "markets": catalog.markets,
        "sources_by_grade": dict(sorted(grades.items())),
        "grades": GRADE_MEANINGS,
        "sources_by_year": dict(sorted(years.items(), reverse=True)),
        "undated_sources": undated,
        "oldest_source": dates[0] if dates else None,
        "newest_source": dates[-1] if dates else None,
        "pay_by_year": dict(sorted(paid.items(), reverse=True)),
    }
    counts = ", ".join(f"{count} {name}" for name, count in catalog.totals.items())
    notes = [f"It holds {counts}."]
    if dates:
        notes.append(
            f"Its sources date from {dates[0]} to {dates[-1]}; {undated} of "
            f"{len(catalog.sources)} are undated."
        )
    if dated:
        notes.append(f"Its pay figures speak of {dated[0]} to {dated[-1]}.")
    notes.append(f"By grade: {', '.join(f'{key} {n}' for key, n in sorted(grades.items()))}.")
    if catalog.folders:
        names = ", ".join(map(in_quotes, catalog.folders))
        notes.append(f"On top lie the user's own folders: {names}.")
    notes.append("It is a snapshot on this machine: nothing is looked up on the network.")
    return Told(f"airoles {__version__}: what is in here", (), about, tuple(notes))
