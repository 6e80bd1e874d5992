"""The tabs of a film's dossier: one module each, built when first shown."""
