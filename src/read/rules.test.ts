import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Claim } from "../model/index.ts";
import { passageOf } from "./invented.cases.ts";
import { readPassage } from "./read-text.ts";
import type { Expected, RuleCases } from "./rule-cases.ts";
import { rules } from "./rules.ts";

const folder = fileURLToPath(new URL("./rules/", import.meta.url));
const tables = new Map<string, RuleCases>();
for (const file of readdirSync(folder).sort()) {
  const [, name] = /^(.+)\.cases\.ts$/.exec(file) ?? [];
  if (!name) continue;
  const table: { cases: RuleCases } = await import(`./rules/${name}.cases.ts`);
  tables.set(name, table.cases);
}

function claimsOf(words: string, rule: string, published?: string) {
  const passage = passageOf(words, [], published);
  const people = new Map(passage.people.map((p) => [p.id, p.name ?? p.description]));
  return { claims: readPassage(passage).claims.filter((c) => c.reader.name === rule), people };
}

function gives(claims: readonly Claim[], people: ReadonlyMap<string, string | null>, wanted: Expected): boolean {
  return claims.some((claim) => {
    if (claim.field !== wanted.field) return false;
    if (wanted.mode && claim.mode !== wanted.mode) return false;
    if (wanted.speaker && claim.speaker.kind !== wanted.speaker) return false;
    if (wanted.about && people.get(claim.about ?? "") !== wanted.about) return false;
    if (wanted.value === undefined) return true;
    return typeof wanted.value === "object" && wanted.value !== null
      ? Object.entries(wanted.value).every(
          ([part, value]) =>
            JSON.stringify((claim.value as Record<string, unknown> | null)?.[part]) === JSON.stringify(value),
        )
      : claim.value === wanted.value;
  });
}

describe("the list of rules", () => {
  it("runs every rule file, and every rule has its two tables beside it", () => {
    const files = readdirSync(folder).filter((f) => f.endsWith(".ts") && !f.endsWith(".cases.ts"));
    expect(rules.map((r) => `${r.name}.ts`).sort()).toEqual(files.sort());
    for (const rule of rules) {
      expect(existsSync(`${folder}${rule.name}.cases.ts`), `${rule.name}.cases.ts`).toBe(true);
      const table = tables.get(rule.name);
      expect(table?.match.length, `sentences that must match ${rule.name}`).toBeGreaterThanOrEqual(3);
      expect(table?.never.length, `sentences that must not match ${rule.name}`).toBeGreaterThanOrEqual(3);
    }
  });

  it("names only fields that its claims have", () => {
    for (const rule of rules) {
      const given = new Set(
        (tables.get(rule.name)?.match ?? []).flatMap((m) =>
          claimsOf(m.text, rule.name, m.published).claims.map((c) => c.field),
        ),
      );
      for (const field of given) expect(rule.fields, rule.name).toContain(field);
    }
  });
});

for (const [rule, cases] of tables) {
  describe(`${rule} reads`, () => {
    it.each(cases.match.map((c) => [c.text, c] as const))("%s", (_, { text, expect: expected, published }) => {
      const { claims, people } = claimsOf(text, rule, published);
      for (const wanted of [expected].flat()) {
        const found = claims.map((c) => ({
          field: c.field,
          value: c.value,
          mode: c.mode,
          speaker: c.speaker.kind,
          about: people.get(c.about ?? ""),
        }));
        expect(
          gives(claims, people, wanted),
          `wanted ${JSON.stringify(wanted)}\nfound ${JSON.stringify(found, null, 1)}`,
        ).toBe(true);
      }
    });
  });
  describe(`${rule} does not read`, () => {
    it.each(cases.never.map((text) => [text] as const))("%s", (text) => {
      expect(claimsOf(text, rule).claims.map((c) => [c.field, c.value])).toEqual([]);
    });
  });
}
