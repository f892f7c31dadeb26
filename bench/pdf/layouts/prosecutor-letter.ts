import { setParagraph } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

const SETTING = { size: 11.5 };
const NOTE = { size: 9 };

/** A prosecutor's letter of three pages: letterhead in two halves, headings, footnotes under a rule, page numbers. */
export function prosecutorLetter(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const column = { x: 72, width: 468, setting: SETTING, leading: 14, isJustified: random() < 0.5 };
  let y = letterhead(sheet, words);
  let note = 1;
  let [rest, isBroken]: [string[], boolean] = [[], false];
  for (let page = 1; page <= 3; page++) {
    if (page > 1) {
      sheet.newPage();
      sheet.line(`Page ${page}`, 72, 40, NOTE, "running");
      y = 80;
    }
    const notes = Array.from({ length: words.number(0, 3) }, () => words.paragraph(1, 3));
    const lines = notes.map((text) => Math.ceil(sheet.width(text.join(" "), NOTE) / 430) + 1);
    const floor = 730 - lines.reduce((sum, count) => sum + count * 11, 0) - 14;
    const marks = notes.map((_, index) => note + index);
    while (y <= floor) {
      const isRest = rest.length > 0;
      const text = isRest ? rest : words.paragraph(2, 6);
      const set = setParagraph(sheet, text, column, y, floor, { isBroken, isRest });
      const isWhole = set.rest.length === 0;
      if (isWhole && marks.length > 0) markAfterLast(sheet, marks.shift() ?? 0);
      if (isWhole) sheet.tellLater();
      ({ rest, isBroken } = set);
      y = set.y + 7;
      if (isWhole && random() < 0.2 && y < floor - 40) {
        sheet.line(words.heading(), 72, y + 6, { size: 11.5, font: "Times-Bold" });
        y += 26;
      }
    }
    const lastWord = sheet.wanted.at(-1)?.text;
    let at = floor + 24;
    if (notes.length > 0)
      sheet.shape((pdf) =>
        pdf
          .moveTo(72, floor + 12)
          .lineTo(216, floor + 12)
          .stroke(),
      );
    for (const text of notes) {
      sheet.line(String(note++), 72, at - 3, { size: 6 }, "mark");
      const set = setParagraph(
        sheet,
        text,
        { ...column, x: 76, width: 464, setting: NOTE, leading: 11, use: "later" },
        at,
        780,
      );
      at = set.y + 2;
    }
    // A sentence that ends with its page may as well be followed by the notes.
    if (lastWord === undefined || lastWord.endsWith(".")) sheet.tellLater();
  }
  return sheet.done();
}

function letterhead(sheet: Sheet, words: Vocabulary): number {
  const name = "OFFICE OF THE DISTRICT ATTORNEY";
  const large = { size: 17, font: "Times-Bold" };
  sheet.line(name, 306 - sheet.width(name, large) / 2, 52, large, "head");
  sheet.line("COUNTY OF TERN HOLLOW", 230, 68, { size: 11 }, "head");
  sheet.line("ORLA FENWICK", 72, 92, { size: 9, font: "Times-Bold" }, "mark");
  sheet.line("District Attorney", 72, 103, { size: 9 }, "mark");
  sheet.line("12 Gull Lane, Tern Hollow", 420, 92, { size: 9 }, "mark");
  sheet.line("Telephone 555 0100", 420, 103, { size: 9 }, "mark");
  sheet.line("March 4, 2031", 72, 140, SETTING, "head");
  for (const [index, line] of ["Chief Ansel Marrow", "Tern Hollow Police Department", "3 Pier Street"].entries())
    sheet.line(line, 72, 166 + index * 14, SETTING, "head");
  sheet.line(`Re: ${words.heading()}`, 108, 222, { size: 11.5, font: "Times-Bold" }, "head");
  sheet.line("Dear Chief Marrow:", 72, 250, SETTING);
  return 276;
}

/** A small raised number close behind the last word, as a word of its own. */
function markAfterLast(sheet: Sheet, number: number) {
  const last = sheet.wanted.at(-1)?.parts.at(-1)?.box;
  if (last) sheet.line(String(number), last.right + 0.3, last.bottom - 4, { size: 7 }, "mark");
}
