// A claim or a finding by its id: shown where it belongs, in its report or its incident.
import { useEffect } from "preact/hooks";
import { useJson } from "../lib/api";
import { go } from "../lib/route";
import { t } from "../lib/strings";
import { Trouble } from "./parts";

interface Shown { is: string; claim?: string; report?: string; incident?: string; finding?: { report: string; incident: string } }

export function Thing({ id }: { id: string }) {
  const { data, error } = useJson<Shown>(`/api/things/${encodeURIComponent(id)}`);
  useEffect(() => {
    if (data?.is === "claim") go(`/report/${data.report}#${data.claim}`, true);
    if (data?.is === "finding") go(data.finding!.incident ? `/incident/${data.finding!.incident}` : `/report/${data.finding!.report}`, true);
  }, [data]);
  return error ? <Trouble error={error} /> : <p class="hint">{t("loading")}</p>;
}
