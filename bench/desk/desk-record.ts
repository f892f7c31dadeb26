import { type Claim, exactly, identify, momentFromIso, type Reading } from "../../src/model/index.ts";
import type { KeptTable } from "../../src/store/index.ts";
import { rowsOfSynthetic } from "../store/synthetic-record.ts";

/** Documents of each invented case. */
export const DOCUMENTS_A_CASE = 10;

/**
 * The rows of a record of so many invented cases, ten documents each, as a backup would have them, with what gives editors work: ages that
 * disagree, a promise with a day, words read unsurely, one of 80 agencies.
 */
export function rowsOfDesk(cases: number): (table: KeptTable) => AsyncIterable<object> {
  return rowsOfSynthetic(cases * DOCUMENTS_A_CASE, withWork);
}

/** A reading with what an editor has to decide about, the same for the same document. */
function withWork(reading: Reading, n: number): Reading {
  const [model] = reading.claims;
  const [person] = reading.people;
  if (!model || !person) return reading;
  const incident = Math.floor(n / DOCUMENTS_A_CASE);
  const id = reading.document.id;
  let at = 500;
  const claim = (more: Pick<Claim, "field" | "value"> & Partial<Claim>): Claim => ({
    ...model,
    id: identify("claim", [id, ++at]),
    evidence: [{ document: id, start: at, end: at + 1, exact: "w" }],
    ...more,
  });
  const age = 20 + (incident % 50) + (n % 3 === 0 && incident % 4 === 0 ? 1 : 0);
  const due = `20${21 + (incident % 12)}-06-01`;
  const told = [
    ...(n % 2 === 0 ? [claim({ field: "age", value: exactly(age, "years", `${age}`), about: person.id })] : []),
    ...(n % 3 === 1 ? [claim({ field: "officers_who_fired", value: exactly(1 + (n % 2), "officers", "w") })] : []),
    ...(n % 5 === 2
      ? [claim({ field: "weapon", value: incident % 3 === 0 ? "knife" : "handgun", about: person.id })]
      : []),
    ...(n % 10 === 4
      ? [
          claim({
            field: "commitment",
            value: { what: "release the video", due: momentFromIso(due), by: [] },
            mode: "promised",
          }),
        ]
      : []),
  ];
  return {
    ...reading,
    claims: [...reading.claims, ...told],
    forReview: n % 10 === 7 ? [claim({ field: "weapon", value: "stick", about: person.id, confidence: 0.2 })] : [],
    agencies: [{ name: `${AGENCIES[incident % AGENCIES.length]} Police Department`, roles: ["police"] }],
  };
}

const AGENCIES = Array.from(
  { length: 80 },
  (_, i) => `Alder ${String.fromCharCode(65 + (i % 26))}${Math.floor(i / 26)}`,
);
