import { type CaseFile, type Fact, type FieldName, fieldOf, isAmount } from "../../../model/index.ts";
import { describeAmount } from "../amount.ts";
import { describeValue } from "../value.ts";
import { capital } from "./facts.ts";
import type { Sentence, Voice } from "./shape.ts";
import type { Voices } from "./voices.ts";

const TOLD: readonly FieldName[] = [
  "persons_killed",
  "date",
  "time",
  "place_name",
  "street_address",
  "cross_streets",
  "city",
  "county",
  "state",
  "agency",
  "officers_who_fired",
  "force_type",
  "encounter_reason",
];
const WHERE: readonly FieldName[] = ["place_name", "street_address", "cross_streets", "city", "county", "state"];

type Told = Map<FieldName, string[]>;

/**
 * What, where, when and by whom, in up to three sentences, each led by who says it: voices that agree first, then the
 * voices that alone say the most. What is disputed is told as a disagreement. What was denied, withheld or asked is not
 * told here at all.
 */
export function tellWhatHappened(caseFile: CaseFile, voices: Voices): Sentence[] {
  const told = new Map<string, Told>();
  const disputed: string[] = [];
  const met = new Set<string>();
  for (const field of TOLD) {
    for (const fact of caseFile.facts.filter((each) => each.field === field && each.about === null)) {
      if (fact.status === "disputed") disputed.push(tellDispute(fact, voices, met));
      else for (const { lead, value } of leadsOf(fact, voices)) add(told, lead, field, value);
    }
  }
  const byWeight = [...told].sort(([a, x], [b, y]) => weight(b, y) - weight(a, x));
  const sentences = byWeight
    .slice(0, disputed.length > 0 ? 2 : 3)
    .map(([lead, parts]) => ({ lead, text: stopped(phrase(parts)) }));
  if (disputed.length > 0) sentences.push({ lead: "Accounts differ", text: stopped(disputed.join(". ")) });
  return sentences;
}

const AGREE = "Independent voices agree";

/** What voices agree on comes first, then the deaths, then whoever says the most. */
function weight(lead: string, parts: Told): number {
  return (lead === AGREE ? 2000 : 0) + (parts.has("persons_killed") ? 1000 : 0) + parts.size;
}

/** Who leads the telling of each value of a fact: agreement, an editor, or the one voice and how it says so. */
function leadsOf(fact: Fact, voices: Voices): { lead: string; value: string }[] {
  const told = fieldOf(fact.field).several ? fact.accounts : fact.accounts.slice(0, 1);
  return told.flatMap((account) => {
    const behind = voices.of(account.claims);
    const plain = behind.filter(({ mode }) => mode === "stated" || mode === "confirmed");
    const voice = plain[0] ?? behind.find(({ mode }) => mode === "alleged");
    if (!voice || account.value === null) return [];
    const lead = fact.accounts.length > 1 ? null : sharedLead(fact.status, plain);
    return [{ lead: lead ?? capital(voice.attribution), value: tell(fact.field, account.value) }];
  });
}

/** Agreement takes two voices that each say it plainly; an allegation does not join it. */
function sharedLead(status: Fact["status"], plain: readonly Voice[]): string | null {
  if (status === "verified" && plain.length > 0) return "An editor verified";
  return status === "corroborated" && new Set(plain.map(({ speaker }) => speaker)).size > 1 ? AGREE : null;
}

function tell(field: FieldName, value: Fact["accounts"][number]["value"]): string {
  if (field === "persons_killed" && isAmount(value)) {
    if (value.value === 0) return "no one was killed";
    return `${describeAmount(value)} ${value.value === 1 ? "was" : "were"} killed`;
  }
  return describeValue(value, field);
}

function add(told: Map<string, Told>, lead: string, field: FieldName, value: string): void {
  const parts: Told = told.get(lead) ?? new Map<FieldName, string[]>();
  const values = parts.get(field) ?? [];
  if (!values.includes(value)) values.push(value);
  told.set(lead, parts.set(field, values));
}

/** The parts one voice tells, as one sentence without its full stop. */
function phrase(parts: Told): string {
  const all = (field: FieldName) => parts.get(field)?.join(" and ");
  const where = WHERE.flatMap((field) => parts.get(field) ?? []).join(", ");
  const precise = WHERE.slice(0, 3).some((field) => parts.has(field));
  const killed = all("persons_killed");
  const scene = [whenPhrase(all("date"), all("time")), where && `${precise ? "at" : "in"} ${where}`]
    .filter(Boolean)
    .join(", ");
  const clauses = [
    killed || scene ? [killed ?? "it happened", scene].filter(Boolean).join(" ") : "",
    all("agency") && `officers of ${all("agency")} used force`,
    all("officers_who_fired") && `officers who fired: ${all("officers_who_fired")}`,
    all("force_type") && `force used: ${all("force_type")}`,
    all("encounter_reason") && `why police were there: ${all("encounter_reason")}`,
  ];
  return clauses.filter(Boolean).join("; ");
}

/** One full stop at the end: "1:55 p.m." has its own. */
function stopped(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** "on November 7, 2031, 1:55 p.m.", "in November 2031", "at 1:55 p.m.", or the words alone where none of these fits. */
function whenPhrase(date: string | undefined, time: string | undefined): string {
  if (date === undefined) return time === undefined ? "" : `${/^\p{Lu}\p{L}+ \d+, /u.test(time) ? "on" : "at"} ${time}`;
  const before = /^(?:\p{Lu}\p{L}+ \d+, |an? )/u.test(date)
    ? "on "
    : /^(?:the week|\p{Lu}\p{L}+ \d+$|\d{4}$)/u.test(date)
      ? "in "
      : "";
  // "a Thursday afternoon" tells the part of the day already.
  const part = time?.replace(/, date not known$/, "");
  const more = part && !date.toLowerCase().includes(part.toLowerCase()) && !part.includes(date) ? part : "";
  return before + (part?.startsWith(date) ? part : [date, more].filter(Boolean).join(", "));
}

/** The sides of a dispute, each with who gives it. `met`: voices already introduced go without their affiliation. */
function tellDispute(fact: Fact, voices: Voices, met: Set<string>): string {
  const sides = fact.accounts.map((account) => {
    const [voice] = voices.of(account.claims);
    const value = describeValue(account.value, fact.field);
    if (!voice) return value;
    const known = met.has(voice.speaker);
    met.add(voice.speaker);
    return `${value} (${known ? voice.shortAttribution : voice.attribution})`;
  });
  return `${capital(fieldOf(fact.field).label.toLowerCase())}: ${sides.join("; ")}`;
}
