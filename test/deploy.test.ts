import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../package.json" with { type: "json" };
import { SECRETS, SETTINGS } from "../src/cli/configuration/index.ts";
import { runHere } from "./program-here.ts";

const folder = fileURLToPath(new URL("../deploy/", import.meta.url));
const text = (name: string) => readFileSync(join(folder, name), "utf8");
interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck?: object;
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
}
const compose = parse(text("compose.yaml")) as {
  services: Readonly<Record<string, Service>>;
  volumes: Readonly<Record<string, unknown>>;
  secrets: Readonly<Record<string, unknown>>;
};
const UNITS = ["answerable-work.service", "answerable-desk.service"];

/** That a command takes every option that it is given. */
async function mustBeKnown([command = "", ...args]: readonly string[]) {
  const { status, stdout } = await runHere([command, "--help"]);
  expect(status, command).toBe(0);
  for (const arg of args.filter((one) => one.startsWith("--"))) expect(stdout, command).toContain(`${arg} `);
}
const commandsIn = (words: string) =>
  [...words.matchAll(/(?:^| {4}|`|bin\/)answerable(?:\.js)? ([a-z]+(?: [^`\n&]*)?)/gm)].map(([, args = ""]) =>
    args.trim().split(/\s+/),
  );

describe("what is in deploy", () => {
  it("runs images of one version each, never the latest, with a health check for what stays up", () => {
    const images = [...Object.values(compose.services).map(({ image }) => image), ...from(text("Dockerfile"))];
    for (const image of images) expect(image).toMatch(/^[a-z]+:\d+\.\d+[\w.-]*$/);
    for (const name of ["database", "work", "desk"]) expect(compose.services[name]?.healthcheck, name).toBeDefined();
  });

  it("builds on the Node that the tests run on", () => {
    for (const image of from(text("Dockerfile"))) expect(image).toContain(`node:${manifest.devDependencies.node}-`);
  });

  it("names only volumes and secrets that it has", () => {
    for (const { volumes = [], secrets = [] } of Object.values(compose.services)) {
      for (const volume of volumes) expect(compose.volumes).toHaveProperty(volume.split(":")[0] ?? "");
      for (const secret of secrets) expect(compose.secrets).toHaveProperty(secret);
    }
  });

  it("gives commands and options that there are", async () => {
    const ours = Object.values(compose.services).filter(({ image }) => image.startsWith("answerable:"));
    expect(ours.length).toBe(3);
    for (const { command = [] } of ours) await mustBeKnown(command);
    const others = [...UNITS.map(text), text("README.md"), readFileSync(join(folder, "../docs/operations.md"), "utf8")];
    const commands = others.flatMap(commandsIn);
    expect(commands.length).toBeGreaterThan(8);
    for (const command of commands) await mustBeKnown(command);
  });

  it("sets only variables that there are", () => {
    const known = [...SETTINGS.map(({ environment }) => environment), ...SECRETS.map((name) => `${name}_FILE`)];
    const all = ["ANSWERABLE_MEMORY", "ANSWERABLE_CONFIG", ...known];
    for (const name of readdirSync(folder))
      for (const [variable] of text(name).matchAll(/\bANSWERABLE_[A-Z_]+\b/g)) expect(all, name).toContain(variable);
  });

  it("shows settings that are taken as they stand", async () => {
    const { status, stderr } = await runHere(["config", "--config", join(folder, "answerable.yaml.example")]);
    expect([status, stderr]).toEqual([0, ""]);
    const lines = text("answerable.env.example").replaceAll("# ANSWERABLE", "ANSWERABLE").split("\n");
    const env = Object.fromEntries(lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split(/=(.*)/s, 2)));
    expect(Object.keys(env).length).toBeGreaterThan(6);
    expect(await runHere(["config"], env)).toMatchObject({ status: 0, stderr: "" });
  });

  it.each(UNITS)("has in %s a unit that is well formed, and that systemd takes where there is one", (name) => {
    for (const line of text(name).split("\n"))
      expect(line).toMatch(/^$|^#|^\[(?:Unit|Service|Install)\]$|^[A-Z][A-Za-z]+=/);
    const checked = spawnSync("systemd-analyze", ["verify", join(folder, name)], {
      encoding: "utf8",
    });
    if (checked.error === undefined) expect(checked.stderr).not.toMatch(/Unknown|Failed to parse|Invalid/);
  });
});

describe("the settings", () => {
  it("are all in the manual, by every name", () => {
    const manual = readFileSync(join(dirname(folder), "docs/operations.md"), "utf8");
    for (const { name, environment } of SETTINGS) {
      expect(manual).toContain(`| \`${name}\``);
      expect(manual).toContain(`\`${environment}\``);
    }
    for (const name of SECRETS) expect(manual).toContain(`\`${name}_FILE\``);
  });
});

function from(dockerfile: string): string[] {
  return [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image = ""]) => image);
}
