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
TRACEBACK = "AIROLES_TRACEBACK"
"""Shows where a bug is."""


def market() -> str:
    """The default market that the user has set, or ours."""
    return os.environ.get(MARKET, "").strip() or DEFAULT_MARKET
