import type { CaseFile, Claim, Document, Fact, Person, Protocol, Reading, Sha256, Standing } from "../model/index.ts";
import { agenciesOf } from "./agencies.ts";
import type { AgencyRegister } from "./agency-register.ts";
import { commitmentsFrom } from "./commitments.ts";
import { withRelations } from "./copies.ts";
import { decidedClaims } from "./decided/decided-claims.ts";
import { decidedFacts, withoutSuperseded } from "./decided/decided-facts.ts";
import { expectedIn } from "./expected.ts";
import { factsFrom } from "./facts.ts";
import type { Group } from "./group.ts";
import { isOfTheOfficer, theOneOfficer } from "./one-officer.ts";
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

/** A case file with the documents it was made of, which know what they are copies and updates of. */
export interface Assembled {
  readonly file: CaseFile;
  readonly documents: readonly Document[];
}

/**
 * The case file of one incident from the readings of its documents; of readings by their documents' ids it needs those of the group's
 * members. `day` is the last day that the whole record knows of: what was due before it is overdue. `standing` are the decisions of editors
 * about its claims and facts, as `decisionsByCase` gives them.
 */
export function caseFileOf(
  group: Group,
  readings: ReadonlyMap<Sha256, Reading>,
  { register, protocols }: Reference,
  day: string | null,
  standing: readonly Standing[] = [],
): Assembled {
  const whole = group.members.flatMap(({ document }) => readings.get(document) ?? []);
  const elsewhere = new Map(group.members.map((member) => [member.document, member.elsewhere]));
  const parts = withRelations(whole).map((reading) => ownPart(reading, elsewhere.get(reading.document.id) ?? []));
  const documents = parts.map((r) => r.document);
  const byId = new Map<string, Document>(documents.map((d) => [d.id, d]));
  const read = parts.flatMap((r) => r.claims);
  const { people: found, known } = peopleOf(parts, read);
  const inCase = (claim: Claim): Claim => ({
    ...claim,
    about: claim.about === null ? null : (known.get(claim.about) ?? claim.about),
  });
  const officer = theOneOfficer(found, read.map(inCase));
  const decided = decidedClaims(
    read.map(inCase).map((claim) => (officer && isOfTheOfficer(claim) ? { ...claim, about: officer } : claim)),
    parts.flatMap((r) => r.forReview).map(inCase),
    standing,
    new Set(byId.keys()),
  );
  const claims = decided.claims.map(inCase);
  const facts = decidedFacts(factsFrom(claims, settingOf(claims, documents)), claims, standing);
  const counting = withoutSuperseded(claims, facts);
  const people = asNamed(found, facts);
  const named = new Set(people.flatMap((p) => (p.name !== null ? p.id : [])));
  // A name that was withheld at first and is given now is no step declined.
  const isGiven = ({ field, mode, about }: Claim) => field === "name" && mode === "withheld" && named.has(about ?? "");
  const process = processOf(
    counting.filter((claim) => !isGiven(claim)),
    byId,
    day,
  );
  const file: CaseFile = {
    id: group.id,
    title: titleOf(facts, people),
    facts,
    people,
    agencies: agenciesOf(
      parts.flatMap((r) => r.agencies),
      facts,
      register,
    ),
    timeline: timelineOf(facts, counting, documents),
    process,
    ...(protocols.length > 0 ? { expected: expectedIn(facts, process, protocols) } : {}),
    commitments: commitmentsFrom(counting, byId, day, people),
    questions: questionsFrom(counting, facts, byId),
    claims,
    ...(decided.unsure.length > 0 ? { forReview: decided.unsure } : {}),
    ...(decided.rejected.length > 0 ? { rejected: decided.rejected } : {}),
    documents: documents.map((d) => d.id),
    membership: group.members.map(({ document, because, share }) => ({ document, because, share })),
    apart: [...group.apart],
  };
  return { file, documents };
}

/** The people of a case under the names that editors verified. */
function asNamed(people: readonly Person[], facts: readonly Fact[]): Person[] {
  const names = new Map(
    facts.flatMap(({ field, about, status, accounts: [lead] }) =>
      field === "name" && status === "verified" && about !== null && typeof lead?.value === "string"
        ? [[about, lead.value] as const]
        : [],
    ),
  );
  return people.map((person) => {
    const name = names.get(person.id);
    return name === undefined ? person : { ...person, name, nameStatus: "named" };
  });
}
