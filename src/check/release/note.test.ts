import { describe, expect, it } from "vitest";
import { openNote, readHead, readVerifierKey } from "./note.ts";

/** The example that the signed-note format was published with. */
const KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const NOTE = `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;
const key = readVerifierKey(KEY);

describe("a signed note", () => {
  it("opens with the key that signed it", () => {
    expect(key && openNote(NOTE, key)).toEqual({ text: TEXT });
  });

  it("passes over what witnesses signed below it", () => {
    expect(key && openNote(`${NOTE}— witness.example AAAAAAAAAAAA\n`, key)).toEqual({ text: TEXT });
  });

  const refused: readonly (readonly [what: string, note: string, why: string])[] = [
    ["whose text was changed", NOTE.replace("answer", "question"), "its signature by PeterNeumann does not hold"],
    ["that another key signed", NOTE.replace("x08go", "y08go"), "the key PeterNeumann+c74f20a3 did not sign it"],
    ["without a signature", TEXT, "it is no signed note"],
    ["cut off before its end", NOTE.slice(0, -1), "it is no signed note"],
    [
      "with more signatures than anybody makes",
      NOTE + "— a.example AAAA\n".repeat(80),
      "it has more than 64 signatures",
    ],
  ];
  it.each(refused)("%s is not opened", (_, note, why) => {
    expect(key && openNote(note, key)).toEqual({ why });
  });

  it.each([[""], ["a+b+c"], [KEY.replace("c74f20a3", "c74f20a4")], [KEY.replace("+AR", "+BR")], [KEY.slice(0, -8)]])(
    "is not opened with %j, which is no key",
    (line) => expect(readVerifierKey(line)).toBeNull(),
  );
});

describe("the head of a log", () => {
  const root = Buffer.alloc(32, 7).toString("base64");

  it("says whose log it is, its size and its root", () => {
    expect(readHead(`record.example\n12\n${root}\n`)).toEqual({
      origin: "record.example",
      size: 12,
      root: Buffer.alloc(32, 7),
    });
  });

  it.each([
    ["no root", "record.example\n12\n"],
    ["a size with a leading zero", `record.example\n012\n${root}\n`],
    ["a size that is no count", `record.example\n-1\n${root}\n`],
    ["a root that is too short", "record.example\n12\nAAAA\n"],
    ["no origin", `\n12\n${root}\n`],
  ])("with %s is none", (_, text) => expect(readHead(text)).toBeNull());
});
