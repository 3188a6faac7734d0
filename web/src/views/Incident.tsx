// One incident: who says what and when, what is at odds, and why its claims are held to be of one happening.
import { useState } from "preact/hooks";
import { post, tick, useJson } from "../lib/api";
import { go } from "../lib/route";
import { interval } from "../lib/spans";
import { figureWords, name, t, who } from "../lib/strings";
import type { Reconciled, ShownIncident } from "../lib/types";
import { Figure, IncidentLine, Trouble } from "./parts";
import { Findings } from "./Now";
import { reviewer } from "./reviewer";

export function IncidentView({ id }: { id: string }) {
  const { data, error } = useJson<ShownIncident>(`/api/things/${encodeURIComponent(id)}`, tick.value);
  if (!data) return error ? <Trouble error={error} /> : <p class="hint">{t("loading")}</p>;
  return (
    <article>
      <h1 class="line big"><IncidentLine row={data} /></h1>
      <p class="small">
        {t("reports")}: {data.reports} · {data.independent} {t("independent")} · {name(data.modality)}
        {data.part_of && <> · {t("part_of")} <a href={`/incident/${data.part_of}`}>{data.part_of}</a></>}
        {data.parts.length > 0 && <> · {t("parts")} {data.parts.map((part) => <a href={`/incident/${part}`}>{part} </a>)}</>}
      </p>
      <h2>{t("figures")}</h2>
      {data.figures.length ? <FigureTable figures={data.figures} /> : <p class="hint">{t("no_figures")}</p>}
      <h2>{t("findings")}</h2>
      <Findings rows={data.findings} />
      <History figures={data.figures} />
      <Members incident={data} />
    </article>
  );
}

const heading = (figure: Reconciled) => `${name(figure.role)} ${name(figure.thing)}${figure.scope ? ` (${figure.scope})` : ""}`;

function FigureTable({ figures }: { figures: Reconciled[] }) {
  const sources = [...new Set(figures.flatMap((figure) => figure.said.map((said) => said.source)))];
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={t("figures")}>
      <table>
        <thead>
          <tr><th scope="col">{t("source")}</th>{figures.map((figure) => <th scope="col">{heading(figure)}</th>)}</tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source}>
              <th scope="row"><bdi>{source}</bdi></th>
              {figures.map((figure) => (
                <td class={figure.agreement}>
                  {figure.said.filter((said) => said.source === source).map((said) => (
                    <a href={`/claim/${said.claim}`} title={said.superseded ? t("superseded") : (said.on ?? undefined)}>
                      {said.superseded ? <s>{interval(said.low, said.high)}</s> : interval(said.low, said.high)}
                    </a>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("all_sources")}</th>
            {figures.map((figure) => (
              <td class={figure.agreement}>
                <b>{figure.agreement === "disagree" ? "≠" : interval(figure.low, figure.high)}</b>{" "}
                <small>{t(figure.agreement)}</small>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** How a figure that was told more than once changed. */
function History({ figures }: { figures: Reconciled[] }) {
  const told = figures.filter((figure) => figure.said.length > 1);
  if (told.length === 0) return null;
  return (
    <details>
      <summary>{t("history")}</summary>
      {told.map((figure) => (
        <p class="small">
          <Figure figure={figure} />:{" "}
          {figure.said.map((said, index) => (
            <>{index > 0 && " → "}<a href={`/claim/${said.claim}`}>{interval(said.low, said.high)}</a>{" "}
              <small><bdi>{said.source}</bdi> {said.on}</small></>
          ))}
        </p>
      ))}
    </details>
  );
}

function Members({ incident }: { incident: ShownIncident }) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [fault, setFault] = useState("");
  const decide = async (body: object) => {
    try {
      const done = await post<{ incidents: string[] }>("/api/reviews",
        { id: incident.incident, by: reviewer.value || null, ...body });
      setFault("");
      setChosen([]);
      tick.value++;
      if (!done.incidents.includes(incident.incident) && done.incidents[0]) go(`/incident/${done.incidents[0]}`, true);
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  const toggle = (claim: string) =>
    setChosen((old) => (old.includes(claim) ? old.filter((one) => one !== claim) : [...old, claim]));
  return (
    <section>
      <h2>{t("claims")}</h2>
      <p class="tools">
        <button onClick={() => decide({ action: "accept" })}>{t("accept")}</button>
        <button disabled={chosen.length === 0} onClick={() => decide({ action: "split", claims: chosen })}>{t("split")}</button>
        <MergeBox decide={decide} />
      </p>
      <Trouble error={fault} />
      <ol class="stream">
        {incident.members.map((claim) => (
          <li key={claim.claim}>
            <div class="line">
              <input type="checkbox" aria-label={claim.claim} checked={chosen.includes(claim.claim)}
                onChange={() => toggle(claim.claim)} />
              <cite><bdi>{claim.sources.map(who).join(" › ") || claim.outlet || t("own_word")}</bdi></cite>
              <span>{claim.stance}</span><time>{claim.published}</time>
              <span class="small">{claim.figures.map(figureWords).join(" · ")}</span>
              <a href={`/report/${claim.report}#${claim.claim}`}>{t("report")}</a>
            </div>
            <p class="quote"><bdi>{claim.words}</bdi></p>
            {claim.reasons.length > 0 && (
              <details class="small">
                <summary>{t("why_linked")} ({((claim.strength ?? 0) / 100).toFixed(1)})</summary>
                <ul>{claim.reasons.map((r) => <li>{r.what}: <bdi>{r.found}</bdi> ({(r.weight / 100).toFixed(1)})</li>)}</ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function MergeBox({ decide }: { decide: (body: object) => void }) {
  const [other, setOther] = useState("");
  return (
    <>
      <input aria-label={t("merge_with")} placeholder={t("merge_with")} value={other}
        onInput={(event) => setOther(event.currentTarget.value.trim())} />
      <button disabled={!other} onClick={() => decide({ action: "merge", with: other })}>{t("merge")}</button>
    </>
  );
}
