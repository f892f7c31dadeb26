// Builds the program and the desk's pages where their sources changed since they were built, saying so. What `npm start` begins with.
//
//   node bench/build-what-changed.ts
import { spawnSync } from "node:child_process";
import { readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

/** Something that is built, how, and what it is called while somebody waits. */
interface Build {
  readonly words: string;
  /** What is newer than all its sources when it is built. */
  readonly built: string;
  readonly sources: readonly string[];
  readonly passedOver: readonly string[];
  readonly tool: readonly string[];
}

const PAGES = join("src", "serve", "desk");
const BUILDS: readonly Build[] = [
  {
    words: "Building the program",
    built: "dist/.tsbuildinfo",
    sources: ["src", "tsconfig.json", "tsconfig.build.json", "package-lock.json"],
    passedOver: [PAGES],
    tool: ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
  },
  {
    // Pages take schemas and words from the rest of the program.
    words: "Building the desk's pages",
    built: "dist/desk/index.html",
    sources: ["src", "vite.config.ts", "package-lock.json"],
    passedOver: [],
    tool: ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"],
  },
];

for (const { words, built, sources, passedOver, tool } of BUILDS) {
  const began = Date.now();
  const newest = Math.max(...sources.map((path) => newestIn(path, passedOver)));
  if (newest < changed(built)) continue;
  process.stdout.write(`${words} …\n`);
  const { status } = spawnSync(process.execPath, tool, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  // What changed while it was built is built next time, and what needed no change is not looked at again.
  utimesSync(built, began / 1000, began / 1000);
}

/** When the newest file of a place changed, in milliseconds. A folder changes when something in it comes or goes. */
function newestIn(path: string, passedOver: readonly string[]): number {
  if (passedOver.includes(path)) return 0;
  const stats = statSync(path);
  const within = stats.isDirectory() ? readdirSync(path).map((name) => newestIn(join(path, name), passedOver)) : [];
  return Math.max(stats.mtimeMs, ...within);
}

/** When something changed; 0 where it is not there. */
function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
