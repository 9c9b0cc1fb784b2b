"""What a user may set by environment variables, and what holds where nothing is set."""

import os

DEFAULT_MARKET = "US"
"""The market that questions about pay speak of, unless one is named."""
MARKET = "AIROLES_MARKET"
"""Names another default market, such as GB."""
DATA = "AIROLES_DATA"
"""Names data folders to lay on top of the public catalog; empty for none at all."""
PAGER = "AIROLES_PAGER"
"""Names the program that shows long answers a page at a time; empty for none."""
THEME = "AIROLES_THEME"
"""Says that the terminal is light or dark."""
TRACEBACK = "AIROLES_TRACEBACK"
"""Shows where a bug is."""


def market() -> str:
    """The default market that the user has set, or ours."""
    return os.environ.get(MARKET, "").strip() or DEFAULT_MARKET


def theme() -> str:
    """What the user says of the terminal, in small letters; empty where nothing is said."""
    return os.environ.get(THEME, "").strip().lower()
