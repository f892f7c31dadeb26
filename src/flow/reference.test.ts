import { describe, expect, it } from "vitest";
import { Protocol } from "../model/index.ts";
import { protocolFrom, protocols } from "./reference.ts";

describe("the shipped protocols", () => {
  it("are the general one and those of four states, the general one first", () => {
    expect(protocols().map(({ state }) => state)).toEqual([null, "California", "Missouri", "New Jersey", "Washington"]);
  });

  it("cite a public source for every statement, and no source that nothing rests on", () => {
    for (const { name, sources, steps } of protocols()) {
      expect(new Set(steps.map(({ source }) => source)), name).toEqual(new Set(sources.map(({ id }) => id)));
      for (const { url } of sources) expect(url, name).toMatch(/^https:\/\//);
    }
  });
});

describe("a protocol", () => {
  const [general] = protocols();
  it.each([
    ["a step without its source", { steps: general?.steps.map((s) => ({ ...s, source: "nowhere" })) }],
    ["a step that is none", { steps: general?.steps.map((s) => ({ ...s, step: "apology" })) }],
    ["a misspelled key", { steps: general?.steps.map((s) => ({ ...s, deadlin: 3 })) }],
    ["no source at all", { sources: [] }],
    ["no day on which it was checked", { checked: "lately" }],
  ])("with %s is refused", (_, wrong) => {
    expect(Protocol.safeParse({ ...general, ...wrong }).success).toBe(false);
  });
});

describe("a file of protocols", () => {
  it.each([
    ["is no YAML", "name: [unclosed"],
    ["is empty", ""],
    ["has a key that this version does not know", "name: Montana\nstate: Montana\ncourt: yes\n"],
  ])("that %s is named in one sentence with the cure", (_, yaml) => {
    expect(() => protocolFrom("montana.yaml", yaml)).toThrow(
      /^protocols\/montana\.yaml is no protocol that this version reads \([^\n]+\)\. Build or install answerable again\.$/,
    );
  });
});
