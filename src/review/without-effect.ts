import {
  type CaseFile,
  type CaseReference,
  casesNamed,
  type Decision,
  notUnderstood,
  readDeed,
  type Standing,
} from "../model/index.ts";
import type { Waiting } from "./waiting-item.ts";

/** The claims that decisions accept or reject, each with the numbers of those decisions, whether they count or not. */
export function claimsDecided(decisions: readonly Decision[]): Map<string, number[]> {
  const named = new Map<string, number[]>();
  for (const decision of decisions) {
    const deed = readDeed(decision);
    if (deed?.kind !== "accept" && deed?.kind !== "reject") continue;
    for (const claim of deed.body.claims) {
      const numbers = named.get(claim);
      if (numbers) numbers.push(decision.number);
      else named.set(claim, [decision.number]);
    }
  }
  return named;
}

/** The decisions that count for something in a case file if they count: a claim they accept or reject stands there, or the one they made. */
export function effectsIn(file: CaseFile, named: ReadonlyMap<string, readonly number[]>): number[] {
  const found = new Set<number>();
  const rejected = (file.rejected ?? []).map(({ claim }) => claim);
  for (const { id } of [...file.claims, ...rejected]) for (const number of named.get(id) ?? []) found.add(number);
  for (const { reader } of file.claims) {
    const made = reader.kind === "editor" ? /^decision (\d+)$/.exec(reader.version) : null;
    if (made) found.add(Number(made[1]));
  }
  return [...found].sort((a, b) => a - b);
}

/**
 * Decisions that change nothing any more: what they are about is gone, or this version does not understand them. `find` gives the id that a
 * case has now, null where it is gone; `effective` are the decisions that `effectsIn` gives for any case file.
 */
export function withoutEffect(
  decisions: readonly Decision[],
  standing: readonly Standing[],
  find: (of: CaseReference) => string | null,
  effective: ReadonlySet<number>,
): Waiting[] {
  const item = (number: number, caseId: string | null, because: string): Waiting => ({
    kind: "decision without effect",
    weight: 80,
    caseId,
    about: String(number),
    because,
  });
  return [
    ...notUnderstood(decisions).map(({ number, kind }) =>
      item(
        number,
        null,
        `Decision ${number} (${kind}) is not understood by this version: use the newer one that made it.`,
      ),
    ),
    ...standing.flatMap(({ number, deed }) => {
      const here = casesNamed(deed).map(find);
      if (here.includes(null))
        return item(number, null, `Decision ${number} (${deed.kind}) is about a case that is not there.`);
      const why = WHY[deed.kind];
      return why === undefined || effective.has(number)
        ? []
        : item(number, here[0] ?? null, `Decision ${number} (${deed.kind}) ${why}`);
    }),
  ];
}

const MADE = "rests on words of a document that is not in its case any more.";
const NAMED = "is about claims that are not read any more: decide anew.";
const WHY: Readonly<Record<string, string | undefined>> = { correct: MADE, add: MADE, accept: NAMED, reject: NAMED };
