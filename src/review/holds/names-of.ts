import type { CaseFile, Claim, Person } from "../../model/index.ts";
import { nameWords } from "./folded.ts";

/** Every name that a case file has for a person: their own, those that claims give, and those by which the documents mention them. */
export function namesOf(person: Person, file: CaseFile): string[] {
  const given = everyClaim(file).flatMap((claim) =>
    claim.field === "name" && claim.about === person.id && typeof claim.value === "string" ? [claim.value] : [],
  );
  const mentioned = person.mentions.flatMap(({ exact }) => {
    const name = exact.trim().replace(/['’]s?$/, "");
    return isName(name) ? [name] : [];
  });
  return [...new Set([...(person.name ? [person.name] : []), ...given, ...mentioned])];
}

/** Whether words are the whole name of somebody who says something in a case, whatever their case or spacing. */
export function isSpeakersName(words: string, file: CaseFile): boolean {
  const wanted = nameWords(words).join(" ");
  return everyClaim(file).some(({ speaker, relayedBy = [] }) =>
    [speaker, ...relayedBy].some(({ name }) => name !== null && wanted !== "" && nameWords(name).join(" ") === wanted),
  );
}

/** The claims of a case file, also those that count for nothing. */
export function everyClaim({ claims, forReview = [], rejected = [] }: CaseFile): Claim[] {
  return [...claims, ...forReview, ...rejected.map(({ claim }) => claim)];
}

/** Up to four words, each with a capital, none of which calls a person without naming them. */
function isName(words: string): boolean {
  const parts = words.split(/\s+/);
  return (
    parts.length <= 4 &&
    parts.every((part) => /^["“'‘(]?\p{Lu}/u.test(part) && !NO_NAME.has(part.toLowerCase().replace(/[^\p{L}]/gu, "")))
  );
}

const NO_NAME = new Set(
  `i he she they them him her his hers their we you it who whom this that these those the a an one two three both some all
   man woman men women boy girl boys girls child children teen teenager teens kid baby infant toddler juvenile youth minor student
   person people victim suspect subject driver passenger resident neighbor witness bystander officer officers deputy deputies trooper
   sergeant lieutenant captain chief sheriff detective agent police mother father mom dad parents son daughter brother sister
   cousin aunt uncle nephew niece grandmother grandfather grandson granddaughter family relatives wife husband spokesman spokeswoman
   spokesperson attorney lawyer prosecutor coroner mayor governor judge doctor reverend pastor mr mrs ms miss dr investigators officials`.split(
    /\s+/,
  ),
);
