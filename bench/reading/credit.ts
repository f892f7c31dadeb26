// Whose voice words are credited to: for each annotated attribution that names its source, whether the words of its
// content are credited to that source, alone or in a chain, to the document itself, or to somebody else.
//
//   npm run bench:credit -- --data ../shared/data [--setting rules|careful|gold]
//
// With gold the annotated attributions themselves are given as if a model had found them: the most that any could give.
import { parseArgs } from "node:util";
import { attributionsOf, type Setting } from "../../src/flow/attributions.ts";
import { sha256Of } from "../../src/model/index.ts";
import type { Passage } from "../../src/read/passage.ts";
import { prepare } from "../../src/read/prepare.ts";
import { attribute } from "../../src/read/voices/attribute.ts";
import type { FoundAttribution } from "../../src/read/voices/found-voices.ts";
import { extractWords } from "../../src/text/extract-words.ts";
import { type Annotated, readAnnotations, readTexts } from "./annotations/annotated.ts";

const { values } = parseArgs({ options: { data: { type: "string" }, setting: { type: "string", default: "rules" } } });
if (values.data === undefined) {
  console.error("Say where the public data lies: --data FOLDER.");
  process.exit(2);
}
const texts = readTexts(values.data);
const passages = new Map<string, Passage>();

for (const part of ["tune", "held-out"] as const) {
  const named = readAnnotations().filter((a) => a.part === part && a.source.length > 0 && a.content.length > 0);
  const credits: Credit[] = [];
  for (const annotated of named) credits.push(await creditOf(annotated));
  const count = (credit: Credit) => credits.filter((each) => each === credit).length;
  const percent = (n: number) => `${((100 * n) / credits.length).toFixed(1)} %`;
  console.log(
    `${part}: ${credits.length} attributions; right ${percent(count("right"))}, the document's own ${percent(count("nobody"))}, somebody else's ${percent(count("other"))}, not read ${percent(count("unread"))}`,
  );
}

type Credit = "right" | "nobody" | "other" | "unread";

async function creditOf({ corpus, document, source, cue, content }: Annotated): Promise<Credit> {
  const passage = await passageOf(corpus, document);
  const [start, end] = content[0] ?? [0, 0];
  const sentence = passage.sentences.find((each) => each.start < end && each.end > start);
  if (sentence === undefined) return "unread";
  const from = Math.max(start, sentence.start);
  const to = Math.min(end, sentence.end);
  const middle = Math.floor((from + to) / 2);
  const { shownBy, relayedBy } = attribute(sentence, { start: middle, end: Math.min(to, middle + 1) }, passage);
  if (shownBy === null) return "nobody";
  const shown = [shownBy, ...(relayedBy ?? []).map(({ attribution }) => attribution)];
  const touches = ([s, e]: readonly [number, number]) => shown.some(({ start: a, end: b }) => s < b && e > a);
  return [...source, ...cue].some(touches) ? "right" : "other";
}

async function passageOf(corpus: string, document: string): Promise<Passage> {
  const key = `${corpus} ${document}`;
  const known = passages.get(key);
  if (known) return known;
  const bytes = Buffer.from(texts.get(key) ?? "");
  const id = sha256Of(bytes);
  const { text } = extractWords({ id, bytes, mediaType: "text/plain", source: key });
  const own = readAnnotations().filter((each) => each.corpus === corpus && each.document === document);
  const found = values.setting === "gold" ? own.map(foundOf) : await attributionsOf(text, values.setting as Setting);
  const given = { id, retrieved: "unknown", mediaType: "text/plain", characters: text.content.length };
  const passage = prepare(text, given, found);
  passages.set(key, passage);
  return passage;
}

function foundOf({ source, cue, content }: Annotated): FoundAttribution {
  const spans = (pieces: Annotated["cue"]) => pieces.map(([start, end]) => ({ start, end }));
  return { source: spans(source), cue: spans(cue), content: spans(content), confidence: 1, model: "by hand" };
}
