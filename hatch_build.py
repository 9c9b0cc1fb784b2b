"""Compiles the public catalog into the wheel, so that an installed airoles never parses YAML."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledCatalog(BuildHookInterface):  # type: ignore[type-arg]
    """Adds airoles/data/catalog.sqlite; an editable install reads the YAML through the cache."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before the wheel is put together."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        try:
            from airoles.store.building import catalog_of, checked_library
            from airoles.store.sqlite_index import write_index

            library = checked_library((root / "data",))
            self._folder = tempfile.TemporaryDirectory()
            file = Path(self._folder.name) / "catalog.sqlite"
            write_index(catalog_of(library), library, "shipped", file)
        finally:
            sys.path.pop(0)
        build_data["force_include"][str(file)] = "airoles/data/catalog.sqlite"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the compiled file once it is in the wheel."""
        if version != "editable":
            self._folder.cleanup()
