"""Flee Desktop: the desktop catalog of films and their awards."""

__version__ = "0.1.0"
