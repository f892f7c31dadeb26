import {
  type CaseFile,
  type Cases,
  type Claim,
  type Document,
  identify,
  type Protocol,
  type Reading,
  type Unread,
} from "../model/index.ts";
import { agenciesOf } from "./agencies.ts";
import { AgencyRegister } from "./agency-register.ts";
import { confusable } from "./apart.ts";
import { lastKnownDay } from "./as-of.ts";
import { commitmentsFrom } from "./commitments.ts";
import { copiesOf, updatesOf } from "./copies.ts";
import { expectedIn } from "./expected.ts";
import { factsFrom } from "./facts.ts";
import { groupByIncident, type Incident } from "./group.ts";
import { isOfTheOfficer, theOneOfficer } from "./one-officer.ts";
import { compare, inOrder } from "./order.ts";
import { ownPart } from "./own-part.ts";
import { peopleOf } from "./people.ts";
import { processOf } from "./process.ts";
import { questionsFrom } from "./questions.ts";
import { timelineOf } from "./timeline.ts";
import { titleOf } from "./title.ts";
import { settingOf } from "./voices.ts";

/** What is known of the world beside the documents: the agencies there are, and what is to happen in each state. */
export interface Reference {
  readonly register: AgencyRegister;
  readonly protocols: readonly Protocol[];
}

/**
 * Case files from readings: which documents tell of one incident, and what each incident's documents say together. A pure
 * fold: the same readings give the same bytes in whatever order they come, and a document given twice counts once. The register gives
 * agencies their standard names; without one they have only the texts'.
 */
export function assemble(
  readings: Iterable<Reading>,
  unread: readonly Unread[] = [],
  known: Partial<Reference> = {},
): Cases {
  const reference: Reference = { register: new AgencyRegister(), protocols: [], ...known };
  const once = withRelations(inOrder(new Map([...readings].map((r) => [r.document.id, r])).values()));
  const incidents = groupByIncident(once);
  const near = confusable(incidents);
  const day = lastKnownDay(once);
  const cases = incidents.map((incident, i) => ({
    ...caseFile(incident, reference, day),
    apart: (near[i] ?? []).map(({ other, because }) => ({ case: idOf(incidents[other] as Incident), because })),
  }));
  const placed = new Set(incidents.flatMap(({ members }) => members.map(({ reading }) => reading.document.id)));
  return {
    schema: "answerable/cases@1",
    documents: once.map((r) => r.document),
    cases,
    unread: [...unread].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
    unrelated: once.filter((r) => !placed.has(r.document.id)).map((r) => r.document.id),
  };
}

/** Readings whose documents know what they are copies and updates of. */
function withRelations(readings: readonly Reading[]): Reading[] {
  const copies = copiesOf(readings);
  const updates = updatesOf(readings.map((r) => r.document));
  return readings.map((reading) => {
    const [copyOf, older] = [copies.get(reading.document.id), updates.get(reading.document.id)];
    const relations = { ...(copyOf ? { copyOf } : {}), ...(older ? { updates: older } : {}) };
    return { ...reading, document: { ...reading.document, ...relations } };
  });
}

/** A case is known by its first document and, where that is of several incidents, by whom this one harmed. */
function idOf({ members, harmed }: Incident): string {
  const [first] = members;
  const whose = first?.share === "whole" ? [] : harmed;
  return identify("case", [first?.reading.document.id, ...whose]);
}

function caseFile(incident: Incident, { register, protocols }: Reference, day: string | null): Omit<CaseFile, "apart"> {
  const readings = incident.members.map(ownPart);
  const documents = readings.map((r) => r.document);
  const byId = new Map<string, Document>(documents.map((d) => [d.id, d]));
  const read = readings.flatMap((r) => r.claims);
  const unsure = readings.flatMap((r) => r.forReview);
  const { people, known } = peopleOf(readings, read);
  const inCase = (claim: Claim): Claim => ({
    ...claim,
    about: claim.about === null ? null : (known.get(claim.about) ?? claim.about),
  });
  const officer = theOneOfficer(people, read.map(inCase));
  const claims = read
    .map(inCase)
    .map((claim) => (officer && isOfTheOfficer(claim) ? { ...claim, about: officer } : claim));
  const facts = factsFrom(claims, settingOf(claims, documents));
  const named = new Set(people.flatMap((p) => (p.name !== null ? p.id : [])));
  // A name that was withheld at first and is given now is no step declined.
  const isGiven = ({ field, mode, about }: Claim) => field === "name" && mode === "withheld" && named.has(about ?? "");
  const process = processOf(
    claims.filter((claim) => !isGiven(claim)),
    byId,
    day,
  );
  return {
    id: idOf(incident),
    title: titleOf(facts, people),
    facts,
    people,
    agencies: agenciesOf(
      readings.flatMap((r) => r.agencies),
      facts,
      register,
    ),
    timeline: timelineOf(facts, claims, documents),
    process,
    ...(protocols.length > 0 ? { expected: expectedIn(facts, process, protocols) } : {}),
    commitments: commitmentsFrom(claims, byId, day, people),
    questions: questionsFrom(claims, facts, byId),
    claims,
    ...(unsure.length > 0 ? { forReview: unsure.map(inCase) } : {}),
    documents: documents.map((d) => d.id),
    membership: incident.members.map(({ reading, because, share }) => ({
      document: reading.document.id,
      because,
      share,
    })),
  };
}
