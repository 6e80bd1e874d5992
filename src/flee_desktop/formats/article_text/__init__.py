"""Reading the flattened text of a film article: infobox, prose, and an awards table that lost its spans."""

from flee_desktop.formats.article_text.award_table import ResolvedRow
from flee_desktop.formats.article_text.award_tables import AwardTableReading, read_award_table
from flee_desktop.formats.article_text.reader import ArticleReading, read_article
from flee_desktop.formats.article_text.report import ReportKind, ReportLine

__all__ = [
    "ArticleReading",
    "AwardTableReading",
    "ReportKind",
    "ReportLine",
    "ResolvedRow",
    "read_article",
    "read_award_table",
]
