"""The least that a program with the same tools must cost."""
