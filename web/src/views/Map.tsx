// Incidents by place, played over time. Places known only as a state are drawn as areas, those not known are listed.
import { geoMercator, geoPath } from "d3-geo";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import worldFile from "world-atlas/countries-50m.json?url";
import { get, tick, useJson } from "../lib/api";
import { type Outlines, outlines, type PointOfView } from "../lib/borders";
import { csv, drawing, save, savePng } from "../lib/chart";
import { filtered, params, set } from "../lib/route";
import { name, t } from "../lib/strings";
import type { Point } from "../lib/types";
import { Empty, Filters, Kind, Trouble } from "./parts";

const WIDTH = 960, HEIGHT = 520;
/** Milliseconds a day is shown when time plays. */
const FRAME = 400;

interface Window { x: number; y: number; scale: number }

export default function MapView() {
  const points = useJson<Point[]>(`/api/points${filtered(params.value)}`, tick.value);
  const [world, setWorld] = useState<Parameters<typeof outlines>[0] | null>(null);
  const [fault, setFault] = useState("");
  const view = (params.value.get("borders") === "facto" ? "facto" : "ukr") as PointOfView;
  const blur = params.value.get("blur") === "1";
  useEffect(() => {
    get<Parameters<typeof outlines>[0]>(worldFile).then(setWorld, (error: Error) => setFault(error.message));
  }, []);
  const drawn = useMemo(() => world && outlines(world, view), [world, view]);
  const dated = useMemo(() => [...new Set(points.data?.flatMap((p) => p.day ?? []))].sort(), [points.data]);
  const [upTo, setUpTo] = useState<number | null>(null);
  const playing = usePlay(upTo, setUpTo, dated.length);
  const last = upTo === null ? null : dated[upTo];
  const [placed, unplaced] = useMemo(() => {
    const shown = points.data?.filter((point) => !last || (point.day !== null && point.day <= last)) ?? [];
    return [shown.filter((point) => point.lat !== null), shown.filter((point) => point.lat === null)];
  }, [points.data, last]);
  return (
    <>
      <h1 class="unseen">{t("map")}</h1>
      <Filters />
      <Trouble error={points.error ?? fault} />
      <p class="tools">
        <label>{t("borders")}{" "}
          <select value={view} onChange={(event) => set("borders", event.currentTarget.value === "facto" ? "facto" : "")}>
            <option value="ukr">{t("pov_ukr")}</option><option value="facto">{t("pov_facto")}</option>
          </select>
        </label>
        {dated.length > 1 && (
          <>
            <button onClick={playing.toggle}>{t(playing.on ? "stop" : "play")}</button>
            <label class="slider">{t("up_to")}{" "}
              <input type="range" min={0} max={dated.length - 1} value={upTo ?? dated.length - 1}
                onInput={(event) => setUpTo(Number(event.currentTarget.value))} />
              <output>{last ?? dated.at(-1)}</output>
            </label>
          </>
        )}
      </p>
      <div class="columns">
        <section aria-label={t("map")}>
          <World outlines={drawn} points={placed} blur={blur} />
          {!points.loading && !points.error && placed.length + unplaced.length === 0 && <Empty />}
        </section>
        <aside>
          <h2>{t("no_point")} ({unplaced.length})</h2>
          <ul class="findings">
            {unplaced.slice(0, 100).map((point) => (
              <li key={point.incident}><Kind kind={point.kind} /> <a href={`/incident/${point.incident}`}>
                {(point.who ?? point.place) && <bdi>{point.who ?? point.place} </bdi>}<time>{point.day ?? t("no_day")}</time></a></li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}

function usePlay(at: number | null, put: (at: number | null) => void, many: number) {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => {
      const next = (at ?? -1) + 1;
      if (next >= many) setOn(false);
      else put(next);
    }, FRAME);
    return () => clearTimeout(timer);
  }, [on, at, many]);
  return { on, toggle: () => { if (!on && (at === null || at >= many - 1)) put(0); setOn(!on); } };
}

/** What shows every point, with a margin. */
function around(points: { x: number; y: number }[]): Window {
  if (points.length === 0) return { x: WIDTH / 2, y: HEIGHT / 2, scale: 1 };
  const xs = points.map((p) => p.x).sort((a, b) => a - b), ys = points.map((p) => p.y).sort((a, b) => a - b);
  const [left, right, top, bottom] = [xs[0], xs.at(-1)!, ys[0], ys.at(-1)!];
  const scale = Math.min(WIDTH / (right - left + 60), HEIGHT / (bottom - top + 60), 12);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.max(1, scale) };
}

interface Place { first: Point; many: number; largest: number }

/** Incidents of one kind at one place, as one circle: a place has thousands. Large circles come first, so that none is hidden. */
function gathered(points: Point[], rounded: (value: number) => number): Place[] {
  const places = new Map<string, Place>();
  for (const point of points) {
    const key = `${rounded(point.lat!)} ${rounded(point.lon!)} ${point.kind} ${point.place_id?.includes(".")}`;
    const held = places.get(key);
    if (!held) places.set(key, { first: point, many: 1, largest: point.largest ?? 0 });
    else {
      held.many++;
      held.largest = Math.max(held.largest, point.largest ?? 0);
    }
  }
  return [...places.values()].sort((a, b) => b.largest - a.largest);
}

/** The list of what happened at a place, with the filters that hold. */
const within = (point: Point): string => `/${filtered(params.value, { kind: point.kind, place: point.place_id ?? "" })}`;

function World({ outlines, points, blur }: { outlines: Outlines | null; points: Point[]; blur: boolean }) {
  const svg = useRef<SVGSVGElement>(null);
  const projection = useMemo(() => geoMercator().scale(150).translate([WIDTH / 2, HEIGHT / 2 + 90]), []);
  const path = useMemo(() => geoPath(projection), [projection]);
  const paths = useMemo(() => outlines && {
    states: outlines.states.map((state) => path(state) ?? ""),
    lines: path(outlines.lines) ?? "",
    disputed: path(outlines.disputed) ?? "",
  }, [outlines, path]);
  const rounded = (value: number) => (blur ? Math.round(value) : value);
  const places = useMemo(() => gathered(points, rounded).map((place) => {
    const [x, y] = projection([rounded(place.first.lon!), rounded(place.first.lat!)])!;
    return { ...place, x, y, area: !place.first.place_id?.includes(".") };
  }), [points, blur, projection]);
  const [moved, setMoved] = useState<Window | null>(null);
  const whole = around(places);
  const { x, y, scale } = moved ?? whole;
  const move = (by: Partial<Window>) => setMoved({ x, y, scale, ...by });
  const keys: Record<string, () => void> = {
    "+": () => move({ scale: Math.min(60, scale * 1.5) }), "-": () => move({ scale: Math.max(1, scale / 1.5) }),
    ArrowLeft: () => move({ x: x - 60 / scale }), ArrowRight: () => move({ x: x + 60 / scale }),
    ArrowUp: () => move({ y: y - 60 / scale }), ArrowDown: () => move({ y: y + 60 / scale }), "0": () => setMoved(null),
  };
  const drag = useRef<[number, number] | null>(null);
  const radius = (largest: number) => (4 + Math.sqrt(Math.min(largest, 2500)) * 0.35) / scale;
  const frame = `${x - WIDTH / 2 / scale} ${y - HEIGHT / 2 / scale} ${WIDTH / scale} ${HEIGHT / scale}`;
  const table = () => csv(["incident", "kind", "day", "place", "lat", "lon", "largest"], points.map((p) =>
    [p.incident, p.kind, p.day, p.place, rounded(p.lat!), rounded(p.lon!), p.largest]));
  return (
    <figure class="map">
      <svg ref={svg} viewBox={frame} tabindex={0} role="group" aria-label={t("map")}
        onKeyDown={(event) => { if (keys[event.key]) { event.preventDefault(); keys[event.key](); } }}
        onPointerDown={(event) => (drag.current = [event.clientX, event.clientY])}
        onPointerUp={() => (drag.current = null)} onPointerLeave={() => (drag.current = null)}
        onPointerMove={(event) => {
          if (!drag.current) return;
          const unit = WIDTH / scale / event.currentTarget.clientWidth;
          move({ x: x - (event.clientX - drag.current[0]) * unit, y: y - (event.clientY - drag.current[1]) * unit });
          drag.current = [event.clientX, event.clientY];
        }}>
        {paths?.states.map((d) => <path class="land" d={d} />)}
        {paths && <path class="border" d={paths.lines} stroke-width={0.7 / scale} />}
        {paths && <path class="border" d={paths.disputed} stroke-width={0.7 / scale} stroke-dasharray={`${3 / scale} ${2 / scale}`} />}
        {places.map(({ first, many, largest, x, y, area }) => {
          const says = many > 1
            ? `${first.place ?? ""} · ${many} ${t("incidents")} · ${name(first.kind)}`
            : `${name(first.kind)} · ${first.place ?? ""} · ${first.day ?? ""}`;
          return (
            <a href={many > 1 ? within(first) : `/incident/${first.incident}`} aria-label={says}>
              <title>{says}</title>
              <circle class={`dot k-${first.kind} ${area ? "area" : ""}`} cx={x} cy={y} r={area ? 16 / scale : radius(largest)}
                stroke-width={(many > 1 ? 1.8 : 1) / scale} stroke-dasharray={area ? `${3 / scale} ${2 / scale}` : undefined} />
            </a>
          );
        })}
      </svg>
      <div class="zoom">
        <button onClick={keys["+"]} aria-label={t("zoom_in")}>+</button>
        <button onClick={keys["-"]} aria-label={t("zoom_out")}>−</button>
      </div>
      <figcaption class="small">
        <span class="legend"><span class="key k-conf">{t("map_conflict")}</span><span class="key k-coop">{t("map_rest")}</span></span>
        {t("area_note")} {t("borders_note")}
      </figcaption>
      <p class="tools small">
        <label><input type="checkbox" checked={blur} onChange={(event) => set("blur", event.currentTarget.checked ? "1" : "")} /> {t("blur")}</label>
        {t("save_as")}{" "}
        <button onClick={() => save("dateline-map.svg", "image/svg+xml", drawing(svg.current!))}>SVG</button>
        <button onClick={() => savePng(svg.current!, "dateline-map.png")}>PNG</button>
        <button onClick={() => save("dateline-map.csv", "text/csv", table())}>CSV</button>
      </p>
    </figure>
  );
}
