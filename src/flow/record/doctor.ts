import {
  brokenLink,
  type Cells,
  type Evidence,
  hashOfCells,
  hashOfWithdrawal,
  holds,
  isIntact,
  type Judgement,
  type Reading,
  sha256Of,
} from "../../model/index.ts";
import type { Store, Tables } from "../../store/index.ts";
import type { OpenRecord } from "./open-record.ts";

/** Something wrong with a record, and what to do about it. */
export interface Ailment {
  readonly what: string;
  readonly cure: string;
}

/** What was looked at, and what is wrong. */
export interface Diagnosis {
  readonly documents: number;
  readonly readings: number;
  readonly spans: number;
  readonly decisions: number;
  readonly judgements: number;
  readonly ailments: readonly Ailment[];
  /** What is not wrong and is not finished: documents that wait, case files that are behind. */
  readonly unfinished: readonly Ailment[];
}

/** How many documents are looked at in one go. */
const AT_ONCE = 100;

/**
 * Checks all of a record: the database's own pages and migrations, every document's bytes against its SHA-256, every span of every
 * reading that counts against its text, every imported row and every judgement on links against its hash, and the chain of decisions. It changes nothing.
 */
export async function examine(
  record: OpenRecord,
  onProgress?: (progress: { readonly count: number; readonly of: number }) => void,
): Promise<Diagnosis> {
  const { store } = record;
  const ailments: Ailment[] = (await store.faults()).map((what) => ({ what, cure: RESTORE }));
  const ids = await store.documentIds();
  let [readings, spans] = [0, 0];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    for (const id of some) {
      const bytes = await record.bytesOf(id);
      if (bytes === null) ailments.push({ what: `the bytes of document ${id} are missing`, cure: ADD_AGAIN });
      else if (sha256Of(bytes) !== id)
        ailments.push({ what: `the bytes of document ${id} were changed`, cure: ADD_AGAIN });
    }
    const contents = await store.contentsOf(some);
    for (const reading of await store.readingsOf(some)) {
      readings++;
      const content = contents.get(reading.document.id) ?? "";
      for (const evidence of evidenceOf(reading)) {
        spans++;
        if (!holds(evidence, content))
          ailments.push({
            what: `characters ${evidence.start} to ${evidence.end} of document ${evidence.document} do not say “${evidence.exact}”`,
            cure: RESTORE,
          });
      }
    }
    onProgress?.({ count: Math.min(from + AT_ONCE, ids.length), of: ids.length });
  }
  const decisions = await store.decisions({ anew: true });
  const broken = brokenLink(decisions);
  if (broken)
    ailments.push({
      what: `decision ${broken.number} does not follow from those before it: decisions were tampered with`,
      cure: RESTORE,
    });
  const judgements = await store.links.judgements();
  ailments.push(...(await tamperedLinks(store, judgements)));
  ailments.push(...(await changedRows(record)));
  return {
    documents: ids.length,
    readings,
    spans,
    decisions: decisions.length,
    judgements: judgements.length,
    ailments,
    unfinished: await unfinished(record),
  };
}

const RESTORE = "Restore the last backup into a new record: answerable restore.";
const ADD_AGAIN = "Add it again from where it came, or restore a backup: answerable add, answerable restore.";

/** Judgements and withdrawals that do not say what they said when they were kept. */
async function tamperedLinks({ links }: Store, judgements: readonly Judgement[]): Promise<Ailment[]> {
  const changed = judgements.filter((judgement) => !isIntact(judgement));
  const withdrawals = (await links.withdrawals()).filter((one) => one.hash !== hashOfWithdrawal(one));
  return [
    ...changed.map(({ id }) => ({ what: `judgement ${id} does not say what its id stands for`, cure: RESTORE })),
    ...withdrawals.map(({ judgement }) => ({
      what: `the withdrawal of judgement ${judgement} was changed`,
      cure: RESTORE,
    })),
  ];
}

async function unfinished({ store }: OpenRecord): Promise<Ailment[]> {
  const waiting = (await store.waitingDocuments()).length;
  const behind = (await store.countKnown()) - (await store.groupedAt());
  const cure = "Run answerable add without any source, which goes on where it stopped.";
  return [
    ...(waiting > 0
      ? [{ what: `${waiting === 1 ? "1 document waits" : `${waiting} documents wait`} to be read`, cure }]
      : []),
    ...(behind > 0
      ? [
          {
            what: `${behind === 1 ? "1 reading or decision is" : `${behind} readings and decisions are`} in no case file yet`,
            cure,
          },
        ]
      : []),
  ];
}

async function changedRows({ store }: OpenRecord): Promise<Ailment[]> {
  const changed: Ailment[] = [];
  for await (const row of store.rowsOf("source_row")) {
    const { source, key, version, hash, row_json } = row as Tables["source_row"];
    const now = row_json === null ? null : hashOfCells(JSON.parse(row_json) as Cells);
    if (now !== hash)
      changed.push({ what: `version ${version} of row ${key} of “${source}” was changed`, cure: RESTORE });
  }
  return changed;
}

function* evidenceOf({ claims, forReview, people, relevance }: Reading): Generator<Evidence> {
  for (const claim of [...claims, ...forReview]) yield* claim.evidence;
  for (const person of people) yield* person.mentions;
  if (relevance.evidence) yield relevance.evidence;
}
