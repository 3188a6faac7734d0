// What is new: incidents with their newest claims, and what is at odds.
import { useEffect, useState } from "preact/hooks";
import { get, tick, useJson } from "../lib/api";
import { filtered, params } from "../lib/route";
import { name, t, who } from "../lib/strings";
import type { Claim, Finding, Incident, Rows } from "../lib/types";
import { Down, Empty, Feeds, Figure, Filters, IncidentLine, Trouble } from "./parts";

const SHOWN_CLAIMS = 2;

export function Now() {
  const query = filtered(params.value);
  const incidents = useJson<Rows<Incident>>(`/api/incidents${query}`, tick.value);
  const claims = useJson<Rows<Claim>>(`/api/claims${filtered(params.value, { limit: "200" })}`, tick.value);
  const findings = useJson<Rows<Finding>>(`/api/findings${query}`, tick.value);
  const [more, setMore] = useState<{ rows: Incident[]; next: string | null } | null>(null);
  useEffect(() => setMore(null), [query]);
  const rows = [...(incidents.data?.rows ?? []), ...(more?.rows ?? [])];
  const next = more ? more.next : incidents.data?.next;
  const byIncident = Map.groupBy(claims.data?.rows ?? [], (claim) => claim.incident);
  const load = async () => {
    const page = await get<Rows<Incident>>(`/api/incidents${filtered(params.value, { after: next! })}`);
    setMore((old) => ({ rows: [...(old?.rows ?? []), ...page.rows], next: page.next }));
  };
  return (
    <>
      <h1 class="unseen">{t("now")}</h1>
      <Filters />
      <div class="columns">
        <section aria-labelledby="h-incidents">
          <div class="heading"><h2 id="h-incidents">{t("incidents")}</h2><Feeds list="incidents" /></div>
          <Trouble error={incidents.error} />
          {!incidents.error && !incidents.loading && rows.length === 0 && <Empty />}
          <ol class="stream">
            {rows.map((row) => (
              <li key={row.incident}>
                <div class="line"><IncidentLine row={row} /></div>
                {row.figures.length > 0 && <div class="line small">{row.figures.map((f) => <Figure figure={f} />)}</div>}
                {byIncident.get(row.incident)?.slice(0, SHOWN_CLAIMS).map((claim) => (
                  <p class="quote" key={claim.claim}>
                    <a href={`/report/${claim.report}#${claim.claim}`}><bdi>{claim.words}</bdi></a>{" "}
                    <cite>{claim.sources.map(who).join(" › ") || claim.outlet || t("own_word")}</cite>
                  </p>
                ))}
              </li>
            ))}
          </ol>
          {next && <button onClick={load}>{t("more")}</button>}
        </section>
        <aside aria-labelledby="h-findings">
          <Down />
          <h2 id="h-findings">{t("findings")}</h2>
          <Findings rows={findings.data?.rows ?? []} />
        </aside>
      </div>
    </>
  );
}

export function Findings({ rows }: { rows: Finding[] }) {
  if (rows.length === 0) return <p class="hint">{t("empty_findings")}</p>;
  return (
    <ul class="findings">
      {rows.map((finding) => (
        <li key={finding.finding}>
          <span class="warn">{name(finding.kind)}</span> <bdi>{finding.says}</bdi>{" "}
          {finding.incident && <a href={`/incident/${finding.incident}`}>{t("incident")}</a>}{" "}
          {finding.report && <a href={`/report/${finding.report}#${finding.claims[0] ?? ""}`}>{t("report")}</a>}
        </li>
      ))}
    </ul>
  );
}
