"""Sheets, cells and sources as rich objects, for a screen or a picture of one."""
