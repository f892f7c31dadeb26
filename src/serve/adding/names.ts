/** The most characters of a name that is kept. */
const LONGEST = 150;

/**
 * What a file is called: the last part of the name that a browser sent, without what could confuse a screen or a person. It names nothing on
 * this machine, and no folder of anybody's.
 */
export function fileName(sent: string): string {
  const [name = ""] = sent.split(/[/\\]/).slice(-1);
  const legible = name.replace(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/gu, "\ufffd").trim();
  if (/^[.\-\s]*$/.test(legible)) return "file";
  return shortened(legible);
}

/** The names of several files of one addition, as the record knows where they came from: no two are the same. */
export function sourcesOf(addition: number, names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `addition ${addition}/${count > 1 ? `${count}/` : ""}${name}`;
  });
}

/** What a source is called on screen: without the number of its addition. */
export function shownSource(source: string): string {
  return source.replace(/^addition \d+\/(?:\d+\/)?/, "");
}

/** A long name keeps its beginning and its ending, which says what it is. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 12).join("")}…${letters.slice(-11).join("")}`;
}
