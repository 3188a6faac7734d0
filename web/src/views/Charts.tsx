// Figures by day, with their intervals, and dealings between two actors. Each can be saved with its sources.
import { useRef } from "preact/hooks";
import { tick, useJson } from "../lib/api";
import { daysBetween, daysCsv, dealingsCsv, dayLabels, drawing, isCooperation, ROLES, save, savePng, steps } from "../lib/chart";
import { filtered, params, set } from "../lib/route";
import { interval } from "../lib/spans";
import { name, t } from "../lib/strings";
import type { DayFigure, Dealing } from "../lib/types";
import { Empty, Filters, Trouble } from "./parts";

const WIDTH = 960, HEIGHT = 310, LEFT = 52, BOTTOM = 52, TOP = 12;
/** What can still be seen and pointed at, where a year has few strikes. */
const NARROWEST = 2.5;

export default function Charts() {
  const query = filtered(params.value);
  const whose = params.value.get("whose") ?? "";
  const all = useJson<DayFigure[]>(`/api/days${query}`, tick.value);
  const own = useJson<DayFigure[]>(whose ? `/api/days${filtered(params.value, { whose })}` : null, tick.value);
  const days = whose ? own : all;
  const one = params.value.get("one") ?? "RUS", other = params.value.get("other") ?? "UKR";
  const dyad = useJson<Dealing[]>(`/api/dyad${filtered(params.value, { one, other })}`, tick.value);
  const sources = [...new Set(all.data?.flatMap((row) => row.sources))].sort();
  const things = [...new Set(all.data?.filter((row) => (ROLES as readonly string[]).includes(row.role)).map((row) => row.thing))];
  const thing = params.value.get("chart") ?? (things.includes("drone") ? "drone" : (things[0] ?? ""));
  const rows = days.data?.filter((row) => row.thing === thing && (ROLES as readonly string[]).includes(row.role)) ?? [];
  return (
    <>
      <h1 class="unseen">{t("charts")}</h1>
      <Filters />
      <section>
        <h2>{t("strikes")}</h2>
        <Trouble error={days.error} />
        <p class="tools">
          <label>{t("thing")}{" "}
            <select value={thing} onChange={(event) => set("chart", event.currentTarget.value)}>
              {things.map((one) => <option value={one}>{name(one)}</option>)}
            </select>
          </label>
          <label>{t("whose")}{" "}
            <select value={whose} onChange={(event) => set("whose", event.currentTarget.value)}>
              <option value="">{t("all_sources")}</option>
              {sources.map((one) => <option>{one}</option>)}
            </select>
          </label>
        </p>
        {rows.length > 0 ? <DayChart rows={rows} thing={thing} /> : !days.loading && (things.length ? <p class="hint">{t("no_chart")}</p> : <Empty />)}
      </section>
      <section>
        <h2>{t("dyad")}</h2>
        <p class="tools">
          <label>{t("one")} <input list="actors" value={one} onChange={(e) => set("one", e.currentTarget.value)} /></label>
          <label>{t("other")} <input list="actors" value={other} onChange={(e) => set("other", e.currentTarget.value)} /></label>
        </p>
        <Trouble error={dyad.error} />
        {dyad.data?.length ? <DyadChart rows={dyad.data} one={one} other={other} /> : <p class="hint">{t("no_dyad")}</p>}
      </section>
    </>
  );
}

/** As many letters as fit under a chart in one line. */
const LINE = 150;

/** Who gives the figures, in up to two lines; what does not fit is counted. */
function Caption({ sources }: { sources: string[] }) {
  const all = [...new Set(sources)].sort();
  const lines = [`${t("sources")}:`];
  let named = 0;
  for (const source of all) {
    if (lines.at(-1)!.length + source.length > LINE) {
      if (lines.length === 2) break;
      lines.push("");
    }
    lines[lines.length - 1] += ` ${source}${++named < all.length ? "," : ""}`;
  }
  const rest = all.length - named;
  lines[lines.length - 1] += `${rest > 0 ? ` +${rest}` : ""} · Dateline`;
  return (
    <>{lines.map((line, index) => <text class="label" x={LEFT} y={HEIGHT - 20 + index * 14}>{line.trim()}</text>)}</>
  );
}

function Save({ of, file, csv }: { of: { current: SVGSVGElement | null }; file: string; csv: () => string }) {
  return (
    <p class="tools small">
      {t("save_as")}{" "}
      <button onClick={() => save(`${file}.svg`, "image/svg+xml", drawing(of.current!))}>SVG</button>
      <button onClick={() => savePng(of.current!, `${file}.png`)}>PNG</button>
      <button onClick={() => save(`${file}.csv`, "text/csv", csv())}>CSV</button>
    </p>
  );
}

function Axes({ most, days }: { most: number; days: string[] }) {
  const ticks = steps(most);
  const top = ticks.at(-1)!;
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP);
  const step = (WIDTH - LEFT) / days.length;
  const named = dayLabels(days);
  return (
    <>
      {ticks.map((value) => (
        <>
          <line class="grid" x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
          <text class="label" x={LEFT - 6} y={y(value) + 4} text-anchor="end">{value}</text>
        </>
      ))}
      {named.map(({ index, label }) => (
        <text class="label" x={LEFT + (index + 0.5) * step} y={HEIGHT - BOTTOM + 16} text-anchor="middle">{label}</text>
      ))}
    </>
  );
}

function DayChart({ rows, thing }: { rows: DayFigure[]; thing: string }) {
  const svg = useRef<SVGSVGElement>(null);
  const found = rows.map((row) => row.day).sort();
  const days = daysBetween(found[0], found.at(-1)!);
  const roles = ROLES.filter((role) => rows.some((row) => row.role === role));
  const top = steps(Math.max(...rows.map((row) => row.high ?? row.low))).at(-1)!;
  const scale = (value: number) => (value / top) * (HEIGHT - BOTTOM - TOP);
  const step = (WIDTH - LEFT) / days.length;
  const bar = Math.max(NARROWEST, Math.min(26, (step * 0.8) / roles.length));
  const wide = bar > 6 ? bar - 1 : bar;
  const place = new Map(days.map((day, index) => [day, LEFT + (index + 0.5) * step - (bar * roles.length) / 2]));
  const base = HEIGHT - BOTTOM;
  return (
    <figure>
      <p class="legend">{roles.map((role) => <span class={`key r-${role}`}>{name(role)}</span>)}</p>
      <svg ref={svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={`${t("strikes")}: ${name(thing)}`}>
        <Axes most={Math.max(...rows.map((row) => row.high ?? row.low))} days={days} />
        {rows.map((row) => {
          const x = place.get(row.day)! + roles.indexOf(row.role as (typeof ROLES)[number]) * bar;
          const high = row.high ?? Math.min(top, row.low * 1.15);
          return (
            <a href={`/incident/${row.incidents[0]}`} aria-label={`${row.day} ${name(row.role)} ${interval(row.low, row.high)}`}>
              <title>{`${row.day} ${name(row.role)} ${interval(row.low, row.high)}: ${row.sources.join(", ")}`}</title>
              {high > row.low && (
                <rect class={`bar open r-${row.role}`} x={x} width={wide} y={base - scale(high)} height={scale(high - row.low)} />
              )}
              <rect class={`bar r-${row.role}`} x={x} width={wide} y={base - scale(row.low)} height={Math.max(scale(row.low), 1)} />
              {row.disagree && <text class="label" x={x + bar / 2} y={base - scale(high) - 3} text-anchor="middle">≠</text>}
            </a>
          );
        })}
        <Caption sources={rows.flatMap((row) => row.sources)} />
      </svg>
      <figcaption class="small">{t("interval_note")}</figcaption>
      <Save of={svg} file={`dateline-${thing}`} csv={() => daysCsv(rows)} />
    </figure>
  );
}

/** What brings two actors together stands above the line, what drives them apart below, one square an incident. */
function DyadChart({ rows, one, other }: { rows: Dealing[]; one: string; other: string }) {
  const svg = useRef<SVGSVGElement>(null);
  const days = daysBetween(rows[0].day, rows.at(-1)!.day);
  const weekly = days.length > 150;
  const slot = (day: string) => Math.floor(days.indexOf(day) / (weekly ? 7 : 1));
  const slots = Math.ceil(days.length / (weekly ? 7 : 1));
  const step = (WIDTH - LEFT) / slots;
  const piles = new Map<string, number>();
  const placed = rows.map((row) => {
    const side = isCooperation(row.kind) ? 1 : -1;
    const key = `${slot(row.day)} ${side}`;
    const level = piles.get(key) ?? 0;
    piles.set(key, level + 1);
    return { row, side, level };
  });
  const most = Math.max(2, ...piles.values());
  const middle = (HEIGHT - BOTTOM) / 2;
  const wide = Math.max(NARROWEST, Math.min(step - 0.5, 26));
  const size = Math.min(20, (middle - TOP) / most);
  const every = Math.ceil(slots / 10);
  return (
    <figure>
      <svg ref={svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={`${t("dyad")}: ${one}, ${other}`}>
        <line class="axis" x1={LEFT} x2={WIDTH} y1={middle} y2={middle} />
        <text class="label" x={2} y={TOP + 6}>{t("cooperation")}</text>
        <text class="label" x={2} y={HEIGHT - BOTTOM - 4}>{t("conflict")}</text>
        {placed.map(({ row, side, level }) => (
          <a href={`/incident/${row.incident}`} aria-label={`${row.day} ${name(row.kind)}`}>
            <title>{`${row.day} ${name(row.kind)}`}</title>
            <rect class={`bar k-${row.kind} ${side > 0 ? "coop" : "conf"}`} width={wide} height={size - 1}
              x={LEFT + (slot(row.day) + 0.5) * step - wide / 2}
              y={side > 0 ? middle - (level + 1) * size : middle + level * size + 1} />
          </a>
        ))}
        {Array.from({ length: slots }, (_, i) => i).filter((i) => i % every === 0).map((i) => (
          <text class="label" x={LEFT + (i + 0.5) * step} y={HEIGHT - BOTTOM + 16} text-anchor="middle">{days[i * (weekly ? 7 : 1)].slice(2)}</text>
        ))}
        <text class="label" x={LEFT} y={HEIGHT - 12}>{`${one} · ${other} · ${rows.length} ${t("incidents")} · Dateline`}</text>
      </svg>
      <Save of={svg} file={`dateline-${one}-${other}`} csv={() => dealingsCsv(rows)} />
    </figure>
  );
}
