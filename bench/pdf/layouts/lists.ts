import { setParagraph } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** Lists with bullets, numbers or letters that hang out to the left, between paragraphs. */
export function lists(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const setting = { size: 11 };
  const column = { x: 72, width: 468, setting, leading: 13.5 };
  sheet.line(words.heading(), 72, 72, { size: 17, font: "Helvetica-Bold" });
  let y = 105;
  while (y < 640) {
    y = setParagraph(sheet, words.paragraph(1, 4), column, y, 720).y + 7;
    const kind = words.one(["\u2022", "1.", "(a)", "-"]);
    const isLong = random() < 0.6;
    const hang = words.one(kind === "(a)" ? [18, 24, 30] : [14, 18, 24]);
    for (let item = 0; item < words.number(3, 9) && y < 700; item++) {
      sheet.line(markOf(kind, item), 90, y, setting, "mark");
      const text = isLong ? words.paragraph(1, 3) : words.heading().split(" ");
      y = setParagraph(sheet, text, { ...column, x: 90 + hang, width: 450 - hang }, y, 720).y + (isLong ? 4 : 0);
    }
    y += 10;
  }
  return sheet.done();
}

function markOf(kind: string, item: number): string {
  if (kind === "1.") return `${item + 1}.`;
  return kind === "(a)" ? `(${String.fromCharCode(97 + item)})` : kind;
}
