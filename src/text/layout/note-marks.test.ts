import { describe, expect, it } from "vitest";
import { linesAt, wordsAt } from "../../../bench/pdf/page-words.ts";
import { linesOf, textOfLine } from "./lines.ts";
import { withNoteMarks } from "./note-marks.ts";

const glued = { isSpaced: { before: false, after: false } };
const read = (...words: Parameters<typeof withNoteMarks>[0]) => linesOf(withNoteMarks(words)).map(textOfLine);

describe("marks of notes", () => {
  it("are words of their own, so that an age is not ten times higher", () => {
    const [age] = wordsAt("34", 100, 100, 12);
    const [mark] = wordsAt("1", 112.2, 96, 7);
    if (age && mark) expect(read({ ...age, ...glued }, { ...mark, ...glued })).toEqual(["34 ¹"]);
  });

  it("stand on the line of the word that they stand at, however high they are raised", () => {
    expect(
      read(...linesAt(["the keeper left.", "the pier was dark"], 100, 100), ...wordsAt("12", 180.5, 94, 6)),
    ).toEqual(["the keeper left. ¹²", "the pier was dark"]);
  });

  it("are seen before the words of the note itself", () => {
    expect(read(...wordsAt("2", 100, 697, 6), ...wordsAt("See the log of the harbour.", 104, 700, 9))).toEqual([
      "² See the log of the harbour.",
    ]);
  });

  it("are not letters that are raised, nor numbers of the usual size", () => {
    const [day] = wordsAt("4", 100, 100, 12);
    const [ending] = wordsAt("th", 106, 96, 7);
    if (day && ending) expect(read({ ...day, ...glued }, { ...ending, ...glued })).toEqual(["4th"]);
    expect(read(...wordsAt("page 12", 100, 100))).toEqual(["page 12"]);
  });
});
