import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { casesSchema, deskDescription } from "../bench/schema.ts";
import { Cases } from "../src/model/index.ts";
import { sample } from "./sample.ts";

it("the shipped description of the desk is the one that it gives; after a change run: npm run schema", async () => {
  expect(readFileSync(new URL("../schemas/desk.openapi.json", import.meta.url), "utf8")).toBe(await deskDescription());
});

describe("the shipped JSON Schema", () => {
  it("names itself, its draft and what each part is", () => {
    const schema: Record<string, unknown> = JSON.parse(casesSchema());
    expect(schema).toMatchObject({
      $id: "answerable/cases@1",
      $schema: "https://json-schema.org/draft/2020-12/schema",
      description: "Case files and the documents they were read from",
    });
    expect(casesSchema()).toBe(casesSchema());
    expect(casesSchema()).toContain("text.slice(start, end)");
  });

  it("is the one the code's own schema gives; after a change run: npm run schema", () => {
    expect(readFileSync(new URL("../schemas/cases.schema.json", import.meta.url), "utf8")).toBe(casesSchema());
  });

  it("takes what the reader makes of the sample, with nothing added that it does not name", async () => {
    const { cases } = await sample();
    expect(Cases.parse(cases)).toEqual(cases);
  });
});
