import type { Claim, Document, Speaker } from "../model/index.ts";

/** What a case's claims are weighed in: its documents, and the police agency that "police" without a name means. */
export interface Setting {
  readonly documents: ReadonlyMap<string, Document>;
  readonly agency: string;
}

/** The setting of a case: its documents, and the police agency that its claims name most, the first by name of those. */
export function settingOf(claims: readonly Claim[], documents: readonly Document[]): Setting {
  const counts = new Map<string, number>();
  for (const { speaker } of claims) {
    const name = speaker.kind === "police" ? body(speaker.affiliation) : "";
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [agency] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { documents: new Map(documents.map((d) => [d.id, d])), agency: agency?.[0] ?? "" };
}

/**
 * The voice a claim counts as. A chief, a spokeswoman and a press release of one department are one voice; two documents
 * of one publisher in their own words are one voice, and so are all copies of one story.
 */
export function voiceOf(claim: Claim, setting: Setting): string {
  const speaker = tellerOf(claim);
  if (speaker.kind === "document") {
    const id = toldIn(claim, setting);
    return `document ${setting.documents.get(id)?.publisher ?? id}`;
  }
  if (speaker.kind === "police") return `police ${body(speaker.affiliation) || setting.agency}`;
  if (speaker.kind === "prosecutor" || speaker.kind === "family") return `${speaker.kind} ${body(speaker.affiliation)}`;
  return `${speaker.kind} ${body(speaker.affiliation) || (speaker.name ?? speaker.role ?? "")}`;
}

/**
 * On whose word a claim rests: what police say that a witness told them rests on the police, so it corroborates nothing of
 * theirs and has none of the witness's authority.
 */
export function tellerOf({ speaker, relayedBy }: Claim): Speaker {
  return relayedBy?.at(-1) ?? speaker;
}

/** The document a claim was made in; for one of many copies of a story, the first of them. */
function toldIn(claim: Claim, { documents }: Setting): string {
  const id = claim.evidence[0]?.document ?? "";
  return documents.get(id)?.copyOf ?? id;
}

/** A body's name without what varies in telling it: "Alder Crossing Police" is "Alder Crossing Police Department". */
export function body(name: string | null): string {
  return (name ?? "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\b(?:(?:the|department|office|of|'s)\b|dept\b\.?)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The independent voices among claims. A document's own words do not corroborate a speaker it quotes: where it gives
 * the same account in its own words and in somebody's, only that somebody counts.
 */
export function independentVoices(claims: readonly Claim[], setting: Setting): Set<string> {
  const voices = new Set<string>();
  const attributed = new Set<string>();
  for (const claim of claims)
    if (tellerOf(claim).kind !== "document") {
      voices.add(voiceOf(claim, setting));
      attributed.add(toldIn(claim, setting));
    }
  for (const claim of claims)
    if (tellerOf(claim).kind === "document" && !attributed.has(toldIn(claim, setting)))
      voices.add(voiceOf(claim, setting));
  return voices;
}
