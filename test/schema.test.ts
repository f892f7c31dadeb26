import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { casesSchema } from "../bench/schema.ts";
import { Cases } from "../src/model/index.ts";
import { sample } from "./sample.ts";

describe("the shipped JSON Schema", () => {
  it("is the one the code's own schema gives; after a change run: npm run schema", () => {
    expect(readFileSync(new URL("../schemas/cases.schema.json", import.meta.url), "utf8")).toBe(casesSchema());
  });

  it("takes what the reader makes of the sample, with nothing added that it does not name", async () => {
    const { cases } = await sample();
    expect(Cases.parse(cases)).toEqual(cases);
  });
});
