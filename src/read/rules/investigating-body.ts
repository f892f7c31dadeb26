import type { StepState } from "../../model/index.ts";
import type { Mention, Passage, Sentence } from "../passage.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";

const BY =
  /\b(?:investigat(?:ion|ed)|inquiry|probe|review|case|shooting|incident|it)\b[^.;]{0,60}?\b(?:(?:is|was|will be|being|has been|be)\s+)?(?:being\s+)?(?<how>carried out|conducted|led|handled|headed|investigated|overseen|taken over|done|turned over|handed over|assigned|referred|under (?:criminal |active )?(?:investigation|review)|reviewed)\s+(?:by|to)\s+(?:the\s+)?/giu;
const INVESTIGATES =
  /\b(?<how>(?:is|are|was|were|has been|will be) (?:now |also |still |currently |independently |the lead agency )*(?:investigating|leading|handling|conducting|reviewing the (?:shooting|incident))|will (?:also |now )?(?:investigate|lead|handle|conduct|be (?:conducting|leading|handling|investigating))|(?:has |have )?(?:taken over|took over|opened)|has the (?:case|investigation|inquiry)|(?:has |have )?(?:finished|completed|concluded|ended|begun|began|launched|started) (?:investigating|looking into|(?:its|an?|the|their) (?:[\p{L}]+ ){0,2}(?:investigation|inquiry|probe))|(?:is|are) looking into|(?:will |has |have )?interview(?:ed|s|ing)?(?= (?:[\p{L}\d]+ ){0,4}(?:officers?|deput(?:y|ies)|witnesses|them|troopers?))|investigated(?! by)|(?:handed|turned) over (?:its|the) (?:report|findings|investigation)|investigates?|leads?|continues? (?:its|the|to) investigat\p{L}*)\b/giu;
/** "The chief asked the Oregon Department of Justice to take the case." */
const ASKED = /\b(?:asked|requested|called in|requested that) (?:the )?(?=[\p{Lu}])/gu;
const TO_TAKE =
  /^ to (?:take (?:over )?(?:the |its )?(?:case|investigation|inquiry)|investigate|lead|conduct|handle|look into)\b/i;
/** "The Oregon Department of Justice's inquiry continues": the body owns what goes on. */
const OWNED =
  /(?:['’]s)? (?:(?:criminal|independent|outside|own|state) )?(?:investigation|inquiry|probe) (?:continues|goes on|(?:is|remains) (?:still )?(?:under ?way|ongoing|open|pending|continuing))\b/giu;
/** "An investigation by the Oregon Department of Justice", "investigators with the State Bureau of Investigation". */
const OF_THE_BODY =
  /\b(?:(?:criminal |independent |outside |separate )?(?:investigation|inquiry|probe) by (?:the )?|(?:investigators|agents|detectives) (?:with|from|of) (?:the )?)(?=[\p{Lu}])/gu;
const OBJECT = /^[^.;]{0,60}?(?:investigat|inquiry|probe|shooting|case|incident|killing|death|matter)/i;

/** Which body investigates the use of force, and whether it is said to have begun. */
export const investigatingBody: Rule = {
  name: "investigating-body",
  fields: ["investigating_body"],
  cues: "investigation investigated investigating investigate investigates inquiry probe leading lead leads conducting conducted conduct handling handle handled taken took opened review case led carried handed turned finished completed concluded ended begun began launched started looking interview interviewed interviews asked requested called investigators agents detectives reviewed under".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const match of matches(sentence, BY)) {
      const body = objectsAfter(sentence, match.end, 1)[0] ?? bodyNamedAt(sentence, match.end);
      if (body && investigates(body))
        yield report(body, sentence, passage, match.start, Math.max(match.end, body.end), stateOf(match.text));
    }
    for (const match of matches(sentence, ASKED)) {
      const body = bodyNamedAt(sentence, match.end);
      const takes = body && TO_TAKE.exec(sentence.text.slice(body.end - sentence.start));
      if (body && takes && investigates(body) && !negated(sentence, match.start))
        yield report(body, sentence, passage, match.start, body.end + takes[0].length, "announced");
    }
    for (const match of matches(sentence, OF_THE_BODY)) {
      const body = bodyNamedAt(sentence, match.end);
      if (body && investigates(body) && !negated(sentence, match.start))
        yield report(body, sentence, passage, match.start, body.end, "under way");
    }
    for (const match of matches(sentence, OWNED)) {
      const owner = sentence.mentions.find((m) => m.end === match.start);
      if (owner && investigates(owner)) yield report(owner, sentence, passage, owner.start, match.end, "under way");
    }
    for (const match of matches(sentence, INVESTIGATES)) {
      const rest = sentence.text.slice(match.end - sentence.start);
      if (
        !/investigat|has the|over (?:its|the)|looking into|interview|inquiry|probe/i.test(match.text) &&
        !OBJECT.test(rest)
      )
        continue;
      for (const body of investigatorsBefore(sentence, match.start)) {
        if (negated(sentence, match.start)) continue;
        yield report(body, sentence, passage, body.start, match.end, stateOf(match.text));
      }
    }
  },
};

function report(body: Mention, _sentence: Sentence, passage: Passage, start: number, end: number, state: StepState) {
  return {
    field: "investigating_body" as const,
    value: { what: "investigation", state, body: bodyName(body, passage), people: null, when: null },
    start,
    end,
    confidence: 0.85,
  };
}

/** "State police" with a small letter is whose the text does not say: its own words. */
function bodyName(body: Mention, passage: Passage): string {
  return body.what === "body" ? passage.bodyOf(body) : body.text.replace(/^the /i, "");
}

/** The bodies that are the verb's subject, also across an apposition that tells who they are made up of. */
function investigatorsBefore(sentence: Sentence, at: number): Mention[] {
  const subject = subjectBefore(sentence, at).filter(investigates);
  if (subject.length > 0) return subject;
  // "The Oregon Department of Justice said it has finished": what speaks is what finished.
  if (/\bit $/i.test(sentence.text.slice(0, at - sentence.start)))
    return sentence.mentions.filter((m) => m.end < at && investigates(m)).slice(0, 1);
  const behindApposition = (m: Mention) =>
    /^, [^;:.]{1,140}, $/.test(sentence.text.slice(m.end - sentence.start, at - sentence.start));
  return sentence.mentions.filter((m) => m.end < at && investigates(m) && behindApposition(m)).slice(-1);
}

/** A body that investigates others: named, or described by what it is. "Police" alone names nobody. */
function investigates(mention: Mention): boolean {
  if (/^(?:the )?state police$/i.test(mention.text)) return true;
  return (
    mention.what === "body" &&
    (mention.name !== null || mention.kind !== "police") &&
    !/\b(?:hospital|university|news|apartments)\b/i.test(mention.text)
  );
}

function bodyNamedAt(sentence: Sentence, at: number): Mention | null {
  return sentence.mentions.find((m) => m.what === "body" && m.start >= at && m.start - at < 6) ?? null;
}

function stateOf(words: string): StepState {
  return /\bwill\b/i.test(words)
    ? "announced"
    : /\b(?:was|were|has been) (?:conducted|led|carried out|investigated|handled|done)|(?:handed|turned) over (?:its|the)|finished|completed|concluded|ended/i.test(
          words,
        )
      ? "done"
      : "under way";
}
