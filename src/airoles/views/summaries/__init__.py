"""One file per question: its answer on one screen, with nothing hidden that honesty needs.

A summary only chooses what of an answer is shown; what it leaves out it counts, and it names the
command that shows it.
"""

SUMMED_UP = frozenset(
    {
        *("show", "compare", "path", "arrivals", "routes", "salary", "rank"),
        *("overview", "search", "gap", "fit", "map", "listing", "disputes", "sources", "adverts"),
        *("advert", "diff"),
    }
)
"""Questions that have a summary; the others are shown whole."""
