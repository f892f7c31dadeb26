import { type FieldName, type FieldValue, isStepReport } from "../model/index.ts";

/** Of the values of one row only one can be so of the same thing at the same time. */
type Rows = readonly (readonly (string | RegExp)[])[];

/**
 * Fields that may have several values, and which of these exclude each other all the same: somebody may have held a knife and a phone, but
 * did not lie and stand when the shot fell. What stands in no row excludes nothing. A value that fits two columns of a row is in the first.
 */
const EXCLUDING: Partial<Record<FieldName, Rows>> = {
  call_source: [["911 call", "non-emergency call", "flagged down", "officer-initiated"]],
  encounter_reason: [
    [
      /^(?:domestic disturbance|disturbance|noise complaint)$/,
      /^(?:stabbing|assault)$/,
      /^(?:shots fired|armed person)$/,
      /^(?:burglary|trespass|suspicious person)$/,
      "robbery",
      /^(?:theft|shoplifting)$/,
      "vandalism",
      "hostage situation",
      "crash",
    ],
    [
      "expired registration",
      "vehicle equipment",
      "moving violation",
      "seat belt",
      "stolen vehicle",
      "matched a description",
      "warrant service",
    ],
    [
      /^(?:traffic stop|expired registration|vehicle equipment|moving violation|seat belt)$/,
      "warrant service",
      "welfare check",
    ],
  ],
  weapon: [
    ["folding knife", "kitchen knife", "box cutter"],
    ["handgun", "rifle", "shotgun", "replica gun"],
    ["gun", "replica gun"],
    [
      /^(?:(?:kitchen |folding )?knife|box cutter|razor)$/,
      "scissors",
      "screwdriver",
      "hammer",
      "bat",
      "pipe",
      "crowbar",
    ],
  ],
  weapon_use: [
    ["dropped or put down", "in hand"],
    ["pointed down", /^(?:pointed|raised|fired)$/],
    ["holstered or put away", /^(?:in hand|pointed|pointed down|raised|brandished|fired)$/],
  ],
  wounds: [
    ["head", "torso", "leg", "arm"],
    ["back", /^(?:chest|abdomen)$/],
    [/^(?:chest|abdomen|back)$/, "head", "leg"],
  ],
  deescalation: [
    ["commands given", "no commands given"],
    ["warning given", "no warning given"],
    ["Taser tried first", "Taser not tried"],
    ["police announced themselves", "police did not announce themselves"],
    ["negotiation", "no negotiation"],
  ],
  object_held: [
    ["phone", "wallet", "keys", "vape pen", "lighter", "bottle", "flashlight", "tool", "pen", "toy", "nothing"],
  ],
  hands: [
    ["raised", "on the wheel", "behind the back", "in a pocket", "at the waistband", "reaching in the vehicle"],
    ["empty", "in a pocket", "at the waistband", "reaching in the vehicle"],
    ["visible", "not visible"],
    ["visible", /^(?:behind the back|in a pocket|reaching in the vehicle)$/],
  ],
  position: [
    ["lying", "sitting", "standing", "kneeling"],
    ["inside a vehicle", "outside a vehicle"],
    ["running or turned away", "coming toward officers"],
    [/^(?:lying|sitting|kneeling)$/, /^(?:running or turned away|coming toward officers)$/],
    ["indoors", "outdoors"],
  ],
  vehicle_motion: [
    ["accelerated", "drove", "rolled slowly", "did not move"],
    [/^(?:accelerated|drove|rolled slowly)$/, "drove away"],
    [/^(?:accelerated|drove|rolled slowly|did not move)$/, "reversed"],
  ],
  warrant_kind: [["arrest", "search", "none"]],
  officer_account: [[/^(?:saw a|thought there was a) weapon$/, "saw no weapon"]],
};

/** Whether two values of a field that may have several exclude each other. */
export function opposed(field: FieldName, a: FieldValue, b: FieldValue): boolean {
  if (field === "investigating_body") return isStepReport(a) && isStepReport(b) && areRivals(a.body, b.body);
  if (typeof a !== "string" || typeof b !== "string") return false;
  return (EXCLUDING[field] ?? []).some((row) => {
    const [one, other] = [columnOf(row, a), columnOf(row, b)];
    return one >= 0 && other >= 0 && one !== other;
  });
}

const GUN = /^(?:gun|handgun|rifle|shotgun)$/;
const KNIFE = /knife$|^(?:box cutter|razor)$/;

/**
 * Whether who denies one value of a field denies another by it: without a weapon nobody has a knife, and without a gun nobody a rifle. A
 * vehicle is no weapon that somebody carries.
 */
export function deniesAlso(field: FieldName, denied: FieldValue, given: FieldValue): boolean {
  if (field !== "weapon" || typeof denied !== "string" || typeof given !== "string") return false;
  if (denied === "weapon") return given !== "vehicle";
  return (denied === "gun" && GUN.test(given)) || (denied === "knife" && KNIFE.test(given));
}

function columnOf(row: Rows[number], value: string): number {
  return row.findIndex((cell) => (typeof cell === "string" ? cell === value : cell.test(value)));
}

/** Bodies that investigate a use of force from outside, one of which leads; prosecutors and review boards look at it beside them. */
const LEADS =
  /\b(?:state (?:police|patrol|highway patrol)|highway patrol|bureau of (?:criminal |state )?(?:investigation|apprehension|criminal apprehension)|department of (?:law enforcement|public safety|justice|criminal investigation)|(?:criminal )?investigation(?:s)? (?:bureau|division)|rangers|sheriff|police department)\b/i;

/** Two outside bodies of which neither name is the fuller form of the other. */
function areRivals(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !LEADS.test(a) || !LEADS.test(b)) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return !one.every((w) => other.includes(w)) && !other.every((w) => one.includes(w));
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !/^(?:the|of|s|for|and|department|office|division)$/.test(word));
}
