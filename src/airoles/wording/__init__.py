"""Money, years, counts and remarks in words, the same in every view and export."""
