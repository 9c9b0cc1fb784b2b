"""Reading and writing files: bounded and plain ones in, whole ones or none out."""
