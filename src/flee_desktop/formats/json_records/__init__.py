"""Reading films from JSON: the program's own exports, Wikidata entities, and flat records of film data."""
