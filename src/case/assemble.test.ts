import { describe, expect, it } from "vitest";
import { assemble } from "./assemble.ts";
import { chief, claim, document, reading } from "./claims.cases.ts";

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
