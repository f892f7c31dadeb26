import type { Cases, Document, Reading, Standing, Unread } from "../model/index.ts";
import { AgencyRegister } from "./agency-register.ts";
import { lastKnownDay } from "./as-of.ts";
import { caseFileOf, type Reference } from "./case-file-of.ts";
import { decisionsByCase } from "./decided/decisions-by-case.ts";
import { groupsOf } from "./groups.ts";
import { signsOf } from "./incidents/signs.ts";
import { compare, inOrder } from "./order.ts";

/**
 * Case files from readings: which documents tell of one incident, and what each incident's documents say together. A pure
 * fold: the same readings give the same bytes in whatever order they come, and a document given twice counts once. The register gives
 * agencies their standard names; without one they have only the texts'. `standing` are the decisions of editors that count.
 */
export function assemble(
  readings: Iterable<Reading>,
  unread: readonly Unread[] = [],
  known: Partial<Reference> = {},
  standing: readonly Standing[] = [],
): Cases {
  const reference: Reference = { register: new AgencyRegister(), protocols: [], ...known };
  const byId = new Map([...readings].map((r) => [r.document.id, r]));
  const once = inOrder(byId.values());
  const day = lastKnownDay(once);
  const groups = groupsOf(once.map(signsOf), standing);
  const decided = decisionsByCase(groups, standing);
  const assembled = groups.map((group) => caseFileOf(group, byId, reference, day, decided.get(group.id)));
  const placed = new Map<string, Document>();
  for (const { documents } of assembled)
    for (const document of documents) if (!placed.has(document.id)) placed.set(document.id, document);
  return {
    schema: "answerable/cases@1",
    documents: once.map(({ document }) => placed.get(document.id) ?? document),
    cases: assembled.map(({ file }) => file),
    unread: [...unread].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
    unrelated: once.filter((r) => !placed.has(r.document.id)).map((r) => r.document.id),
  };
}
