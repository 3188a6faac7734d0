// Charts as plain data: scales, bars with intervals, and what is saved of them.
import type { Dealing, DayFigure } from "./types";

export const ROLES = ["launched", "intercepted", "suppressed", "hit"] as const;

/** Kinds that bring states together; PROTEST and what follows drive them apart. */
const COOPERATION = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"];

export const isCooperation = (kind: string): boolean => COOPERATION.includes(kind);

/** Round steps up to at least `most`. */
export function steps(most: number): number[] {
  if (most <= 0) return [0, 1];
  const raw = most / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, [1, 2, 5, 10].map((m) => m * power).find((s) => s >= raw)!);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}

const DAY = 86_400_000;

/** Every day from the first to the last, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** Which days are named below an axis: some ten days of a few weeks, else first days of months, as many as fit. */
export function dayLabels(days: string[]): { index: number; label: string }[] {
  const most = 12;
  if (days.length <= 62) {
    const every = Math.ceil(days.length / most);
    return days.flatMap((day, index) => (index % every === 0 ? [{ index, label: day.slice(5) }] : []));
  }
  const months = days.flatMap((day, index) => (day.endsWith("-01") ? [{ index, label: day.slice(0, 7) }] : []));
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((step) => months.length / step <= most) ?? 120;
  return months.filter(({ label }) => {
    const month = Number(label.slice(0, 4)) * 12 + Number(label.slice(5)) - 1;
    return month % every === 0;
  });
}

export function csv(columns: string[], rows: (string | number | null)[][]): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? "" : String(value);
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

export const daysCsv = (rows: DayFigure[]): string =>
  csv(["day", "role", "thing", "low", "high", "disagree", "sources", "incidents"],
    rows.map((r) => [r.day, r.role, r.thing, r.low, r.high, String(r.disagree), r.sources.join("; "), r.incidents.join(" ")]));

export const dealingsCsv = (rows: Dealing[]): string =>
  csv(["day", "kind", "incident", "independent"], rows.map((r) => [r.day, r.kind, r.incident, r.independent]));

/** Saves a file that the page has made. */
export function save(file: string, kind: string, content: string | Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: kind }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The drawing by itself, with the colours that the page's style gives it. */
export function drawing(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const [from, to] = [svg, copy].map((one) => [one, ...one.querySelectorAll("*")] as SVGElement[]);
  from.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font"]) {
      to[index].style.setProperty(name, style.getPropertyValue(name));
    }
  });
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  return new XMLSerializer().serializeToString(copy);
}

export async function savePng(svg: SVGSVGElement, file: string): Promise<void> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([drawing(svg)], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [svg.clientWidth * 2, svg.clientHeight * 2];
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  canvas.toBlob((blob) => blob && save(file, "image/png", blob));
}
