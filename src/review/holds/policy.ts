import { z } from "zod";
import { PersonRole } from "../../model/index.ts";

/** Which holds apply by themselves, as data: what a record's keepers decide once and not case by case. */
export const HoldPolicy = z
  .object({
    version: z.literal(1),
    minors: z
      .object({
        under: z.number().int().min(1).max(30).describe("Years of age below which nobody is named"),
        roles: z.array(PersonRole).describe("Of whom: what they are to the case"),
      })
      .strict()
      .nullable()
      .describe("Null names minors"),
    nextOfKin: z
      .boolean()
      .describe("Whether a name that officials or the family withhold, and none of them gave since, is held"),
    officers: z
      .enum(["as told", "until officials name them", "never"])
      .describe("Whether officers are named as the documents name them"),
    addresses: z
      .enum(["to the block", "as told"])
      .describe(
        "Whether the number of a house is told, or only its block: which house is a private home no document says",
      ),
  })
  .strict();
export type HoldPolicy = z.infer<typeof HoldPolicy>;

/** What holds unless somebody says otherwise. */
export const defaultPolicy: HoldPolicy = {
  version: 1,
  minors: { under: 18, roles: ["killed", "injured", "subject", "witness", "family", "other"] },
  nextOfKin: true,
  officers: "as told",
  addresses: "to the block",
};

/** The rules by name. A release names the rule whose hold it lifts. */
export const holdRules = ["minor", "next of kin", "officer", "address", "editor"] as const;
export type HoldRule = (typeof holdRules)[number];

/** What readers are told of each rule. */
export const ruleWords: Record<HoldRule, string> = {
  minor: "people under the age of 18 are not named here",
  "next of kin": "the name was withheld and nobody entitled to has released it",
  officer: "officers are not named here until officials name them",
  address: "the addresses of homes are given to the block",
  editor: "an editor withholds it",
};
