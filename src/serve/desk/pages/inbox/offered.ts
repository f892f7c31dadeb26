import type { Matter } from "../../../contract/matter.ts";
import { type About, canBe } from "../../parts/decide/deciding.tsx";

type Kind = About["kind"];

/** What can be decided in the inbox, in the order in which it is offered, with its key. */
export const ACTIONS: readonly { readonly kind: Kind; readonly words: string; readonly key: string }[] = [
  { kind: "accept", words: "Accept", key: "a" },
  { kind: "correct", words: "Correct", key: "c" },
  { kind: "reject", words: "Reject", key: "r" },
  { kind: "move", words: "Move", key: "m" },
  { kind: "merge", words: "Merge", key: "g" },
  { kind: "split", words: "Split", key: "s" },
  { kind: "hold", words: "Hold", key: "h" },
];

const OF_CLAIMS: readonly Kind[] = ["accept", "correct", "reject", "hold"];
const OF_DOCUMENTS: readonly Kind[] = ["move", "merge", "split", "hold"];

/** What makes sense for each thing that can be looked at, and what it is called. */
const MATTERS: Readonly<Record<Matter["on"]["kind"], readonly [string, readonly Kind[]]>> = {
  fact: ["a fact", OF_CLAIMS],
  claim: ["a claim", OF_CLAIMS],
  case: ["a case", OF_DOCUMENTS],
  document: ["a document", OF_DOCUMENTS],
  person: ["a person", ["hold"]],
  words: ["some words", ["hold"]],
};

/** Whether something can be decided about what is looked at. */
export function isOffered(kind: Kind, matter: Matter): boolean {
  const [, kinds] = MATTERS[matter.on.kind];
  return kinds.includes(kind) && canBe(kind, matter);
}

/** Why something cannot be decided about what is looked at, in a sentence. */
export function whyNotOffered(kind: Kind, matter: Matter): string {
  const { words = kind } = ACTIONS.find((each) => each.kind === kind) ?? {};
  const [what, kinds] = MATTERS[matter.on.kind];
  if (kinds.includes(kind)) return `“${words}” is not offered here: the case has one document only.`;
  const where = OF_CLAIMS.includes(kind) ? "a fact or a claim" : "a case or a document";
  return `“${words}” is not offered for ${what}, only for ${where}.`;
}
