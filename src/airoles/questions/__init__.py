"""What users ask: one file per question, each a pure function from a catalog to an answer."""
