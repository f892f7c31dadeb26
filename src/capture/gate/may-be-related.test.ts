import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayBeRelated } from "./may-be-related.ts";

const STORY = "Two Alder Crossing police officers shot and killed a man on Larch Street. Fiction.";
const OTHER = "The library of Alder Crossing opens on Monday with a reading by a local author. Fiction.";
const passes = (words: string | Buffer, mediaType = "text/html") =>
  mayBeRelated(Buffer.from(words as string), mediaType);

describe("the gate", () => {
  it("lets pass what holds a word for police and one for harm, in any case and across tags", () => {
    expect(passes(STORY)).toBe(true);
    expect(passes(STORY.toUpperCase())).toBe(true);
    expect(passes("<p>A <b>deputy</b></p><script>let a = 1</script><p>who&nbsp;<i>fired</i>")).toBe(true);
    expect(passes("Cop: he died")).toBe(true);
    expect(passes("a man died; nobody called a cop")).toBe(true);
  });

  it("passes over text without either, or with only one of them", () => {
    expect(passes(OTHER)).toBe(false);
    expect(passes("The police band plays on Sunday.")).toBe(false);
    expect(passes("A frost killed the roses.")).toBe(false);
    expect(passes("The copper kettle dried on the shelf.")).toBe(false);
  });

  it("lets pass whatever it cannot look into", () => {
    for (const mediaType of ["application/pdf", "image/png", "application/zip", "message/rfc822", "application/json"])
      expect(passes(OTHER, mediaType), mediaType).toBe(true);
    expect(passes(Buffer.from(OTHER, "utf16le"))).toBe(true);
    expect(passes(Buffer.from(OTHER, "utf16le").swap16())).toBe(true);
    expect(passes(OTHER, "text/html; charset=shift_jis")).toBe(true);
    expect(passes("Полиция сообщила, что никто не пострадал.")).toBe(true);
    expect(passes([...OTHER].map((letter) => `&#${letter.charCodeAt(0)};`).join(""))).toBe(true);
    expect(passes(OTHER.replaceAll("a", "a\u00ad").replaceAll("o", "o\u00ad"))).toBe(true);
  });

  it("says the same of a named common character set", () => {
    expect(passes(OTHER, "text/html; charset=windows-1252")).toBe(false);
    expect(passes(STORY, "text/plain; charset=iso-8859-1")).toBe(true);
  });

  it("is not led astray by any bytes put between words", () => {
    const places = [...STORY.matchAll(/ /g)].map(({ index }) => index);
    const insertions = fc.array(fc.tuple(fc.constantFrom(...places), fc.uint8Array({ maxLength: 40 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(insertions, (list) => {
        let bytes = Buffer.from(STORY);
        // From the last place to the first, so that the places hold.
        for (const [at, added] of list.toSorted(([a], [b]) => b - a))
          bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(" "), added, bytes.subarray(at)]);
        expect(mayBeRelated(bytes, "text/html")).toBe(true);
      }),
    );
  });
});
