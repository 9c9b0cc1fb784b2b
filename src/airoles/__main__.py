"""`python -m airoles` and the console script; nothing heavy loads before `guarded` stands."""

import gc

from airoles.cli.exits import guarded


def main() -> None:
    """Run the command line."""
    # A run is over before there is garbage in circles that would be worth a twentieth of its time.
    gc.disable()
    guarded(_run)


def _run() -> None:
    from airoles.cli.main import run

    run()


if __name__ == "__main__":
    main()
