import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cases } from "../../model/index.ts";
import { fixture } from "../fixture.cases.ts";
import { filledWith } from "../hostile.cases.ts";
import { describeValue } from "../words/index.ts";
import { escapeText } from "./html.ts";
import { renderPage } from "./render-page.ts";

const page = renderPage(fixture);
const tags = (markup: string) => markup.match(/<\/?[a-z][a-z0-9]*/g) ?? [];

describe("renderPage", () => {
  it("shows every account of every fact, and the words of every claim", () => {
    expect(Cases.safeParse(fixture).success).toBe(true);
    for (const { facts, claims } of fixture.cases) {
      for (const fact of facts)
        for (const account of fact.accounts)
          expect(page).toContain(escapeText(describeValue(account.value, fact.field)));
      for (const claim of claims) {
        const whole = page.slice(page.indexOf(`id="case-1-${claim.id}"`));
        expect(whole).toMatch(/^id=/);
        for (const { exact, document, start, end } of claim.evidence) {
          const number = 1 + fixture.documents.findIndex(({ id }) => id === document);
          const words = `“<bdi>${escapeText(exact)}</bdi>” <a href="#case-1-source-${number}">`;
          expect(whole).toContain(words);
          expect(whole.slice(whole.indexOf(words))).toMatch(
            new RegExp(`^[^<]*<bdi>[^<]*</bdi>” <a [^>]*>[^<]* ${start}–${end}</a>`),
          );
        }
      }
    }
  });

  it("lets no text of a document become markup", () => {
    const plain = tags(renderPage(filledWith(fixture, "text")));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...ATTACKS)), (text) => {
        expect(tags(renderPage(filledWith(fixture, `x${text}`)))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it("shows any text as itself, escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        expect(renderPage(filledWith(fixture, `x${text}`))).toContain(`“<bdi>${escapeText(`x${text}`)}</bdi>”`);
      }),
      { numRuns: 40 },
    );
  });

  it("gives an alleged claim only with who alleges it", () => {
    for (const found of page.matchAll(/alleged: paring knife/g)) {
      const around = page.slice(found.index - 200, found.index + 200);
      expect(around).toMatch(/Police, unnamed, allege/);
    }
    expect(page).not.toMatch(/(?<!alleged: )paring knife(?:<\/bdi>)?<\/(?:p|b)>/);
  });

  it("keeps zero, withheld and not known apart", () => {
    expect(page).toContain('<p class="value">none</p>');
    expect(page).toContain('<p class="value">withheld</p>');
    expect(page).toMatch(/class="station not-known"/);
  });

  it("asks the network for nothing and runs no script", () => {
    expect(page).not.toMatch(
      /<(?:script|link|img|iframe|form|object|embed|base)\b|\ssrc=|@import|url\(|\sstyle="|\son[a-z]+="/,
    );
    expect(page).toContain("default-src 'none'; style-src 'sha256-");
  });

  it("has headings in order, one first heading, and no anchor twice", () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("gives the same bytes for the same cases", () => {
    expect(renderPage(structuredClone(fixture))).toBe(page);
  });

  it("has a page for no case at all", () => {
    expect(renderPage({ ...fixture, cases: [] })).toContain("No document here is about a police use of deadly force.");
  });
});

const ATTACKS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</style><script>",
  "</title><svg onload=alert(1)>",
  "'--><b>",
  "javascript:alert(1)",
  "&lt;b&gt;",
];
