import { setParagraph } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** Pages with a running head, a running foot and page numbers; words are broken over pages. */
export function running(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const column = { x: 72, width: 468, setting: { size: 11 }, leading: 14, hyphenates: random() < 0.5 };
  // In capitals, so that a measure never takes one of their words for one of the text.
  const [head, foot] = [words.heading().toUpperCase(), words.heading().toUpperCase()];
  const pages = 4 + Math.floor(random() * 4);
  let [rest, isBroken]: [string[], boolean] = [[], false];
  for (let page = 1; page <= pages; page++) {
    if (page > 1) sheet.newPage();
    sheet.line(head, 72, 40, { size: 9 }, "running");
    let y = 80;
    const floor = page === pages ? 400 : 700;
    while (y <= floor) {
      const set = setParagraph(sheet, rest.length > 0 ? rest : words.paragraph(), column, y, floor, { isBroken });
      ({ rest, isBroken } = set);
      y = set.y + 7;
    }
    sheet.line(foot, 72, 750, { size: 9 }, "running");
    sheet.line(`Page ${page} of ${pages}`, 480, 750, { size: 9 }, "running");
  }
  return sheet.done();
}
