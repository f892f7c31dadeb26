import { describe, expect, it } from "vitest";
import { passageOf } from "../../invented.cases.ts";
import { readPassage } from "../../read-text.ts";
import { anotherCase } from "./another-case.cases.ts";
import { history } from "./history.cases.ts";
import { hypotheticals } from "./hypotheticals.cases.ts";
import { relatedHeadlines } from "./related-headlines.cases.ts";
import { safetyReminder } from "./safety-reminder.cases.ts";
import { statistics } from "./statistics.cases.ts";
import { suspectsPast } from "./suspects-past.cases.ts";

/** What people say and ask about the incident is theirs, whatever it is about. */
const SAID = new Set(["statement", "question", "commitment"]);

function claimsOf(words: string) {
  const { claims } = readPassage(passageOf(words, [], "2031-10-08"));
  return claims.filter((claim) => !SAID.has(claim.field));
}

for (const table of [history, anotherCase, statistics, suspectsPast, hypotheticals, safetyReminder, relatedHeadlines]) {
  describe(`${table.about} gives the incident no claim`, () => {
    it.each(table.never)("%s", (text) => {
      const added = claimsOf(`${table.story}\n${text}`).filter((c) =>
        c.evidence.some((e) => e.start > table.story.length),
      );
      expect(added.map((c) => [c.field, c.evidence[0]?.exact])).toEqual([]);
    });
  });
  describe(`beside ${table.about} is still read`, () => {
    it.each(table.still)("%s: %s", (field, text) => {
      const fields = claimsOf(`${table.story}\n${text}`).map((c) => c.field);
      expect(fields).toContain(field);
    });
  });
}
