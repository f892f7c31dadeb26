import { expect, test } from "vitest";
import { pastedKind } from "./pasted.ts";

test.each([
  ["", "nothing"],
  [" \n\t", "nothing"],
  ["https://herald.example/a", "addresses"],
  ["  HTTP://herald.example  ", "addresses"],
  ["https://herald.example/a\nhttps://courier.example/b", "addresses"],
  ["See https://herald.example/a", "text"],
  ["https://", "text"],
  ["javascript:alert(1)", "text"],
  ["file:///etc/hosts", "text"],
  ["Police said on Thursday …", "text"],
])("tells that %j is %s", (words, kind) => {
  expect(pastedKind(words).kind).toBe(kind);
});

test("keeps a text as it was pasted, and the same address once", () => {
  expect(pastedKind("  Two words\n")).toEqual({ kind: "text", text: "  Two words\n" });
  expect(pastedKind("https://a.example https://a.example")).toEqual({
    kind: "addresses",
    addresses: ["https://a.example"],
  });
});
