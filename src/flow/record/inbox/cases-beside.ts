import { type CaseFile, type CaseReference, type FieldName, fieldOf, referenceTo } from "../../../model/index.ts";
import { describePeople, describeValue } from "../../../publish/index.ts";
import type { Store } from "../../../store/index.ts";
import { caseNamed } from "../decide.ts";

/** Another case that somebody may mean. */
export interface OtherCase {
  readonly id: string;
  readonly title: string;
  readonly documents: number;
  /** Why it is suggested; null for one that merely has the words looked for. */
  readonly because: string | null;
}

const MOST = 20;

/** Other cases: those that could be taken for this one first, then those that have the words looked for. */
export async function otherCases(store: Store, id: string | null, words: string): Promise<OtherCase[]> {
  const file = id === null ? null : await caseNamed(store, id);
  const reasons = new Map((file?.apart ?? []).map((each) => [each.case, each.because]));
  const hits = words.trim() === "" ? [] : await store.search(words, { limit: 3 * MOST });
  const named = await store.findCase(words.trim());
  const wanted = [
    ...(words.trim() === "" ? reasons.keys() : []),
    ...(named ? [named.file.id] : []),
    ...hits.flatMap(({ caseId }) => caseId ?? []),
  ];
  const found: OtherCase[] = [];
  for (const one of new Set(wanted)) {
    const kept = one === file?.id || found.length >= MOST ? null : await store.findCase(one);
    if (kept)
      found.push({
        id: kept.file.id,
        title: kept.file.title,
        documents: kept.file.documents.length,
        because: reasons.get(one) ?? null,
      });
  }
  return found;
}

/** What two cases say of one thing. */
export interface BesideRow {
  readonly label: string;
  readonly here: string | null;
  readonly there: string | null;
  /** Whether both say the same; null where one says nothing. */
  readonly same: boolean | null;
}

/** A case, and how a decision names it. */
export interface CaseHead {
  readonly id: string;
  readonly title: string;
  readonly documents: number;
  readonly reference: CaseReference;
}

/** Two cases side by side. */
export interface CasesBeside {
  readonly here: CaseHead;
  readonly there: CaseHead;
  readonly rows: readonly BesideRow[];
  /** Documents that both have. */
  readonly shared: number;
  /** Why they were kept apart; null where they are not taken for each other. */
  readonly apart: string | null;
}

const COMPARED: readonly FieldName[] = ["date", "time", "street_address", "place_name", "city", "county", "state"];

/** Two cases side by side: what says that they tell of one incident, and what that they do not. */
export async function casesBeside(store: Store, hereId: string, thereId: string): Promise<CasesBeside> {
  const [here, there] = [await caseNamed(store, hereId), await caseNamed(store, thereId)];
  const row = (label: string, [a, b]: readonly [string | null, string | null]): BesideRow[] =>
    a === null && b === null ? [] : [{ label, here: a, there: b, same: a === null || b === null ? null : a === b }];
  const both = (of: (file: CaseFile) => string | null) => [of(here), of(there)] as const;
  const head = (file: CaseFile): CaseHead => ({
    ...{ id: file.id, title: file.title, documents: file.documents.length },
    reference: referenceTo(file),
  });
  return {
    here: head(here),
    there: head(there),
    rows: [
      ...row("Killed or injured", both(harmed)),
      ...COMPARED.flatMap((field) =>
        row(
          fieldOf(field).label,
          both((file) => leading(file, field)),
        ),
      ),
      ...row(
        "Agencies",
        both(({ agencies }) => listed(agencies.map(({ name }) => name))),
      ),
      ...row(
        "Officers",
        both((file) => listed(called(file, ["officer"]))),
      ),
    ],
    shared: here.documents.filter((id) => there.documents.includes(id)).length,
    apart: here.apart.find((each) => each.case === there.id)?.because ?? null,
  };
}

function leading(file: CaseFile, field: FieldName): string | null {
  const value = file.facts.find((fact) => fact.field === field)?.accounts[0]?.value;
  return value === undefined ? null : describeValue(value, field);
}

function harmed(file: CaseFile): string | null {
  return listed(called(file, ["killed", "injured", "subject"]));
}

function called(file: CaseFile, roles: readonly string[]): string[] {
  const names = describePeople(file.people);
  return file.people.flatMap(({ id, role }) => (roles.includes(role) ? (names.get(id) ?? []) : []));
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.toSorted().join(", ");
}
