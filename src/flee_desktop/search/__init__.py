"""The awards of a catalog as columns in memory: filter, sort, facet counts. No SQL, no Qt."""
