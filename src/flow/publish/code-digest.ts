import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Sha256, sha256Of } from "../../model/index.ts";

/** The folders of this program that a published case is made by. */
const MAKERS = ["model", "review", "publish", "flow/publish"];

/**
 * The digest of the code that makes a published case, and of the versions of the libraries it uses: what another version made is made again, though
 * somebody forgot to count the version up.
 */
export function codeDigest(): Sha256 {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const files = MAKERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)),
  );
  const code = files.filter((file) => /(?<!\.d)\.[jt]s$/.test(file)).sort();
  const parts = [...code, join(root, "../package.json")].map((file) => [
    relative(root, file),
    sha256Of(readFileSync(file)),
  ]);
  return sha256Of(JSON.stringify(parts));
}
