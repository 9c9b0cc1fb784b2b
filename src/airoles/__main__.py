"""`python -m airoles` and the console script; nothing heavy loads before `guarded` stands."""

from airoles.cli.exits import guarded


def main() -> None:
    """Run the command line."""
    guarded(_run)


def _run() -> None:
    from airoles.cli.main import run

    run()


if __name__ == "__main__":
    main()
