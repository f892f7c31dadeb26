import {
  type Claim,
  type Evidence,
  type FieldValue,
  fieldOf,
  identify,
  type Mode,
  quote,
  type Speaker,
  version,
} from "../model/index.ts";
import type { Mention, Passage, PersonInText, Sentence } from "./passage.ts";
import type { Finding, Rule } from "./rule.ts";
import type { Span } from "./sentences.ts";
import { type Attribution, attribute } from "./voices/attribute.ts";

/** Modes in which nothing of the field is asserted: what stands in such words is not an account of it. */
const ASSERTS_NOTHING: ReadonlySet<Mode> = new Set(["withheld", "promised", "advised", "asked"]);

/** A claim before it has its id; ids are made only for claims that are kept. */
export type Unnamed = Omit<Claim, "id">;

/** The claims a finding makes, one a speaker, or why it makes none. */
export function claimsFrom(finding: Finding, rule: Rule, sentence: Sentence, passage: Passage): Unnamed[] | string {
  const attribution = whoSays(finding, sentence, passage);
  const mode = finding.mode ?? attribution.mode;
  if (finding.mode === undefined && ASSERTS_NOTHING.has(mode)) return `said as ${mode}, so it asserts nothing`;
  const about = finding.about ? personOf(finding.about, passage) : null;
  if (finding.about && !about) return "about nobody this text tells apart";
  if (about && isPersonal(finding) && !["killed", "injured", "subject", "officer"].includes(about.role))
    return `about somebody who is not a party (${about.role})`;
  return attribution.speakers.map((speaker) => claim(finding, rule, passage, about, speaker, mode, attribution));
}

function whoSays(finding: Finding, sentence: Sentence, passage: Passage): Attribution {
  if (!finding.said || finding.said.length === 0) return attribute(sentence, finding, passage, finding.field);
  const speakers = finding.said.map(passage.speakerOf);
  const occasion =
    sentence.times.find((t) => t.date && (t.end <= finding.start || t.start >= finding.end))?.date ?? null;
  return { speakers, mode: "stated", occasion, shownBy: spanOf(finding.said) };
}

function spanOf(mentions: readonly Mention[]): Span | null {
  const first = mentions[0];
  const last = mentions.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function isPersonal(finding: Finding): boolean {
  const groups: readonly string[] = fieldOf(finding.field).groups;
  return groups.includes("person") || groups.includes("officer");
}

function personOf(about: Mention | PersonInText, passage: Passage): PersonInText | null {
  return "mentions" in about ? about : passage.personOf(about);
}

function claim(
  finding: Finding,
  rule: Rule,
  passage: Passage,
  about: PersonInText | null,
  speaker: Speaker,
  mode: Mode,
  attribution: Attribution,
): Unnamed {
  const { relayedBy } = attribution;
  const shown = [attribution.shownBy, ...(relayedBy ?? []).map((voice) => voice.attribution)];
  const evidence = evidenceOf(passage, finding, shown);
  return {
    field: finding.field,
    value: finding.value,
    about: about?.id ?? null,
    speaker,
    ...(relayedBy ? { relayedBy: relayedBy.flatMap(({ speakers }) => speakers.slice(0, 1)) } : {}),
    mode,
    occasion: attribution.occasion,
    evidence,
    reader: readerOf(rule, attribution),
    confidence: finding.confidence * (attribution.confidence ?? 1),
  };
}

/** The rule, and the model that heard who says it where one did. */
function readerOf(rule: Rule, { model }: Attribution): Claim["reader"] {
  return model === undefined
    ? { name: rule.name, version, kind: "rules" }
    : { name: `${rule.name} + ${model}`, version, kind: "model" };
}

/** Gives claims their ids: what the claim says, in which words of which document, and by which rule it was read. */
export function named(claims: readonly Unnamed[]): Claim[] {
  return claims.map((claim) => {
    const { field, value, about, speaker, relayedBy, mode, evidence, reader } = claim;
    const [first] = evidence;
    return {
      id: identify("claim", [
        first?.document,
        reader.name,
        field,
        value,
        about,
        speaker,
        mode,
        first?.start,
        first?.end,
        ...(relayedBy ? [relayedBy] : []),
      ]),
      ...claim,
    };
  });
}

/** The words of the value, then the words that say who says it, and who tells that, where these stand apart. */
function evidenceOf(passage: Passage, finding: Span, shown: readonly (Span | null)[]): Evidence[] {
  const { content, document } = passage.text;
  const evidence = [quote(document, content, finding.start, finding.end)];
  for (const span of shown)
    if (span && (span.end <= finding.start || span.start >= finding.end))
      evidence.push(quote(document, content, span.start, span.end));
  return evidence;
}

/** A value without the words it was read from, for telling whether two claims say the same. */
export function sameness(value: FieldValue): string {
  return JSON.stringify(value, (key, part) => (key === "text" ? undefined : part));
}
