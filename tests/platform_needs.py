"""What some tests need of the system; where it is not there they are skipped with the reason."""

import os
import sys
import tempfile
from pathlib import Path

import pytest


def _can_link() -> bool:
    """Windows lets only some users make links."""
    with tempfile.TemporaryDirectory() as name:
        try:
            (Path(name) / "link").symlink_to("nowhere")
        except (OSError, NotImplementedError):
            return False
    return True


needs_posix = pytest.mark.skipif(
    os.name != "posix", reason="Windows has neither fork, terminals of its own nor limits"
)
needs_permissions = pytest.mark.skipif(
    os.name != "posix", reason="folders and files of Windows have no permission bits"
)
needs_ordinary_user = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="root reads and writes wherever it likes"
)
needs_links = pytest.mark.skipif(not _can_link(), reason="this user may make no links here")
needs_pipes = pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="there are no named pipes in folders here"
)
needs_full_device = pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="there is no /dev/full here"
)
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="the bounds are those of Linux")
