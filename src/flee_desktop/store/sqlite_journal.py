"""How SQLite writes the journal: triggers that belong to a connection, made from the tables.

They are TEMP triggers: the file itself holds none, so a stranger's catalog is opened with triggers off
(https://sqlite.org/c3ref/c_dbconfig_defensive.html: TEMP triggers still run). They record every row that a
statement changes, also through a cascade, in the order it happens.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, Table

from flee_desktop.store.tables import Base

# ruff: noqa: S608 - SQL made of the names of our own tables and columns; no value is ever part of it

# Tables that are not the user's: the journal itself and the counter of changes.
_OWN = frozenset({"catalog", "journal", "journal_step", "journal_entry"})
JOURNALED: tuple[Table, ...] = tuple(table for table in Base.metadata.sorted_tables if table.name not in _OWN)

# One row while a change is recorded: its step, and the last row each owner of parts had when it began.
_OWNERS = ("film", "nomination", "release")
_NOW = (
    "CREATE TEMP TABLE journal_now (step INTEGER NOT NULL, "
    + ", ".join(f"{owner} INTEGER NOT NULL" for owner in _OWNERS)
    + ")"
)
_COLUMNS = "step_id, table_name, operation, row_id, last_id, row_part, before, after"


def start_recording(connection: Connection, step: int) -> None:
    """Let all that this connection changes from now on be recorded as part of the step."""
    if not connection.exec_driver_sql("SELECT 1 FROM temp.sqlite_schema WHERE name = 'journal_now'").scalar():
        connection.exec_driver_sql(_NOW)
        for table in JOURNALED:
            for trigger in _triggers(table):
                connection.exec_driver_sql(trigger)
    lasts = ", ".join(f"coalesce((SELECT max(id) FROM main.{_quoted(owner)}), 0)" for owner in _OWNERS)
    connection.exec_driver_sql("DELETE FROM temp.journal_now")
    connection.exec_driver_sql(f"INSERT INTO temp.journal_now SELECT ?, {lasts}", (step,))


def stop_recording(connection: Connection) -> None:
    """What this connection changes from now on is nobody's step."""
    connection.exec_driver_sql("DELETE FROM temp.journal_now")


def _triggers(table: Table) -> Iterator[str]:
    yield _update_trigger(table)
    yield _delete_trigger(table)
    yield _part_trigger(table) if len(table.primary_key) > 1 else _insert_trigger(table)


def _update_trigger(table: Table) -> str:
    """Before and after of each value that differs, under the key the row has now."""
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in _names(table))
    key, part = _key(table, "NEW")
    return (
        f"CREATE TEMP TRIGGER journal_update_{table.name} AFTER UPDATE ON main.{_quoted(table.name)} "
        f"WHEN {differs} BEGIN INSERT INTO journal_entry ({_COLUMNS}) SELECT step, '{table.name}', 'update', "
        f"{key}, {key}, {part}, {_changed(table, 'OLD')}, {_changed(table, 'NEW')} FROM journal_now; END"
    )


def _delete_trigger(table: Table) -> str:
    key, part = _key(table, "OLD")
    return (
        f"CREATE TEMP TRIGGER journal_delete_{table.name} AFTER DELETE ON main.{_quoted(table.name)} "
        f"BEGIN INSERT INTO journal_entry ({_COLUMNS}) SELECT step, '{table.name}', 'delete', "
        f"{key}, {key}, {part}, {_whole(table)}, '' FROM journal_now; END"
    )


def _insert_trigger(table: Table) -> str:
    """One entry for a run of new rows: an import of a million rows takes few."""
    latest = (
        "id = (SELECT max(id) FROM journal_entry) AND step_id = (SELECT step FROM journal_now) "
        f"AND table_name = '{table.name}' AND operation = 'insert'"
    )
    return (
        f"CREATE TEMP TRIGGER journal_insert_{table.name} AFTER INSERT ON main.{_quoted(table.name)} BEGIN "
        "UPDATE journal_entry SET row_id = min(row_id, NEW.id), last_id = max(last_id, NEW.id) "
        f"WHERE {latest} AND (last_id = NEW.id - 1 OR row_id = NEW.id + 1); "
        f"INSERT INTO journal_entry ({_COLUMNS}) SELECT step, '{table.name}', 'insert', "
        "NEW.id, NEW.id, '', '', '' FROM journal_now WHERE changes() = 0; END"
    )


def _part_trigger(table: Table) -> str:
    """A part of a row that is new itself goes with it, and needs no entry."""
    key, part = _key(table, "NEW")
    (owner,) = (each.column.table.name for each in next(iter(table.primary_key)).foreign_keys)
    return (
        f"CREATE TEMP TRIGGER journal_insert_{table.name} AFTER INSERT ON main.{_quoted(table.name)} BEGIN "
        f"INSERT INTO journal_entry ({_COLUMNS}) SELECT step, '{table.name}', 'insert', "
        f"{key}, {key}, {part}, '', '' FROM journal_now WHERE {key} <= {owner}; END"
    )


def _key(table: Table, row: str) -> tuple[str, str]:
    first, *rest = (_quoted(column.name) for column in table.primary_key)
    return f"{row}.{first}", f"CAST({row}.{rest[0]} AS TEXT)" if rest else "''"


def _names(table: Table) -> Iterator[str]:
    return (_quoted(column.name) for column in table.columns)


def _changed(table: Table, row: str) -> str:
    members = (
        f"CASE WHEN OLD.{name} IS NOT NEW.{name} THEN {_member(row, name)} || ',' ELSE '' END"
        for name in _names(table)
    )
    return f"'{{' || rtrim({' || '.join(members)}, ',') || '}}'"


def _whole(table: Table) -> str:
    members = " || ',' || ".join(_member("OLD", name) for name in _names(table))
    return f"'{{' || {members} || '}}'"


def _member(row: str, name: str) -> str:
    """A value as a member of a JSON object, exactly: json_quote() rounds numbers, and refuses blobs."""
    value = f"{row}.{name}"
    return (
        f"'{name}:' || CASE typeof({value}) WHEN 'real' THEN replace(quote({value}), 'Inf', '9e999') "
        f"WHEN 'blob' THEN json_quote(CAST({value} AS TEXT)) ELSE json_quote({value}) END"
    )


def _quoted(name: str) -> str:
    return f'"{name}"'
