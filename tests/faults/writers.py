"""Two programs write to one catalog: nothing is lost, and nobody reads that a database is locked."""

from pathlib import Path
from threading import Thread

from tests.faults import samples
from tests.faults.children import Ack, Ended, run_child
from tests.faults.figures import Figures

from flee_desktop.domain.errors import UserError
from flee_desktop.store import holders
from flee_desktop.store.catalog import open_catalog
from flee_desktop.store.tables import Country


def two_writers(count: int, seed: int, folder: Path) -> Figures:  # noqa: ARG001 - there is no chance in it
    """Two processes of one user, `count` writes each; then one of another user, who may only read."""
    path = samples.make_bundled(folder / "films.fleecat")
    figures = Figures()

    def write(ack: Ack, name: str) -> None:
        catalog = open_catalog(path)
        for number in range(count):
            try:
                with catalog.change("Add") as session:
                    session.add(Country(name=f"{name} {number}"))
                ack("saved")
            except UserError as error:
                ack(f"refused: {error}")
        catalog.close()

    for ended in _together([lambda ack, name=name: write(ack, name) for name in ("first", "second")]):
        figures.expect(ended.status == 0, f"two writers: {ended.lines[-1:]}")
        figures.failures += [line for line in ended.lines if line != "saved"]
        figures.done += len(ended.lines)
    names = {name for _id, name in samples.rows_of(path)["country"]}
    there = sum(f"{name} {number}" in names for name in ("first", "second") for number in range(count))
    figures.notes["there"] = there
    figures.expect(there == 2 * count, f"two writers: {2 * count - there} lost")
    figures.expect(samples.is_sound(path), "two writers: damaged")
    _expect_only_reader(path, figures)
    return figures


def _expect_only_reader(path: Path, figures: Figures) -> None:
    catalog = open_catalog(path)

    def read(ack: Ack) -> None:
        holders.this_user = lambda: "bo@harbor"
        other = open_catalog(path)
        ack(other.read_only_reason)
        try:
            with other.change("Add") as session:
                session.add(Country(name="theirs"))
        except UserError as error:
            ack(f"{error}")
        other.close()

    ended = run_child(read)
    figures.expect(ended.status == 0 and len(ended.lines) == 2, f"another user: {ended.lines}")
    figures.expect("is in use by" in ended.lines[0], f"another user: {ended.lines}")
    catalog.close()
    figures.expect(
        "theirs" not in {name for _id, name in samples.rows_of(path)["country"]}, "another user wrote"
    )
    figures.notes["another user"] = ended.lines[0] if ended.lines else "?"


def _together(works: list) -> list[Ended]:  # type: ignore[type-arg]
    ends: list[Ended] = []
    threads = [Thread(target=lambda work=work: ends.append(run_child(work))) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return ends
