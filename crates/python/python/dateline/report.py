"""What goes in: reports with what is known of them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Union

Day = Union[datetime.date, str]

Given = tuple[str, Union[str, None], Union[str, None], Union[str, None], Union[str, None], Union[str, None]]


@dataclass(frozen=True)
class Report:
    """A text with what is known of it besides."""

    text: str
    language: str | None = None
    published: Day | None = None
    outlet: str | None = None
    title: str | None = None
    address: str | None = None


def given(report: str | Report, language: str | None, published: Day | None, outlet: str | None) -> Given:
    """A report as the native part takes it."""
    if isinstance(report, str):
        report = Report(report)
    if not isinstance(report, Report):
        raise TypeError(f"a report is a str or a dateline.Report, not {type(report).__name__}")
    day = published if report.published is None else report.published
    return (
        report.text,
        language if report.language is None else report.language,
        day_of(day),
        outlet if report.outlet is None else report.outlet,
        report.title,
        report.address,
    )


def day_of(day: Day | None) -> str | None:
    """A day by ISO 8601; a moment is the day it lies in."""
    if isinstance(day, datetime.datetime):
        day = day.date()
    return None if day is None else str(day)
