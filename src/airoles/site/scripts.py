"""The scripts that every page of the site loads, by the name of their file beside `index.html`."""

SCRIPTS: tuple[str, ...] = ("site.js",)
"""In the order in which they run; each is deferred, and must be a classic script.

Pages have places for them to fill: elements with the ids `search`, `compare` and `routes`.
"""
