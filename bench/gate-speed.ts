// How fast the gate goes over bytes, and what share of documents it lets pass.
//
//   npm run bench:gate [-- FILE.jsonl|FOLDER …]
//
// Without a path, invented articles and invented pages about other things.
import { mayBeRelated } from "../src/capture/index.ts";
import { documentsUnder } from "./documents.ts";
import { generateArticles } from "./generate.ts";

const ROUNDS = 7;
const LEAST_BYTES = 64e6;
const OTHER = [
  "The council of Bellweather approved the budget for the library and the swimming pool on a vote of six to one.",
  "Rain is expected in the hills by Thursday evening, and the bridge on Mill Lane stays closed until the spring.",
  "The orchestra opens its season with a symphony that nobody in Cobalt Ridge has heard played for forty years.",
];

const paths = process.argv.slice(2);
const groups: (readonly [name: string, documents: readonly Buffer[]])[] = paths.map((path) => [
  path,
  [...documentsUnder(path)].map(({ words }) => Buffer.from(words)),
]);
if (paths.length === 0) {
  groups.push(["invented articles", generateArticles(200, 1).map((words) => Buffer.from(words))]);
  groups.push(["invented pages on other things", OTHER.map((words) => Buffer.from(`<p>${words}</p>\n`.repeat(60)))]);
}

console.log("passed      of  MB/s when read to the end, as one buffer");
for (const [name, documents] of groups) {
  const passed = documents.filter((bytes) => mayBeRelated(bytes, "text/html"));
  const refused = Buffer.concat(documents.filter((bytes) => !mayBeRelated(bytes, "text/html")));
  const speed = mayBeRelated(refused, "text/html") ? "-" : megabytesASecond(refused);
  console.log(
    `${String(passed.length).padStart(6)} ${String(documents.length).padStart(7)} ${speed.padStart(5)}  ${name}`,
  );
}
console.log(
  `${megabytesASecond(withoutHarm(groups.flatMap(([, documents]) => documents)))} MB/s over all of it, without its words for harm`,
);

/** All bytes as one text that holds words for police and none for harm: the gate must read every byte of it. */
function withoutHarm(documents: readonly Buffer[]): Buffer {
  const sentences = Buffer.concat(documents)
    .toString("latin1")
    .split(/(?<=[.!?\n])/);
  const kept = sentences.filter((words) => !mayBeRelated(Buffer.from(`police ${words}`, "latin1"), "text/plain"));
  return Buffer.from(kept.join(""), "latin1");
}

function megabytesASecond(bytes: Buffer): string {
  if (bytes.length === 0) return "-";
  const copies = Math.ceil(LEAST_BYTES / bytes.length);
  const large = Buffer.concat(Array.from({ length: copies }, () => bytes));
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    mayBeRelated(large, "text/html");
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  return (large.length / 1e6 / (seconds[ROUNDS >> 1] ?? 1)).toFixed(0);
}
