"""The command-line atlas of AI leadership roles."""

__version__ = "0.1.0"
