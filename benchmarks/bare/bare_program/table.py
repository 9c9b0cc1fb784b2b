"""A bare Typer program that prints one rich table of 20 rows."""

import typer

app = typer.Typer()


@app.command()
def table(title: str) -> None:
    """Print a table of 20 rows."""
    from rich.console import Console
    from rich.table import Table

    drawn = Table(title=title)
    for head in ("Number", "Square", "Told"):
        drawn.add_column(head)
    for number in range(20):
        drawn.add_row(str(number), str(number * number), f"row number {number}")
    Console().print(drawn)


def main() -> None:
    """Run the program."""
    app()
