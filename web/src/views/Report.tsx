// One report of the ledger, with everything that was read from it.
import { useMemo } from "preact/hooks";
import { tick, useJson } from "../lib/api";
import { hash } from "../lib/route";
import { type Key, t } from "../lib/strings";
import type { Report } from "../lib/types";
import { Trouble } from "./parts";
import { Reading } from "./Reading";

export function ReportView({ id }: { id: string }) {
  const { data, error } = useJson<Report>(`/api/reports/${encodeURIComponent(id)}`, tick.value);
  const claims = useMemo(() => data?.reading.map((claim) => ({ ...claim, id: claim.claim })) ?? [], [data]);
  if (!data) return error ? <Trouble error={error} /> : <p class="hint">{t("loading")}</p>;
  return (
    <article>
      <h1 dir="auto">{data.title ?? data.outlet ?? `${t("report")} ${data.report}`}</h1>
      <p class="small">
        <time>{data.published ?? t("no_day")}</time> · {data.outlet ?? "–"} · {data.language}
        {data.address && <> · <bdi>{data.address}</bdi></>}
        <Others key="versions" ids={data.versions} label="versions" />
        <Others key="copies" ids={data.copies} label="copies" />
        <Others key="same" ids={data.same_happening} label="same_happening" />
      </p>
      <Reading text={data.text} claims={claims} findings={data.found} start={hash.value} language={data.language} />
    </article>
  );
}

function Others({ ids, label }: { ids: string[]; label: Key }) {
  if (ids.length === 0) return null;
  return <> · {t(label)}: {ids.slice(0, 5).map((id) => <a href={`/report/${id}`}>{id.slice(0, 6)} </a>)}</>;
}
