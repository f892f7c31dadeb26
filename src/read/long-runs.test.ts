import { setFlagsFromString } from "node:v8";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

/** More than an unoptimised pattern of V8 can take in, at 16 bytes a character of 64 MiB. */
const RUN = 4_400_000;

beforeAll(() => setFlagsFromString("--no-regexp-optimization"));
afterAll(() => setFlagsFromString("--regexp-optimization"));

describe("sentences", () => {
  it.each(["a", ".", '"', " "])("are found around a run of megabytes of %j", (piece) => {
    const content = `Police shot a man. Then${piece.repeat(RUN)}x. He died.`;
    const spans = sentencesOf(content, { kind: "paragraph", start: 0, end: content.length });
    expect(content.slice(spans[0]?.start, spans[0]?.end)).toBe("Police shot a man.");
    expect(spans.at(-1)?.end).toBe(content.length);
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1500);
  });
});
