import { describe, expect, it } from "vitest";
import { passageOf } from "./invented.cases.ts";
import { related, subjects, unrelated } from "./relevance.cases.ts";
import { relevanceOf } from "./relevance.ts";

describe("a text is about a police use of deadly force", () => {
  it.each(related)("%s", (words) => {
    const { related: isRelated, evidence, reason } = relevanceOf(passageOf(words));
    expect(isRelated, reason).toBe(true);
    expect(evidence?.exact).toBe(words.slice(evidence?.start, evidence?.end));
    expect(evidence?.exact).not.toBe("");
  });
});

describe("a text is not about a police use of deadly force", () => {
  it.each(unrelated)("%s", (words) => {
    expect(relevanceOf(passageOf(words))).toMatchObject({ related: false, subject: null, evidence: null });
  });
});

describe("a text's main subject", () => {
  it.each(subjects)("%s: %s", (subject, words) => {
    expect(relevanceOf(passageOf(words)).subject).toBe(subject);
  });
});
