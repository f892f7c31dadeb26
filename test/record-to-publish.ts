import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseFile, Cases } from "../src/model/index.ts";
import { writeSigningKey } from "../src/publish/index.ts";
import { runHere } from "./program-here.ts";
import { emptyFolder, signing } from "./published.cases.ts";

/** Where published records of tests would be served. */
export const ADDRESS = "https://record.example/";

/** A new record with documents in it, published and decided about as a person would from the terminal. */
export interface RecordToPublish {
  /** The published folder; not there before the first release. */
  readonly folder: string;
  cases(): Promise<CaseFile[]>;
  decide(...args: string[]): Promise<unknown>;
  publish(): Promise<unknown>;
}

/** Takes documents, by name and words, into a new record; `more` are paths of others. */
export async function recordToPublish(
  documents: Readonly<Record<string, string>>,
  ...more: readonly string[]
): Promise<RecordToPublish> {
  const work = emptyFolder();
  const at = (name: string) => join(work, name);
  const folder = at("public");
  writeFileSync(at("record.key"), `${writeSigningKey(signing)}\n`);
  mkdirSync(at("documents"));
  for (const [name, words] of Object.entries(documents)) writeFileSync(join(at("documents"), name), words);
  const run = async (...args: string[]) => {
    const ran = await runHere([...args, "--record", at("record")]);
    if (ran.status !== 0) throw new Error(`answerable ${args.join(" ")}: ${ran.stderr}`);
    return ran.stdout;
  };
  await run("init");
  await run("add", ...more, at("documents"));
  return {
    folder,
    cases: async () => (JSON.parse(await run("export")) as Cases).cases,
    decide: (...args) => run("decide", ...args, "--by", "Ines Falk", "--reason", "for a test"),
    publish: () =>
      run("publish", folder, "--key", at("record.key"), "--address", ADDRESS, "--corrections", "desk@record.example"),
  };
}
