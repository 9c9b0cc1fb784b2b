"""The terms under which the data may be used, and the credits that its sources ask for."""

NAME = "CC-BY-4.0"
TITLE = "Creative Commons Attribution 4.0 International"
ADDRESS = "https://creativecommons.org/licenses/by/4.0/"
OWN_DATA = "Data laid on top with --data or AIROLES_DATA keeps the licence that its owner gives it."


def credits_text() -> str:
    """The text of LICENSE-DATA as it was installed; a pointer to it where that is missing."""
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        installed = distribution("airoles").read_text("licenses/LICENSE-DATA")
    except PackageNotFoundError:
        installed = None
    return (installed or f"{TITLE}: {ADDRESS}\nThe credits stand in LICENSE-DATA.").strip()
