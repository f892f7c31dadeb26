import type { Document, Speaker, SpeakerKind } from "../../model/index.ts";
import type { Mention, PersonInText } from "../passage.ts";
import { kindOfOrganisation } from "../words/organisations.ts";

/** What a speaker is made from: who a mention stands for and what bodies the text names. */
export interface Acquaintance {
  personOf(mention: Mention): PersonInText | null;
  bodyOf(mention: Mention): string;
  /** The main police agency of the text, in full; null when none is named. */
  readonly agency: string | null;
}

/**
 * The document's own voice: the reporter's. A press release or a letter speaks for the body that issued it, so that its
 * words are never taken for an independent account.
 */
export function ownVoice(document: Document, issuer: Speaker | null): Speaker {
  return (
    issuer ?? { name: null, role: null, affiliation: document.publisher ?? null, kind: "document", anonymous: false }
  );
}

/** The speaker a mention stands for. A chief speaks for the agency the text is about unless it says otherwise. */
export function speakerOf(mention: Mention, known: Acquaintance): Speaker {
  if (mention.what === "body") {
    const body = known.bodyOf(mention);
    return {
      name: null,
      role: null,
      affiliation: body,
      kind:
        mention.text.toLowerCase().endsWith(body.toLowerCase()) && mention.name === null
          ? mention.kind
          : (kindOfOrganisation(body) ?? mention.kind),
      anonymous: false,
    };
  }
  const person = known.personOf(mention);
  const role = mention.role ?? person?.title ?? null;
  const kind = kindOf(mention, person, role);
  const name = mention.name ?? person?.name ?? null;
  const affiliation = mention.affiliation ?? person?.affiliation ?? (kind === "police" ? known.agency : null);
  const title = name && person?.title && person.title.length > (mention.role ?? "").length ? person.title : role;
  return { name, role: title, affiliation, kind, anonymous: name === null && affiliation === null };
}

function kindOf(mention: Mention, person: PersonInText | null, role: string | null): SpeakerKind {
  const own = mention.noun?.kind ?? mention.kind;
  if (own !== "other" && own !== "subject") return own;
  const other = person && callingOf(person);
  if (other) return other;
  if (role && /attorney|lawyer/.test(role)) return "lawyer";
  if (person && (person.role === "killed" || person.role === "injured" || person.role === "subject")) return "subject";
  return own === "subject" ? "witness" : own;
}

/** What the words for a person say they are, kept with how many words that was gathered from: more may come to them. */
const callings = new WeakMap<PersonInText, { readonly mentions: number; readonly kind: SpeakerKind | null }>();

function callingOf(person: PersonInText): SpeakerKind | null {
  const known = callings.get(person);
  if (known?.mentions === person.mentions.length) return known.kind;
  const [kind = null] = person.mentions
    .map((m) => m.noun?.kind ?? (m.role === null ? "other" : m.kind))
    .filter((one) => one !== "other" && one !== "subject");
  callings.set(person, { mentions: person.mentions.length, kind });
  return kind;
}
