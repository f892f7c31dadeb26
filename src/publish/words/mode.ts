import type { Mode, Speaker } from "../../model/index.ts";

const VERBS: Record<Mode, readonly [one: string, many: string]> = {
  stated: ["says", "say"],
  confirmed: ["confirms", "confirm"],
  alleged: ["alleges", "allege"],
  denied: ["denies", "deny"],
  withheld: ["withholds", "withhold"],
  promised: ["promises", "promise"],
  advised: ["advises", "advise"],
  asked: ["asks", "ask"],
};

/** What a document passes on in its own voice is not its own act: it does not allege, it says what is alleged. */
const PASSED_ON: Partial<Record<Mode, string>> = {
  alleged: "is alleged",
  denied: "is denied",
  withheld: "is withheld",
  promised: "is promised",
  advised: "is advised",
  asked: "is asked",
};

/**
 * How it is said, as a verb: "says", "alleges", "withholds". Given the speaker, the verb agrees: "police, unnamed, say",
 * and in a document's own voice "is alleged".
 */
export function describeMode(mode: Mode, speaker?: Speaker): string {
  const passedOn = speaker?.kind === "document" ? PASSED_ON[mode] : undefined;
  return passedOn ?? VERBS[mode][speaker && isMany(speaker) ? 1 : 0];
}

/** Who says it and how, as the head of a quote: "Police Chief Ada Brandt, Alder Crossing Police Department, says". */
export function attribute(who: string, mode: Mode, speaker: Speaker): string {
  const verb = describeMode(mode, speaker);
  if (speaker.kind === "document" && PASSED_ON[mode]) return `${verb}, in ${who}`;
  return who.includes(",") ? `${who}, ${verb}` : `${who} ${verb}`;
}

/** Several people at once: "police", "neighbors". An organisation or a named person is one. */
function isMany(speaker: Speaker): boolean {
  if (speaker.name !== null) return false;
  if (speaker.role) return /(?:[^s]s|police)$/i.test(speaker.role);
  return speaker.kind === "police" && (speaker.anonymous || !speaker.affiliation);
}
