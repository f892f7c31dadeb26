import { casesNamed, type Decision, type KnownDeed, readDeed, type Sha256 } from "../model/index.ts";
import { thingHeld } from "./holds/holds-of.ts";

/** What a decision bears on: cases by their ids, and those that hold any of some documents. */
export interface Touched {
  readonly ids: readonly string[];
  readonly documents: readonly Sha256[];
}

const NOTHING: Touched = { ids: [], documents: [] };

/**
 * Which cases each of some decisions bears on: in any other, nothing that waits for an editor is changed by it. An undoing bears on what the decision that it
 * undoes does. A hold or its release bears on the documents of every hold on the same thing, since the last of them counts.
 */
export function touchedBy(decisions: readonly Decision[]): (number: number) => Touched {
  const deeds = new Map(decisions.map((decision) => [decision.number, readDeed(decision)]));
  const held = new Map<string, Set<Sha256>>();
  for (const deed of deeds.values()) {
    if (deed?.kind !== "hold") continue;
    const key = thingHeld(deed.body.on);
    const documents = held.get(key) ?? new Set();
    for (const document of deed.body.documents) documents.add(document);
    held.set(key, documents);
  }
  return (number) => {
    const deed = deedUndone(number, deeds);
    if (!deed) return NOTHING;
    const named = casesNamed(deed);
    return {
      ids: named.map(({ id }) => id),
      documents: [...new Set([...named.map(({ anchor }) => anchor), ...documentsIn(deed, held)])],
    };
  };
}

/** What a decision did or, where it undoes others, what the first of these did. */
function deedUndone(number: number, deeds: ReadonlyMap<number, KnownDeed | null>): KnownDeed | null {
  const deed = deeds.get(number) ?? null;
  if (deed?.kind !== "undo") return deed;
  return deed.body.decision < number ? deedUndone(deed.body.decision, deeds) : null;
}

function documentsIn({ kind, body }: KnownDeed, held: ReadonlyMap<string, ReadonlySet<Sha256>>): Sha256[] {
  if (kind === "split") return body.documents;
  if (kind === "move") return [body.document];
  if (kind === "add") return body.evidence.map(({ document }) => document);
  if (kind === "merge" || kind === "undo") return [];
  const { on } = body;
  return [
    ...("document" in on ? [on.document] : []),
    ...("mention" in on && on.mention ? [on.mention.document] : []),
    ...(kind === "correct" ? body.evidence.map(({ document }) => document) : []),
    ...(kind === "hold" || kind === "release" ? (held.get(thingHeld(on)) ?? []) : []),
  ];
}
