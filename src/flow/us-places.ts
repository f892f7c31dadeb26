import { readFileSync } from "node:fs";
import { Gazetteer } from "../read/index.ts";

/** The list of places as shipped: the same place seen from `src` and from `dist`. */
const SHIPPED = new URL("../../models/us-places/places.txt", import.meta.url);

let loaded: Gazetteer | undefined;

/** The shipped places of the United States; read once. */
export function usPlaces(): Gazetteer {
  loaded ??= new Gazetteer(readFileSync(SHIPPED, "utf8"));
  return loaded;
}
