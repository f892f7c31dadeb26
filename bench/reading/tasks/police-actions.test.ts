import { describe, expect, it } from "vitest";
import { type PoliceAction, policeActions } from "./police-actions.ts";

/** What police do in sentences of an invented riot in Harrow Bay. */
const DONE: readonly (readonly [PoliceAction, string])[] = [
  ["kill", "two people were killed in police firing in harrow bay."],
  ["kill", "of the nine deaths, four were due to firing by police."],
  ["kill", "police shot dead a man near the quay."],
  ["kill", "Police opened fire on the crowd, killing three."],
  ["kill", "a fisherman died when police opened fire at the quay."],
  ["force", "police fired 30 rounds and burst tear-gas shells."],
  ["force", "the constables had to lathi-charge the mob."],
  ["arrest", "nine people were arrested on friday."],
  ["arrest", "police rounded up the men who had thrown stones."],
  ["fail", "policemen stood by as shops burned."],
  ["fail", "the inquiry found a failure of the police."],
  ["any", "police imposed a curfew on the old town."],
];
const NOT_DONE: readonly (readonly [PoliceAction, string])[] = [
  ["kill", "police said four people were killed by the mob."],
  ["kill", "two policemen were killed in the clash."],
  ["kill", "a mob killed a man, and police took the body away."],
  ["force", "the mob set fire to a police van."],
  ["arrest", "the party demanded the arrest of the mayor."],
  ["fail", "traders failed to open their shops."],
  ["any", "a mob burned the mill on quay street."],
];

describe("what police are said to have done", () => {
  it.each(DONE)("%s: %s", (action, sentence) => expect(policeActions(sentence)).toContain(action));
  it.each(NOT_DONE)("no %s: %s", (action, sentence) => expect(policeActions(sentence)).not.toContain(action));
});
