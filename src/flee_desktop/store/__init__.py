"""The catalog file: engine, tables, queries. The only layer with SQL."""
