"""The program: its commands, and what it says when none is given."""

from typing import Annotated

import typer

from airoles import __version__
from airoles.cli.cache import cache
from airoles.cli.compare import compare
from airoles.cli.disputes import disputes
from airoles.cli.exits import guarded
from airoles.cli.export import export
from airoles.cli.fit import fit
from airoles.cli.gap import gap
from airoles.cli.listing import list_
from airoles.cli.map import map_
from airoles.cli.new import new
from airoles.cli.path import path
from airoles.cli.salary import salary
from airoles.cli.schema import schema
from airoles.cli.search import search
from airoles.cli.show import show
from airoles.cli.sources import sources
from airoles.cli.validate import validate

app = typer.Typer(
    name="airoles",
    help="The atlas of AI leadership roles: every statement with its source and grade, offline.",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"airoles {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def overview(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """The atlas of AI leadership roles: every statement with its source and grade, offline."""
    if context.invoked_subcommand is not None:
        return
    from airoles.cli.emit import emit
    from airoles.cli.opened import opened
    from airoles.questions.overview import overview as ask
    from airoles.questions.reply import reply

    catalog = opened()
    emit(reply(catalog, "overview", ask(catalog)))


app.command("list")(list_)
app.command()(show)
app.command()(compare)
app.command()(path)
app.command()(gap)
app.command()(fit)
app.command()(salary)
app.command("map")(map_)
app.command()(search)
app.command()(disputes)
app.command()(sources)
app.command()(validate)
app.command()(new)
app.command()(schema)
app.command()(cache)
app.add_typer(export, name="export")


def main() -> None:
    """Run the command line."""
    guarded(lambda: app(prog_name="airoles"))
