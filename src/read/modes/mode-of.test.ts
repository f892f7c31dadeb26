import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Mode } from "../../model/index.ts";
import { modeOf } from "./mode-of.ts";

/** Source, cue and content; everybody in them is invented. */
type Row = readonly [source: string, cue: string, content: string, before?: string];
const read = ([source, cue, content, before = ""]: Row) => modeOf({ source, before, cue, content });

const ROWS: Readonly<Record<Mode, readonly Row[]>> = {
  stated: [
    ["Chief Ada Brandt", "said", "the man pointed a rifle at deputies"],
    ["the report", "according to", "Two officers fired nine rounds"],
    ["Investigators", "believe", "he fell before the first shot"],
    ["Brandt", "said", "she will not resign"],
    ["His mother", "said", "he was unarmed and his hands were up"],
    ["The grand jury", "declined to", "indict the officer"],
    ["The clerk", "advised", "that her car was gone"],
    ["The council", "rejected", "a settlement of $2 million"],
    ["Doctors", "expected to", "survive"],
    ["Police", "do not believe", "the boy was hit"],
  ],
  confirmed: [
    ["Tern Hollow police", "confirmed", "that one of their officers fired"],
    ["The sheriff", "acknowledged", "that the camera was off"],
    ["Voss", "admitted", "firing once"],
  ],
  alleged: [
    ["", "is charged with", "assaulting an officer"],
    ["", "allegedly", "pointed a shotgun"],
    ["The lawsuit", "says", "deputies waited an hour"],
    ["Voss", "admitted", "taking the truck", "Voss allegedly "],
    ["His mother", "said", "the deputy murdered her son"],
    ["", "on suspicion of", "robbery"],
    ["Ana Ruiz", "claimed", "that the door was open"],
  ],
  denied: [
    ["Officer Rowan Pike", "denied", "firing first"],
    ["", "pleaded not guilty", "to two counts"],
    ["The family", "disputes", "the department's account"],
    ["His sister", "said", "he was not threatening anybody"],
  ],
  withheld: [
    ["Police", "have not released", "the officer’s name"],
    ["The mayor", "declined to", "comment"],
    ["Officials", "would not say", "whether the video will be shown"],
    ["The lawyer", "could not be reached", "for comment"],
    ["", "hasn’t been identified", "The third man"],
    ["The sergeant", "said", "it is not clear whether he fired"],
  ],
  promised: [
    ["Brandt", "promised", "to release the video within 30 days"],
    ["The county attorney", "said", "her office will publish the report"],
    ["", "will be released", "The names"],
    ["The family", "plans", "to sue the city"],
  ],
  advised: [
    ["The sheriff", "warned", "people to stay away from the river"],
    ["", "are advised to", "remain inside"],
    ["An officer", "told", "him to drop the hatchet"],
    ["Neighbors", "say", "guns should be locked away"],
  ],
  asked: [
    ["", "is asked to", "call detectives at the number below"],
    ["Activists", "demanded", "an outside investigation"],
    ["The sheriff", "urged", "anyone with information to call"],
    ["The union", "called for", "more training"],
    ["His father", "said", "“Why did they shoot?”"],
  ],
};

describe.each(Object.entries(ROWS))("%s", (mode, rows) => {
  it.each(rows.map((row) => [row.slice(0, 3).filter(Boolean).join(" … "), row] as const))("%s", (_, row) => {
    expect(read(row)).toBe(mode);
  });
});

test("any words have a mode", () => {
  const words = fc.record({ source: fc.string(), before: fc.string(), cue: fc.string(), content: fc.string() });
  fc.assert(fc.property(words, (any) => Mode.options.includes(modeOf(any))));
});

test("a cue of denying or accusing is never read as a plain statement, whatever is denied", () => {
  const cues = fc.constantFrom("denied", "denies", "disputed", "alleged", "alleges", "accused", "is charged with");
  const content = fc.constantFrom("that he fired", "the account", "taking the gun", "everything", "");
  fc.assert(
    fc.property(cues, content, fc.string(), (cue, said, source) => {
      expect(["stated", "confirmed"]).not.toContain(modeOf({ source, before: "", cue, content: said }));
    }),
  );
});
