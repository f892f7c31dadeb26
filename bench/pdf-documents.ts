import { type Made, type Random, type Setting, Sheet } from "./pdf-sheet.ts";

const SYLLABLES =
  "ba ce di fo gu la me ni po ru sa te vi wo za bran del fer gon hal kim lor mar nes pel ros tam ven".split(" ");

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words of nobody's language. */
export class Vocabulary {
  private readonly random: Random;
  private readonly words: readonly string[];

  constructor(random: Random) {
    this.random = random;
    const invented = Array.from({ length: 400 }, () => this.some(1, 4, SYLLABLES).join(""));
    this.words = [...invented, "use-of-force", "body-worn", "self-made"];
  }

  number(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from));
  }

  sentence(): string[] {
    const words = this.some(7, 24, this.words);
    const [first = "Word"] = words;
    return [capital(first), ...words.slice(1, -1), `${words.at(-1)}.`];
  }

  paragraph(): string[] {
    return Array.from({ length: this.number(1, 5) }, () => this.sentence()).flat();
  }

  cell(): string {
    return this.random() < 0.3 ? String(this.number(1, 9_999)) : this.some(1, 4, this.words).join(" ");
  }

  heading(): string {
    return this.some(3, 7, this.words).map(capital).join(" ");
  }

  private some(from: number, to: number, words: readonly string[]): string[] {
    return Array.from({ length: this.number(from, to) }, () => words[this.number(0, words.length)] ?? "word");
  }
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly setting: Setting;
  readonly leading: number;
  readonly hyphenates?: boolean;
}

/** Sets a paragraph from a height down to another; gives back the height after it and the words that had no room. */
export function setParagraph(
  sheet: Sheet,
  words: readonly string[],
  column: Column,
  y: number,
  floor: number,
  wasBroken = false,
) {
  let rest = [...words];
  let isBroken = wasBroken;
  while (rest.length > 0 && y <= floor) {
    const line: string[] = [];
    const fits = (more: string) => sheet.width([...line, more].join(" "), column.setting) <= column.width;
    while (rest[0] !== undefined && fits(rest[0])) line.push(rest.shift() as string);
    const broken = column.hyphenates ? breakOf(rest[0], fits) : undefined;
    if (broken) {
      line.push(broken[0]);
      rest = [broken[1], ...rest.slice(1)];
    }
    sheet.line(line.join(" "), column.x, y, column.setting, isBroken ? "rest-of-word" : "body");
    isBroken = broken !== undefined;
    y += column.leading;
  }
  return { y, rest, isBroken };
}

function breakOf(word: string | undefined, fits: (part: string) => boolean): [string, string] | undefined {
  if (word === undefined || !/^[a-z-]{7,}$/.test(word)) return undefined;
  if (word.includes("-")) {
    const at = word.indexOf("-") + 1;
    return fits(word.slice(0, at)) ? [word.slice(0, at), word.slice(at)] : undefined;
  }
  for (let at = word.length - 3; at >= 3; at--)
    if (fits(`${word.slice(0, at)}-`)) return [`${word.slice(0, at)}-`, word.slice(at)];
  return undefined;
}

/** Paragraphs through columns and pages; `edges` draws what runs along on each page. */
export function setColumns(
  sheet: Sheet,
  words: readonly (readonly string[])[],
  columns: readonly Column[],
  top: number,
  floor: number,
) {
  let [at, y] = [0, top];
  for (const paragraph of words) {
    let [rest, isBroken]: [readonly string[], boolean] = [paragraph, false];
    while (rest.length > 0) {
      const column = columns[at];
      if (column === undefined) return;
      if (y > floor) {
        at++;
        y = top;
        continue;
      }
      const set = setParagraph(sheet, rest, column, y, floor, isBroken);
      ({ rest, isBroken } = set);
      y = set.y;
    }
    y += (columns[at]?.leading ?? 12) * 0.5;
  }
}

export function release(seed: number, pages = 1): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const column = { x: 72, width: 468, setting: { size: 11 }, leading: 13.5 };
  for (let page = 0; page < pages; page++) {
    if (page > 0) sheet.newPage();
    let y = 72;
    if (page === 0) {
      sheet.line("FOR IMMEDIATE RELEASE", 72, y, { size: 11, font: "Times-Bold" });
      sheet.line("March 4, 2031", 72, y + 20, { size: 11 });
      sheet.line(words.heading(), 72, y + 50, { size: 18, font: "Times-Bold" });
      y += 85;
    }
    const text = Array.from({ length: 30 }, () => words.paragraph());
    setColumns(sheet, text, [column], y, 720);
  }
  return sheet.done();
}

export function columns(seed: number, rotation = 0): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random, { rotation });
  const count = 2 + Math.floor(random() * 2);
  const gutter = 12 + random() * 14;
  const width = (492 - gutter * (count - 1)) / count;
  const shift = random() < 0.5 ? 0 : 4;
  sheet.line(words.heading(), 60, 70, { size: 20, font: "Helvetica-Bold" });
  const setting = { size: 9 + random() * 2 };
  const all = Array.from({ length: count }, (_, index) => ({
    x: 60 + index * (width + gutter),
    width,
    setting,
    leading: 12.5,
    hyphenates: random() < 0.5,
  }));
  let top = 110;
  for (const [index, column] of all.entries()) {
    const last = index === all.length - 1;
    setColumns(
      sheet,
      Array.from({ length: 20 }, () => words.paragraph()),
      [column],
      top + (index % 2) * shift,
      last ? 500 : 720,
    );
  }
  top = 110;
  return sheet.done();
}

export function table(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const setting = { size: 10 };
  const column = { x: 72, width: 468, setting, leading: 12.5 };
  sheet.line(words.heading(), 72, 72, { size: 16, font: "Helvetica-Bold" });
  const after = setParagraph(sheet, words.paragraph(), column, 100, 300);
  const count = 2 + Math.floor(random() * 3);
  const width = 468 / count;
  let y = after.y + 14;
  for (let row = 0; row < 4 + random() * 12; row++) {
    for (let cell = 0; cell < count; cell++) {
      let text = words.cell();
      while (sheet.width(text, setting) > width - 14) text = text.split(" ").slice(1).join(" ") || "12";
      sheet.line(text, 72 + cell * width, y, { ...setting, font: row === 0 ? "Times-Bold" : "Times-Roman" });
    }
    y += 16;
  }
  setColumns(
    sheet,
    Array.from({ length: 6 }, () => words.paragraph()),
    [column],
    y + 14,
    720,
  );
  return sheet.done();
}

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
      const set = setParagraph(sheet, rest.length > 0 ? rest : words.paragraph(), column, y, floor, isBroken);
      ({ rest, isBroken } = set);
      y = set.y + 7;
    }
    sheet.line(foot, 72, 750, { size: 9 }, "running");
    sheet.line(`Page ${page} of ${pages}`, 480, 750, { size: 9 }, "running");
  }
  return sheet.done();
}

export function letter(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const setting = { size: 11 };
  sheet.line("TERN HOLLOW HARBOUR OFFICE", 180, 60, { size: 16, font: "Helvetica-Bold" });
  sheet.line("12 Gull Lane, Tern Hollow", 240, 78, { size: 9 });
  sheet.line("March 4, 2031", 72, 120, setting);
  for (const [index, line] of [words.heading(), words.heading(), words.heading()].entries())
    sheet.line(line, 72, 150 + index * 13, setting);
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

/** A page with a box of short lines beside its text. */
export function boxed(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const setting = { size: 10.5 };
  const wide = { x: 60, width: 492, setting, leading: 13 };
  sheet.line(words.heading(), 60, 60, { size: 18 });
  const first = setParagraph(sheet, [...words.paragraph(), ...words.paragraph()], wide, 90, 300);
  const beside = first.y + 8;
  setColumns(
    sheet,
    Array.from({ length: 9 }, () => words.paragraph()),
    [{ ...wide, width: 320 }],
    beside,
    beside + 240,
  );
  setColumns(
    sheet,
    Array.from({ length: 6 }, () => words.paragraph()),
    [{ ...wide, x: 410, width: 142, setting: { size: 9, font: "Helvetica" }, leading: 11.5 }],
    beside + 15,
    beside + 200,
  );
  setColumns(
    sheet,
    Array.from({ length: 5 }, () => words.paragraph()),
    [wide],
    beside + 268,
    720,
  );
  return sheet.done();
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
