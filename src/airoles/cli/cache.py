"""`airoles cache`."""

from typing import Annotated

import typer


def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Remove what is kept.")] = False,
) -> None:
    """Where compiled catalogs are kept, how many there are and how old the newest is."""
    import contextlib
    from datetime import datetime

    from airoles.catalog.cached import ENDING, cache_folder

    folder = cache_folder()
    files = sorted(folder.glob(f"*{ENDING}"), key=lambda file: file.stat().st_mtime)
    typer.echo(f"Folder: {folder}")
    if not files:
        typer.echo("Nothing is kept; it is filled again when it is needed.")
        return
    size = sum(file.stat().st_size for file in files) / 1024 / 1024
    newest = datetime.fromtimestamp(files[-1].stat().st_mtime).astimezone()
    noun = "catalog" if len(files) == 1 else "catalogs"
    typer.echo(f"{len(files)} compiled {noun}, {size:.1f} MiB, newest of {newest:%Y-%m-%d %H:%M}.")
    if clear:
        removed = 0
        for file in files:
            with contextlib.suppress(OSError):
                file.unlink()
                removed += 1
        typer.echo(f"Removed {removed}.")
