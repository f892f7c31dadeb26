import { readFileSync } from "node:fs";
import { AgencyRegister } from "../case/index.ts";

/** The list of agencies as shipped: the same place seen from `src` and from `dist`. */
const SHIPPED = new URL("../../models/us-agencies/agencies.txt", import.meta.url);

let loaded: AgencyRegister | undefined;

/** The shipped agencies of the United States; read once. */
export function usAgencies(): AgencyRegister {
  loaded ??= new AgencyRegister(readFileSync(SHIPPED, "utf8"));
  return loaded;
}
