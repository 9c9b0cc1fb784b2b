"""What assistants get: briefs to paste, and a server that answers them with sources."""
