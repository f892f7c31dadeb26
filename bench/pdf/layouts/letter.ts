import { setColumns } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** A letter under a letterhead. */
export function letter(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const setting = { size: 11 };
  sheet.line("TERN HOLLOW HARBOUR OFFICE", 180, 60, { size: 16, font: "Helvetica-Bold" }, "head");
  sheet.line("12 Gull Lane, Tern Hollow", 240, 78, { size: 9 }, "head");
  sheet.line("March 4, 2031", 72, 120, setting);
  for (const [index, line] of [words.heading(), words.heading(), words.heading()].entries())
    sheet.line(line, 72, 150 + index * 13, setting, "head");
  sheet.line(`Re: ${words.heading()}`, 72, 205, { size: 11, font: "Times-Bold" });
  sheet.line("Dear Harbour Master,", 72, 230, setting);
  const column = { x: 72, width: 468, setting, leading: 13 };
  setColumns(
    sheet,
    Array.from({ length: 5 }, () => words.paragraph()),
    [column],
    255,
    600,
  );
  sheet.line("Sincerely,", 72, 640, setting);
  sheet.line("Orla Fenwick, Clerk (Fiction)", 72, 680, setting);
  return sheet.done();
}
