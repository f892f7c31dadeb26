import type { FieldName } from "../../model/index.ts";
import { matches, type Rule } from "../rule.ts";

const WORD = "(?:why|what|how|whether|who|when|where|if)";
const OPEN = new RegExp(
  `\\b(?:(?:many |some |several |key |more )?questions? (?:still )?(?:remains?|linger|persists?|(?:is|are) unanswered)[^.]{0,40}?(?:including|about|such as|over|:)\\s+|(?:it|this) (?:is|was|remains?) (?:still |not |also )*(?:immediately |yet |entirely )?(?:unclear|unknown|not clear|clear|known)\\s+|(?:is|was|remains) (?:still )?(?:unclear|unknown) (?:is|was)\\s+|(?:want(?:s|ed)? to know|demand(?:s|ed|ing)? to know|ask(?:s|ed|ing)?|question(?:s|ed|ing)?|wonder(?:s|ed|ing)?|answers? (?:about|to|on|as to))\\s+)(?<what>${WORD}\\b[^.?;,”"]{6,220})`,
  "gi",
);
const DIRECT = /(?<what>\b(?:Why|What|How|Who|Where|When|Did|Was|Were|Is|Are|Could|Should)\b[^.?!“”"]{8,200})\?/g;

const FIELDS: readonly (readonly [RegExp, FieldName])[] = [
  [/\bhow many (?:shots|rounds|times)\b/i, "shots_fired"],
  [/\bhow many (?:of the )?officers\b.*\b(?:fired|shot|discharged)\b/i, "officers_who_fired"],
  [/\bon (?:[a-z]+ )?leave\b/i, "leave"],
  [/\bescalat|de-escalat|deadly force|warning|less[- ]lethal|taser/i, "deescalation"],
  [/\bbody (?:worn )?cam|\bvideo\b|\bfootage\b/i, "body_camera"],
  [/\barmed\b|\bweapon\b|\bknife\b|\bgun\b/i, "armed_status"],
  [/\bcause of death\b/i, "cause_of_death"],
];

/** What is asked aloud and not answered: open questions a document names, and questions people in it ask. */
export const question: Rule = {
  name: "question",
  fields: ["question", ...FIELDS.map(([, field]) => field)],
  cues: "questions question unclear unknown clear known know ask asks asked asking demand demanded demanding wonder wondered wonders answers answer why what how who where when did was were is are could should ?".split(
    " ",
  ),
  *read(sentence) {
    for (const match of matches(sentence, OPEN)) {
      if (
        /\b(?:is|was|were|are) (?:also )?(?:clear|known)\s+$/i.test(
          sentence.text.slice(0, match.start - sentence.start + match.text.length - (match.groups.what ?? "").length),
        )
      )
        if (!/\bnot\b/i.test(match.text)) continue;
      const what = (match.groups.what ?? "").trim();
      const start = match.end - (match.groups.what ?? "").length;
      yield {
        field: fieldAsked(what) ?? "question",
        value: asked(what),
        mode: "asked",
        start,
        end: start + what.length,
        confidence: 0.8,
      };
    }
    if (!sentence.text.includes("?")) return;
    for (const match of matches(sentence, DIRECT))
      yield {
        field: fieldAsked(match.groups.what ?? "") ?? "question",
        value: asked(match.groups.what ?? ""),
        mode: "asked",
        start: match.start,
        end: match.end,
        confidence: 0.8,
      };
  },
};

function asked(words: string): string {
  const plain = words.replace(/[,\s]+$/, "");
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}?`;
}

/** The field a question asks for, where its words name one. */
function fieldAsked(words: string): FieldName | null {
  return FIELDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
