import { describe, expect, it } from "vitest";
import { passageOf } from "../invented.cases.ts";
import { attribute } from "./attribute.ts";
import type { FoundAttribution } from "./found-voices.ts";

/** A text of invented people, and who says what in it as a model would have found it: words that stand in it once. */
function whoseIn(words: string, ...found: readonly (readonly [source: string, cue: string, ...content: string[]])[]) {
  const span = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length });
  const attributions: FoundAttribution[] = found.map(([source, cue, ...content]) => ({
    source: source === "" ? [] : [span(source)],
    cue: [span(cue)],
    content: content.map(span),
    confidence: 0.8,
    model: "by hand",
  }));
  const passage = passageOf(words, attributions);
  return (part: string) => {
    const at = span(part);
    const sentence = passage.sentences.find(({ start, end }) => start <= at.start && at.end <= end);
    if (!sentence) throw new Error(`No sentence holds ${part}.`);
    const { speakers, mode, model } = attribute(sentence, at, passage);
    return {
      who: speakers[0]?.name ?? speakers[0]?.role ?? speakers[0]?.affiliation,
      kind: speakers[0]?.kind,
      mode,
      model,
    };
  };
}

describe("what a model finds", () => {
  it("reaches over the paragraphs of a quotation", () => {
    const whose = whoseIn("“He had a phone,” said Ana Ruiz, a neighbor.\n“They never told him to stop.”", [
      "Ana Ruiz, a neighbor",
      "said",
      "“He had a phone,”",
      "“They never told him to stop.”",
    ]);
    expect(whose("never told him")).toMatchObject({ who: "Ana Ruiz", model: "by hand" });
  });

  it("names papers and bodies that are no person of the text", () => {
    const whose = whoseIn("Shots were fired from behind, the lawsuit contends.", [
      "the lawsuit",
      "contends",
      "Shots were fired from behind",
    ]);
    expect(whose("from behind")).toMatchObject({ who: "lawsuit", kind: "lawyer", mode: "alleged" });
  });

  it.each([
    ["Officer Dana Pell is charged with killing Ivo Marrable.", "charged with", "killing Ivo Marrable"],
    ["Officer Dana Pell was accused of killing Ivo Marrable.", "accused of", "killing Ivo Marrable"],
    ["Officer Dana Pell answered a noise complaint.", "answered", "a noise complaint"],
  ])("is never the voice of whom something is said: %s", (text, cue, content) => {
    expect(whoseIn(text, ["Officer Dana Pell", cue, content])(content)).toMatchObject({ kind: "document" });
  });

  it("is the voice of who answers with words", () => {
    const text = "Officer Dana Pell answered that the man had fired.";
    const whose = whoseIn(text, ["Officer Dana Pell", "answered", "that the man had fired"]);
    expect(whose("the man had fired")).toMatchObject({ who: "Dana Pell", kind: "police" });
  });

  it("is the voice of nobody when no source was found", () => {
    const whose = whoseIn("The man fired, it seems.", ["", "it seems", "The man fired"]);
    expect(whose("fired")).toMatchObject({ kind: "document" });
  });

  it("changes neither the speaker nor the mode that rules are sure of", () => {
    const whose = whoseIn("Chief Ada Brandt confirmed that an officer fired.", [
      "an officer",
      "confirmed",
      "an officer fired",
    ]);
    expect(whose("officer fired")).toMatchObject({ who: "Ada Brandt", mode: "confirmed" });
  });

  it("denies and withholds nothing beyond its sentence", () => {
    const whose = whoseIn("An officer fired nine times. Chief Ada Brandt declined to say more.", [
      "Chief Ada Brandt",
      "declined to",
      "An officer fired nine times",
      "say more",
    ]);
    expect(whose("fired nine times")).toMatchObject({ kind: "document", mode: "stated" });
  });
});
