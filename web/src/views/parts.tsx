// Small things that several views show.
import { useJson, tick } from "../lib/api";
import { FILTERS, type FilterName, filtered, kept, params, path, set, go } from "../lib/route";
import { interval } from "../lib/spans";
import { language, name, t } from "../lib/strings";
import type { Failing, Incident, Party, Reconciled, Status } from "../lib/types";

export const KINDS = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
  "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];

/** The languages that are read. */
export const READ = ["en", "pt", "es", "uk", "ru"];

/** A language's name in the language of the page. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([language.value], { type: "language" }).of(code) ?? code;

export const Kind = ({ kind }: { kind: string }) => <span class={`kind k-${kind}`} title={kind}>{name(kind)}</span>;

export const days = (starts: string | null, ends: string | null): string =>
  !starts ? (ends ?? t("no_day")) : !ends || ends === starts ? starts : `${starts} – ${ends}`;

export const names = (side: Party[]): string => side.map((party) => party.name).join(", ");

export function Parties({ actors, recipients }: { actors: Party[]; recipients: Party[] }) {
  return (
    <span class="parties">
      <bdi>{names(actors) || "?"}</bdi>{recipients.length > 0 && <> → <bdi>{names(recipients)}</bdi></>}
    </span>
  );
}

export function Figure({ figure }: { figure: Reconciled }) {
  const lows = figure.said.filter((said) => !said.superseded);
  const shown = figure.agreement === "disagree"
    ? [...new Set(lows.map((said) => interval(said.low, said.high)))].join(" ≠ ")
    : interval(figure.low, figure.high);
  return (
    <span class={`figure ${figure.agreement}`} title={figure.scope}>
      <b>{shown}</b> {name(figure.thing)} {name(figure.role)}
    </span>
  );
}

export function IncidentLine({ row }: { row: Incident }) {
  return (
    <>
      <Kind kind={row.kind} />
      <a class="title" href={`/incident/${row.incident}${kept.value}`}>
        <Parties actors={row.actors} recipients={row.recipients} />
      </a>
      {row.place && <span class="place"><bdi>{row.place}</bdi></span>}
      <time>{days(row.starts, row.ends)}</time>
      <span class="count" title={t("reports")}>{row.reports > 1 && `${row.reports} / `}{row.independent} {t("independent")}</span>
      {row.sources_disagree && <span class="warn">{t("disagree")}</span>}
      {row.accepted && <span class="good">{t("accepted")}</span>}
    </>
  );
}

/** Why a list is empty: nothing there at all, or filtered away. */
export function Empty() {
  const status = useJson<Status>("/api/status", tick.value);
  const none = status.data?.totals.reports === 0;
  return <div class="empty"><p>{none ? t("empty_ledger") : t("empty_filtered")}</p><Down /></div>;
}

/** Sources that could not be read when they were last visited: why nothing new may have come. */
export function Down() {
  const failing = useJson<Failing[]>("/api/sources", tick.value);
  if (!failing.data?.length) return null;
  return (
    <ul class="findings">
      {failing.data.map((one) => (
        <li key={one.source}><span class="warn">{t("source_down")}</span> <b>{one.source}</b> {one.error && <bdi class="small">{one.error}</bdi>}</li>
      ))}
    </ul>
  );
}

export const Trouble = ({ error }: { error?: string }) => (error ? <p class="error" role="alert">{error}</p> : null);

function Field({ field }: { field: FilterName }) {
  const value = params.value.get(field) ?? "";
  const change = (event: { currentTarget: HTMLInputElement | HTMLSelectElement }) => set(field, event.currentTarget.value);
  return (
    <label class={`f-${field}`}>
      <span>{t(field)}</span>
      {field === "kind" ? (
        <select name={field} value={value} onChange={change}>
          <option value="">{t("any")}</option>
          {KINDS.map((kind) => <option value={kind}>{name(kind)}</option>)}
        </select>
      ) : field === "language" ? (
        <select name={field} value={value} onChange={change}>
          <option value="">{t("any")}</option>
          {READ.map((code) => <option value={code}>{languageName(code)}</option>)}
        </select>
      ) : (
        <input name={field} value={value} onChange={change} list={field === "actor" ? "actors" : undefined}
          type={field === "since" || field === "until" ? "date" : field === "min_figure" ? "number" : "text"} />
      )}
    </label>
  );
}

/** A view for other programs: a feed to subscribe to, and files. */
export function Feeds({ list }: { list: string }) {
  const feed = (format: string) => `/api/${list}${filtered(params.value, { format, limit: "500" })}`;
  return (
    <span class="feeds">
      {t("subscribe")} <a href={feed("atom")}>Atom</a> <a href={feed("csv")} download="dateline.csv">CSV</a>{" "}
      <a href={feed("json")}>JSON</a>
    </span>
  );
}

export function Filters() {
  const actors = useJson<{ actor: string | null; name: string }[]>("/api/actors?limit=100", tick.value);
  const query = filtered(params.value);
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      {FILTERS.map((field) => <Field field={field} key={field} />)}
      <datalist id="actors">
        {actors.data?.filter((one) => one.actor).map((one) => <option value={one.actor!}>{one.name}</option>)}
      </datalist>
      {query && <button type="button" class="quiet" onClick={() => go(path.value, true)}>{t("clear")}</button>}
    </form>
  );
}
