// A box for any text, read at once and not kept.
import { useMemo, useState } from "preact/hooks";
import { post } from "../lib/api";
import { t } from "../lib/strings";
import type { Reading as Read } from "../lib/types";
import { Trouble } from "./parts";
import { Reading } from "./Reading";

export default function Paste() {
  const [text, setText] = useState("");
  const [known, setKnown] = useState({ published: "", outlet: "", language: "" });
  const [read, setRead] = useState<{ text: string; reading: Read } | null>(null);
  const [fault, setFault] = useState("");
  const claims = useMemo(() => read?.reading.claims.map((claim) => ({ id: claim.id, read: claim })) ?? [], [read]);
  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value));
      setRead({ text, reading: await post<Read>("/api/read", { text, ...given }) });
      setFault("");
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  const put = (field: keyof typeof known) => (event: { currentTarget: HTMLInputElement | HTMLSelectElement }) =>
    setKnown({ ...known, [field]: event.currentTarget.value });
  return (
    <article>
      <h1>{t("read")}</h1>
      <form class="paste" onSubmit={submit}>
        <p class="hint">{t("paste_hint")}</p>
        <textarea dir="auto" aria-label={t("text")} rows={read ? 4 : 14} value={text} required
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && submit(event)} />
        <p class="tools">
          <label>{t("published")} <input type="date" value={known.published} onInput={put("published")} /></label>
          <label>{t("outlet")} <input value={known.outlet} onInput={put("outlet")} /></label>
          <label>{t("language")}{" "}
            <select value={known.language} onChange={put("language")}>
              <option value="">{t("detect")}</option>
              {["en", "pt", "es", "uk", "ru"].map((code) => <option>{code}</option>)}
            </select>
          </label>
          <label>{t("file")} <input type="file" accept=".txt,text/plain"
            onChange={async (event) => setText((await event.currentTarget.files?.[0]?.text()) ?? text)} /></label>
          <button class="main">{t("read_it")}</button>
        </p>
      </form>
      <Trouble error={fault} />
      {read && <Reading text={read.text} claims={claims} findings={read.reading.findings} language={read.reading.report.language} />}
    </article>
  );
}
