import { geoContains } from "d3-geo";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outlines } from "../src/lib/borders";
import { csv, daysBetween, isCooperation, steps } from "../src/lib/chart";
import { filtered } from "../src/lib/route";
import { interval, type Mark, pieces, toUtf16 } from "../src/lib/spans";
import { STRINGS } from "../src/lib/strings";

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
  it("dash the line at Crimea and no other", () => {
    const { disputed, lines } = outlines(world, "ukr");
    const points = disputed.coordinates.flat();
    expect(points.length).toBeGreaterThan(2);
    expect(points.every(([lon, lat]) => lon > 32 && lon < 37 && lat > 44 && lat < 47)).toBe(true);
    expect(lines.coordinates.length).toBeGreaterThan(100);
  });
});
