"""The command line: each command parses, asks one question and emits the answer."""
