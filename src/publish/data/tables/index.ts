import type { AnyTable } from "../table.ts";
import { cases, documents } from "./cases.ts";
import { claims } from "./claims.ts";
import { accounts, facts } from "./facts.ts";
import { agencies, people } from "./people.ts";
import { commitments, questions, steps } from "./process.ts";

/** Every published table, in the order of the codebook. */
export const tables: readonly AnyTable[] = [
  cases,
  facts,
  accounts,
  claims,
  people,
  agencies,
  steps,
  commitments,
  questions,
  documents,
];
