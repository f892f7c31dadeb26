import { signsOf } from "../../src/case/index.ts";
import type { Reading } from "../../src/model/index.ts";
import type { KeptTable } from "../../src/store/index.ts";
import { synthetic } from "../cases/synthetic.ts";
import { generateArticles } from "../generate.ts";

/** How many articles lend their words to the documents. */
const ARTICLES = 500;
const AT = "2031-03-05T12:00:00.000Z";

/**
 * The rows of a record of so many invented documents, ten an incident, as a backup would have them; `enriched` adds to what each of them
 * says.
 */
export function rowsOfSynthetic(
  count: number,
  enriched: (reading: Reading, n: number) => Reading = (reading) => reading,
): (table: KeptTable) => AsyncIterable<object> {
  const articles = generateArticles(ARTICLES, 7);
  const readings = () => synthetic(count);
  const contentOf = ({ people }: Reading, n: number) =>
    `${people.flatMap(({ name }) => name ?? []).join(", ")}. ${(articles[n % ARTICLES] ?? "").slice(0, 2_000)}`;
  const row: Partial<Record<KeptTable, (reading: Reading, n: number) => object>> = {
    document: ({ document: { id } }) => ({ id, media_type: "text/plain", size: 2_000, added: AT }),
    capture: ({ document: { id } }, n) => ({
      number: n + 1,
      document: id,
      source: `${n}.txt`,
      capture_json: JSON.stringify({ source: `${n}.txt`, retrieved: "unknown", known: {} }),
      at: AT,
    }),
    text: (reading, n) => ({
      number: n + 1,
      document: reading.document.id,
      extractor: "synthetic 1",
      content: contentOf(reading, n),
      text_json: JSON.stringify({
        document: reading.document.id,
        blocks: [],
        map: [],
        extractor: { name: "synthetic", version: "1" },
      }),
    }),
    reading: (reading, n) => ({
      number: n + 1,
      document: reading.document.id,
      text: n + 1,
      reader: "synthetic 1",
      related: 1,
      published: reading.document.published?.value ?? null,
      reading_json: JSON.stringify(reading),
      signs_json: JSON.stringify(signsOf(reading)),
      at: AT,
    }),
    current_reading: ({ document: { id } }, n) => ({ document: id, reading: n + 1 }),
  };
  return async function* (table) {
    const make = row[table];
    if (!make) return;
    let n = 0;
    for (const { reading } of readings()) {
      yield make(enriched(reading, n), n);
      n++;
    }
  };
}
