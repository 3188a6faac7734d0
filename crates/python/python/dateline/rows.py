"""A row of each table, as named tuples; ``docs/export.md`` says what each column holds."""

from __future__ import annotations

import datetime
from typing import NamedTuple


class ReportRow(NamedTuple):
    """A row is a report."""

    report_id: str | None
    source_language: str | None
    published_at: datetime.date | None
    inferred_published_at: datetime.date | None
    source_name: str | None
    title: str | None
    source_url: str | None
    version: int | None
    is_latest_version: bool | None
    wire_id: str | None
    happening_id: str | None
    is_row: bool | None
    reader_version: str | None
    text: str | None


class ClaimRow(NamedTuple):
    """A row is a claim: one event on the word of one source in one report."""

    claim_id: str | None
    event_id: str | None
    report_id: str | None
    event_type: str | None
    event_mode: str | None
    cameo: str | None
    claim_status: str | None
    modality: str | None
    date_start: datetime.date | None
    date_end: datetime.date | None
    date_precision: str | None
    actor: str | None
    actor_name: str | None
    actor_state: str | None
    recipient: str | None
    recipient_name: str | None
    recipient_state: str | None
    claimant: str | None
    claimant_chain: str | None
    location_id: str | None
    location: str | None
    latitude: float | None
    longitude: float | None
    geo_precision: str | None
    quote: str | None
    prefix: str | None
    suffix: str | None
    char_start: int | None
    char_end: int | None
    source_url: str | None
    source_name: str | None
    source_language: str | None
    published_at: datetime.date | None
    link_strength: int | None
    review_status: str | None
    reader_version: str | None
    claim_json: str | None


class FigureRow(NamedTuple):
    """A row is a figure of a claim."""

    claim_id: str | None
    event_id: str | None
    figure_no: int | None
    role: str | None
    thing: str | None
    low: float | None
    best: float | None
    high: float | None
    form: str | None
    is_part: bool | None
    scope: str | None
    claimant: str | None
    date_start: datetime.date | None
    date_end: datetime.date | None
    quote: str | None
    char_start: int | None
    char_end: int | None


class IncidentRow(NamedTuple):
    """A row is an incident: one happening by all claims about it."""

    event_id: str | None
    event_type: str | None
    event_mode: str | None
    modality: str | None
    date_start: datetime.date | None
    date_end: datetime.date | None
    actor: str | None
    recipient: str | None
    location_id: str | None
    location: str | None
    latitude: float | None
    longitude: float | None
    cameo: str | None
    quote: str | None
    source_names: str | None
    source_url: str | None
    published_at: datetime.date | None
    claims: int | None
    reports: int | None
    independent_reports: int | None
    sources_disagree: bool | None
    part_of: str | None
    review_status: str | None
    figures_json: str | None


class FindingRow(NamedTuple):
    """A row is a finding."""

    finding_id: str | None
    finding_type: str | None
    thing: str | None
    says: str | None
    report_id: str | None
    event_id: str | None
    claim_ids: str | None
    finding_json: str | None


class TombstoneRow(NamedTuple):
    """A row is the id of an incident that a person's decision ended: an earlier export may have held it."""

    event_id: str | None
    reason: str | None
    now_in: str | None
    review_no: int | None
    decided_at: str | None
