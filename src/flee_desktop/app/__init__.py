"""Puts the parts together: the command line, the window's start, the headless pictures."""
