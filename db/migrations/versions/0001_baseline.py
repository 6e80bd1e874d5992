"""The first schema of a catalog.

Frozen: it makes what version 0.1.0 made, whatever the models say today. A change is a new revision.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _column(
    name: str, kind: sa.types.TypeEngine[Any], *arguments: sa.ForeignKey, **options: bool
) -> sa.Column[Any]:
    return sa.Column(name, kind, *arguments, **{"nullable": False, **options})


def _id() -> sa.Column[Any]:
    return _column("id", sa.Integer(), primary_key=True)


def _text(name: str, **options: bool) -> sa.Column[Any]:
    return _column(name, sa.Text(), **options)


def _number(name: str, **options: bool) -> sa.Column[Any]:
    return _column(name, sa.Integer(), **options)


def _big_number(name: str, **options: bool) -> sa.Column[Any]:
    return _column(name, sa.BigInteger(), **options)


def _real(name: str, **options: bool) -> sa.Column[Any]:
    return _column(name, sa.Double(), **options)


def _date(name: str, **options: bool) -> sa.Column[Any]:
    return _column(name, sa.Date(), **options)


def _flag(name: str) -> sa.Column[Any]:
    return _column(name, sa.Boolean())


def _word(name: str, kind: str, *words: str, **options: bool) -> sa.Column[Any]:
    return _column(
        name, sa.Enum(*words, name=kind, native_enum=False, create_constraint=True, length=32), **options
    )


def _link(name: str, table: str, *, ondelete: str | None = None, **options: bool) -> sa.Column[Any]:
    return _column(name, sa.Integer(), sa.ForeignKey(f"{table}.id", ondelete=ondelete), **options)


def _owners(*tables: str) -> tuple[sa.Column[Any], ...]:
    return tuple(_link(f"{table}_id", table, ondelete="CASCADE", nullable=True) for table in tables)


def _one(*columns: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{_count(columns)} = 1", name="one_owner")


def _at_most_one(*columns: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{_count(columns)} <= 1", name="one_party")


def _count(columns: tuple[str, ...]) -> str:
    return " + ".join(f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in columns)


def _index_where_set(table: str, *columns: str) -> None:
    for column in columns:
        where = sa.text(f"{column} IS NOT NULL")
        op.create_index(f"ix_{table}_{column}", table, [column], sqlite_where=where, postgresql_where=where)


def upgrade() -> None:
    """Make every table."""
    op.create_table("award_body", _id(), _text("name", unique=True))
    op.create_table("catalog", _id(), _number("data_version"), _text("data_token"), _text("program_version"))
    op.create_table("country", _id(), _text("name", unique=True))
    op.create_table(
        "import",
        _id(),
        _text("file_name"),
        _text("sha256"),
        _text("importer"),
        _text("imported_at"),
        _text("report"),
    )
    op.create_table(
        "category",
        _id(),
        _link("award_body_id", "award_body"),
        _text("name"),
        _text("canonical_name"),
        sa.UniqueConstraint("award_body_id", "name", "canonical_name"),
    )
    op.create_table(
        "ceremony",
        _id(),
        _link("award_body_id", "award_body"),
        _number("edition", nullable=True),
        _text("date"),
        _date("earliest", nullable=True),
        _date("latest", nullable=True),
        _text("date_text"),
        _text("title", index=True),
        _number("honors_year", nullable=True),
        _link("import_id", "import", ondelete="SET NULL", nullable=True),
    )
    op.create_index("ix_ceremony_body_date", "ceremony", ["award_body_id", "date"])
    op.create_table(
        "film",
        _id(),
        _text("title"),
        _number("year", nullable=True),
        _text("summary"),
        _text("type"),
        _number("running_time", nullable=True),
        _number("opening_theaters", nullable=True),
        _flag("mentioned_only"),
        _link("import_id", "import", ondelete="SET NULL", nullable=True),
    )
    op.create_index("ix_film_title", "film", ["title", "id"])
    op.create_table(
        "organization",
        _id(),
        _text("name", index=True),
        _text("kind"),
        _text("country"),
        _text("place"),
        _flag("has_dossier"),
        _link("import_id", "import", ondelete="SET NULL", nullable=True),
    )
    op.create_table(
        "person",
        _id(),
        _text("name", index=True),
        _text("full_name"),
        _flag("protected"),
        _text("occupation"),
        _text("nationality"),
        _flag("has_dossier"),
        _link("import_id", "import", ondelete="SET NULL", nullable=True),
    )
    op.create_table(
        "alias",
        _id(),
        _link("person_id", "person", ondelete="CASCADE", nullable=True),
        _link("organization_id", "organization", ondelete="CASCADE", nullable=True),
        _link("award_body_id", "award_body", ondelete="CASCADE", nullable=True),
        _text("name", index=True),
        _word("kind", "aliaskind", "stated", "credited"),
        _one("person_id", "organization_id", "award_body_id"),
    )
    _index_where_set("alias", "award_body_id", "organization_id", "person_id")
    op.create_table(
        "alternative_title",
        _link("film_id", "film", ondelete="CASCADE", primary_key=True),
        _number("position", primary_key=True),
        _text("title"),
        _text("language"),
        _text("kind"),
    )
    op.create_table(
        "amount",
        _link("film_id", "film", ondelete="CASCADE", primary_key=True),
        _word(
            "kind",
            "amountkind",
            "budget",
            "box office",
            "opening weekend",
            "opening weekend average",
            primary_key=True,
        ),
        _big_number("amount"),
        _text("currency"),
        _text("text"),
    )
    op.create_table(
        "credit",
        _id(),
        _link("film_id", "film", ondelete="CASCADE", index=True),
        _number("position"),
        _link("person_id", "person", nullable=True),
        _link("organization_id", "organization", nullable=True),
        _text("credited_as"),
        _text("department"),
        _text("role"),
        _text("note"),
        _at_most_one("person_id", "organization_id"),
    )
    _index_where_set("credit", "organization_id", "person_id")
    op.create_table(
        "film_country",
        _link("film_id", "film", ondelete="CASCADE", primary_key=True),
        _number("position", primary_key=True),
        _link("country_id", "country", index=True),
    )
    op.create_table(
        "film_genre",
        _link("film_id", "film", ondelete="CASCADE", primary_key=True),
        _number("position", primary_key=True),
        _text("name"),
    )
    op.create_table(
        "film_language",
        _link("film_id", "film", ondelete="CASCADE", primary_key=True),
        _number("position", primary_key=True),
        _text("name"),
    )
    op.create_table(
        "nomination",
        _id(),
        _link("film_id", "film", ondelete="CASCADE", nullable=True),
        _link("ceremony_id", "ceremony", index=True),
        _link("category_id", "category", index=True),
        _number("position"),
        _word(
            "result",
            "result",
            "Won",
            "Runner-up",
            "Nominated",
            "Shortlisted",
            "Longlisted",
            "Special mention",
            "Withdrawn",
            "Pending",
            "Not stated",
        ),
        _flag("tied"),
        _number("rank", nullable=True),
        _text("note"),
        _text("date_text"),
        _number("source_line", nullable=True),
        _text("source_text"),
        _link("import_id", "import", ondelete="SET NULL", nullable=True),
    )
    op.create_index("ix_nomination_film_id", "nomination", ["film_id", "position"])
    op.create_table(
        "paragraph",
        _id(),
        _link("film_id", "film", ondelete="CASCADE", nullable=True),
        _link("person_id", "person", ondelete="CASCADE", nullable=True),
        _link("organization_id", "organization", ondelete="CASCADE", nullable=True),
        _link("ceremony_id", "ceremony", ondelete="CASCADE", nullable=True),
        _text("kind"),
        _number("section"),
        _number("position"),
        _text("text"),
        _one("film_id", "person_id", "organization_id", "ceremony_id"),
    )
    _index_where_set("paragraph", "ceremony_id", "film_id", "organization_id", "person_id")
    op.create_table(
        "quote",
        _id(),
        _link("film_id", "film", ondelete="CASCADE", index=True),
        _number("position"),
        _text("text"),
        _text("speaker"),
        _text("speaker_role"),
        _text("occasion"),
    )
    op.create_table(
        "ranking",
        _id(),
        _link("film_id", "film", ondelete="CASCADE", index=True),
        _number("position"),
        _text("source"),
        _text("list_name"),
        _number("rank", nullable=True),
        _number("out_of", nullable=True),
        _number("voters", nullable=True),
        _number("year", nullable=True),
        _text("note"),
    )
    op.create_table(
        "reference",
        _id(),
        _link("film_id", "film", ondelete="CASCADE", nullable=True),
        _link("person_id", "person", ondelete="CASCADE", nullable=True),
        _link("organization_id", "organization", ondelete="CASCADE", nullable=True),
        _link("ceremony_id", "ceremony", ondelete="CASCADE", nullable=True),
        _number("number"),
        _text("text"),
        _text("url"),
        _one("film_id", "person_id", "organization_id", "ceremony_id"),
    )
    _index_where_set("reference", "ceremony_id", "film_id", "organization_id", "person_id")
    op.create_table(
        "related_work",
        _id(),
        _link("film_id", "film", ondelete="CASCADE", nullable=True),
        _link("person_id", "person", ondelete="CASCADE", nullable=True),
        _link("organization_id", "organization", ondelete="CASCADE", nullable=True),
        _number("position"),
        _text("title"),
        _text("kind"),
        _number("year", nullable=True),
        _text("relation"),
        _one("film_id", "person_id", "organization_id"),
    )
    _index_where_set("related_work", "film_id", "organization_id", "person_id")
    op.create_table(
        "release",
        _id(),
        _link("film_id", "film", ondelete="CASCADE", index=True),
        _number("position"),
        _word("kind", "releasekind", "festival", "theatrical", "streaming", "rights"),
        _text("date"),
        _text("date_text"),
        _date("earliest", nullable=True),
        _date("latest", nullable=True),
        _text("territory"),
        _text("venue"),
        _text("note"),
        _flag("cancelled"),
    )
    op.create_table(
        "score",
        _id(),
        _link("film_id", "film", ondelete="CASCADE", index=True),
        _number("position"),
        _text("aggregator"),
        _text("measure"),
        _real("value"),
        _real("scale"),
        _number("reviews", nullable=True),
        _real("average", nullable=True),
        _real("average_scale", nullable=True),
        _text("label"),
        _text("as_of"),
        _text("note"),
    )
    op.create_table(
        "citation",
        _link("reference_id", "reference", ondelete="CASCADE", index=True),
        _id(),
        _link("film_id", "film", ondelete="CASCADE", nullable=True),
        _link("person_id", "person", ondelete="CASCADE", nullable=True),
        _link("organization_id", "organization", ondelete="CASCADE", nullable=True),
        _link("ceremony_id", "ceremony", ondelete="CASCADE", nullable=True),
        _link("credit_id", "credit", ondelete="CASCADE", nullable=True),
        _link("release_id", "release", ondelete="CASCADE", nullable=True),
        _link("score_id", "score", ondelete="CASCADE", nullable=True),
        _link("quote_id", "quote", ondelete="CASCADE", nullable=True),
        _link("ranking_id", "ranking", ondelete="CASCADE", nullable=True),
        _link("nomination_id", "nomination", ondelete="CASCADE", nullable=True),
        _text("field"),
        _one(
            "film_id",
            "person_id",
            "organization_id",
            "ceremony_id",
            "credit_id",
            "release_id",
            "score_id",
            "quote_id",
            "ranking_id",
            "nomination_id",
        ),
    )
    _index_where_set(
        "citation",
        "ceremony_id",
        "credit_id",
        "film_id",
        "nomination_id",
        "organization_id",
        "person_id",
        "quote_id",
        "ranking_id",
        "release_id",
        "score_id",
    )
    op.create_table(
        "page_nomination",
        _id(),
        _link("person_id", "person", ondelete="CASCADE", nullable=True),
        _link("organization_id", "organization", ondelete="CASCADE", nullable=True),
        _link("ceremony_id", "ceremony", ondelete="CASCADE", nullable=True),
        _link("nomination_id", "nomination", ondelete="CASCADE", index=True),
        _one("person_id", "organization_id", "ceremony_id"),
    )
    _index_where_set("page_nomination", "ceremony_id", "organization_id", "person_id")
    op.create_table(
        "recipient",
        _link("nomination_id", "nomination", ondelete="CASCADE", primary_key=True),
        _number("position", primary_key=True),
        _link("person_id", "person", nullable=True),
        _link("organization_id", "organization", nullable=True),
        _link("country_id", "country", nullable=True),
        _link("film_id", "film", nullable=True),
        _text("credited_as"),
        _text("role"),
        _at_most_one("person_id", "organization_id", "country_id", "film_id"),
    )
    _index_where_set("recipient", "country_id", "film_id", "organization_id", "person_id")
    op.create_table(
        "release_distributor",
        _link("release_id", "release", ondelete="CASCADE", primary_key=True),
        _number("position", primary_key=True),
        _link("organization_id", "organization", index=True),
    )
    op.create_table(
        "remark",
        _word("kind", "remarkkind", "inherited", "derived", "unsure", "suspect", "lost", "info"),
        _text("text"),
        _id(),
        _link("film_id", "film", ondelete="CASCADE", nullable=True),
        _link("person_id", "person", ondelete="CASCADE", nullable=True),
        _link("organization_id", "organization", ondelete="CASCADE", nullable=True),
        _link("ceremony_id", "ceremony", ondelete="CASCADE", nullable=True),
        _link("credit_id", "credit", ondelete="CASCADE", nullable=True),
        _link("release_id", "release", ondelete="CASCADE", nullable=True),
        _link("score_id", "score", ondelete="CASCADE", nullable=True),
        _link("quote_id", "quote", ondelete="CASCADE", nullable=True),
        _link("ranking_id", "ranking", ondelete="CASCADE", nullable=True),
        _link("nomination_id", "nomination", ondelete="CASCADE", nullable=True),
        _text("field"),
        _one(
            "film_id",
            "person_id",
            "organization_id",
            "ceremony_id",
            "credit_id",
            "release_id",
            "score_id",
            "quote_id",
            "ranking_id",
            "nomination_id",
        ),
    )
    _index_where_set(
        "remark",
        "ceremony_id",
        "credit_id",
        "film_id",
        "nomination_id",
        "organization_id",
        "person_id",
        "quote_id",
        "ranking_id",
        "release_id",
        "score_id",
    )
