"""What airoles costs: a made-up catalog of any size, paired runs, and the tables they make."""
