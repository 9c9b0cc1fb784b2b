"""One file per question: its whole answer as a neutral report."""
