import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The program, as it is before it is built. */
export const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

/** Runs a command to its end. */
export function program(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, COLUMNS: "300" },
  });
  return { status, stdout, stderr };
}
