import { expect, it } from "vitest";
import { sha256Of } from "../../model/index.ts";
import { dataPackage } from "./data-package.ts";

const about = { title: "The record", address: null, licence: { name: "CC-BY-4.0", title: "Attribution", path: "x" } };
const facts = { at: "2031-05-01T00:00:00Z", cases: 2000, claims: 4000, number: 3 };

it("describes each part of each table, whose rows refer to cases of their own part", () => {
  const { resources } = dataPackage(about, facts, ["0", "1"], (path) => sha256Of(path));
  expect(resources).toHaveLength(20);
  for (const { name, path, hash, schema } of resources) {
    expect([path, hash]).toEqual([`${name}.csv`, `sha256:${sha256Of(path)}`]);
    const [key] = schema.foreignKeys ?? [];
    expect(key?.reference.resource).toBe(name.startsWith("cases") ? undefined : `cases-${name.at(-1)}`);
  }
});
