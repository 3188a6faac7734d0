// Questions over the record: a phrase that is read like a report, or SQL.
import { useState } from "preact/hooks";
import { post, tick, useJson } from "../lib/api";
import { params, set } from "../lib/route";
import { interval } from "../lib/spans";
import { t } from "../lib/strings";
import type { Asked, Table } from "../lib/types";
import { days, Trouble } from "./parts";

const EXAMPLES = ["strikes of more than 50 drones in July 2025", "ataques com mais de 20 mísseis em 2025", "CONSULT Russia China", "protestos em Belgrado"];
const EXAMPLE_SQL = "SELECT starts, role, thing, low, high, source FROM figure_list ORDER BY starts DESC LIMIT 50";

export default function Ask() {
  const question = params.value.get("question") ?? "";
  const asked = useJson<Asked>(question ? `/api/ask?question=${encodeURIComponent(question)}` : null, tick.value);
  const [typed, setTyped] = useState(question);
  return (
    <article>
      <h1>{t("ask")}</h1>
      <form class="tools" onSubmit={(event) => { event.preventDefault(); set("question", typed.trim()); }}>
        <input class="long" dir="auto" aria-label={t("question")} placeholder={EXAMPLES[0]} value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)} />
        <button class="main">{t("ask")}</button>
      </form>
      <Trouble error={asked.error} />
      {question && asked.data && !asked.error && <Answer asked={asked.data} />}
      {!question && (
        <ul class="examples">
          {EXAMPLES.map((one) => <li><a href={`/ask?question=${encodeURIComponent(one)}`} onClick={() => setTyped(one)}>{one}</a></li>)}
        </ul>
      )}
      <Sql />
    </article>
  );
}

function Answer({ asked }: { asked: Asked }) {
  return (
    <section>
      <p class="small">{t("understood")}: <code>{asked.understood}</code></p>
      <p class="big"><b>{asked.count}</b> {t("incidents")}{asked.possible > 0 && <> + {asked.possible} {t("may_be")}</>}
        {(asked.low > 0 || asked.high) ? <>, {interval(asked.low, asked.high)} {t("in_all")}</> : null}</p>
      <div class="wide" tabIndex={0} role="region" aria-label={t("incidents")}>
        <table>
          <tbody>
            {asked.incidents.map((one) => (
              <tr key={one.incident}>
                <td><a href={`/incident/${one.incident}`}>{days(one.starts, one.ends)}</a></td>
                <td>{interval(one.low, one.high)}</td>
                <td>{one.independent} {t("independent")}</td>
                <td>{one.fit === "possible" && <span class="warn">{t("may_be")}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small">{t("covers")}: {asked.covers.days} ({days(asked.covers.first, asked.covers.last)})
        {asked.covers.tables.length > 0 && <> · {asked.covers.tables.join(", ")}</>}</p>
    </section>
  );
}

function Sql() {
  const [sql, setSql] = useState(EXAMPLE_SQL);
  const [table, setTable] = useState<Table | null>(null);
  const [fault, setFault] = useState("");
  const run = async (event: Event) => {
    event.preventDefault();
    try {
      setTable(await post<Table>("/api/sql", { sql }));
      setFault("");
    } catch (error) {
      setFault((error as Error).message);
      setTable(null);
    }
  };
  return (
    <section>
      <h2>{t("sql")}</h2>
      <form onSubmit={run}>
        <textarea class="code" aria-label={t("sql")} rows={3} value={sql} spellcheck={false}
          onInput={(event) => setSql(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && run(event)} />
        <p class="tools"><button class="main">{t("run")}</button></p>
      </form>
      <Trouble error={fault} />
      {table && (
        <div class="wide" tabIndex={0} role="region" aria-label={t("sql")}>
          <table>
            <thead><tr>{table.columns.map((column) => <th scope="col">{column}</th>)}</tr></thead>
            <tbody>{table.rows.map((row) => <tr>{row.map((cell) => <td dir="auto">{cell}</td>)}</tr>)}</tbody>
          </table>
          {table.more && <p class="hint">{t("cut")}</p>}
        </div>
      )}
    </section>
  );
}
