/**
 * The cities that stand alone in datelines of American news, without a state, and their states: the list of the Associated
 * Press Stylebook, entry "datelines".
 */
const ALONE: Readonly<Record<string, string>> = {
  atlanta: "GA",
  baltimore: "MD",
  boston: "MA",
  chicago: "IL",
  cincinnati: "OH",
  cleveland: "OH",
  dallas: "TX",
  denver: "CO",
  detroit: "MI",
  honolulu: "HI",
  houston: "TX",
  indianapolis: "IN",
  "las vegas": "NV",
  "los angeles": "CA",
  miami: "FL",
  milwaukee: "WI",
  minneapolis: "MN",
  "new orleans": "LA",
  "new york": "NY",
  "oklahoma city": "OK",
  philadelphia: "PA",
  phoenix: "AZ",
  pittsburgh: "PA",
  "salt lake city": "UT",
  "san antonio": "TX",
  "san diego": "CA",
  "san francisco": "CA",
  seattle: "WA",
  "st. louis": "MO",
  washington: "DC",
};

/** The postal code of the state that a city standing alone means by newsroom convention; null for any other city. */
export function stateOfLoneCity(city: string): string | null {
  return ALONE[city.toLowerCase()] ?? null;
}
