import type { AgencyMention } from "../../model/index.ts";
import type { Passage } from "../passage.ts";
import { kindOfOrganisation } from "../words/organisations.ts";

const ROLES: Readonly<Record<string, string>> = {
  police: "police",
  prosecutor: "prosecutor",
  investigator: "investigator",
  "medical-examiner": "medical examiner",
  official: "official",
  community: "community",
};

/** The agencies and bodies a text names, by their fullest name, in order of first mention. */
export function agenciesOf(passage: Passage): AgencyMention[] {
  const found = new Map<string, AgencyMention>();
  const add = (name: string) => {
    const kind = kindOfOrganisation(name);
    if (kind && !found.has(name)) found.set(name, { name, roles: [ROLES[kind] ?? kind] });
  };
  for (const sentence of passage.sentences)
    for (const mention of sentence.mentions) {
      if (mention.what === "body" && mention.name) add(passage.bodyOf(mention));
      else if (mention.affiliation && kindOfOrganisation(mention.affiliation))
        add(passage.bodyOf({ ...mention, name: mention.affiliation }));
    }
  return [...found.values()];
}
