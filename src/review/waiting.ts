import {
  type CaseFile,
  CaseFinder,
  type Claim,
  casesNamed,
  type Decision,
  type Fact,
  type FieldName,
  fieldOf,
  inForce,
  type Person,
  type Sha256,
  type Standing,
} from "../model/index.ts";
import { minorityOf } from "./holds/age-of.ts";
import { holdsOf, isPerson } from "./holds/holds-of.ts";
import { defaultPolicy, type HoldPolicy } from "./holds/policy.ts";
import type { Waiting } from "./waiting-item.ts";
import { claimsDecided, effectsIn, withoutEffect } from "./without-effect.ts";

/** What is known beside the case files. */
export interface WaitingOptions {
  readonly policy?: HoldPolicy;
  /** The days on which documents came into the record, by their ids. */
  readonly added?: ReadonlyMap<Sha256, string>;
}

/** Below this a claim that alone carries a fact waits for a look. */
const UNSURE = 0.5;

/**
 * What waits for an editor in some cases, what matters most first: what could hurt a child or a family, decisions that count for nothing
 * any more, accounts that disagree, what was read unsurely, what is overdue, and what is new since somebody looked.
 */
export function waiting(
  files: readonly CaseFile[],
  decisions: readonly Decision[],
  options: WaitingOptions = {},
): Waiting[] {
  const standing = inForce(decisions);
  const named = claimsDecided(decisions);
  const finder = new CaseFinder(files);
  const effective = new Set(files.flatMap((file) => effectsIn(file, named)));
  return [
    ...files.flatMap((file) => waitingInCase(file, standing, options)),
    ...withoutEffect(decisions, standing, (of) => finder.find(of)?.id ?? null, effective),
  ].sort((a, b) => b.weight - a.weight || order(a, b));
}

function order(a: Waiting, b: Waiting): number {
  const key = (each: Waiting) => `${each.caseId} ${each.kind} ${each.about}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** What waits in one case, given the decisions that count; decisions without effect are not among it. */
export function waitingInCase(
  file: CaseFile,
  standing: readonly Standing[],
  { policy = defaultPolicy, added = new Map() }: WaitingOptions = {},
): Waiting[] {
  return waitingIn(file, standing, policy, added);
}

function waitingIn(
  file: CaseFile,
  standing: readonly Standing[],
  policy: HoldPolicy,
  added: ReadonlyMap<Sha256, string>,
): Waiting[] {
  const item = (kind: Waiting["kind"], weight: number, about: string, because: string): Waiting => ({
    kind,
    weight,
    caseId: file.id,
    about,
    because,
  });
  const byId = new Map(file.claims.map((claim) => [claim.id, claim]));
  const held = new Set(holdsOf(file, standing, policy).flatMap(({ person }) => person ?? []));
  const named = file.people.filter(({ name }) => name !== null);
  const under = policy.minors?.under ?? 18;
  return [
    ...named.flatMap((person) => {
      const minority = minorityOf(person, file, under);
      if (minority === "no" || isReleased(person, standing)) return [];
      if (!held.has(person.id))
        return item(
          "name held",
          100,
          person.id,
          `A person under ${under}, ${person.name}, is named and no hold keeps the name off the page.`,
        );
      return minority === "likely"
        ? item(
            "age in doubt",
            90,
            person.id,
            `${person.name} is held as a minor by the words used for them, and no age is told: hold, or release.`,
          )
        : [];
    }),
    ...named.flatMap((person) => {
      const ages = file.claims.filter(({ field, about }) => field === "age" && about === person.id);
      const fact = file.facts.find(({ field, about }) => field === "age" && about === person.id);
      return fact?.status === "disputed" && held.has(person.id) && ages.length > 1
        ? item(
            "age in doubt",
            95,
            person.id,
            `Accounts of the age of ${person.name} disagree, and by one of them the name is held.`,
          )
        : [];
    }),
    ...file.facts.flatMap((fact) => {
      const label = fieldOf(fact.field).label;
      if (fact.status === "disputed")
        return item(
          "disputed",
          50 + importance(fact.field),
          fact.field,
          `Accounts of “${label}” disagree: ${fact.accounts.length} are given.`,
        );
      const late = laterAgainst(fact, byId, file, added);
      if (late)
        return item(
          "verified and contradicted",
          85,
          fact.field,
          `“${label}” was verified by decision ${fact.decision?.number}, and a later document says otherwise.`,
        );
      const only = fact.accounts[0]?.claims.length === 1 ? byId.get(fact.accounts[0].claims[0] ?? "") : undefined;
      return only && fact.status !== "verified" && only.reader.kind !== "editor" && only.confidence < UNSURE
        ? item(
            "one unsure account",
            20 + importance(fact.field),
            only.id,
            `“${label}” rests on one claim that was read unsurely (${only.confidence}).`,
          )
        : [];
    }),
    ...(file.forReview ?? []).map((claim) =>
      item(
        "read unsurely",
        30 + importance(claim.field),
        claim.id,
        `“${claim.evidence[0]?.exact.trim()}” was read too unsurely to be claimed as “${fieldOf(claim.field).label}”.`,
      ),
    ),
    ...file.commitments.flatMap(({ state, what, made }) =>
      state === "overdue" ? item("overdue", 45, made, `What was promised is overdue: ${what}.`) : [],
    ),
    ...file.process.flatMap(({ step, state }) =>
      state === "overdue" ? item("overdue", 40, step, `The step “${step}” was announced and is overdue.`) : [],
    ),
    ...newDocuments(file, standing, added).map((because) => item("new documents", 35, file.id, because)),
  ];
}

/** What bears most on whether a death is answered for comes first. */
const WEIGHTY: ReadonlySet<FieldName> = new Set([
  "name",
  "age",
  "persons_killed",
  "armed_status",
  "weapon",
  "weapon_use",
  "officers_who_fired",
  "cause_of_death",
  "manner_of_death",
  "charging_decision",
  "outcome",
]);

function importance(field: FieldName): number {
  return WEIGHTY.has(field) ? 15 : fieldOf(field).question ? 10 : fieldOf(field).groups[0] === "process" ? 5 : 0;
}

function isReleased(person: Person, standing: readonly Standing[]): boolean {
  return standing.some(
    ({ deed }) => deed.kind === "release" && deed.body.on.kind === "person" && isPerson(deed.body.on, person),
  );
}

/** Whether a document that was published, or came in, after a fact was verified gives an account that the decision put behind. */
function laterAgainst(
  fact: Fact,
  byId: ReadonlyMap<string, Claim>,
  file: CaseFile,
  added: ReadonlyMap<Sha256, string>,
): boolean {
  const { decision } = fact;
  if (!decision) return false;
  const cameIn = (id: Sha256) => added.get(id) ?? "";
  return fact.accounts.some(
    ({ superseded, claims }) =>
      superseded &&
      claims.some((id) =>
        byId
          .get(id)
          ?.evidence.some((e) => file.documents.includes(e.document) && cameIn(e.document) > decision.at.slice(0, 10)),
      ),
  );
}

/** That nobody decided anything in a case yet, or that documents came in after the last decision in it. */
function newDocuments(file: CaseFile, standing: readonly Standing[], added: ReadonlyMap<Sha256, string>): string[] {
  const here = standing.filter((each) =>
    casesNamed(each.deed).some(({ id, anchor }) => id === file.id || file.documents.includes(anchor)),
  );
  const last = here.at(-1);
  if (!last) return [`No editor has decided anything in this case of ${many(file.documents.length, "document")} yet.`];
  const count = file.documents.filter((id) => (added.get(id) ?? "") > last.at.slice(0, 10)).length;
  return count > 0 ? [`${many(count, "document")} came in after the last decision in this case.`] : [];
}

function many(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
