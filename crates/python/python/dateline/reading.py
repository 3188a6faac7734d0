"""What comes out: a reading and its parts, by ``docs/schema.json``. Nothing in it can be changed."""

from __future__ import annotations

import datetime
import json as _json
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, NamedTuple, Union

Number = Union[int, float]


class Span(NamedTuple):
    """Half-open byte offsets into the UTF-8 text of the report; :meth:`Reading.words` gives the words."""

    start: int
    end: int


@dataclass(frozen=True)
class ReportInfo:
    """What is known of the report."""

    id: str
    language: str
    published: datetime.date | None
    outlet: str | None
    title: str | None


@dataclass(frozen=True)
class Actor:
    """A party to an event; ``id`` is None where the words name nobody the lexicon knows."""

    id: str | None
    name: str
    state: str | None
    sector: str | None
    span: Span | None
    rule: str


@dataclass(frozen=True)
class When:
    """When; ``relative`` is what the words give where no day of publication anchors them."""

    start: datetime.date | None
    end: datetime.date | None
    relative: str | None
    span: Span | None
    rule: str


@dataclass(frozen=True)
class Place:
    """Where, with coordinates where the gazetteer has them."""

    id: str | None
    name: str
    lat: float | None
    lon: float | None
    span: Span | None
    rule: str


@dataclass(frozen=True)
class Ucdp:
    """Low, best and high as UCDP keeps them."""

    low: Number
    best: Number
    high: Number


@dataclass(frozen=True)
class Figure:
    """A count: the least and the most that the words allow; ``high`` is None where they leave it open."""

    role: str
    thing: str
    low: Number
    high: Number | None
    form: str
    scope: str | None
    part_of: Span | None
    acled: Number | None
    ucdp: Ucdp | None
    span: Span
    rule: str


@dataclass(frozen=True)
class Event:
    """Who did what to whom."""

    kind: str
    mode: str | None
    cameo: str | None
    contexts: tuple[str, ...]
    trigger: Span
    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    when: When | None
    where: tuple[Place, ...]
    figures: tuple[Figure, ...]
    rule: str


@dataclass(frozen=True)
class Source:
    """A link of the chain on whose word a claim stands."""

    id: str | None
    name: str | None
    kind: str
    cue: str | None
    span: Span | None
    rule: str


@dataclass(frozen=True)
class Claim:
    """One event on the word of one chain of sources, outermost first; none where the report itself says it."""

    id: str
    event: Event
    sources: tuple[Source, ...]
    stance: str
    modality: str
    evidence: tuple[Span, ...]
    confidence: float | None = None


@dataclass(frozen=True)
class Attribution:
    """Who says what, whether or not it tells of an event."""

    source: Source
    stance: str
    directness: str
    content: tuple[Span, ...]
    cue: Span | None
    speaker: Span | None
    topic: bool


@dataclass(frozen=True)
class Repair:
    """The weakest change that would make figures add up."""

    role: str
    low: Number
    high: Number | None
    form: str
    acled: Number | None
    ucdp: Ucdp | None


@dataclass(frozen=True)
class Finding:
    """What does not fit, with the claims, the arithmetic and the words."""

    id: str
    kind: str
    thing: str | None
    claims: tuple[str, ...]
    says: str
    spans: tuple[Span, ...]
    repair: Repair | None


class Reading:
    """What one report was read to say."""

    def __init__(self, text: str, json: str) -> None:
        self.text = text
        """The report's text."""
        self.json = json
        """The reading as ``dateline read --format jsonl`` prints it."""

    @cached_property
    def _parts(self) -> dict[str, Any]:
        return _json.loads(self.json)

    @cached_property
    def report(self) -> ReportInfo:
        """What is known of the report."""
        return _made(ReportInfo, self._parts["report"])

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Its claims, in the order of the text."""
        return tuple(_made(Claim, claim) for claim in self._parts["claims"])

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What does not fit."""
        return tuple(_made(Finding, finding) for finding in self._parts["findings"])

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Every source with its cue and content, in the order of the text."""
        return tuple(_made(Attribution, said) for said in self._parts.get("attributions", ()))

    @cached_property
    def _bytes(self) -> bytes:
        return self.text.encode()

    def words(self, span: Span) -> str:
        """The words that a span stands for."""
        return self._bytes[span.start : span.end].decode()

    def to_dict(self) -> dict[str, Any]:
        """The reading as plain dictionaries and lists, by ``docs/schema.json``; a copy."""
        return _json.loads(self.json)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reading) and (self.text, self.json) == (other.text, other.json)

    def __hash__(self) -> int:
        return hash(self.json)

    def __reduce__(self) -> tuple[type[Reading], tuple[str, str]]:
        return Reading, (self.text, self.json)

    def __repr__(self) -> str:
        report, claims, findings = self.report, len(self.claims), len(self.findings)
        return f"<Reading {report.id} ({report.language}): {claims} claims, {findings} findings>"


_PARTS: dict[str, type] = {
    "event": Event,
    "source": Source,
    "when": When,
    "repair": Repair,
    "ucdp": Ucdp,
    "actors": Actor,
    "recipients": Actor,
    "where": Place,
    "figures": Figure,
    "sources": Source,
}
_SPANS = {"span", "trigger", "part_of", "cue", "speaker"}
_DAYS = {"published", "start", "end"}


def _made(kind: type, value: dict[str, Any]) -> Any:
    return kind(**{field.name: _part(field.name, value.get(field.name)) for field in fields(kind)})


def _part(name: str, value: Any) -> Any:
    if name in _SPANS and isinstance(value, list):
        return Span(*value)
    if name in ("evidence", "content", "spans"):
        return tuple(Span(*span) for span in value)
    if name in _DAYS and isinstance(value, str):
        return datetime.date.fromisoformat(value)
    kind = _PARTS.get(name)
    if kind is not None and isinstance(value, dict):
        return _made(kind, value)
    if isinstance(value, list):
        return tuple(value if kind is None else (_made(kind, one) for one in value))
    if value is None and name == "topic":
        return False
    return () if value is None and name == "contexts" else value
