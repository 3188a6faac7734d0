// What the API gives: docs/ledger.md and docs/schema.json say what each field means.

export type Span = [number, number];
export interface Rows<T> { rows: T[]; next: string | null }
export interface Party { id: string | null; name: string }
export interface Said {
  source: string; on: string | null; claim: string; low: number; high: number | null; superseded: boolean;
}
export interface Reconciled {
  role: string; thing: string; scope?: string; agreement: "one_source" | "agree" | "disagree";
  low: number | null; high: number | null; said: Said[]; independent: number;
}
export interface Incident {
  incident: string; kind: string; mode: string | null; modality: string; starts: string | null; ends: string | null;
  actors: Party[]; recipients: Party[]; place: string | null; place_id: string | null; claims: number; reports: number;
  independent: number; figures: Reconciled[]; sources_disagree: boolean; accepted: boolean; part_of: string | null;
}
export interface Claim {
  claim: string; incident: string; report: string; outlet: string | null; published: string | null; kind: string;
  starts: string | null; ends: string | null; actors: string[]; recipients: string[]; places: string[];
  figures: string[]; sources: string[]; stance: string; modality: string; words: string;
}
export interface Reason { what: string; found: string; weight: number }
export interface Member extends Claim { linked_to: string | null; strength: number | null; reasons: Reason[] }
export interface Finding {
  finding: string; kind: string; thing: string | null; says: string; report: string | null; incident: string | null;
  claims: string[];
}
export interface ShownIncident extends Incident { members: Member[]; parts: string[]; findings: Finding[] }

export interface ReadParty { id: string | null; name: string; span: Span | null; rule: string }
export interface ReadFigure {
  role: string; thing: string; low: number; high: number | null; span: Span; scope?: string; rule: string;
}
export interface ReadSource { id: string | null; name: string | null; kind: string; cue: string | null; span: Span | null }
export interface ReadClaim {
  id: string;
  event: {
    kind: string; mode: string | null; cameo: string | null; trigger: Span; actors: ReadParty[]; recipients: ReadParty[];
    when: { start: string | null; end: string | null; span: Span | null; relative?: string } | null;
    where: ReadParty[]; figures: ReadFigure[];
  };
  sources: ReadSource[]; stance: string; modality: string; evidence: Span[];
}
export interface FoundFinding { id: string; kind: string; says: string; claims: string[]; spans: Span[] }
export interface Reading {
  report: { id: string; language: string; published: string | null; outlet: string | null; title: string | null };
  claims: ReadClaim[]; findings: FoundFinding[];
}
export interface Report {
  report: string; language: string; published: string | null; outlet: string | null; title: string | null;
  address: string | null; version: number; text: string; versions: string[]; copies: string[]; same_happening: string[];
  reading: { claim: string; incident: string | null; read: ReadClaim; rejected: boolean }[]; found: FoundFinding[];
}
export interface DayFigure {
  day: string; role: string; thing: string; low: number; high: number | null; disagree: boolean; incidents: string[];
  sources: string[];
}
export interface Dealing { incident: string; day: string; kind: string; forward: boolean | null; independent: number }
export interface Point {
  incident: string; kind: string; day: string | null; place: string | null; place_id: string | null; lat: number | null;
  lon: number | null; who: string | null; largest: number | null; independent: number;
}
export interface Waiting extends Claim { sources_disagree: boolean; strength: number | null; weight: number }
export interface Review {
  review: number; made: string; action: string; target: string; detail: string | null; note: string | null;
  by: string | null;
}
export interface Decisions { reviews: Review[]; concord: { both: number; alike: number } }
export interface Asked {
  understood: string; count: number; possible: number; low: number; high: number | null;
  incidents: { incident: string; starts: string | null; ends: string | null; low: number | null; high: number | null;
    fit: "sure" | "possible"; independent: number }[];
  covers: { first: string | null; last: string | null; days: number; tables: string[] };
}
export interface Table { columns: string[]; rows: (string | number | null)[][]; more: boolean }
export interface Failing { source: string; failures: number; error: string | null }
export interface Status { totals: { reports: number; claims: number; incidents: number; findings: number } }
