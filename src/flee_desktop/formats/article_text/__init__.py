"""Reading the flattened text of a film article: infobox, prose, and an awards table that lost its spans."""
