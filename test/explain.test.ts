import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainField } from "../src/cli/terminal/index.ts";
import { readDocuments, rulesOfField } from "../src/flow/index.ts";
import { fieldNames, holds, type Reading } from "../src/model/index.ts";
import { type ReadingLog, readingLog } from "../src/publish/index.ts";
import { SAMPLE, sample, textsOf } from "./sample.ts";

let readings: readonly Reading[];
let logs: readonly ReadingLog[];
const folder = mkdtempSync(join(tmpdir(), "answerable-log-"));

beforeAll(async () => {
  ({ readings } = await sample());
  logs = readings.map((reading) => readingLog(reading));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the reading log of the sample", () => {
  it("tells of every claim once, with the rule that made it", () => {
    for (const [i, log] of logs.entries()) {
      const ids = log.entries.flatMap(({ outcome, claim }) => (outcome === "read" && claim ? [claim.id] : []));
      expect(ids.toSorted()).toEqual(readings[i]?.claims.map(({ id }) => id).toSorted());
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("gives a reason for everything refused, and no claim", () => {
    const refused = logs.flatMap(({ entries }) => entries.filter(({ outcome }) => outcome === "refused"));
    expect(refused.length).toBeGreaterThan(5);
    for (const { reason, claim, fields } of refused) {
      expect(reason).toMatch(/\p{L}/u);
      expect(claim).toBeUndefined();
      expect(fields.length).toBeGreaterThan(0);
    }
  });

  it("quotes words that the documents hold where it says they stand", async () => {
    const texts = await textsOf(SAMPLE);
    for (const { entries, document } of logs)
      for (const { evidence } of entries) expect(holds(evidence, texts.get(document.id) ?? "")).toBe(true);
  });

  it("of one field holds that field's entries and no other", () => {
    for (const reading of readings)
      for (const field of fieldNames) {
        const all = readingLog(reading).entries.filter(({ fields }) => fields.includes(field));
        expect(readingLog(reading, field).entries).toEqual(all);
      }
  });
});

describe("explaining a field", () => {
  it("shows who said each value, in which words, and by which rule it was read", () => {
    const words = explainField(readings, [], "weapon", rulesOfField("weapon"));
    expect(words).toContain("weapon-held");
    expect(words).toContain("“holding a knife”");
    expect(words).toMatch(/Lucinda Farrow, lawyer, denies it/);
  });

  it("says of a document about something else why it was not read", async () => {
    const path = join(folder, "fair.txt");
    writeFileSync(path, "The county fair in Cobalt Ridge opened on Friday. Fiction: written for a test.\n");
    const fair = await readDocuments([path]);
    expect(explainField(fair.readings, [], "weapon", [])).toContain("Not read: ");
  });

  it("names the documents that could not be read", async () => {
    const path = join(folder, "empty.txt");
    writeFileSync(path, "");
    const { readings: none, cases } = await readDocuments([path]);
    expect(explainField(none, cases.unread, "weapon", [])).toContain("empty.txt");
  });

  it("is the same whatever the width, but for where lines end", () => {
    const flat = (width: number) =>
      explainField(readings, [], "name", rulesOfField("name"), { width }).replace(/\s+/g, " ");
    expect(flat(40)).toBe(flat(100));
  });
});

describe("every field of the catalogue", () => {
  it.each(fieldNames)("%s is read by a rule", (field) => expect(rulesOfField(field)).not.toEqual([]));
});
