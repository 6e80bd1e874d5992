"""The awards grid: the page of a film's awards, or of the whole catalog's."""
