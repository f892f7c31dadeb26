import {
  type Claim,
  type Document,
  dayOf,
  type FieldName,
  isStepReport,
  isUndertaking,
  type Step,
  type StepName,
  StepName as StepNames,
  type StepReport,
  type StepState,
} from "../model/index.ts";
import { isPast } from "./as-of.ts";
import { compare } from "./order.ts";
import { body } from "./voices.ts";

/** The step of the process that a field tells of. Fields of no step are facts only. */
const STEP_OF: Partial<Record<FieldName, StepName>> = {
  leave: "leave",
  investigating_body: "outside investigation",
  autopsy: "autopsy",
  names_release: "names released",
  video_release: "video release",
  prosecutor_review: "prosecutor's review",
  charging_decision: "charging decision",
  grand_jury: "charging decision",
  trial_outcome: "charging decision",
  report_release: "report released",
  civil_suit: "civil suit",
  settlement: "settlement",
  discipline: "discipline",
  policy_change: "policy change",
};
const RANK: readonly StepState[] = ["not known", "announced", "under way", "declined", "done"];

/**
 * Every step of the process in order: those the claims tell of, one for each body or officer, and the others as not known. What was announced for a time
 * before `day`, the last that the documents know of, and is not told as done, is overdue.
 */
export function processOf(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
  day: string | null,
): Step[] {
  const told = claims.flatMap((claim) => {
    const said = tellsOf(claim);
    return said ? [{ claim, ...said }] : [];
  });
  return StepNames.options.flatMap((step): Step[] => {
    const here = told.filter((t) => t.step === step);
    if (here.length === 0) return [{ step, state: "not known", body: null, about: null, when: null, claims: [] }];
    const groups = new Map<string, typeof here>();
    for (const t of here) {
      const key = keyOf(step, t);
      groups.set(key, [...(groups.get(key) ?? []), t]);
    }
    return joined(groups).map((group) => stepFrom(step, group, documents, day));
  });
}

const BY_BODY: ReadonlySet<StepName> = new Set(["outside investigation", "prosecutor's review"]);
const BY_PERSON: ReadonlySet<StepName> = new Set(["charging decision", "discipline", "leave"]);

/** What tells one course of a step from another: the body that takes it, or the officer it is about. */
function keyOf(step: StepName, { claim, report }: Told): string {
  if (BY_BODY.has(step)) return body(report.body);
  return BY_PERSON.has(step) ? (claim.about ?? "") : "";
}

/** Claims that name neither body nor person count to the one course there is; beside several they are a course of their own. */
function joined(groups: ReadonlyMap<string, readonly Told[]>): (readonly Told[])[] {
  const unnamed = groups.get("") ?? [];
  const [only, ...others] = [...groups].flatMap(([key, told]) => (key === "" ? [] : [told]));
  if (!only) return [unnamed];
  if (others.length === 0) return [[...only, ...unnamed]];
  return [only, ...others, ...(unnamed.length > 0 ? [unnamed] : [])];
}

interface Told {
  readonly claim: Claim;
  readonly step: StepName;
  readonly report: Pick<StepReport, "state" | "body" | "when">;
}

/** What a claim tells of a step: a report of it, a promise of it, or that it is withheld. */
export function tellsOf(claim: Claim): Omit<Told, "claim"> | null {
  const step = STEP_OF[claim.field];
  if (step && isStepReport(claim.value) && claim.mode !== "denied") return { step, report: claim.value };
  if (step && claim.mode === "withheld")
    return { step, report: { state: "declined", body: claim.speaker.affiliation, when: null } };
  if (step === "settlement" && claim.mode !== "denied")
    return { step, report: { state: "done", body: null, when: null } };
  if (claim.field === "name" && claim.mode === "withheld")
    return { step: "names released", report: { state: "declined", body: claim.speaker.affiliation, when: null } };
  if (claim.mode === "promised" && isUndertaking(claim.value)) {
    const promised = stepPromised(claim.value.what);
    return promised
      ? { step: promised, report: { state: "announced", body: claim.speaker.affiliation, when: claim.value.due } }
      : null;
  }
  return null;
}

/** What each step is called where it is promised; the first that fits counts. */
const PROMISED_AS: readonly (readonly [RegExp, StepName])[] = [
  [/\b(?:equip|buy|purchase|require|wear|carry|provide officers with)\b.*\bcameras?\b/i, "policy change"],
  [/\b(?:video|footage|camera|recordings?)\b/i, "video release"],
  [
    /\b(?:release|disclose|identify|name)\b.*\b(?:names?|identit(?:y|ies)|officers?)\b|\bnames?\b.*\b(?:come out|be (?:released|given|disclosed|made public))\b/i,
    "names released",
  ],
  [
    /\b(?:release|publish|make public|made public)\b.*\b(?:report|findings|records|file)\b|\b(?:report|findings|records|files?)\b.*\b(?:public|be released|come out)\b/i,
    "report released",
  ],
  [/\b(?:sue|lawsuit|suit)\b/i, "civil suit"],
  [/\bdecid(?:e|es|ing) (?:on|whether)\b|\bdecision\b|\bcharges?\b|\bgrand jury\b/i, "charging decision"],
  [/\b(?:disciplin|fire\b|fired\b|dismiss)/i, "discipline"],
  [/(?<!\bunder (?:\w+ )?)\bpolic(?:y|ies)\b|\btraining\b/i, "policy change"],
];

/** The step that a promise is a promise of, by its words; null for promises of no step. */
export function stepPromised(what: string): StepName | null {
  return PROMISED_AS.find(([words]) => words.test(what))?.[1] ?? null;
}

/** The state the latest document gives; within a day, the state that has come furthest. */
function stepFrom(
  step: StepName,
  told: readonly Told[],
  documents: ReadonlyMap<string, Document>,
  today: string | null,
): Step {
  const day = (t: Told) => dayOf(documents.get(t.claim.evidence[0]?.document ?? "")?.published) ?? "";
  const sorted = [...told].sort(
    (a, b) => compare(day(b), day(a)) || RANK.indexOf(b.report.state) - RANK.indexOf(a.report.state),
  );
  const furthest = sorted.find((t) => t.report.state === "done") ?? sorted[0];
  const latest = furthest as Told;
  const withBody =
    sorted.find((t) => t.report.state === latest.report.state && t.report.body) ??
    (BY_BODY.has(step) ? sorted.find((t) => t.report.body) : undefined);
  const when = sorted.find((t) => t.report.state === latest.report.state && t.report.when)?.report.when ?? null;
  return {
    step,
    state: latest.report.state === "announced" && isPast(when, today) ? "overdue" : latest.report.state,
    body: withBody?.report.body ?? null,
    about: (BY_PERSON.has(step) ? told.find(({ claim }) => claim.about !== null) : latest)?.claim.about ?? null,
    when,
    claims: told.map((t) => t.claim.id),
  };
}
