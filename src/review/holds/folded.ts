/** A text as it is searched for names, and where each of its code units stands in the text itself. */
export interface Folded {
  readonly text: string;
  /** For each code unit of the folded text the first code unit it came from; one more at the end. */
  readonly from: readonly number[];
}

/** Letters with a stroke or a tie, which no normal form takes apart. */
const STROKES: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
};

/** What is seen as nothing: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;

/** Small letters without their marks, straight apostrophes, nothing unseen: "José’s" is "jose's". */
export function folded(text: string): Folded {
  let out = "";
  const from: number[] = [];
  for (let at = 0; at < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    for (const unit of foldedLetter(letter)) {
      for (let i = 0; i < unit.length; i++) from.push(at);
      out += unit;
    }
    at += letter.length;
  }
  from.push(text.length);
  return { text: out, from };
}

function foldedLetter(letter: string): string {
  if (letter < "\u0080") return letter.toLowerCase();
  if (UNSEEN.test(letter)) return "";
  const plain = letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...plain]
    .map((each) => STROKES[each] ?? (/[‘’ʼ`´＇]/u.test(each) ? "'" : /[‐‑‒–]/u.test(each) ? "-" : each))
    .join("");
}

/** The folded words of a name: "O’Neil-Marsh" has two, "oneil" and "marsh". */
export function nameWords(name: string): string[] {
  return folded(name)
    .text.replace(/(?<=\p{L})'(?=\p{L})/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !TITLES.has(word));
}

const TITLES = new Set(
  "mr mrs ms miss dr jr sr ii iii iv officer deputy sgt sergeant lt lieutenant cpl corporal detective chief sheriff trooper agent the aka and of de la".split(
    " ",
  ),
);
