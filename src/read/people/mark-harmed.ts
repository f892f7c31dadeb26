import type { Mention, PersonInText } from "../passage.ts";
import type { Unvoiced } from "../voices/cues-of-sentence.ts";
import type { Cast } from "./resolve-people.ts";

/** Gives the harmed their role. */
export function markHarmed(sentences: readonly Unvoiced[], cast: Cast): void {
  for (const what of ["shot", "injured", "killed"] as const)
    for (const sentence of sentences)
      for (const harm of sentence.harms)
        for (const mention of harm.who) {
          const person = harm.what === what ? cast.of(mention) : null;
          if (person && mayBeHarmed(person, mention)) person.role = what === "shot" ? rise(person) : what;
        }
}

/** "Her 18-year-old son, Jon Bisk, was shot": somebody's child by name is the one harmed, and no relative who speaks. */
function mayBeHarmed(person: PersonInText, mention: Mention): boolean {
  if (person.role === "family") return mention.name !== null && /\b(?:son|daughter|child)\b/i.test(mention.text);
  return !["officer", "official", "lawyer"].includes(person.role);
}

function rise(person: PersonInText): PersonInText["role"] {
  return person.role === "killed" || person.role === "injured" ? person.role : "subject";
}
