import { readFileSync } from "node:fs";
import { AnswerableError } from "../../model/index.ts";
import type { Streams } from "../streams.ts";
import { SECRETS } from "./settings.ts";

/** The secrets that stand in files, by the environment variables that they stand for: what container services mount. */
export function secretsInFiles(env: Streams["env"]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of SECRETS) {
    const path = env[`${name}_FILE`];
    if (!path) continue;
    if (env[name])
      throw new AnswerableError("bad-settings", `both ${name} and ${name}_FILE are set. Unset one of them.`);
    try {
      found[name] = readFileSync(path, "utf8").trim();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      throw new AnswerableError(
        "bad-settings",
        `${path}, which ${name}_FILE names, cannot be read (${code}). Check the file and its rights.`,
        { cause: error },
      );
    }
  }
  return found;
}
