// One decision at a time, each with one key; what matters most and is least sure first.
import { useEffect, useRef, useState } from "preact/hooks";
import { post, tick, useJson } from "../lib/api";
import { filtered, params } from "../lib/route";
import { figureWords, name, t, who } from "../lib/strings";
import type { Decisions, Waiting } from "../lib/types";
import { days, Filters, Kind, Trouble } from "./parts";
import { reviewer } from "./reviewer";

const FIELDS = ["kind", "mode", "starts", "ends", "place"];

export default function Review() {
  const queue = useJson<Waiting[]>(`/api/queue${filtered(params.value, { limit: "50" })}`, tick.value);
  const decisions = useJson<Decisions>("/api/reviews", tick.value);
  const [skipped, setSkipped] = useState<string[]>([]);
  const [made, setMade] = useState<number[]>([]);
  const [fault, setFault] = useState("");
  const [box, setBox] = useState<"correct" | "merge" | null>(null);
  const waiting = queue.data?.filter((claim) => !skipped.includes(claim.claim)) ?? [];
  const current = waiting[0];

  const decide = async (id: string, body: object): Promise<void> => {
    try {
      const done = await post<{ review: number }>("/api/reviews", { id, by: reviewer.value || null, ...body });
      setMade((old) => ("action" in body && body.action === "withdraw" ? old : [...old, done.review]));
      setFault("");
      setBox(null);
    } catch (error) {
      setFault((error as Error).message);
    }
    tick.value++;
  };
  const undo = async () => {
    const last = made.at(-1);
    if (last === undefined) return setSkipped((old) => old.slice(0, -1));
    setMade((old) => old.slice(0, -1));
    await decide(String(last), { action: "withdraw", review: last });
  };
  const acceptAll = async () => {
    for (const claim of waiting) await decide(claim.claim, { action: "accept" });
  };
  const acts: Record<string, () => void> = {
    a: () => current && decide(current.claim, { action: "accept" }),
    r: () => current && decide(current.claim, { action: "reject" }),
    s: () => current && setSkipped((old) => [...old, current.claim]),
    c: () => setBox("correct"),
    m: () => setBox("merge"),
    p: () => current && decide(current.incident, { action: "split", claims: [current.claim] }),
    u: () => void undo(),
  };
  useKeys(acts);
  return (
    <>
      <h1 class="unseen">{t("review")}</h1>
      <Filters />
      <p class="tools">
        <label>{t("reviewer")} <input value={reviewer.value} onInput={(e) => (reviewer.value = e.currentTarget.value)} /></label>
        <span>{waiting.length} {t("waiting")}</span>
        <button disabled={!waiting.length} onClick={acceptAll}>{t("accept_all")}</button>
      </p>
      <Trouble error={queue.error ?? fault} />
      <div class="columns">
        <section aria-live="polite">
          {current ? <Card claim={current} acts={acts} canUndo={made.length + skipped.length > 0} /> : !queue.loading && <p class="hint">{t("queue_done")}</p>}
          {current && box && <Box kind={box} claim={current} decide={decide} close={() => setBox(null)} key={current.claim + box} />}
          <ol class="stream">
            {waiting.slice(1, 20).map((claim) => (
              <li key={claim.claim} class="line small"><Kind kind={claim.kind} /><bdi class="cut">{claim.words}</bdi></li>
            ))}
          </ol>
        </section>
        <aside>
          <h2>{t("decisions")}</h2>
          {decisions.data && <p class="small">{t("concord")}: {decisions.data.concord.alike} / {decisions.data.concord.both}</p>}
          <ul class="findings">
            {decisions.data?.reviews.slice(0, 30).map((one) => (
              <li key={one.review}>
                <b>{one.action}</b> <a href={one.action === "withdraw" ? undefined : `/thing/${one.target}`}>{one.target.slice(0, 8)}</a>{" "}
                {one.detail} <small><bdi>{one.by ?? "–"}</bdi> <time>{one.made.slice(0, 16).replace("T", " ")}</time></small>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}

function useKeys(acts: Record<string, () => void>): void {
  const held = useRef(acts);
  held.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.target as Element).matches?.("input, textarea, select")) return;
      if (event.ctrlKey || event.metaKey || event.altKey || !held.current[event.key]) return;
      event.preventDefault();
      held.current[event.key]();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function Card({ claim, acts, canUndo }: { claim: Waiting; acts: Record<string, () => void>; canUndo: boolean }) {
  const keys = [["a", "accept"], ["c", "correct"], ["r", "reject"], ["s", "skip"], ["m", "merge"], ["p", "split"], ["u", "undo"]] as const;
  return (
    <article class="card">
      <div class="line">
        <Kind kind={claim.kind} /> <span class="parties"><bdi>{claim.actors.join(", ") || "?"}</bdi>
        {claim.recipients.length > 0 && <> → <bdi>{claim.recipients.join(", ")}</bdi></>}</span>
        {claim.places.length > 0 && <bdi>{claim.places.join(", ")}</bdi>}
        <time>{days(claim.starts, claim.ends)}</time>
        {claim.sources_disagree && <span class="warn">{t("disagree")}</span>}
      </div>
      {claim.figures.length > 0 && <p class="small">{claim.figures.map(figureWords).join(" · ")}</p>}
      <p class="quote big" dir="auto">{claim.words}</p>
      <p class="small"><cite><bdi>{claim.sources.map(who).join(" › ") || claim.outlet || t("own_word")}</bdi></cite> · {claim.stance} · {name(claim.modality)} ·{" "}
        <a href={`/report/${claim.report}#${claim.claim}`}>{t("report")}</a> · <a href={`/incident/${claim.incident}`}>{t("incident")}</a></p>
      <p class="tools">
        {keys.map(([key, label]) => (
          <button onClick={acts[key]} disabled={key === "u" && !canUndo}>{t(label)} <kbd>{key}</kbd></button>
        ))}
      </p>
    </article>
  );
}

function Box({ kind, claim, decide, close }: {
  kind: "correct" | "merge"; claim: Waiting; decide: (id: string, body: object) => Promise<void>; close: () => void;
}) {
  const [field, setField] = useState("place");
  const [value, setValue] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const take = () => {
      const words = getSelection()?.toString().trim();
      if (words && getSelection()?.anchorNode?.parentElement?.closest(".quote")) setValue(words);
    };
    document.addEventListener("selectionchange", take);
    return () => document.removeEventListener("selectionchange", take);
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    void (kind === "merge" ? decide(claim.incident, { action: "merge", with: value }) : decide(claim.claim, { action: "correct", field, value }));
  };
  return (
    <form class="card" onSubmit={submit} onKeyDown={(event) => event.key === "Escape" && close()}>
      {kind === "correct" && (
        <>
          <label>{t("field")} <select value={field} onChange={(e) => setField(e.currentTarget.value)}>{FIELDS.map((one) => <option>{one}</option>)}</select></label>{" "}
        </>
      )}
      <label>{t(kind === "merge" ? "merge_with" : "value")} <input ref={input} required value={value} onInput={(e) => setValue(e.currentTarget.value)} /></label>{" "}
      <button class="main">{t(kind)}</button>
      {kind === "correct" && <p class="hint small">{t("pick_hint")}</p>}
    </form>
  );
}
