"""Reading the flattened text of a film article: infobox, prose, and an awards table that lost its spans."""

from flee_desktop.formats.article_text.award_tables import read_award_table
from flee_desktop.formats.article_text.reader import read_article

__all__ = ["read_article", "read_award_table"]
