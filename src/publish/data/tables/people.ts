import type { CaseFile, Person } from "../../../model/index.ts";
import { column, table } from "../table.ts";

/** One row a person of a case. */
export const people = table<Person & { readonly case: string }>({
  name: "people",
  description: "One row a person of a case. A name that is withheld is not given here either.",
  key: ["case", "person"],
  columns: [
    column("case", "string", "The id of the case", (row) => row.case),
    column("person", "string", "The id of the person in the case", ({ id }) => id),
    column(
      "role",
      "string",
      "killed, injured, subject, officer, official, family, witness, lawyer or other",
      ({ role }) => role,
    ),
    column("name", "string", "The name, where documents give it", ({ name }) => name),
    column("name_status", "string", "named, withheld or not stated", ({ nameStatus }) => nameStatus),
    column("description", "string", "How documents call an unnamed person", ({ description }) => description),
    column("gender", "string", "As the words have it", ({ gender }) => gender),
    column("age_group", "string", "As the words have it", ({ ageGroup }) => ageGroup),
    column("mentions", "integer", "In how many places documents mention the person", ({ mentions }) => mentions.length),
  ],
  rows: ({ file }) => file.people.map((person) => ({ case: file.id, ...person })),
});

/** One row for each role of an agency in a case. */
export const agencies = table<CaseFile["agencies"][number] & { readonly case: string }>({
  name: "agencies",
  description: "One row an agency of a case.",
  key: [],
  columns: [
    column("case", "string", "The id of the case", (row) => row.case),
    column("name", "string", "The agency, as documents name it", ({ name }) => name),
    column("roles", "string", "What it does in the case, with ; between", ({ roles }) => roles.join("; ")),
    column("registered_name", "string", "Its name in the FBI's list of agencies", ({ registered }) => registered?.name),
    column("ori", "string", "Its identifier there", ({ registered }) => registered?.ori),
  ],
  rows: ({ file }) => file.agencies.map((agency) => ({ case: file.id, ...agency })),
});
