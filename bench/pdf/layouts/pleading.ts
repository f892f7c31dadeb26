import { setParagraph } from "../set-text.ts";
import { type Made, type Random, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

const TOP = 78;
const PITCH = 24;
const SETTING = { size: 12 };

/** A filing on pleading paper: 28 numbered lines down the margin, ruled off, with a caption on the first page. */
export function pleading(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const short = words.heading().toUpperCase();
  const column = { x: 108, width: 440, setting: SETTING, leading: PITCH, indent: 36 };
  let [rest, isBroken]: [string[], boolean] = [[], false];
  for (let page = 1; page <= 3; page++) {
    if (page > 1) sheet.newPage();
    numbers(sheet);
    let y = page === 1 ? caption(sheet, words, random) : TOP;
    const floor = TOP + 27 * PITCH;
    while (y <= floor) {
      const isRest = rest.length > 0;
      const set = setParagraph(sheet, isRest ? rest : words.paragraph(), column, y, floor, { isBroken, isRest });
      ({ rest, isBroken } = set);
      y = set.y;
      if (rest.length === 0 && random() < 0.25 && y + 2 * PITCH <= floor) {
        const heading = `${words.one(["I.", "II.", "III."])} ${words.heading().toUpperCase()}`;
        const setting = { ...SETTING, font: "Times-Bold" };
        sheet.line(heading, 108 + Math.max(0, (440 - sheet.width(heading, setting)) / 2), y, setting);
        y += PITCH;
      }
    }
    sheet.line(String(page), 324, 762, { size: 10 }, "running");
    sheet.line(short, 230, 776, { size: 9 }, "running");
  }
  return sheet.done();
}

function numbers(sheet: Sheet) {
  for (let line = 1; line <= 28; line++) {
    const text = String(line);
    sheet.line(text, 88 - sheet.width(text, SETTING), TOP + (line - 1) * PITCH, SETTING, "running");
  }
  sheet.shape((pdf) => pdf.moveTo(96, 20).lineTo(96, 780).moveTo(99, 20).lineTo(99, 780).stroke());
}

/** The lawyer, the court, and the box of the parties beside the number of the case, which has no order of its own. */
function caption(sheet: Sheet, words: Vocabulary, random: Random): number {
  for (let line = 0; line < 4; line++) sheet.line(words.heading(), 108, TOP + line * PITCH * 0.5, SETTING, "head");
  const court = "SUPERIOR COURT OF TIDEWATER, COUNTY OF TERN HOLLOW";
  sheet.line(court, 108 + (440 - sheet.width(court, SETTING)) / 2, TOP + 4 * PITCH, SETTING, "head");
  const top = TOP + 6 * PITCH;
  const left = ["ORLA FENWICK, an individual,", "Plaintiff,", "v.", "CITY OF TERN HOLLOW,", "Defendant."];
  const right = [`Case No. 31-CV-${words.number(1_000, 9_999)}`, "COMPLAINT FOR DAMAGES", "JURY TRIAL DEMANDED"];
  const isBeside = random() < 0.5;
  for (const [row, text] of left.entries()) {
    sheet.line(text, 108 + (row % 2) * 70, top + row * PITCH, SETTING, "mark");
    sheet.line(")", 330, top + row * PITCH, SETTING, "mark");
  }
  for (const [row, text] of right.entries())
    sheet.line(text, 352, top + (row + (isBeside ? 0 : 1)) * PITCH, SETTING, "mark");
  return TOP + 12 * PITCH;
}
