"""Help for those who write data files: templates, schemas, and a list of every problem."""
