// Publishes many small files into a folder, as the program of its own that a test kills:
//
//   node test/publish-many.ts FOLDER KEY-FILE WORD
import { readFileSync } from "node:fs";
import { publishFolder } from "../src/flow/index.ts";
import { readSigningKey } from "../src/publish/index.ts";

/** Files of a release of one word: each other word has some files of its own, and other bytes in all that they share. */
export function manyFiles(word: string): Record<string, string> {
  const shared = Array.from({ length: 400 }, (_, n) => [`cases/${n % 40}/${n}.txt`, `${word} ${n}\n`]);
  const own = Array.from({ length: 100 }, (_, n) => [`${word}/${n % 10}/${n}.txt`, `${word} ${n}\n`]);
  return Object.fromEntries([...shared, ...own]);
}

const [folder, key, word] = process.argv.slice(2);
if (import.meta.main && folder && key && word)
  await publishFolder(
    folder,
    async function* () {
      for (const [path, content] of Object.entries(manyFiles(word))) yield { path, content };
    },
    () => ({ at: "2031-05-01T00:00:00Z", cases: 1, claims: 2 }),
    readSigningKey(readFileSync(key, "utf8")),
  );
