"""Drafts to start from: adverts, interviews, letters and plans, a source on each claim."""
