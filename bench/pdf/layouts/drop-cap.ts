import { setColumns, setParagraph } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** An article that begins with a letter three lines high, in one column or in two. */
export function dropCap(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const isWide = random() < 0.5;
  const style = { setting: { size: 11 }, leading: 13.5, width: isWide ? 468 : 226 };
  sheet.line(words.heading(), 72, 66, { size: 20, font: "Times-Bold" });
  const [first = "", ...rest] = words.paragraph(4, 6).map((word, index) => (index === 0 ? `T${word}` : word));
  const top = 110;
  const cap = { size: 3 * 13.5 * 1.1, font: "Times-Roman" };
  const indent = sheet.width("T", cap) + 3;
  sheet.line("T", 72, top + 2 * 13.5, cap);
  const beside = { ...style, x: 72 + indent, width: style.width - indent };
  const [head, ...others] = [first.slice(1), ...rest];
  const opening = setParagraph(sheet, [head ?? "", ...others], beside, top, top + 2 * 13.5);
  joinFirst(sheet, head ?? "");
  const below = setParagraph(sheet, opening.rest, { ...style, x: 72 }, opening.y, 720, { isRest: true });
  setColumns(sheet, words.paragraphs(30), [{ ...style, x: 72 }], below.y + 6, 720);
  if (!isWide) setColumns(sheet, words.paragraphs(30), [{ ...style, x: 316 }], 110, 720);
  return sheet.done();
}

/** The large letter and the rest of its word are one word in two places. */
function joinFirst(sheet: Sheet, rest: string) {
  const at = sheet.wanted.findIndex((word, index) => word.text === "T" && sheet.wanted[index + 1]?.text === rest);
  const [cap, tail] = sheet.wanted.splice(at, 2);
  if (cap && tail)
    sheet.wanted.splice(at, 0, { ...cap, text: cap.text + tail.text, parts: [...cap.parts, ...tail.parts] });
}
