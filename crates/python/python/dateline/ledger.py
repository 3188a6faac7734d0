"""The record: a ledger takes reports, and gives tables of reports, claims, figures, incidents and findings."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from . import _native, rows
from .report import Day, Report, day_of, given

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

Row = TypeVar("Row", bound=tuple)  # type: ignore[type-arg]


@dataclass(frozen=True)
class Added:
    """What was new of a report: ``newness`` is new, known, copy or version; ``error`` says why it could not be read."""

    report: str | None
    newness: str | None
    claims: int
    linked: int
    error: str | None = None


@dataclass(frozen=True)
class Counted:
    """An incident that was counted: ``fit`` is sure or possible; ``low`` and ``high`` are of the thing asked for."""

    incident: str
    starts: datetime.date | None
    ends: datetime.date | None
    low: float | None
    high: float | None
    fit: str
    independent: int


@dataclass(frozen=True)
class Answer:
    """What the record says to a question: ``count`` incidents fit, ``possible`` more may; ``low`` and ``high`` sum the thing
    over those that fit, open above where ``high`` is None. ``understood`` is the question as it was read."""

    understood: str
    count: int
    possible: int
    low: float
    high: float | None
    incidents: tuple[Counted, ...]


@dataclass(frozen=True)
class Reviewed:
    """A decision: its number, and the incidents that it changed."""

    review: int
    incidents: tuple[str, ...]


class Table(Generic[Row]):
    """Rows that never change. Iterated, it gives named tuples; everything that speaks Arrow's C stream interface (pandas,
    Polars, DuckDB, pyarrow) takes it without copies."""

    def __init__(self, native: _native.Table, row: type[Row]) -> None:
        self._native = native
        self._row = row
        names = _native.columns(native.name)
        self._days = [at for at, (_, kind) in enumerate(names) if kind == "date"]
        self.columns = tuple(name for name, _ in names)
        """The names of the columns, in order."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._native.__arrow_c_stream__(requested_schema)

    def __len__(self) -> int:
        return len(self._native)

    def __iter__(self) -> Iterator[Row]:
        for cells in self._native.rows():
            row = list(cells)
            for at in self._days:
                if row[at] is not None:
                    row[at] = _FIRST + datetime.timedelta(days=row[at])
            yield self._row(*row)

    def __repr__(self) -> str:
        return f"<Table {self._native.name}: {len(self)} rows, {len(self.columns)} columns>"

    def to_arrow(self) -> pyarrow.Table:
        """The table in pyarrow, without copies."""
        import pyarrow

        return pyarrow.table(self)

    def to_polars(self) -> polars.DataFrame:
        """The table in Polars."""
        import polars

        return polars.DataFrame(self)

    def to_pandas(self) -> pandas.DataFrame:
        """The table in pandas, by way of pyarrow."""
        return self.to_arrow().to_pandas()


_FIRST = datetime.date(1970, 1, 1)


class Ledger:
    """A ledger in a file, which is made where there is none, or in memory where no path is given.

    The filters of the tables are those of ``dateline claims``: a table gives the claims that fit, or the reports, figures,
    incidents and findings of such claims."""

    def __init__(self, path: str | os.PathLike[str] | None = None, *, read_only: bool = False) -> None:
        self._native = _native.Ledger(path, read_only=read_only)
        self._path = path

    def add(
        self,
        reports: str | Report | Iterable[str | Report],
        language: str | None = None,
        published: Day | None = None,
        outlet: str | None = None,
        *,
        jobs: int | None = None,
    ) -> list[Added]:
        """Reads reports on all cores and adds them in their order, in one transaction. A report that cannot be read is
        left out, and its ``error`` says why."""
        if isinstance(reports, (str, Report)):
            reports = [reports]
        rows = [given(report, language, published, outlet) for report in reports]
        return [_added(line, why) for line, why in self._native.add_all(rows, jobs)]

    def reports(self, **filters: Any) -> Table[rows.ReportRow]:
        """The reports."""
        return self._table("reports", rows.ReportRow, **filters)

    def claims(self, **filters: Any) -> Table[rows.ClaimRow]:
        """The claims."""
        return self._table("claims", rows.ClaimRow, **filters)

    def figures(self, **filters: Any) -> Table[rows.FigureRow]:
        """The figures of the claims."""
        return self._table("figures", rows.FigureRow, **filters)

    def incidents(self, **filters: Any) -> Table[rows.IncidentRow]:
        """The incidents: what happened, by all claims about it."""
        return self._table("incidents", rows.IncidentRow, **filters)

    def findings(self, **filters: Any) -> Table[rows.FindingRow]:
        """What does not fit."""
        return self._table("findings", rows.FindingRow, **filters)

    def tombstones(self) -> Table[rows.TombstoneRow]:
        """The incidents that a person's decision ended."""
        return self._table("tombstones", rows.TombstoneRow)

    def show(self, id: str) -> dict[str, Any]:
        """One report, claim, incident or finding whole, in the form of ``dateline show --format json``. The beginning of an
        id will do."""
        return json.loads(self._native.show(id))  # type: ignore[no-any-return]

    def ask(self, question: str, language: str | None = None) -> Answer:
        """Counts over the record: ``ledger.ask("strikes of more than 400 drones in July 2025")``."""
        said = json.loads(self._native.ask(question, language))
        return Answer(
            said["understood"],
            said["count"],
            said["possible"],
            said["low"],
            said["high"],
            tuple(_counted(one) for one in said["incidents"]),
        )

    def review(
        self,
        id: str,
        action: Literal["accept", "reject", "merge", "split", "correct", "withdraw"],
        *detail: str,
        note: str | None = None,
        by: str | None = None,
    ) -> Reviewed:
        """Records a person's decision, which later readings never undo: ``review(incident, "merge", other)``,
        ``review(incident, "split", claim, …)``, ``review(incident, "correct", field, value)``, ``review("3", "withdraw")``."""
        number, incidents = self._native.review(id, action, list(detail), note, by)
        return Reviewed(number, tuple(incidents))

    def _table(
        self,
        name: str,
        row: type[Row],
        *,
        since: Day | None = None,
        until: Day | None = None,
        kind: str | None = None,
        actor: str | None = None,
        place: str | None = None,
        thing: str | None = None,
        source: str | None = None,
        min_figure: float | None = None,
        words: str | None = None,
    ) -> Table[Row]:
        wanted = (day_of(since), day_of(until), kind, actor, place, thing, source, min_figure, words)
        return Table(self._native.table(name, wanted), row)

    def close(self) -> None:
        """Closes the file; tables that were taken stay."""
        self._native.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Ledger {'in memory' if self._path is None else os.fspath(self._path)}>"


def _counted(one: dict[str, Any]) -> Counted:
    day = {end: one[end] and datetime.date.fromisoformat(one[end]) for end in ("starts", "ends")}
    return Counted(one["incident"], day["starts"], day["ends"], one["low"], one["high"], one["fit"], one["independent"])


def _added(line: str | None, why: str | None) -> Added:
    if line is None:
        return Added(None, None, 0, 0, why)
    said = json.loads(line)
    newness = said["newness"]
    return Added(said["report"], newness if isinstance(newness, str) else next(iter(newness)), said["claims"], said["linked"])
