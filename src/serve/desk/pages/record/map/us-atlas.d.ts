// The shapes are data: their types are those of any topology.
declare module "us-atlas/states-albers-10m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const topology: Topology<{ states: GeometryCollection<{ name: string }> }>;
  export default topology;
}
declare module "us-atlas/counties-albers-10m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const topology: Topology<{ counties: GeometryCollection<{ name: string }> }>;
  export default topology;
}
