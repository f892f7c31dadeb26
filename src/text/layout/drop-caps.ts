import { median, type PageWord } from "./page-word.ts";

const LARGE = 1.8;
const CAP = /^["“‘'«]?\p{Lu}$/u;
/** How much of a large letter stands above its line, as a share of its type's height. */
const TALL = 0.75;
/** A page of more large letters than this is set in them. */
const MOST = 20;

/**
 * Words in which a letter that is several lines high, at the beginning of an article, stands at the first of the lines
 * beside it and is one word with what it begins.
 */
export function withDropCaps(words: readonly PageWord[]): readonly PageWord[] {
  const usual = median(words.map((word) => word.size));
  const caps = words.filter((word) => CAP.test(word.text) && word.size >= LARGE * usual);
  if (caps.length === 0 || caps.length > MOST) return words;
  const moved = new Map<PageWord, PageWord>();
  for (const cap of caps) {
    const first = lineStartsBeside(cap, words);
    if (!first) continue;
    const isAlone = isWordAlone(cap.text, first.text, words);
    moved.set(cap, movedTo(first, cap));
    moved.set(first, { ...first, isSpaced: { ...first.isSpaced, before: isAlone } });
  }
  return words.map((word) => moved.get(word) ?? word);
}

/** The first word of the first line beside a large letter; undefined when there are not two lines there. */
function lineStartsBeside(cap: PageWord, words: readonly PageWord[]): PageWord | undefined {
  const top = cap.baseline - TALL * cap.size;
  const beside = words
    .filter(
      (word) =>
        word.turn === cap.turn &&
        word.size < cap.size / LARGE &&
        word.box.left >= cap.box.right - 0.5 * word.size &&
        word.box.left <= cap.box.right + 1.2 * word.size &&
        word.baseline > top &&
        word.baseline <= cap.baseline + 0.3 * word.size,
    )
    .toSorted((one, other) => one.baseline - other.baseline);
  const [first, second] = beside;
  return first && second && second.baseline - first.baseline > 0.6 * first.size ? first : undefined;
}

function movedTo(first: PageWord, cap: PageWord): PageWord {
  const { left, top, bottom } = first.box;
  return {
    ...cap,
    box: { left: left - 0.02 * first.size, right: left - 0.01 * first.size, top, bottom },
    baseline: first.baseline,
    size: first.size,
    isBold: first.isBold,
    isSpaced: { before: true, after: false },
  };
}

/** Words that go on behind a first "A" or "I"; anything else behind one of them is a word of its own. */
const GOES_ON =
  /^(?:n|t|s|f|ll|nd|fter|ny|re|bout|lso|mong|round|way|gain|long|lready|lthough|nother|ccording|gents?|uthorities|ttorneys?|rmed|pril|ugust|nvestigators?|nside|nterim|nternal)$/i;

/** "A man" is two words, "After" is one: what the document says elsewhere decides, then what English has. */
function isWordAlone(cap: string, rest: string, words: readonly PageWord[]): boolean {
  if (!/[AIO]$/.test(cap)) return false;
  const plain = rest.toLowerCase().replace(/[^\p{L}]+$/u, "");
  const whole = cap.slice(-1).toLowerCase() + plain;
  const all = words.map((word) => word.text.toLowerCase().replace(/[^\p{L}]+$/u, ""));
  const [apart, together] = [
    all.filter((word) => word === plain).length - 1,
    all.filter((word) => word === whole).length,
  ];
  return apart === together ? !GOES_ON.test(plain) : apart > together;
}
