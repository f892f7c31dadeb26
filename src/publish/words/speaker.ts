import type { Document, Speaker } from "../../model/index.ts";

const OFFICES: ReadonlySet<Speaker["kind"]> = new Set([
  "police",
  "prosecutor",
  "investigator",
  "medical-examiner",
  "official",
]);

/** The kinds of voice, as people say them. */
export const kindWords: Record<Speaker["kind"], string> = {
  police: "police",
  prosecutor: "prosecutor",
  investigator: "investigator",
  "medical-examiner": "medical examiner",
  official: "official",
  family: "family",
  lawyer: "lawyer",
  witness: "witness",
  subject: "subject",
  community: "community",
  other: "another voice",
  document: "the document itself",
};

/**
 * Who says it: "Police Chief Ada Brandt, Alder Crossing Police Department"; "police, unnamed"; and for a document's own
 * voice "the document itself (The Alder Crossing Courier)", which needs the document.
 */
export function describeSpeaker(speaker: Speaker, document?: Document): string {
  if (speaker.kind === "document") {
    const source = speaker.affiliation || speaker.name || document?.publisher || document?.title || document?.source;
    return source ? `the document itself (${source})` : "the document itself";
  }
  const who = shortSpeaker(speaker);
  if (speaker.kind === "lawyer" && speaker.role && speaker.affiliation) return `${who} for ${speaker.affiliation}`;
  return speaker.affiliation && speaker.affiliation !== who ? `${who}, ${speaker.affiliation}` : who;
}

/** The same voice without its affiliation, for when it has been introduced: "Police Chief Ada Brandt". */
export function shortSpeaker(speaker: Speaker): string {
  if (speaker.kind === "document") return "the document itself";
  const { name, role } = speaker;
  if (name) return withRole(name, role, OFFICES.has(speaker.kind));
  if (role) return `${role}, unnamed`;
  if (speaker.affiliation && !speaker.anonymous) return speaker.affiliation;
  return `${kindWords[speaker.kind]}, unnamed`;
}

function withRole(name: string, role: string | null, office: boolean): string {
  if (!role || name.toLowerCase().includes(role.toLowerCase())) return name;
  return office ? `${inTitleCase(role)} ${name}` : `${name}, ${role}`;
}

function inTitleCase(role: string): string {
  return role.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}
