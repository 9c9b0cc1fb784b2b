"""Help for those who write data files: templates, schemas, and every problem told."""
