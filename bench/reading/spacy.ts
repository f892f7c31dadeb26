import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What spaCy's small English pipeline took, in seconds of processor time on one core. */
export interface SpacySpeed {
  readonly what: string;
  readonly seconds: number;
  readonly articles: number;
  readonly tokens: number;
}

/** Times spaCy on the articles of a file, in the Python given; see `spacy_speed.py`. Throws what it says when it fails. */
export function measureSpacy(python: string, articles: string, silver: string): SpacySpeed {
  const script = join(import.meta.dirname, "spacy_speed.py");
  const { status, stdout, stderr } = spawnSync(python, [script, "--articles", articles, "--silver", silver], {
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`spaCy was not timed: ${stderr.trim().split("\n").at(-1) ?? "it cannot be started"}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as SpacySpeed;
}
