"""Reads news reports and keeps the record: who did what to whom, when, where and how many, and who says so.

>>> import dateline
>>> reading = dateline.read("Russia attacked Ukraine with 62 drones overnight, officials said.", published="2025-07-15")
>>> reading.claims[0].event.kind
'ASSAULT'
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, overload

from ._native import DatelineError, __version__, read_all
from .ledger import Added, Answer, Counted, Ledger, Reviewed, Table
from .reading import (
    Actor,
    Attribution,
    Claim,
    Event,
    Figure,
    Finding,
    Place,
    Reading,
    Repair,
    ReportInfo,
    Source,
    Span,
    Ucdp,
    When,
)
from .report import Day, Report, given

__all__ = [
    "Actor",
    "Added",
    "Answer",
    "Attribution",
    "Claim",
    "Counted",
    "DatelineError",
    "Day",
    "Event",
    "Figure",
    "Finding",
    "Ledger",
    "Place",
    "Reading",
    "Repair",
    "Report",
    "ReportInfo",
    "Reviewed",
    "Source",
    "Span",
    "Table",
    "Ucdp",
    "When",
    "__version__",
    "read",
    "read_many",
]


def read(
    text: str,
    language: str | None = None,
    published: Day | None = None,
    outlet: str | None = None,
    title: str | None = None,
) -> Reading:
    """Reads one report. ``language`` is pt, en, es, uk or ru, and detected where it is not given; weekdays hang on
    ``published``, a date or ``YYYY-MM-DD``.

    Raises :class:`DatelineError` where the text is in no language that is read, or is too long."""
    return read_many([Report(text, language, published, outlet, title)], jobs=1)[0]


@overload
def read_many(
    reports: Iterable[str | Report],
    language: str | None = ...,
    published: Day | None = ...,
    outlet: str | None = ...,
    *,
    jobs: int | None = ...,
    errors: Literal["raise"] = ...,
) -> list[Reading]: ...


@overload
def read_many(
    reports: Iterable[str | Report],
    language: str | None = ...,
    published: Day | None = ...,
    outlet: str | None = ...,
    *,
    jobs: int | None = ...,
    errors: Literal["return"],
) -> list[Reading | DatelineError]: ...


def read_many(
    reports: Iterable[str | Report],
    language: str | None = None,
    published: Day | None = None,
    outlet: str | None = None,
    *,
    jobs: int | None = None,
    errors: Literal["raise", "return"] = "raise",
) -> list[Reading] | list[Reading | DatelineError]:
    """Reads reports on ``jobs`` cores, or all, without the interpreter's lock; the readings are in the order of the
    reports. What a :class:`Report` does not say of itself is as given here.

    Where a report cannot be read, :class:`DatelineError` is raised, or stands in its place with ``errors="return"``."""
    if errors not in ("raise", "return"):
        raise ValueError(f"errors is 'raise' or 'return', not {errors!r}")
    rows = [given(report, language, published, outlet) for report in reports]
    readings: list[Reading | DatelineError] = []
    for nth, ((json, why), row) in enumerate(zip(read_all(rows, jobs), rows, strict=True)):
        if json is not None:
            readings.append(Reading(row[0], json))
        elif errors == "return":
            readings.append(DatelineError(why))
        else:
            raise DatelineError(why if len(rows) == 1 else f"report {nth}: {why}")
    return readings
