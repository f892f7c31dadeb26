import type { StepState } from "../../model/index.ts";
import { matches, negated, type Rule } from "../rule.ts";

const SUIT =
  "(?:(?:federal |civil |wrongful[- ]death |civil rights |state )*(?:lawsuits?|suits?|legal claim|notice of claim|tort claim))";
const FILED = new RegExp(
  `\\b(?:(?<plans>will|plans? to|intends? to|planning to|expects? to|going to|to) )?(?<verb>fil(?:ed|es|e|ing)|brought|brings?) (?:an? |the |its |their )?${SUIT}`,
  "gi",
);
const SUED =
  /\b(?:(?<plans>will|plans? to|intends? to|planning to|going to) )?(?<verb>sued|sues|sue|suing)\s+(?:the )?(?:city|county|town|department|sheriff|officers?|police|state|deput(?:y|ies)|[\p{Lu}][\p{L}]+)/gu;
const DISMISSED = new RegExp(
  `\\b(?:judge|court)\\b[^.;]{0,40}?\\b(?:dismissed|threw out|tossed) (?:an? |the )?(?:[\\p{L}’'-]+ ){0,2}${SUIT}`,
  "giu",
);

/** A civil suit over the death: filed, planned, or dismissed. Suits about other things and by officers are passed over. */
export const civilSuit: Rule = {
  name: "civil-suit",
  fields: ["civil_suit"],
  cues: "lawsuit lawsuits suit suits sued sues sue suing claim".split(" "),
  *read(sentence) {
    for (const pattern of [FILED, SUED, DISMISSED])
      for (const match of matches(sentence, pattern)) {
        const before = sentence.text.slice(
          Math.max(0, match.start - sentence.start - 60),
          match.start - sentence.start,
        );
        if (
          negated(sentence, match.start) ||
          /\b(?:if|whether|could|may|might|had|officer|deputy|union|company)\b[^.;]{0,40}$/i.test(before)
        )
          continue;
        const planned = match.groups.plans !== undefined && match.groups.plans !== "";
        const state: StepState = pattern === DISMISSED ? "done" : planned ? "announced" : "done";
        const what = pattern === DISMISSED ? "suit dismissed" : "suit filed";
        const when = planned
          ? null
          : (sentence.times.find((t) => t.date && Math.abs(t.start - match.end) < 40)?.date ?? null);
        yield {
          field: "civil_suit",
          value: { what, state, body: null, people: null, when },
          start: match.start,
          end: match.end,
          confidence: 0.75,
        };
      }
  },
};
