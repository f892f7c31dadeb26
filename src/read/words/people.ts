import type { SpeakerKind } from "../../model/index.ts";

/**
 * What a noun says of the person it stands for. `civilian`: somebody force may have been used on. `officer`: somebody
 * who may have used it. `voice`: somebody who speaks for an office. `relative`: family of somebody, or a person killed.
 */
export interface PersonNoun {
  readonly class: "civilian" | "officer" | "voice" | "relative" | "group";
  readonly kind: SpeakerKind;
  readonly plural: boolean;
  readonly gender: "female" | "male" | null;
  readonly ageGroup: "infant" | "child" | "teenager" | "adult" | null;
}

type Row = readonly [words: string, ...PersonNoun[keyof PersonNoun][]];

// class, kind, plural, gender, age group
const ROWS: readonly Row[] = [
  ["man gentleman gunman male", "civilian", "subject", false, "male", "adult"],
  ["woman lady female", "civilian", "subject", false, "female", "adult"],
  ["latino", "civilian", "subject", false, "male", null],
  ["latina", "civilian", "subject", false, "female", null],
  ["hispanic", "civilian", "subject", false, null, null],
  ["men", "civilian", "subject", true, "male", "adult"],
  ["women", "civilian", "subject", true, "female", "adult"],
  ["boy", "civilian", "subject", false, "male", "child"],
  ["girl", "civilian", "subject", false, "female", "child"],
  ["boys", "civilian", "subject", true, "male", "child"],
  ["girls", "civilian", "subject", true, "female", "child"],
  ["teen teenager youth juvenile", "civilian", "subject", false, null, "teenager"],
  ["teens teenagers youths juveniles", "civilian", "subject", true, null, "teenager"],
  ["infant baby newborn", "civilian", "subject", false, null, "infant"],
  ["infants babies", "civilian", "subject", true, null, "infant"],
  ["toddler child", "civilian", "subject", false, null, "child"],
  ["children toddlers", "civilian", "subject", true, null, "child"],
  [
    "suspect subject driver passenger motorist person individual victim assailant attacker decedent deceased robber shooter carjacker burglar thief kidnapper offender perpetrator pedestrian intruder student patient inmate detainee homeowner",
    "civilian",
    "subject",
    false,
    null,
    null,
  ],
  [
    "suspects subjects passengers people persons individuals victims occupants bystanders pedestrians",
    "civilian",
    "subject",
    true,
    null,
    null,
  ],
  ["mother mom wife girlfriend grandmother aunt fiancee widow", "relative", "family", false, "female", "adult"],
  ["father dad husband boyfriend grandfather uncle fiance widower", "relative", "family", false, "male", "adult"],
  ["daughter sister niece granddaughter stepdaughter", "relative", "family", false, "female", null],
  ["son brother nephew grandson stepson", "relative", "family", false, "male", null],
  ["parent cousin relative spouse", "relative", "family", false, null, null],
  [
    "parents cousins relatives siblings daughters sons brothers sisters twins couple",
    "relative",
    "family",
    true,
    null,
    null,
  ],
  ["family families kin", "group", "family", true, null, null],
  [
    "officer deputy trooper sgt sgt. lt lt. cpl cpl. det det. capt capt. ofc ofc. detective sergeant lieutenant captain corporal marshal constable ranger cop policeman patrolman policewoman lawman ex-officer ex-deputy ex-trooper ex-cop ex-detective ex-policeman",
    "officer",
    "police",
    false,
    null,
    "adult",
  ],
  [
    "officers deputies troopers detectives marshals constables cops policemen policewomen",
    "officer",
    "police",
    true,
    null,
    "adult",
  ],
  ["agent", "officer", "investigator", false, null, "adult"],
  ["agents", "officer", "investigator", true, null, "adult"],
  ["police", "officer", "police", true, null, null],
  ["chief sheriff commissioner superintendent undersheriff", "voice", "police", false, null, "adult"],
  ["investigator", "voice", "investigator", false, null, "adult"],
  ["investigators", "group", "investigator", true, null, null],
  ["authorities enforcement", "group", "police", true, null, null],
  ["officials", "group", "official", true, null, null],
  ["spokesman", "voice", "police", false, "male", "adult"],
  ["spokeswoman", "voice", "police", false, "female", "adult"],
  ["spokesperson", "voice", "police", false, null, "adult"],
  ["prosecutor", "voice", "prosecutor", false, null, "adult"],
  ["prosecutors", "group", "prosecutor", true, null, null],
  ["attorney lawyer counsel", "voice", "lawyer", false, null, "adult"],
  ["attorneys lawyers", "group", "lawyer", true, null, null],
  ["coroner examiner pathologist", "voice", "medical-examiner", false, null, "adult"],
  [
    "mayor governor councilman councilwoman councilmember alderman alderwoman senator commissioners official administrator supervisor",
    "voice",
    "official",
    false,
    null,
    "adult",
  ],
  ["witness neighbor neighbour bystander onlooker", "voice", "witness", false, null, null],
  ["witnesses neighbors neighbours onlookers residents tenants", "group", "witness", true, null, null],
  ["resident tenant", "voice", "witness", false, null, null],
  ["pastor reverend activist organizer advocate president leader", "voice", "community", false, null, "adult"],
  ["activists organizers advocates protesters demonstrators", "group", "community", true, null, null],
  [
    "manager owner clerk employee teacher principal friend coach landlord caller dispatcher",
    "voice",
    "other",
    false,
    null,
    null,
  ],
  ["paramedics medics firefighters doctors friends", "group", "other", true, null, null],
];

const nouns = new Map<string, PersonNoun>();
for (const [words, personClass, kind, plural, gender, ageGroup] of ROWS)
  for (const word of words.split(" "))
    nouns.set(word, { class: personClass, kind, plural, gender, ageGroup } as PersonNoun);

const SEVERAL_WORDS = /^(?:members?|statements?|officials|sources|records|reports?)$/;

/** Whether a word can be the head of a phrase for a person at all; cheap, for passing over every other word. */
export function mayBePersonNoun(word: string): boolean {
  return nouns.has(word) || SEVERAL_WORDS.test(word);
}

/**
 * What the noun says of a person, told by the words before it where one word is not enough: a district attorney is a
 * prosecutor and a family's attorney a lawyer; "family members" are family.
 */
export function personNoun(word: string, before: readonly string[]): PersonNoun | null {
  const previous = before.at(-1) ?? "";
  if (/^members?$/.test(word) && previous === "family")
    return { class: "group", kind: "family", plural: true, gender: null, ageGroup: null };
  if (/^members?$/.test(word) && /^(?:council|commission|board)$/.test(previous))
    return { class: "voice", kind: "official", plural: word === "members", gender: null, ageGroup: "adult" };
  if (
    /^(?:statements?|officials|sources|records|reports?)$/.test(word) &&
    /^(?:police|law|department|sheriff's|enforcement)$/.test(previous)
  )
    return { class: "group", kind: "police", plural: true, gender: null, ageGroup: null };
  if (word === "general" && previous === "attorney") return nouns.get("prosecutor") ?? null;
  const noun = nouns.get(word);
  if (!noun) return null;
  if (word === "enforcement" && previous !== "law") return null;
  if (word === "examiner" && previous !== "medical") return null;
  if (word === "attorney" || word === "attorneys" || word === "counsel") return attorney(noun, previous);
  if (word === "driver" && /^(?:bus|truck|delivery|taxi|uber|ambulance)$/.test(previous))
    return { ...noun, class: "voice", kind: "witness" };
  if (noun.kind === "police" && noun.class === "voice" && /^(?:fire)$/.test(previous))
    return { ...noun, kind: "official" };
  if (/^spokes/.test(word)) return { ...noun, kind: spokenFor(before) };
  return noun;
}

function attorney(noun: PersonNoun, previous: string): PersonNoun {
  if (
    /^(?:district|county|state's|states|commonwealth's|prosecuting|circuit|u\.s\.|states?)$/.test(previous) ||
    previous === "assistant"
  )
    return { ...noun, class: noun.plural ? "group" : "voice", kind: "prosecutor" };
  if (/^(?:city|town)$/.test(previous)) return { ...noun, kind: "official" };
  return noun;
}

function spokenFor(before: readonly string[]): SpeakerKind {
  const words = before.join(" ");
  if (/prosecutor|attorney/.test(words)) return "prosecutor";
  if (/family/.test(words)) return "family";
  if (/mayor|city|governor|county(?! sheriff)/.test(words)) return "official";
  if (/state (?:bureau|police)|investigat/.test(words)) return "investigator";
  return "police";
}

/** Titles that stand before a name: "Sgt.", "Chief", "District Attorney", lower-case roles such as "lawyer" too. */
export const TITLES = new Set(
  (
    "chief sheriff undersheriff officer deputy deputies sgt. sgt sergeant lt. lt lieutenant capt. capt captain cpl. cpl corporal det. det detective " +
    "detectives trooper agent commissioner superintendent maj. maj major col. col colonel marshal constable ranger mayor governor gov. gov sen. senator rep. representative " +
    "judge attorney attorneys prosecutor coroner examiner dr. dr mr. mr mrs. mrs ms. ms spokesman spokeswoman spokesperson pastor rev. reverend director " +
    "president councilman councilwoman alderman alderwoman lawyer lawyers neighbor resident manager witness officers troopers " +
    "mother father sister brother son daughter wife husband aunt uncle cousin grandmother grandfather girlfriend boyfriend niece nephew " +
    "investigator pathologist activist organizer tenant superintendent ex-officer ex-deputy ex-trooper ex-cop ex-detective ex-policeman"
  ).split(" "),
);

/** Words that belong to the title they stand before: "Assistant Police Chief", "Deputy State's Attorney". */
export const TITLE_MODIFIERS = new Set(
  "police deputy assistant interim acting former lead senior chief district county state's prosecuting commonwealth's city medical property fire special public information executive vice family family's associate undercover off-duty tactical retired us u.s. general".split(
    " ",
  ),
);
