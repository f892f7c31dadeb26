import { describe, expect, it } from "vitest";
import { exactly } from "./amount.ts";
import { FieldValue, isAmount, isMoment, isStepReport, isUndertaking } from "./field-value.ts";
import { momentFromIso } from "./moment.ts";

const when = momentFromIso("2031-03-04");
const values: readonly (readonly [kind: string, value: FieldValue])[] = [
  ["nothing", null],
  ["a truth", false],
  ["words", "knife"],
  ["an amount", exactly(5, "shots", "five")],
  ["a moment", when],
  ["a step's report", { what: "video released", state: "done", body: null, people: null, when }],
  ["an undertaking", { what: "release the video", due: when, by: ["Ada Brandt"] }],
];
const kinds = {
  "an amount": isAmount,
  "a moment": isMoment,
  "a step's report": isStepReport,
  "an undertaking": isUndertaking,
};

describe("the value of a claim", () => {
  it.each(values)(
    "that is %s is known as that and as nothing else, and comes through the schema whole",
    (kind, value) => {
      const known = Object.entries(kinds).flatMap(([name, is]) => (is(value) ? [name] : []));
      expect(known).toEqual(kind in kinds ? [kind] : []);
      expect(FieldValue.parse(value)).toEqual(value);
    },
  );
});
