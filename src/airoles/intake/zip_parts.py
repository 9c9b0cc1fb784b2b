"""Files out of a zip that nobody vouches for: few, small, and never more than was asked for."""

import io
import struct
import zlib
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from airoles.errors import BadRequest

MOST_DIRECTORY = 1024 * 1024
"""Bytes of the list of files in a zip; an export of LinkedIn needs some 5 KiB."""
MOST_PART = 5 * 1024 * 1024
MOST_TOGETHER = 20 * 1024 * 1024
MOST_RATIO = 200
"""Times that a file may grow when it is unpacked; running text grows some five times."""
_SMALL = 256 * 1024
"""Bytes up to which growing does no harm."""
_BROKEN = (
    *(BadZipFile, zlib.error, struct.error, EOFError, ValueError, IndexError, OverflowError),
    *(RuntimeError, OSError),
)
"""What the library raises for zips whose bytes were changed; it knows no error of its own."""
_END = b"PK\x05\x06"
_REPACK = "unpack it and name the folder, or export it again"


def read_parts(raw: bytes, shown: str, wanted: Callable[[str], str]) -> dict[str, bytes]:
    """The files of a zip whose path `wanted` gives a name to, by that name; the first of each.

    Raises `BadRequest` for a broken or encrypted zip and for one that unpacks to too much.
    """
    _check_directory(raw, shown)
    found: dict[str, bytes] = {}
    left = MOST_TOGETHER
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            for member in archive.infolist():
                name = wanted(member.filename)
                if name and name not in found:
                    found[name] = _unpacked(archive, member, min(left, MOST_PART), shown)
                    left -= len(found[name])
    except _BROKEN as error:
        raise BadRequest(f"{shown!r} is a broken zip.", _REPACK) from error
    return found


def names_in(raw: bytes, shown: str) -> tuple[str, ...]:
    """The paths of all files in a zip; raises `BadRequest` for a broken one."""
    _check_directory(raw, shown)
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            return tuple(archive.namelist())
    except _BROKEN as error:
        raise BadRequest(f"{shown!r} is a broken zip.", _REPACK) from error


def _check_directory(raw: bytes, shown: str) -> None:
    """Refuse a zip whose list of files is huge, before the library builds it in memory."""
    at = raw.rfind(_END)
    if at < 0 or at + 22 > len(raw):
        raise BadRequest(f"{shown!r} is a broken zip: its end is missing.", _REPACK)
    (size,) = struct.unpack_from("<I", raw, at + 12)
    if size > MOST_DIRECTORY or raw[max(0, at - 20) : at].startswith(b"PK\x06\x07"):
        raise BadRequest(f"{shown!r} is a zip of too many files.", _REPACK)


def _unpacked(archive: ZipFile, member: ZipInfo, most: int, shown: str) -> bytes:
    place = f"{member.filename!r} in {shown!r}"
    if member.flag_bits & 1:
        raise BadRequest(f"{place} is encrypted.", "take the password off, then ask again")
    if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise BadRequest(f"{place} is packed in an unusual way.", _REPACK)
    with archive.open(member) as stream:  # what the list says of its size is not trusted
        found = stream.read(most + 1)
    grown = len(found) > max(_SMALL, MOST_RATIO * max(member.compress_size, 1))
    if len(found) > most or grown:
        raise BadRequest(
            f"{place} unpacks to more than a résumé holds.", "name the file that it was packed from"
        )
    return found
