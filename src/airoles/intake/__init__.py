"""What users bring: a résumé, read and checked at the border; nothing of it is kept."""
