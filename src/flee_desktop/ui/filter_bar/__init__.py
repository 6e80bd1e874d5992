"""The filter bar: a text box and facet menus that edit the same filter, and chips that show it."""
