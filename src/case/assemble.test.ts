import { describe, expect, it } from "vitest";
import { momentFromIso } from "../model/index.ts";
import { assemble } from "./assemble.ts";
import { chief, claim, document, nobody, person, reading } from "./claims.cases.ts";

const story = document("2031-03-05", { publisher: "The Alder Courier" });
const said = claim({ field: "city", value: "Alder Crossing", by: chief, in: story });
const unsure = { ...claim({ field: "weapon", value: "knife", by: chief, in: story }), confidence: 0.1 };

describe("what was read too unsurely", () => {
  it("is in the case file for a person to judge, and counts towards no fact", () => {
    const [file] = assemble([reading(story, { claims: [said], forReview: [unsure] })]).cases;
    expect(file?.forReview?.map(({ id }) => id)).toEqual([unsure.id]);
    expect(file?.facts.map(({ field }) => field)).toEqual(["city"]);
    expect(file?.claims.map(({ id }) => id)).toEqual([said.id]);
  });

  it("is not there when nothing was", () => {
    const [file] = assemble([reading(story, { claims: [said] })]).cases;
    expect(file).not.toHaveProperty("forReview");
  });
});

describe("a name that was withheld", () => {
  const first = document("2031-03-05");
  const later = document("2031-03-20");
  const man = person("killed", null, { gender: "male" });
  const vale = person("killed", "Tobin Vale");
  const city = (where: typeof first) => claim({ field: "city", value: "Alder Crossing", by: nobody, in: where });
  const date = (where: typeof first) =>
    claim({ field: "date", value: momentFromIso("2031-03-04"), by: nobody, in: where });
  const withheld = claim({ field: "name", value: null, about: man.id, by: chief, in: first, mode: "withheld" });
  const unnamed = reading(first, { people: [man], claims: [city(first), date(first), withheld] });
  const released = (...readings: Parameters<typeof assemble>[0][]) =>
    assemble(readings.flatMap((r) => [...r])).cases[0]?.process.find((s) => s.step === "names released")?.state;

  it("is a step declined as long as nobody gives it", () => {
    expect(released([unnamed])).toBe("declined");
  });

  it("is no step declined once a later document gives it", () => {
    const named = reading(later, { people: [vale], claims: [city(later), date(later)] });
    expect(released([unnamed, named])).toBe("not known");
  });
});
