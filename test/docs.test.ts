import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { rules } from "../src/read/index.ts";
import { runHere } from "./program-here.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".md") && !/(?:^|\/)(?:node_modules|dist|out)\//.test(path),
);
const textOf = (page: string) => readFileSync(join(root, page), "utf8");
const readme = textOf("README.md");
const folder = mkdtempSync(join(tmpdir(), "answerable-docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `answerable … --help` prints, without a process of its own. */
async function helpOf(path: readonly string[]): Promise<string> {
  return (await runHere([...path, "--help"])).stdout;
}

/** Every command there is, and those below it, as the program itself lists them: `link sources` as ["link", "sources"]. */
async function everyCommand(above: readonly string[] = []): Promise<string[][]> {
  const [, listed = ""] = /^Commands:\n([\s\S]*?)(?:\n\n|$(?![\s\S]))/m.exec(await helpOf(above)) ?? [];
  const names = [...listed.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = ""]) => name);
  const below = await Promise.all(
    names.map(async (name) => [[...above, name], ...(await everyCommand([...above, name]))]),
  );
  return below.flat();
}

describe("the docs", () => {
  it.each(pages.map((page) => [page]))("%s links only to files that exist", (page) => {
    for (const [, target = ""] of textOf(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g))
      expect(existsSync(join(root, dirname(page), target)), target).toBe(true);
  });

  it("stand in every folder of the source", () => {
    for (const folder of readdirSync(join(root, "src")).filter((name) => !name.endsWith(".ts")))
      expect(existsSync(join(root, "src", folder, "README.md")), folder).toBe(true);
  });

  it("name no npm script that does not exist", () => {
    const scripts = new Set(["start", "test", ...Object.keys(manifest.scripts)]);
    for (const page of pages)
      for (const [, name = ""] of textOf(page).matchAll(/npm run ([\w:][\w:-]*)/g))
        expect(scripts, page).toContain(name);
  });

  it("name every rule", () => {
    for (const rule of rules) expect(textOf("docs/reading.md"), rule.name).toContain(`| \`${rule.name}\` |`);
  });

  it("name every command, and every option of it", async () => {
    const manual = [readme, ...pages.filter((page) => /^docs\/[^/]+$/.test(page)).map(textOf)].join("\n");
    const commands = await everyCommand();
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands) {
      expect(manual, command.join(" ")).toContain(`answerable ${command.join(" ")}`);
      for (const [, option = ""] of (await helpOf(command)).matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm))
        if (option !== "--help") expect(manual, command.join(" ")).toContain(option);
    }
  }, 120_000);

  it("show commands that run", async () => {
    const shown = [...(readme.match(/```sh\n([\s\S]*?)```/)?.[1] ?? "").matchAll(/^npx answerable (.+)$/gm)].map(
      ([, args = ""]) => args.split(" "),
    );
    expect(shown.length).toBeGreaterThan(2);
    for (const args of shown) {
      const dry = args.filter(
        (arg, i) => !["--out", "--page"].includes(arg) && !["--out", "--page"].includes(args[i - 1] ?? ""),
      );
      const elsewhere = dry.map((arg, i) =>
        ["--into", "--record"].includes(dry[i - 1] ?? "") ? join(folder, arg) : arg,
      );
      const run = await runHere(elsewhere);
      expect([run.status, run.stderr], args.join(" ")).toEqual([0, ""]);
    }
  }, 120_000);

  it("follow a claim through files and functions that are there", () => {
    for (const [, name = "", file = ""] of textOf("docs/life-of-a-claim.md").matchAll(
      /`(\w+)`\s+in\s+`(src\/[\w/.-]+\.ts)`/g,
    ))
      expect(textOf(file), file).toMatch(new RegExp(`export (?:async )?(?:function\\*? |const )${name}\\b`));
  });
});
