"""The filter language: text to `domain.filters` values and back, hints while it is typed, edits by menus."""
