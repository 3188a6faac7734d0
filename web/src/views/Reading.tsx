// A text with every field marked where it was read: choose a field and see its words, choose words and see their fields.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { interval, type Mark, marksOf, marksOfFinding, pieces } from "../lib/spans";
import { name, t } from "../lib/strings";
import type { FoundFinding, ReadClaim } from "../lib/types";
import { days, Kind } from "./parts";

export interface Shown { id: string; read: ReadClaim; incident?: string | null; rejected?: boolean }

interface Props { text: string; claims: Shown[]; findings: FoundFinding[]; start?: string; language: string }

export function Reading({ text, claims, findings, start, language }: Props) {
  const [chosen, setChosen] = useState<string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const cut = useMemo(
    () => pieces(text, [...claims.flatMap((claim) => marksOf(claim.read)), ...findings.flatMap(marksOfFinding)]),
    [text, claims, findings],
  );
  useEffect(() => {
    const first = claims.find((claim) => claim.id === start);
    if (first) choose([`${first.read.id}.event`]);
  }, [claims, start]);
  const choose = (fields: string[], from: "text" | "fields" = "fields") => {
    setChosen(fields);
    requestAnimationFrame(() => {
      const where = from === "fields" ? ".text .chosen" : ".fields .chosen";
      box.current?.querySelector(where)?.scrollIntoView({ block: "nearest", behavior: "auto" });
    });
  };
  const isChosen = (field: string) => chosen.includes(field);
  const chosenClaims = new Set(chosen.map((field) => field.split(".")[0]));
  return (
    <div class="reading" ref={box}>
      <section class="text" dir="auto" lang={language} aria-label={t("text_marked")} tabIndex={0}>
        {cut.map((piece) => <Words piece={piece} isChosen={isChosen} choose={(fields) => choose(fields, "text")} />)}
      </section>
      <section class="fields" aria-label={t("claims")} tabIndex={0}>
        {claims.length === 0 && <p class="hint">{t("no_claims")}</p>}
        {findings.map((finding) => (
          <Field field={finding.id} chosen={isChosen(finding.id)} choose={choose} kind="finding">
            <span class="warn">{name(finding.kind)}</span> <bdi>{finding.says}</bdi>
          </Field>
        ))}
        {claims.map((claim) => (
          <ClaimCard claim={claim} isChosen={isChosen} isOpen={chosenClaims.has(claim.read.id)} choose={choose} key={claim.id} />
        ))}
      </section>
    </div>
  );
}

function Words({ piece, isChosen, choose }: {
  piece: { text: string; marks: Mark[] }; isChosen: (field: string) => boolean; choose: (fields: string[]) => void;
}) {
  if (piece.marks.length === 0) return <>{piece.text}</>;
  const fields = piece.marks.map((mark) => mark.field);
  const kinds = [...new Set(piece.marks.map((mark) => mark.kind))];
  return (
    <mark class={`m-${kinds[0]} ${kinds.includes("finding") ? "m-finding" : ""} ${fields.some(isChosen) ? "chosen" : ""}`}
      title={[...new Set(piece.marks.map((mark) => mark.says))].join(" · ")} onClick={() => choose(fields)}>
      {piece.text}
    </mark>
  );
}

function Field({ field, chosen, choose, kind, children }: {
  field: string; chosen: boolean; choose: (fields: string[]) => void; kind: string; children: preact.ComponentChildren;
}) {
  return (
    <button class={`field m-${kind} ${chosen ? "chosen" : ""}`} aria-pressed={chosen} onClick={() => choose([field])}>
      {children}
    </button>
  );
}

function ClaimCard({ claim, isChosen, isOpen, choose }: {
  claim: Shown; isChosen: (field: string) => boolean; isOpen: boolean; choose: (fields: string[]) => void;
}) {
  const { event, sources, stance, modality, id } = claim.read;
  const field = (kind: string, key: string, says: preact.ComponentChildren) => (
    <Field field={`${id}.${key}`} chosen={isChosen(`${id}.${key}`)} choose={choose} kind={kind}>{says}</Field>
  );
  return (
    <div class={`claim ${isOpen ? "open" : ""} ${claim.rejected ? "rejected" : ""}`} id={claim.id}>
      <div class="line">
        {field("event", "event", <Kind kind={event.kind} />)}
        {event.actors.map((a, i) => field("who", `actor${i}`, <bdi>{a.name}</bdi>))}
        {event.recipients.length > 0 && <span>→</span>}
        {event.recipients.map((a, i) => field("who", `recipient${i}`, <bdi>{a.name}</bdi>))}
        {event.when && field("when", "when", days(event.when.start, event.when.end) === t("no_day")
          ? event.when.relative ?? t("no_day") : days(event.when.start, event.when.end))}
        {event.where.map((p, i) => field("where", `place${i}`, <bdi>{p.name}</bdi>))}
      </div>
      {event.figures.length > 0 && (
        <div class="line">
          {event.figures.map((f, i) =>
            field("figure", `figure${i}`, <><b>{interval(f.low, f.high)}</b> {name(f.thing)} {name(f.role)}</>))}
        </div>
      )}
      <div class="line chain" aria-label={t("says_who")}>
        {sources.length === 0 && <span>{t("own_word")}</span>}
        {sources.map((s, i) => (
          <>{i > 0 && <span aria-hidden="true">›</span>}{field("source", `source${i}`, <bdi>{s.name ?? s.kind}</bdi>)}</>
        ))}
        <span class="small">{stance} · {modality}</span>
        {claim.rejected && <span class="warn">{t("rejected")}</span>}
        {claim.incident && <a href={`/incident/${claim.incident}`}>{t("incident")}</a>}
      </div>
    </div>
  );
}
