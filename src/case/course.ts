import type { FieldName, StepReport } from "../model/index.ts";

/** Where a report stands in the course that a step takes: what is so then, and whether that by its nature comes after another stage. */
interface Stage {
  readonly is: string;
  readonly rank: number | null;
}

const REMOVED = /\b(?:fired|terminated|dismissed)\b/;
const LEFT = /\b(?:resigned|retired)\b/;

/**
 * Steps that go on: an officer is suspended, then dismissed, then reinstated; is on leave, then back on duty. Each is true in its time, so
 * accounts of two stages differ, and the later stage replaces the earlier whoever tells it. Null for words that name no stage.
 */
function stageOf(field: FieldName, { what }: StepReport): Stage | null {
  if (field === "leave")
    return /\bduty\b/.test(what) && /\b(?:back|active|full|regular)\b/.test(what) ? BACK : ON_LEAVE;
  if (field !== "discipline") return null;
  if (/\breinstated\b/.test(what)) return { is: "reinstated", rank: 3 };
  if (REMOVED.test(what)) return { is: "removed", rank: 2 };
  if (LEFT.test(what)) return { is: "left", rank: 2 };
  if (/\bsuspended\b/.test(what)) return { is: "suspended", rank: 1 };
  return what === "no discipline" ? { is: "none", rank: null } : null;
}

const ON_LEAVE: Stage = { is: "on leave", rank: 1 };
const BACK: Stage = { is: "back on duty", rank: 2 };

/** Fields whose accounts follow each other. */
export function isCourse(field: FieldName): boolean {
  return field === "leave" || field === "discipline" || field === "charging_decision";
}

/** Whether two reports of a step tell of the same stage of it, as far as their words tell one. */
export function isSameStage(field: FieldName, a: StepReport, b: StepReport): boolean {
  if (field === "charging_decision") return sameCharges(a, b);
  const [one, other] = [stageOf(field, a), stageOf(field, b)];
  return one === null || other === null || one.is === other.is;
}

/** Whether one stage follows another by what it is: nobody is suspended who has been dismissed. */
export function follows(field: FieldName, later: StepReport, earlier: StepReport): boolean {
  const [after, before] = [stageOf(field, later)?.rank ?? null, stageOf(field, earlier)?.rank ?? null];
  return after !== null && before !== null && after > before;
}

/** A story seldom lists every charge: two lists disagree only where each has one that the other lacks, or where one of them is none. */
function sameCharges(a: StepReport, b: StepReport): boolean {
  if (isCharged(a) !== isCharged(b)) return false;
  const [one, other] = [chargesIn(a), chargesIn(b)];
  if (one.length === 0 || other.length === 0) return true;
  return one.every((charge) => other.includes(charge)) || other.every((charge) => one.includes(charge));
}

function isCharged({ what }: StepReport): boolean {
  return /^(?:charged|indicted)\b/.test(what);
}

/** The charges of a report: "charged with two counts of murder and assault" has two. None of "no charges". */
export function chargesIn({ what }: StepReport): string[] {
  const listed = /^charged with (?<list>.+)$/.exec(what)?.groups?.list;
  if (listed === undefined) return [];
  return listed
    .split(/, and |, | and (?!battery\b)/)
    .map((charge) =>
      charge
        .replace(/ with a firearm$/, "")
        .replace(/^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:counts? )?(?:of )?/, "")
        .trim(),
    )
    .filter((charge) => charge !== "");
}
