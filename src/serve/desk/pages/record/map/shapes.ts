import { geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import states from "us-atlas/states-albers-10m.json";

/** A state or county as it is drawn, in the drawing's own units: 975 wide and 610 high, as the Census Bureau's shapes were laid flat. */
export interface Shape {
  /** The Census Bureau's number: two digits for a state, five for a county, of which the first two are its state's. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly middle: readonly [x: number, y: number];
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

/** The states and the District of Columbia; territories are on no such map. */
export function stateShapes(): Shape[] {
  return shapesOf(states, states.objects.states);
}

/** The counties of a state. Connecticut's are those it had until 2022. */
export async function countyShapes(state: string): Promise<Shape[]> {
  const { default: counties } = await import("us-atlas/counties-albers-10m.json");
  const { type, geometries } = counties.objects.counties;
  return shapesOf(counties, { type, geometries: geometries.filter(({ id }) => String(id).startsWith(state)) });
}

// What was laid flat already needs no projection.
const draw = geoPath();

function shapesOf(topology: Topology, collection: GeometryCollection<{ name: string }>): Shape[] {
  return feature(topology, collection).features.flatMap((one) => {
    const path = draw(one);
    if (!path) return [];
    return [
      { id: String(one.id), name: one.properties.name, path, middle: draw.centroid(one), bounds: draw.bounds(one) },
    ];
  });
}
