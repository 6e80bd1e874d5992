"""Widgets and models. They get ids, tuples and frozen dataclasses; never an ORM object or a session."""
