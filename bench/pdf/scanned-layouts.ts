import { LAYOUTS, letter, release } from "./layouts/index.ts";
import { pictureOf } from "./pictures.ts";
import { askew, scanOf, turned, type Wear, worn } from "./scans.ts";
import { setColumns } from "./set-text.ts";
import { type Made, Sheet } from "./sheet.ts";
import { randomFrom, Vocabulary } from "./vocabulary.ts";

type Make = (seed: number) => Promise<Made>;

const CLEAN: Wear = { skew: 0, specks: 0, ink: 1 };

/** The layouts that scans are made of, one after the other as seeds go. */
const SCANNED = LAYOUTS.filter(([name]) => !name.includes("turned")).map(([, make]) => make);

/** Every kind of scan that is made, by name: each document is one scanned page, unless it says otherwise. */
export const SCANS: readonly (readonly [name: string, make: Make])[] = [
  ["scan, 300 dots an inch", scanned(() => CLEAN)],
  [
    "scan, askew by 0.5 to 1 degree",
    scanned((random) => ({ ...CLEAN, skew: (random() < 0.5 ? -1 : 1) * (0.5 + random() / 2) })),
  ],
  ["scan, faint", scanned(() => ({ ...CLEAN, ink: 0.45 }))],
  ["scan, some specks", scanned(() => ({ ...CLEAN, specks: 0.0005 }))],
  ["scan, askew, faint, some specks", scanned((random) => ({ skew: 0.5 + random() / 2, specks: 0.0005, ink: 0.6 }))],
  ["scan, very dirty (no aim)", scanned(() => ({ ...CLEAN, specks: 0.002 }))],
  [
    "scan, upside down or on its side",
    scanned((random) => ({ ...CLEAN, turn: ([90, 180, 270] as const)[Math.floor(random() * 3)] ?? 90 })),
  ],
  ["scan over a bad hidden text", withHiddenText],
  ["text, scan, text", mixed],
];

function scanned(wear: (random: () => number) => Wear): Make {
  return async (seed) => {
    const random = randomFrom(seed + 77);
    const made = firstPage(await (SCANNED[seed % SCANNED.length] ?? release)(seed));
    const own = wear(random);
    const picture = await worn(await pictureOf(made.bytes), own, random);
    const { turn = 0 } = own;
    const isOnItsSide = turn % 180 !== 0;
    const lying = turn === 0 ? askew(made, own.skew) : turned(made, turn);
    return { ...lying, bytes: await scanOf([{ picture, isOnItsSide }]) };
  };
}

/** What a scanner's own recogniser made of the page: rubbish, and not much of it where it should be. */
async function withHiddenText(seed: number): Promise<Made> {
  const made = firstPage(await (SCANNED[seed % SCANNED.length] ?? release)(seed));
  const random = randomFrom(seed + 78);
  const rubbish = () =>
    Array.from({ length: 9 }, () =>
      Array.from({ length: 5 }, () => "tlcr1I|vvrn;:.'"[Math.floor(random() * 15)]).join(""),
    );
  const hidden = Array.from({ length: 40 }, () => rubbish().join(" "));
  return { ...made, bytes: await scanOf([{ picture: await pictureOf(made.bytes), hidden }]) };
}

/** A page of text, a scanned page and a page of text in one document. */
async function mixed(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const column = { x: 72, width: 468, setting: { size: 11 }, leading: 13.5, hyphenates: true };
  const sheet = new Sheet(random);
  sheet.line(words.heading(), 72, 80, { size: 18, font: "Times-Bold" });
  setColumns(sheet, words.paragraphs(20), [column], 110, 640);
  const scan = firstPage(await letter(seed + 1));
  const picture = Buffer.from(await pictureOf(scan.bytes));
  sheet.newPage();
  sheet.shape((pdf) => pdf.image(picture, 0, 0, { width: 612, height: 792 }));
  sheet.wanted.push(
    ...scan.wanted.map((word) => ({ ...word, parts: word.parts.map((part) => ({ ...part, page: 2 })) })),
  );
  sheet.newPage();
  setColumns(sheet, words.paragraphs(20), [column], 80, 700);
  return sheet.done();
}

function firstPage(made: Made): Made {
  return { ...made, wanted: made.wanted.filter((word) => word.parts.every((part) => part.page === 1)) };
}
