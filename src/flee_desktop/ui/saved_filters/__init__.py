"""The user's own filters: saved under names, and the last ones used. Shared by all catalogs and pages."""
