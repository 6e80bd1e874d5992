"""The history of the catalog as the window shows it."""
