"""Before an import: how each file is read, and what would become of every row."""
