// Makes agencies.txt from the list of agencies that the FBI's Crime Data Explorer published with its source (CC0).
//
//   node models/us-agencies/make.ts agencies-by-state.json
//
// The file: github.com/fbi-cde/crime-data-frontend, commit ddbd3077, public/data/agencies-by-state.json.gz, unpacked.
import { readFileSync, writeFileSync } from "node:fs";
import { stateOf } from "../../src/read/words/states.ts";

interface Listed {
  readonly agency_name: string | null;
  readonly agency_type_name: string;
  readonly past_10_years_reported: number | null;
}

/** Nebraska has a code of its own in the FBI's lists. */
const STATE_CODES: Readonly<Record<string, string>> = { NB: "NE" };

/**
 * Names of agencies that use force under their own name; task forces and parks report under others. A state's police
 * report by county ("Highway Patrol: Lake County"), without the agency's own name or one code, so they are left out.
 */
const AGENCY =
  /\b(?:Police(?: Department)?|Sheriff's Office|Sheriff's Department|Department of Public Safety|Public Safety Department|Marshal's Office)$/;
const [path] = process.argv.slice(2);
if (!path) throw new Error("give the path of agencies-by-state.json: node models/us-agencies/make.ts FILE");
const states = JSON.parse(readFileSync(path, "utf8")) as Record<string, Record<string, Listed>>;
const groups = Object.entries(states).flatMap(([code, agencies]) => {
  const state = stateOf(STATE_CODES[code] ?? code);
  if (state === null) return [];
  const lines = Object.entries(agencies).flatMap(([ori, listed]) => {
    const name =
      listed.agency_name
        ?.trim()
        .replace(/\s+/g, " ")
        .replace(/( Police Department)\1$/, "$1") ?? "";
    const isOwn = listed.agency_type_name !== "State Police" && !name.includes(":") && AGENCY.test(name);
    return isOwn && (listed.past_10_years_reported ?? 0) > 0 ? [`${name}\t${ori}`] : [];
  });
  return [{ state, lines: lines.sort() }];
});
groups.sort((a, b) => (a.state < b.state ? -1 : 1));
writeFileSync(
  new URL("agencies.txt", import.meta.url),
  groups.map(({ state, lines }) => `${state}\n${lines.join("\n")}\n`).join("\n"),
);
