import { describe, expect, it } from "vitest";
import { identify, Sha256, sha256Of } from "./sha256.ts";

describe("the name of bytes", () => {
  it.each([
    ["nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("%s has the SHA-256 that the standard gives it", (_, text, digest) => {
    expect(sha256Of(text)).toBe(digest);
    expect(sha256Of(new TextEncoder().encode(text))).toBe(digest);
    expect(Sha256.parse(digest)).toBe(digest);
  });

  it("is the same for a text and its UTF-8 bytes", () => {
    expect(sha256Of("né 🦊")).toBe(sha256Of(new TextEncoder().encode("né 🦊")));
  });

  it.each(["", "abc", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"])(
    "is never written as %j",
    (digest) => {
      expect(Sha256.safeParse(digest).success).toBe(false);
    },
  );
});

describe("an identifier", () => {
  it("says what it names and is the same for the same parts on every machine", () => {
    expect(identify("claim", ["age", 34, null])).toBe(identify("claim", ["age", 34, null]));
    expect(identify("claim", ["age"])).toMatch(/^claim-[0-9a-f]{16}$/);
    expect(identify("case", ["abc"])).toBe(`case-${sha256Of('["abc"]').slice(0, 16)}`);
  });

  it.each([
    ["its parts", ["age", 34], ["age", 35]],
    ["their order", ["a", "b"], ["b", "a"]],
    ["where one ends", ["ab", "c"], ["a", "bc"]],
    ["a number beside its digits", [1], ["1"]],
  ])("depends on %s", (_, a, b) => {
    expect(identify("claim", a)).not.toBe(identify("claim", b));
  });
});
