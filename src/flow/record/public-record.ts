import { readFile } from "node:fs/promises";
import {
  type CaseFile,
  type Cases,
  type Decision,
  type FieldName,
  inForce,
  Misuse,
  notUnderstood,
} from "../../model/index.ts";
import { defaultPolicy, HoldPolicy, type PublicCases, withHolds } from "../../review/index.ts";
import {
  type CaseFilter,
  type CaseLine,
  excerptOf,
  type Hit,
  hasWords,
  type KeptCase,
  type Store,
} from "../../store/index.ts";

/** Which holds apply by themselves, from a file of JSON; the usual ones without a file. */
export async function readPolicy(path: string | undefined): Promise<HoldPolicy> {
  if (path === undefined) return defaultPolicy;
  const words = await readFile(path, "utf8").catch(() => null);
  if (words === null) throw new Misuse(`${path}: the policy of holds cannot be read. Name a file that is there.`);
  try {
    return HoldPolicy.parse(JSON.parse(words));
  } catch (error) {
    const issue =
      error instanceof Error && "issues" in error
        ? (error.issues as { path: string[]; message: string }[])[0]
        : undefined;
    const fault = issue ? `${issue.path.join(".") || "its form"}: ${issue.message}` : "it is no JSON";
    throw new Misuse(`${path}: this is no policy of holds (${fault}). docs/review.md shows one.`);
  }
}

/**
 * Case files as the public may see them: without what is held by the decisions that count now, whatever day the case files are of. Cases that
 * share a document with one of these, or could be taken for one, are looked at too: what is held there is held here. `decided` are all decisions of the
 * record, where they were read already.
 */
export async function madePublic(
  store: Store,
  wanted: Cases,
  policy: HoldPolicy,
  decided?: readonly Decision[],
): Promise<PublicCases> {
  const decisions = decided ?? (await store.decisions());
  refuseNotUnderstood(decisions);
  const near = await nearCases(store, wanted);
  const documents = wanted.cases.flatMap((file) => file.documents);
  const texts = await store.contentsOf([...new Set(documents)]);
  return withHolds(wanted, texts, inForce(decisions), policy, near);
}

/** Refuses to make anything public while there is a decision that this version does not understand: it may hold something. */
export function refuseNotUnderstood(decisions: readonly Decision[]): void {
  const [unknown] = notUnderstood(decisions);
  if (unknown)
    throw new Misuse(
      `Decision ${unknown.number} (${unknown.kind}) is not understood by this version, and it may hold something: use the version that made it.`,
    );
}

/** The cases of the record that share a document with some, or could be taken for one of them, those cases as they are now among them. */
async function nearCases(store: Store, { cases }: Cases): Promise<CaseFile[]> {
  const documents = [...new Set(cases.flatMap((file) => file.documents))];
  const ids = new Set([
    ...(await store.casesHolding(documents)),
    ...cases.flatMap(({ apart }) => apart.map((other) => other.case)),
  ]);
  const wanted = new Map(cases.map((file) => [file.id, file]));
  const near: CaseFile[] = [];
  for (const id of ids) {
    const kept = await store.findCase(id);
    const isWanted = kept && JSON.stringify(wanted.get(id)) === JSON.stringify(kept.file);
    if (kept && !isWanted) near.push(kept.file);
  }
  return near;
}

/** The cases that fit, under the titles that the public may see; those that are held are not among them. */
export async function publicCases(store: Store, filter: CaseFilter, policy: HoldPolicy): Promise<CaseLine[]> {
  const lines = await store.listCases(filter);
  const { cases } = await madePublic(
    store,
    await keptCases(
      store,
      lines.map(({ id }) => id),
    ),
    policy,
  );
  const files = new Map(cases.cases.map((file) => [file.id, file]));
  return lines.flatMap((line) => {
    const file = files.get(line.id);
    if (!file) return [];
    const isHeld = (field: FieldName) => file.facts.some((fact) => fact.field === field && fact.held !== undefined);
    const { title } = file;
    const [day, city, state] = [
      isHeld("date") ? null : line.day,
      isHeld("city") ? null : line.city,
      isHeld("state") ? null : line.state,
    ];
    return { ...line, title, day, city, state };
  });
}

/** How many hits are looked at for each that is wanted: some are only in what is held. */
const LOOKED_AT = 5;

/**
 * Where words stand in what the public may see. What is held is not found by its words, and a document of no public case not at all.
 */
export async function publicSearch(
  store: Store,
  query: string,
  filter: CaseFilter,
  policy: HoldPolicy,
): Promise<Hit[]> {
  const limit = filter.limit ?? 20;
  const hits = await store.search(query, { ...filter, limit: limit * LOOKED_AT });
  const { cases, texts } = await madePublic(
    store,
    await keptCases(
      store,
      hits.flatMap(({ caseId }) => caseId ?? []),
    ),
    policy,
  );
  const files = new Map(cases.cases.map((file) => [file.id, file]));
  const documents = new Map(cases.documents.map((document) => [document.id, document]));
  return hits
    .flatMap((hit): Hit[] => {
      const file = files.get(hit.caseId ?? "");
      if (!file) return [];
      const claim = hit.claim === null ? null : file.claims.find(({ id }) => id === hit.claim);
      if (claim === undefined) return [];
      const body = claim
        ? claim.evidence.map(({ exact }) => exact).join(" … ")
        : `${documents.get(hit.document)?.title ?? ""}\n${texts.get(hit.document) ?? ""}`;
      return hasWords(body, query) ? [{ ...hit, title: file.title, excerpt: excerptOf(body, query) }] : [];
    })
    .slice(0, limit);
}

async function keptCases(store: Store, ids: readonly string[]): Promise<Cases> {
  const kept: KeptCase[] = [];
  for (const id of new Set(ids)) {
    const one = await store.findCase(id);
    if (one) kept.push(one);
  }
  const documents = new Map(kept.flatMap((one) => one.documents.map((document) => [document.id, document] as const)));
  const cases = kept.map(({ file }) => file);
  return { schema: "answerable/cases@1", documents: [...documents.values()], cases, unread: [], unrelated: [] };
}
