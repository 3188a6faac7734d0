// Spans are byte offsets into UTF-8; the browser counts UTF-16 units. Marks overlap; the text is cut where any begins or ends.
import type { FoundFinding, ReadClaim, Span } from "./types";

export type MarkKind = "event" | "who" | "when" | "where" | "figure" | "source" | "finding";
export interface Mark { span: Span; kind: MarkKind; claim: string; field: string; says: string }
export interface Piece { text: string; marks: Mark[]; start: number }

/** The UTF-16 offset of each of some byte offsets; one that lies within a character is moved to its start. */
export function toUtf16(text: string, bytes: number[]): Map<number, number> {
  const wanted = [...new Set(bytes)].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let at = 0, byte = 0, next = 0;
  for (const c of text) {
    const code = c.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    while (next < wanted.length && wanted[next] < byte + size) found.set(wanted[next++], at);
    byte += size;
    at += c.length;
  }
  while (next < wanted.length) found.set(wanted[next++], text.length);
  return found;
}

/** The text in pieces, each with the marks that cover it. */
export function pieces(text: string, marks: Mark[]): Piece[] {
  const at = toUtf16(text, marks.flatMap((mark) => mark.span));
  const placed = marks
    .map((mark) => ({ mark, start: at.get(mark.span[0])!, end: at.get(mark.span[1])! }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    start,
    marks: placed.filter((one) => one.start <= start && one.end > start).map((one) => one.mark),
  }));
}

export function interval(low: number | null, high: number | null): string {
  if (low === null) return "";
  return high === null ? `${low}+` : low === high ? `${low}` : `${low}–${high}`;
}

/** Every field of a claim that has words, as marks. */
export function marksOf(claim: ReadClaim): Mark[] {
  const { event } = claim;
  const marks: Mark[] = [];
  const put = (kind: MarkKind, field: string, says: string, span: Span | null | undefined) => {
    if (span) marks.push({ span, kind, claim: claim.id, field: `${claim.id}.${field}`, says });
  };
  put("event", "event", event.kind, event.trigger);
  event.actors.forEach((a, i) => put("who", `actor${i}`, a.name, a.span));
  event.recipients.forEach((a, i) => put("who", `recipient${i}`, a.name, a.span));
  put("when", "when", `${event.when?.start ?? ""} ${event.when?.end ?? ""}`, event.when?.span);
  event.where.forEach((p, i) => put("where", `place${i}`, p.name, p.span));
  event.figures.forEach((f, i) => put("figure", `figure${i}`, `${f.role} ${f.thing} ${interval(f.low, f.high)}`, f.span));
  claim.sources.forEach((s, i) => put("source", `source${i}`, s.name ?? s.kind, s.span));
  return marks;
}

export const marksOfFinding = (finding: FoundFinding): Mark[] =>
  finding.spans.map((span) => ({ span, kind: "finding", claim: finding.id, field: finding.id, says: finding.says }));
