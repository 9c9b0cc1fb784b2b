"""Names that no file can have on Windows, since they have stood for devices since DOS."""

_DEVICES = frozenset(
    ["aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))]
)

NO_FILE_NAME = "is the name of a device on Windows, where no file can be called so"


def is_device(name: str) -> bool:
    """Whether Windows would take a file of this name, whatever its ending, for a device."""
    return name.partition(".")[0].rstrip().casefold() in _DEVICES
