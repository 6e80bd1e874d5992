"""Values and rules of the field: films, awards, dates, fields, filters. Standard library only."""
