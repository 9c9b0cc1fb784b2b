"""Records kept in one SQLite file, in the package or the cache, and opened as a catalog."""
