"""The command line, as a process and inside the test."""
