"""Data folders as people write them, to checked records with their places."""
