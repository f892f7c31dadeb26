import type { Speaker, Text } from "../../model/index.ts";
import { titleCase } from "../words/letter-case.ts";
import { kindOfOrganisation } from "../words/organisations.ts";
import type { Bodies } from "./bodies.ts";

const RELEASE =
  /\b(?:FOR IMMEDIATE RELEASE|(?:PRESS|NEWS|MEDIA) RELEASE|For Immediate Release|News Release|Press Release)\b/;
const LETTER = /^\s*Dear [^\n]{2,80}[:,]\s*$/m;
const SIGNED =
  /\b(?:Sincerely|Respectfully|Very truly yours|Yours truly|Respectfully submitted),?\s*\n+\s*(?<name>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})\s*(?:\n+\s*(?<role>[^\n]{3,60}))?/u;

/**
 * The body, and for a letter the person, that issued a press release or an official letter; null for anything else. It is
 * told by the letterhead: a line near the top that is nothing but a body's name.
 */
export function issuerOf(text: Text, bodies: () => Bodies): Speaker | null {
  const top = text.content.slice(0, 1500);
  if (!RELEASE.test(top) && !LETTER.test(top)) return null;
  const head = text.blocks
    .slice(0, 5)
    .flatMap((b) => text.content.slice(b.start, b.end).split("\n"))
    .map((line) => line.trim())
    .find((line) => line.length < 80 && /^[\p{L}’'. -]+$/u.test(line) && kindOfOrganisation(line) !== null);
  if (!head) return null;
  const affiliation = bodies().fullest(titleCase(head));
  const signed = LETTER.test(top) ? SIGNED.exec(text.content)?.groups : undefined;
  return {
    name: signed?.name ?? null,
    role: signed?.role?.trim().toLowerCase() ?? null,
    affiliation,
    kind: kindOfOrganisation(head) ?? "official",
    anonymous: false,
  };
}
