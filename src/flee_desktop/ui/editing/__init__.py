"""Forms over the records of a catalog: what is typed is read field by field, and nothing typed is lost."""
