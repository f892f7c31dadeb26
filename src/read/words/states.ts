/** The states of the United States and the District of Columbia, each with its postal code and its newsroom abbreviations. */
const STATES: readonly (readonly [string, string, ...string[]])[] = [
  ["Alabama", "AL", "Ala."],
  ["Alaska", "AK"],
  ["Arizona", "AZ", "Ariz."],
  ["Arkansas", "AR", "Ark."],
  ["California", "CA", "Calif."],
  ["Colorado", "CO", "Colo."],
  ["Connecticut", "CT", "Conn."],
  ["Delaware", "DE", "Del."],
  ["District of Columbia", "DC", "D.C."],
  ["Florida", "FL", "Fla."],
  ["Georgia", "GA", "Ga."],
  ["Hawaii", "HI"],
  ["Idaho", "ID"],
  ["Illinois", "IL", "Ill."],
  ["Indiana", "IN", "Ind."],
  ["Iowa", "IA"],
  ["Kansas", "KS", "Kan."],
  ["Kentucky", "KY", "Ky."],
  ["Louisiana", "LA", "La."],
  ["Maine", "ME"],
  ["Maryland", "MD", "Md."],
  ["Massachusetts", "MA", "Mass."],
  ["Michigan", "MI", "Mich."],
  ["Minnesota", "MN", "Minn."],
  ["Mississippi", "MS", "Miss."],
  ["Missouri", "MO", "Mo."],
  ["Montana", "MT", "Mont."],
  ["Nebraska", "NE", "Neb."],
  ["Nevada", "NV", "Nev."],
  ["New Hampshire", "NH", "N.H."],
  ["New Jersey", "NJ", "N.J."],
  ["New Mexico", "NM", "N.M."],
  ["New York", "NY", "N.Y."],
  ["North Carolina", "NC", "N.C."],
  ["North Dakota", "ND", "N.D."],
  ["Ohio", "OH"],
  ["Oklahoma", "OK", "Okla."],
  ["Oregon", "OR", "Ore."],
  ["Pennsylvania", "PA", "Pa."],
  ["Rhode Island", "RI", "R.I."],
  ["South Carolina", "SC", "S.C."],
  ["South Dakota", "SD", "S.D."],
  ["Tennessee", "TN", "Tenn."],
  ["Texas", "TX", "Tex."],
  ["Utah", "UT"],
  ["Vermont", "VT", "Vt."],
  ["Virginia", "VA", "Va."],
  ["Washington", "WA", "Wash."],
  ["West Virginia", "WV", "W.Va."],
  ["Wisconsin", "WI", "Wis."],
  ["Wyoming", "WY", "Wyo."],
];

const byName = new Map(
  STATES.flatMap(([name, code, ...abbreviations]) => [name, code, ...abbreviations].map((key) => [key, name] as const)),
);

/** The state's full name for its name, postal code or abbreviation, as written; null when it is none. */
export function stateOf(words: string): string | null {
  return byName.get(words) ?? byName.get(`${words}.`) ?? null;
}

/** A regular expression source for a state as written in prose: its name or newsroom abbreviation, or a postal code. */
export const STATE = `(?:${STATES.flatMap(([name, code, ...abbreviations]) => [
  name,
  ...abbreviations.map((a) => a.replaceAll(".", "\\.")),
  code,
])
  .sort((a, b) => b.length - a.length)
  .join("|")})`;

/** The states' full names. */
export const stateNames: readonly string[] = STATES.map(([name]) => name);

const FIRST_WORDS = new Set([...byName.keys()].map((name) => name.split(" ")[0]?.replace(/\.$/, "") ?? ""));

/** Whether a word, as written, may open the name of a state; cheap, for passing over every sentence that has none. */
export function mayOpenState(word: string): boolean {
  return FIRST_WORDS.has(word.endsWith(".") ? word.slice(0, -1) : word);
}

/** A state's postal code: "Oregon" → "OR". Null for anything that is no state's full name. */
export function postalCodeOf(state: string): string | null {
  return STATES.find(([name]) => name === state)?.[1] ?? null;
}
