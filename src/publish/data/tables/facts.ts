import type { Account, Fact } from "../../../model/index.ts";
import { describeValue } from "../../words/index.ts";
import { provenance, type Rests, restsOn } from "../provenance.ts";
import { column, table } from "../table.ts";

interface Row extends Rests {
  readonly case: string;
  readonly fact: Fact;
  readonly account: Account | undefined;
}

const about = [
  column<Row>("case", "string", "The id of the case", (row) => row.case),
  column<Row>("field", "string", "What it tells of, by its name in the catalogue of fields", ({ fact }) => fact.field),
  column<Row>("about", "string", "The id of the person it is about; empty for the incident", ({ fact }) => fact.about),
  column<Row>(
    "status",
    "string",
    "reported, corroborated, disputed, superseded, withheld or verified",
    ({ fact }) => fact.status,
  ),
];

const values = [
  column<Row>("value", "string", "The value in words; empty where it is withheld", ({ fact, account }) =>
    account && account.value !== null ? describeValue(account.value, fact.field) : null,
  ),
  column<Row>("value_json", "string", "The value as the case file has it, as JSON", ({ account }) =>
    JSON.stringify(account?.value ?? null),
  ),
];

/** One row a fact: its leading account, with who says it in which words. */
export const facts = table<Row>({
  name: "facts",
  description:
    "One row a fact: its leading account and who gives it. All accounts of a fact are in the table accounts.",
  key: [],
  columns: [
    ...about,
    column("reason", "string", "Why it has this status", ({ fact }) => fact.reason),
    ...values,
    column("accounts", "integer", "How many different values are given", ({ fact }) => fact.accounts.length),
    column("claims", "integer", "How many claims give the leading value", ({ account }) => account?.claims.length ?? 0),
    ...provenance,
  ],
  rows: (published) => {
    const rests = restsOn(published);
    return published.file.facts.map((fact) => {
      const [account] = fact.accounts;
      return { case: published.file.id, fact, account, ...rests(account?.claims[0]) };
    });
  },
});

/** One row for each account of each fact, the leading one first. */
export const accounts = table<Row & { readonly place: number }>({
  name: "accounts",
  description:
    "One row for each different value that a fact is given, the leading one first, with its strongest claim.",
  key: [],
  columns: [
    ...about,
    column("place", "integer", "Its place among the accounts of the fact, counted from 1", ({ place }) => place),
    ...values,
    column("claims", "integer", "How many claims give this value", ({ account }) => account?.claims.length ?? 0),
    ...provenance,
  ],
  rows: (published) => {
    const rests = restsOn(published);
    return published.file.facts.flatMap((fact) =>
      fact.accounts.map((account, i) => ({
        case: published.file.id,
        fact,
        account,
        place: i + 1,
        ...rests(account.claims[0]),
      })),
    );
  },
});
