"""The record, and its tables in other libraries."""

import datetime

import dateline
import pytest
from dateline import _native, rows

REPORTS = [
    dateline.Report(
        "Russia attacked Ukraine with 62 drones overnight, killing two people in Odesa, Ukrainian officials said on Tuesday.\n",
        published="2025-07-15",
        outlet="0042",
        address="https://a.example/a",
    ),
    dateline.Report(
        "The foreign ministers of Brazil and Argentina met in Montevideo on Monday, Brazil's government said.\n",
        published=datetime.date(2025, 7, 15),
        outlet="B",
    ),
]


@pytest.fixture
def ledger():
    with dateline.Ledger() as ledger:
        added = ledger.add(REPORTS)
        assert [one.newness for one in added] == ["new", "new"] and all(one.claims for one in added)
        yield ledger


def test_a_file_is_a_ledger_of_the_command_line_too(tmp_path):
    path = tmp_path / "a.db"
    with dateline.Ledger(path) as ledger:
        ledger.add(REPORTS)
        assert repr(ledger) == f"<Ledger {path}>"
    with pytest.raises(dateline.DatelineError, match="closed"):
        ledger.claims()
    with dateline.Ledger(path, read_only=True) as ledger:
        assert len(ledger.reports()) == 2
        with pytest.raises(dateline.DatelineError):
            ledger.add("Russia attacked Ukraine with 7 drones overnight, officials said.\n")
    with pytest.raises(dateline.DatelineError, match="nowhere.db"):
        dateline.Ledger(tmp_path / "nowhere.db", read_only=True)


def test_what_is_known_or_unreadable_is_said(ledger):
    again, broken = ledger.add([REPORTS[0], "12 345 -- !"])
    assert again.newness == "known"
    assert broken.report is None and "no words" in broken.error
    assert len(ledger.reports()) == 2


def test_rows_are_typed(ledger):
    reports = list(ledger.reports(kind="ASSAULT"))
    assert [report.source_name for report in reports] == ["0042"]
    assert reports[0].published_at == datetime.date(2025, 7, 15)
    figures = {(f.role, f.low, f.high) for f in ledger.figures() if f.role in ("launched", "killed")}
    assert figures == {("launched", 62.0, 62.0), ("killed", 2.0, 2.0)}
    assert {row.event_id for row in ledger.claims()} == {row.event_id for row in ledger.incidents()}
    assert len(ledger.tombstones()) == 0


@pytest.mark.parametrize("name", ["report", "claim", "figure", "incident", "finding", "tombstone"])
def test_the_fields_of_rows_are_the_columns(name):
    types = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "date": "datetime.date"}
    columns = [(column, f"{types[kind]} | None") for column, kind in _native.columns(f"{name}s")]
    row = getattr(rows, f"{name.title()}Row")
    assert list(row.__annotations__.items()) == columns or [
        (field, kind.__forward_arg__) for field, kind in row.__annotations__.items()
    ] == columns


def test_filters_are_those_of_the_lists(ledger):
    assert len(ledger.claims(actor="RUS")) == len(ledger.claims(kind="ASSAULT")) > 0
    assert len(ledger.claims(until="2024-01-01")) == 0
    assert len(ledger.claims(min_figure=60)) == 1
    assert len(ledger.claims()) > len(ledger.claims(since="2025-07-14", thing="drone"))
    with pytest.raises(dateline.DatelineError):
        ledger.claims(kind="NONSENSE")
    with pytest.raises(TypeError):
        ledger.claims(colour="red")


def test_arrow_takes_a_table_without_copies(ledger):
    pyarrow = pytest.importorskip("pyarrow")
    claims = ledger.claims()
    first, second = pyarrow.table(claims), pyarrow.table(claims)
    assert first.column_names == list(claims.columns) and first.num_rows == len(claims)
    where = [[b and b.address for b in table.column("quote").chunk(0).buffers()] for table in (first, second)]
    assert where[0] == where[1], "both look at the same bytes"
    kept = first.column("quote").to_pylist()
    del claims, second
    ledger.close()
    assert first.column("quote").to_pylist() == kept, "columns outlive the ledger"


def test_an_empty_table_has_its_columns(ledger):
    pyarrow = pytest.importorskip("pyarrow")
    empty = pyarrow.table(ledger.claims(until="2024-01-01"))
    assert empty.num_rows == 0 and empty.schema.field("date_start").type == pyarrow.date32()


def test_other_libraries_take_it(ledger):
    polars, pandas, duckdb = (pytest.importorskip(name) for name in ("polars", "pandas", "duckdb"))
    pytest.importorskip("pyarrow")
    table = ledger.figures()
    launched = [row.low for row in table if row.role == "launched"]
    assert launched == [62.0]
    frame = table.to_polars()
    assert frame.filter(polars.col("role") == "launched")["low"].to_list() == launched
    assert table.to_pandas().query("role == 'launched'")["low"].tolist() == launched
    assert isinstance(table.to_pandas(), pandas.DataFrame)
    figures = table.to_arrow()  # noqa: F841, DuckDB finds it by its name
    assert duckdb.sql("SELECT low FROM figures WHERE role = 'launched'").fetchall() == [(62.0,)]


def test_one_thing_is_shown_whole(ledger):
    incident = next(row for row in ledger.incidents(kind="ASSAULT"))
    shown = ledger.show(incident.event_id)
    assert incident.event_id in str(shown) and "killing two people in Odesa" in str(shown)
    with pytest.raises(dateline.DatelineError):
        ledger.show("i00000000")


def test_questions_are_counted_over_the_record(ledger):
    answer = ledger.ask("attacks of more than 50 drones in July 2025")
    assert (answer.count, answer.low, answer.high) == (1, 62, 62) and "ASSAULT" in answer.understood
    assert answer.incidents[0].ends == datetime.date(2025, 7, 15)
    assert ledger.ask("attacks of more than 100 drones in July 2025").count == 0
    with pytest.raises(dateline.DatelineError, match="names no event"):
        ledger.ask("hm")


def test_decisions_are_kept_and_withdrawn(ledger):
    incident = next(row.event_id for row in ledger.incidents(kind="ASSAULT"))
    before = len(ledger.incidents())
    reviewed = ledger.review(incident, "reject", note="a test", by="me")
    assert incident in reviewed.incidents
    assert len(ledger.incidents()) == before - 1
    assert [(row.event_id, row.reason) for row in ledger.tombstones()] == [(incident, "rejected")]
    ledger.review(str(reviewed.review), "withdraw")
    assert len(ledger.incidents()) == before
    with pytest.raises(dateline.DatelineError, match="merge"):
        ledger.review(incident, "merge")
