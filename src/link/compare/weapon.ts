import type { Comparison } from "./comparison.ts";

const NOTHING = "^(undetermined|unknown.*|unclear.*|uncertain|other|claimed.*)$";
/** Kinds of things, by the words lists use for them; the first that fits. */
const KINDS: readonly (readonly [string, string])[] = [
  ["replica|toy|bb gun|pellet|air ?soft|air (gun|pistol)|fake", "replica"],
  ["gun|firearm|rifle|pistol|revolver|handgun", "gun"],
  [
    "knife|knives|machete|sword|edged|blade|box ?cutter|scissors|sharp|hatchet|\\bax|razor|screwdriver|glass|spear",
    "edged",
  ],
  ["vehicle|\\bcar\\b|truck|motorcycle", "vehicle"],
  ["taser|stun", "taser"],
  ["unarmed|no object|^none$|no weapon", "nothing"],
  [
    "blunt|bat\\b|pipe|pole|hammer|stick|club|rock|stone|crowbar|metal|wood|shovel|chair|brick|rod|bottle|wrench|baton|board",
    "blunt",
  ],
];

/** What the person is said to have had: the same words, or the same kind of thing. */
export const weapon: Comparison = {
  question: "weapon",
  about: "person",
  madeOf: ["weapon"],
  columns: [
    [
      "weapon_words",
      `CASE WHEN NOT regexp_matches(lower(weapon), '${NOTHING}') THEN trim(regexp_replace(lower(weapon), '[^a-z]+', ' ', 'g')) END`,
    ],
    [
      "weapon_kind",
      `CASE ${KINDS.map(([words, kind]) => `WHEN regexp_matches(weapon_words, '${words}') THEN '${kind}'`).join(" ")} ELSE weapon_words END`,
    ],
  ],
  shares: [{ name: "weapon_kind_share", of: "weapon_kind" }],
  values: [],
  missing: "l.weapon_kind IS NULL OR r.weapon_kind IS NULL",
  glance: "whole",
  levels: [
    {
      answer: "the same kind of weapon",
      when: "l.weapon_kind = r.weapon_kind",
      same: 0.9,
      others: 0.35,
      rarity: ["weapon_kind_share"],
    },
    { answer: "different weapons", when: "true", same: 0.1, others: 0.65 },
  ],
  says: "weapon",
};
