import { readFileSync } from "node:fs";
import { type AttributionModel, unpackModel } from "../read/index.ts";

/** The model file of the fast attribution reader, as shipped: the same place seen from `src` and from `dist`. */
const SHIPPED = new URL("../../models/attribution-fast/attribution-fast.bin", import.meta.url);

let loaded: AttributionModel | undefined;

/** The shipped model of the fast attribution reader; read once. Throws `BadModelError` when the file is damaged. */
export function attributionModel(): AttributionModel {
  loaded ??= unpackModel(readFileSync(SHIPPED));
  return loaded;
}
