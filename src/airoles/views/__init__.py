"""Answers to text: an answer becomes a neutral report of sheets, and each format writes those."""
