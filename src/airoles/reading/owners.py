"""Whose a folder is: one that nobody named is read only where it is the user's own."""

import os
from pathlib import Path


def belongs_to_another(folder: Path) -> bool:
    """Whether another user owns a folder, or the link in its place.

    As git asks of repositories: root under sudo is also the user who called it.  In the user's
    home, whoever owns the home may own the folder too.  Who may write into it is not asked, and
    Windows is not asked at all.
    """
    if not hasattr(os, "geteuid"):
        return False
    try:
        owners = {os.lstat(folder).st_uid, os.stat(folder).st_uid}
    except OSError:
        return True
    return not owners <= {*_users(), *_owner_of_home(folder.parent)}


def _users() -> set[int]:
    """The user who runs this, and who became root by sudo."""
    user = os.geteuid()
    caller = os.environ.get("SUDO_UID", "")
    return {user, int(caller)} if user == 0 and _is_id(caller) else {user}


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 10


def _owner_of_home(folder: Path) -> set[int]:
    """Who owns the home of the user, if the folder is that home."""
    home = os.path.expanduser("~")
    try:
        return {os.stat(home).st_uid} if os.path.samefile(home, folder) else set()
    except OSError:
        return set()
