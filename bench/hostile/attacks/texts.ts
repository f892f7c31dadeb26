import { type Attack, utf8 } from "../hostile-file.ts";
import { STORY } from "../seeds/story.ts";

const MIB = 2 ** 20;

/** Plain text that is endless in one direction or another, each a few hundred kilobytes or more. */
export const textAttacks: readonly Attack[] = [
  text("text-combining-marks", () => "\u0301".repeat(300_000)),
  text("text-letter-with-marks", () => `Police shot a man${"\u0301\u0323".repeat(150_000)} dead.`),
  text("text-right-to-left-marks", () => "\u200f\u202e\u2067".repeat(150_000)),
  text("text-zero-width", () => "\u200b\u2060\ufeff".repeat(150_000)),
  text("text-without-a-space", () => "shot".repeat(MIB / 4)),
  text("text-capitals-without-a-space", () => "A".repeat(MIB)),
  text("text-digits", () => "1".repeat(MIB)),
  text("text-spaces", () => " ".repeat(4 * MIB)),
  { ...text("text-line-breaks", () => "\n".repeat(4 * MIB)), heavy: true },
  text("text-carriage-returns", () => "\r".repeat(MIB)),
  text("text-quotation-marks", () => "“".repeat(300_000)),
  { ...text("text-straight-quotation-marks", () => `"he said" `.repeat(50_000)), heavy: true },
  text("text-brackets", () => `${"(".repeat(300_000)}shot`),
  { ...text("text-dots", () => "shot. . . ".repeat(60_000)), heavy: true },
  text("text-names", () => "Silas Quillfeather ".repeat(30_000)),
  {
    ...text("text-one-sentence", () => `${"the police officer shot and killed the man and ".repeat(20_000)}left.`),
    heavy: true,
  },
  text("text-commas", () => "shot, ".repeat(100_000)),
  { ...text("text-dates", () => "March 4, 2031 ".repeat(30_000)), heavy: true },
  text("text-lone-halves", () => `Police shot a man. ${"\\ud800".repeat(10)}`),
  { ...text("text-many-stories", () => STORY.repeat(500)), heavy: true },
  {
    ...text("text-100-mb-line", () => ""),
    heavy: true,
    pieces: () => Array.from({ length: 100 }, () => utf8("shot ".repeat(200_000))),
  },
  {
    ...text("text-8-mb-of-paragraphs", () => Array.from({ length: 140_000 }, (_, i) => speech(i)).join("\n\n")),
    heavy: true,
  },
  { ...text("text-8-mb-of-names", () => "Silas Quillfeather, ".repeat(400_000)), heavy: true },
  { ...text("text-8-mb-of-brackets", () => `${"(".repeat(8 * MIB)}shot`), heavy: true },
  { ...text("text-10-mb-line", () => "police shot a man ".repeat(500_000)), heavy: true },
];

function text(name: string, make: () => string): Attack {
  return { name, kind: "text", extension: "txt", pieces: () => [utf8(make())] };
}

/** A sentence with three names that no other has. */
function speech(number: number): string {
  const [one, other] = [number.toString(36), ((number * 7919) % 99991).toString(36)];
  return `Police Chief Ab${one} Cd${other} said that he shot Ef${one}.`;
}
