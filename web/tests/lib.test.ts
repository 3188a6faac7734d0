import { geoContains } from "d3-geo";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { get } from "../src/lib/api";
import { outlines } from "../src/lib/borders";
import { csv, dayLabels, daysBetween, isCooperation, steps } from "../src/lib/chart";
import { filtered } from "../src/lib/route";
import { interval, type Mark, pieces, toUtf16 } from "../src/lib/spans";
import { figureWords, STRINGS, who } from "../src/lib/strings";

const mark = (start: number, end: number, field: string): Mark =>
  ({ span: [start, end], kind: "who", claim: "c1", field, says: field });

describe("spans", () => {
  it("are bytes, and become UTF-16 units", () => {
    // й is two bytes and one unit, 😀 four bytes and two units.
    expect([...toUtf16("aй😀z", [0, 1, 3, 7, 8])]).toEqual([[0, 0], [1, 1], [3, 2], [7, 4], [8, 5]]);
  });
  it("within a character move to its start", () => expect(toUtf16("й", [1]).get(1)).toBe(0));
  it("that overlap cut the text, and all of it stays", () => {
    const cut = pieces("Київ під вогнем", [mark(0, 8, "a"), mark(4, 15, "b")]);
    expect(cut.map((piece) => piece.text).join("")).toBe("Київ під вогнем");
    expect(cut.map((piece) => piece.marks.map((one) => one.field))).toEqual([["a"], ["a", "b"], ["b"], []]);
  });
  it("that are empty mark nothing", () => expect(pieces("ab", [mark(1, 1, "a")])).toHaveLength(1));
});

describe("figures", () => {
  it("are shown as intervals", () =>
    expect([interval(20, 20), interval(18, 22), interval(401, null), interval(null, 5)]).toEqual(["20", "18–22", "401+", ""]));
  it("are worded alike wherever they stand", () => {
    expect(figureWords("launched drone 401..")).toBe("401+ drones launched");
    expect(figureWords("launched missile.cruise 20..22")).toBe("20–22 missiles (cruise) launched");
    expect([who("UKR.air_force"), who("RUS"), who("Coast Courier")]).toEqual(["Air force, UKR", "RUS", "Coast Courier"]);
  });
  it("stand over days that are named by the month where they are many", () => {
    expect(dayLabels(daysBetween("2025-07-10", "2025-07-12")).map((one) => one.label)).toEqual(["07-10", "07-11", "07-12"]);
    expect(dayLabels(daysBetween("2024-11-15", "2025-03-02")).map((one) => one.label)).toEqual(["2024-12", "2025-01", "2025-02", "2025-03"]);
    expect(dayLabels(daysBetween("2022-01-01", "2025-12-31")).map((one) => one.label).slice(0, 3)).toEqual(["2022-01", "2022-07", "2023-01"]);
  });
  it("have axes with round steps", () => {
    expect(steps(728)).toEqual([0, 200, 400, 600, 800]);
    expect(steps(3)).toEqual([0, 1, 2, 3]);
    expect(steps(0)).toEqual([0, 1]);
  });
  it("have every day between the first and the last", () =>
    expect(daysBetween("2024-02-28", "2024-03-01")).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"]));
  it("are saved so that a spreadsheet runs nothing", () =>
    expect(csv(["a"], [["=1+1"], ['x"y'], [-5]])).toBe("a\r\n'=1+1\r\n\"x\"\"y\"\r\n-5\r\n"));
  it("of meetings bring together, of threats apart", () =>
    expect([isCooperation("CONSULT"), isCooperation("THREATEN")]).toEqual([true, false]));
});

it("filters of the address become a question, and nothing else does", () =>
  expect(filtered(new URLSearchParams("kind=AID&blur=1&actor="), { limit: "9" })).toBe("?kind=AID&limit=9"));

it("every language has the same words, none empty", () => {
  for (const [code, words] of Object.entries(STRINGS)) {
    expect(Object.keys(words), code).toEqual(Object.keys(STRINGS.en));
    expect(Object.values(words).filter((word) => !word.trim()), code).toEqual([]);
  }
});

describe("borders", () => {
  const world = JSON.parse(readFileSync("node_modules/world-atlas/countries-50m.json", "utf8"));
  const holder = (view: "ukr" | "facto", at: [number, number]) =>
    outlines(world, view).states.find((state) => geoContains(state, at))?.properties?.name;
  it("have Crimea where the point of view puts it", () => {
    expect([holder("ukr", [34.1, 45.2]), holder("facto", [34.1, 45.2])]).toEqual(["Ukraine", "Russia"]);
    expect([holder("ukr", [30.5, 50.4]), holder("ukr", [37.6, 55.7])]).toEqual(["Ukraine", "Russia"]);
  });
  it("dash the line at Crimea and others that are disputed", () => {
    const { disputed, lines } = outlines(world, "ukr");
    const points = disputed.coordinates.flat();
    expect(points.length).toBeGreaterThan(2);
    const near = (at: [number, number]) => points.some(([lon, lat]) => Math.hypot(lon - at[0], lat - at[1]) < 1.5);
    // Crimea; Western Sahara's line with Morocco; Kosovo's with Serbia. Not France's with Spain.
    expect([near([33.8, 46.1]), near([-9, 27.7]), near([21, 43]), near([0.7, 42.7])]).toEqual([true, true, true, false]);
    expect(lines.coordinates.length).toBeGreaterThan(100);
  });
});

describe("what the server says", () => {
  const from = (response: Response) => {
    vi.stubGlobal("fetch", () => Promise.resolve(response));
    return get("/api/status");
  };
  it("is an error where its body was cut off, whatever its status", async () => {
    const cut = new ReadableStream({ start: (stream) => stream.error(new DOMException("aborted", "AbortError")) });
    await expect(from(new Response(cut, { status: 200 }))).rejects.toThrow("aborted");
  });
  it("is read where it came whole, and named where it is a fault", async () => {
    expect(await from(Response.json({ reports: 3 }))).toEqual({ reports: 3 });
    await expect(from(Response.json({ error: "no such report" }, { status: 404 }))).rejects.toThrow("no such report");
    await expect(from(new Response("", { status: 502, statusText: "Bad Gateway" }))).rejects.toThrow("502 Bad Gateway");
  });
});
