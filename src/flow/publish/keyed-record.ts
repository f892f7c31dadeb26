import { inForce, type Standing, sha256Of, standingOf } from "../../model/index.ts";
import type { About, Correction } from "../../publish/index.ts";
import type { HoldPolicy } from "../../review/index.ts";
import type { Store } from "../../store/index.ts";
import { refuseNotUnderstood } from "../record/public-record.ts";
import { allOutlines, type KeyedCase, keyedCases } from "./case-keys.ts";
import { codeDigest } from "./code-digest.ts";
import { decisionsByCase } from "./corrections.ts";
import type { KnownCase } from "./known-cases.ts";

/** By which rules and with which words on every page a record is published. */
export interface PublishedBy {
  readonly about: About;
  readonly correction: Correction;
  readonly policy: HoldPolicy;
}

/** A record as it is to be published: each case with what its published form depends on, and the decisions that count. */
export interface KeyedRecord {
  readonly keyed: readonly KeyedCase[];
  /** The holds of editors and their releases that count. */
  readonly holds: readonly Standing[];
  /** The decisions that readers are told of, by the cases they are about. */
  readonly told: ReadonlyMap<string, readonly Standing[]>;
  /** The number of the last decision that is in it; 0 where there is none. */
  readonly decisions: number;
}

/** Looks at a record without opening the cases that are as they were known. Throws where a decision is not understood: it may hold something. */
export async function keyedRecord(
  store: Store,
  known: ReadonlyMap<string, KnownCase>,
  { policy, about, correction }: PublishedBy,
): Promise<KeyedRecord> {
  const decisions = await store.decisions();
  refuseNotUnderstood(decisions);
  const standing = inForce(decisions);
  const holds = standingOf(standing, "hold", "release");
  const outlines = await allOutlines(store, known);
  const idNow = async (id: string) => (await store.findCase(id))?.file.id ?? null;
  const told = await decisionsByCase(standing, outlines, idNow);
  const common = sha256Of(JSON.stringify([codeDigest(), policy, about, correction, await store.firstReading()]));
  const keyed = await keyedCases(outlines, known, idNow, { common, holds, told });
  return { keyed, holds, told, decisions: decisions.at(-1)?.number ?? 0 };
}
