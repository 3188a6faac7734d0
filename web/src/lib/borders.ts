// Outlines of states. Natural Earth draws who controls what: there, Crimea is a polygon of Russia. It is taken out as a
// feature of its own, so that it can be put where the chosen point of view puts it, with its line dashed.
import { geoContains } from "d3-geo";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

export type PointOfView = "ukr" | "facto";
export interface Outlines { states: Feature<Polygon | MultiPolygon>[]; lines: MultiLineString; disputed: MultiLineString }

const IN_CRIMEA: [number, number] = [34.1, 45.2];

/** Pairs of outlines between which the whole line is disputed. Where a part of a line is, Natural Earth does not tell it apart. */
const DISPUTED = [["W. Sahara", "Morocco"], ["Somaliland", "Somalia"], ["N. Cyprus", "Cyprus"], ["Kosovo", "Serbia"],
  ["Palestine", "Israel"], ["Siachen Glacier", "India"], ["Siachen Glacier", "Pakistan"], ["Siachen Glacier", "China"]];

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export function outlines(world: World, view: PointOfView): Outlines {
  const all = world.objects.countries;
  const geometries = all.geometries.flatMap((state): GeometryObject<{ name: string }>[] => {
    if (state.type !== "MultiPolygon") return [state];
    const isCrimea = (arcs: number[][]) => geoContains(feature(world, { type: "Polygon", arcs }), IN_CRIMEA);
    if (state.properties?.name !== "Russia") return [state];
    const crimea = state.arcs.filter(isCrimea);
    const rest = state.arcs.filter((arcs) => !crimea.includes(arcs));
    const part = { type: "MultiPolygon" as const, arcs: crimea, properties: { name: "Crimea" } };
    return crimea.length ? [{ ...state, arcs: rest }, part] : [state];
  });
  const countries: GeometryCollection<{ name: string }> = { type: "GeometryCollection", geometries };
  const name = (one: unknown) => (one as { properties?: { name?: string } }).properties?.name;
  const holder = view === "ukr" ? "Ukraine" : "Russia";
  const owner = (one: unknown) => (name(one) === "Crimea" ? holder : name(one));
  const isDisputed = (a: unknown, b: unknown) => name(a) === "Crimea" || name(b) === "Crimea" ||
    DISPUTED.some(([one, other]) => (name(a) === one && name(b) === other) || (name(a) === other && name(b) === one));
  const collection = feature(world, countries) as FeatureCollection<Polygon | MultiPolygon>;
  const states = collection.features.map((one) =>
    name(one) === "Crimea" ? { ...one, properties: { name: holder, of: "Crimea" } } : one);
  return {
    states,
    lines: mesh(world, countries, (a, b) => a !== b && owner(a) !== owner(b) && !isDisputed(a, b)),
    disputed: mesh(world, countries, (a, b) => a !== b && isDisputed(a, b)),
  };
}
