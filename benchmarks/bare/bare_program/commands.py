"""A bare Typer program with as many commands as airoles, one of which completes a name."""

from typing import Annotated

import typer

NAMES = [f"{word}-{number}" for word in ("chief", "head", "lead") for number in range(12)]

app = typer.Typer(help="A bare program.")


def names(incomplete: str) -> list[str]:
    """The names that begin with what is typed."""
    return [name for name in NAMES if name.startswith(incomplete)]


@app.command()
def show(name: Annotated[str, typer.Argument(autocompletion=names)]) -> None:
    """Show one."""
    typer.echo(name)


def _command() -> None:
    """Do nothing."""


for number in range(12):
    app.command(f"command-{number}", help="Do nothing.")(_command)


def main() -> None:
    """Run the program."""
    app()
