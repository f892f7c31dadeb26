import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { accuracy } from "./accuracy.ts";

it.each(accuracy)("what readers are told of accuracy is what docs/accuracy.md says: $what", ({ figure }) => {
  expect(readFileSync(new URL("../../../docs/accuracy.md", import.meta.url), "utf8")).toContain(figure);
});
