"""The catalog in formats that other tools read: each function gives text or bytes, no files."""
