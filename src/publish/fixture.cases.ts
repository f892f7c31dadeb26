/**
 * Fiction. Alder Crossing, its people and its newspaper are invented, and the year is 2031. It shows every status, mode
 * and state once, so that words, terminal and page can be tried on it.
 */
import {
  atLeast,
  type Cases,
  type Claim,
  type Document,
  type Evidence,
  exactly,
  type Fact,
  type FactStatus,
  type FieldName,
  type FieldValue,
  type Mode,
  type Moment,
  momentFromIso,
  type Speaker,
  type Step,
  sha256Of,
} from "../model/index.ts";

const courier = `Two people were killed Friday afternoon when officers opened fire at the Kestrel Flats apartments in Alder Crossing. Police Chief Ada Brandt said officers were called at 1:55 p.m. about a domestic disturbance. "Officers fired," Brandt said. "No officers were injured." Police said the woman was holding a paring knife. A neighbor, Tam Oyelaran, said she had nothing in her hands. The chief said the officers were put on paid leave on Thursday. "We will release the body-camera video within 30 days," Brandt said. Neighbors asked why no counselor was sent. The coroner declined to give a cause of death.`;
const second = `One officer fired four shots, Teasdale County Attorney Rosalind Quay said Monday, correcting earlier reports of about nine. Quay confirmed that two people died on November 7, 2031: a woman and her 4-month-old son. The Montana Division of Criminal Investigation is leading the inquiry. The family's lawyer, Idris Vale, alleges that the officer never gave a command. The department denies that. "We will publish our decision by March," Quay said. The names have not been released. The department advised residents to avoid the area.`;
const statement = `ALDER CROSSING POLICE DEPARTMENT. STATEMENT. On November 7, 2031, two people were killed at Kestrel Flats, Alder Crossing, Montana. Body-worn cameras were recording. The department has scheduled a community meeting as promised.`;
const garden = "The Alder Crossing garden club meets on the first Saturday of each month.";

const document = (content: string, more: Partial<Document>): Document => ({
  id: sha256Of(content),
  retrieved: "2031-12-01T09:00:00Z",
  mediaType: "text/plain",
  characters: content.length,
  ...more,
});

const documents: Document[] = [
  document(courier, {
    title: "Two killed by police at Kestrel Flats",
    publisher: "The Alder Crossing Courier",
    url: "https://courier.example/2031/kestrel-flats",
    published: momentFromIso("2031-11-08"),
  }),
  document(second, {
    title: "County attorney: one officer fired",
    publisher: "Teasdale Public Radio",
    url: "https://radio.example/one-officer-fired",
    published: momentFromIso("2031-11-10"),
  }),
  document(statement, { source: "statement.txt", publisher: "Alder Crossing Police Department", retrieved: "unknown" }),
  document(garden, { title: "Garden club dates", publisher: "The Alder Crossing Courier" }),
];

const speaker = (
  kind: Speaker["kind"],
  name: string | null,
  role: string | null,
  affiliation: string | null,
): Speaker => ({
  kind,
  name,
  role,
  affiliation,
  anonymous: name === null && affiliation === null,
});
const chief = speaker("police", "Ada Brandt", "police chief", "Alder Crossing Police Department");
const police = speaker("police", null, null, null);
const department = speaker("police", null, null, "Alder Crossing Police Department");
const attorney = speaker("prosecutor", "Rosalind Quay", "county attorney", "Teasdale County Attorney’s Office");
const neighbour = speaker("witness", "Tam Oyelaran", "neighbor", null);
const lawyer = speaker("lawyer", "Idris Vale", "lawyer", "the family");
const coroner = speaker("medical-examiner", null, "coroner", null);
const neighbours = speaker("community", null, "neighbors", null);
const own = { ...speaker("document", null, null, null), anonymous: false };

const claims: Claim[] = [];

/** Adds a claim quoted from a text, and gives its id. */
function say(
  who: Speaker,
  mode: Mode,
  field: FieldName,
  value: FieldValue,
  content: string,
  exact: string,
  about: string | null = null,
): string {
  const id = `claim-${String(claims.length + 1).padStart(2, "0")}`;
  const reader: Claim["reader"] = { name: field.replaceAll("_", "-"), version: "0.1.0", kind: "rules" };
  claims.push({
    id,
    field,
    value,
    about,
    speaker: who,
    mode,
    occasion: null,
    evidence: [words(content, exact)],
    reader,
    confidence: 0.8,
  });
  return id;
}

function words(content: string, exact: string): Evidence {
  const start = content.indexOf(exact);
  if (start < 0) throw new Error(`the invented text does not say: ${exact}`);
  return { document: sha256Of(content), start, end: start + exact.length, exact };
}

const facts: Fact[] = [];

function fact(
  field: FieldName,
  status: FactStatus,
  reason: string,
  accounts: readonly (readonly string[])[],
  about: string | null = null,
): void {
  const given = (id: string | undefined) => claims.find((claim) => claim.id === id)?.value ?? null;
  facts.push({
    field,
    about,
    status,
    reason,
    accounts: accounts.map((ids) => ({ value: given(ids[0]), claims: [...ids] })),
  });
}

const day: Moment = { value: "2031-11-07", precision: "day", text: "November 7, 2031" };
const thursday: Moment = { value: null, precision: "unresolved", text: "Thursday" };
const two = exactly(2, "people", "Two people");

const dated = [
  say(own, "stated", "date", { ...day, text: "Friday afternoon" }, courier, "Two people were killed Friday afternoon"),
  say(attorney, "confirmed", "date", day, second, "two people died on November 7, 2031"),
  say(department, "stated", "date", day, statement, "On November 7, 2031, two people were killed"),
];
fact("date", "corroborated", "3 independent voices agree", [dated]);
fact("time", "reported", "one voice", [
  [
    say(
      chief,
      "stated",
      "time",
      { value: "T13:55", precision: "minute", text: "1:55 p.m." },
      courier,
      "officers were called at 1:55 p.m.",
    ),
  ],
]);
fact("place_name", "corroborated", "2 independent voices agree", [
  [
    say(department, "stated", "place_name", "Kestrel Flats", statement, "at Kestrel Flats, Alder Crossing, Montana"),
    say(own, "stated", "place_name", "Kestrel Flats", courier, "at the Kestrel Flats apartments in Alder Crossing"),
  ],
]);
const town = [
  say(own, "stated", "city", "Alder Crossing", courier, "at the Kestrel Flats apartments in Alder Crossing"),
  say(department, "stated", "city", "Alder Crossing", statement, "at Kestrel Flats, Alder Crossing, Montana"),
];
fact("city", "corroborated", "2 independent voices agree", [town]);
fact("state", "reported", "one voice", [
  [say(department, "stated", "state", "Montana", statement, "at Kestrel Flats, Alder Crossing, Montana")],
]);
fact("encounter_reason", "reported", "one voice", [
  [
    say(
      chief,
      "stated",
      "encounter_reason",
      "domestic disturbance",
      courier,
      "officers were called at 1:55 p.m. about a domestic disturbance",
    ),
  ],
]);
fact("shots_fired", "superseded", "the higher authority later said otherwise", [
  [say(attorney, "stated", "shots_fired", exactly(4, "shots", "four shots"), second, "One officer fired four shots")],
  [
    say(
      own,
      "stated",
      "shots_fired",
      { ...exactly(9, "shots", "about nine"), approximate: true },
      second,
      "earlier reports of about nine",
    ),
  ],
]);
fact("officers_who_fired", "disputed", "police and prosecutor differ", [
  [
    say(
      chief,
      "stated",
      "officers_who_fired",
      atLeast(2, "officers", "officers"),
      courier,
      '"Officers fired," Brandt said',
    ),
  ],
  [
    say(
      attorney,
      "stated",
      "officers_who_fired",
      exactly(1, "officers", "One officer"),
      second,
      "One officer fired four shots",
    ),
  ],
]);
fact("officers_injured", "reported", "one voice", [
  [
    say(
      chief,
      "stated",
      "officers_injured",
      exactly(0, "officers", "No officers"),
      courier,
      "No officers were injured",
    ),
  ],
]);
fact("persons_killed", "corroborated", "3 independent voices agree", [
  [
    say(attorney, "confirmed", "persons_killed", two, second, "two people died on November 7, 2031"),
    say(own, "stated", "persons_killed", two, courier, "Two people were killed Friday afternoon"),
    say(department, "stated", "persons_killed", two, statement, "two people were killed"),
  ],
]);
fact("body_camera", "verified", "the editor watched the video", [
  [say(department, "stated", "body_camera", true, statement, "Body-worn cameras were recording")],
]);
fact("deescalation", "disputed", "the lawyer alleges it and the department denies it", [
  [
    say(
      lawyer,
      "alleged",
      "deescalation",
      "never gave a command",
      second,
      "alleges that the officer never gave a command",
    ),
    say(department, "denied", "deescalation", "never gave a command", second, "The department denies that"),
  ],
]);
const unnamed = say(own, "withheld", "name", null, second, "The names have not been released", "woman");
fact("name", "withheld", "asked for and not given", [[unnamed]], "woman");
fact(
  "age",
  "reported",
  "one voice",
  [[say(attorney, "stated", "age", exactly(4, "months", "4-month-old"), second, "her 4-month-old son", "son")]],
  "son",
);
fact(
  "weapon",
  "disputed",
  "a witness says otherwise",
  [
    [
      say(
        police,
        "alleged",
        "weapon",
        "paring knife",
        courier,
        "Police said the woman was holding a paring knife",
        "woman",
      ),
    ],
    [say(neighbour, "stated", "weapon", "nothing in her hands", courier, "she had nothing in her hands", "woman")],
  ],
  "woman",
);
fact(
  "cause_of_death",
  "withheld",
  "expected and not given",
  [
    [
      say(
        coroner,
        "withheld",
        "cause_of_death",
        null,
        courier,
        "The coroner declined to give a cause of death",
        "woman",
      ),
    ],
  ],
  "woman",
);
const leave = say(
  chief,
  "stated",
  "leave",
  { what: "paid leave", state: "done", body: null, people: atLeast(2, "officers", "the officers"), when: thursday },
  courier,
  "the officers were put on paid leave on Thursday",
);
fact("leave", "reported", "one voice", [[leave]]);
const inquiry = say(
  own,
  "stated",
  "investigating_body",
  {
    what: "leading the inquiry",
    state: "under way",
    body: "Montana Division of Criminal Investigation",
    people: null,
    when: null,
  },
  second,
  "The Montana Division of Criminal Investigation is leading the inquiry",
);
fact("investigating_body", "reported", "one voice", [[inquiry]]);
const video = say(
  chief,
  "promised",
  "commitment",
  {
    what: "release the body-camera video",
    due: { value: "2031-12-08", precision: "day", text: "within 30 days" },
    by: ["Ada Brandt"],
  },
  courier,
  "We will release the body-camera video within 30 days",
);
const decision = say(
  attorney,
  "promised",
  "commitment",
  {
    what: "publish our decision",
    due: { value: "2032-03", precision: "month", text: "by March" },
    by: ["Rosalind Quay"],
  },
  second,
  "We will publish our decision by March",
);
const meeting = say(
  department,
  "stated",
  "commitment",
  "hold a community meeting",
  statement,
  "The department has scheduled a community meeting as promised",
);
const asked = say(
  neighbours,
  "asked",
  "question",
  "why no counselor was sent",
  courier,
  "Neighbors asked why no counselor was sent",
);
say(department, "advised", "statement", "avoid the area", second, "The department advised residents to avoid the area");
fact("statement", "reported", "one voice", [[claims.at(-1)?.id ?? ""]]);

const step = (name: Step["step"], state: Step["state"] = "not known", more: Partial<Step> = {}): Step => ({
  step: name,
  state,
  body: null,
  about: null,
  when: null,
  claims: [],
  ...more,
});

/** One invented case of every status, and one document about something else. */
export const fixture: Cases = {
  schema: "answerable/cases@1",
  documents,
  cases: [
    {
      id: "case-a1d3c2",
      title: "Two people killed, Kestrel Flats, Alder Crossing, Montana, November 7, 2031",
      facts,
      people: [
        {
          id: "woman",
          role: "killed",
          name: null,
          nameStatus: "withheld",
          mentions: [words(courier, "the woman")],
          description: "the woman",
          gender: "female",
          ageGroup: "adult",
        },
        {
          id: "son",
          role: "killed",
          name: null,
          nameStatus: "not stated",
          mentions: [words(second, "her 4-month-old son")],
          description: null,
          gender: "male",
          ageGroup: "infant",
        },
        {
          id: "chief",
          role: "official",
          name: "Ada Brandt",
          nameStatus: "named",
          mentions: [words(courier, "Police Chief Ada Brandt")],
          description: null,
          gender: null,
          ageGroup: null,
        },
        {
          id: "neighbour",
          role: "witness",
          name: "Tam Oyelaran",
          nameStatus: "named",
          mentions: [words(courier, "Tam Oyelaran")],
          description: null,
          gender: null,
          ageGroup: null,
        },
      ],
      agencies: [
        { name: "Alder Crossing Police Department", roles: ["used force", "made a statement"] },
        { name: "Montana Division of Criminal Investigation", roles: ["investigates"] },
      ],
      timeline: [
        { when: day, what: "Two people are killed at Kestrel Flats", kind: "incident", claims: dated },
        {
          when: momentFromIso("2031-11-08"),
          what: "The Alder Crossing Courier publishes its first account",
          kind: "publication",
          claims: [],
        },
        {
          when: momentFromIso("2031-11-10"),
          what: "The county attorney says that one officer fired",
          kind: "statement",
          claims: ["claim-14"],
        },
        { when: thursday, what: "Officers put on paid leave", kind: "process", claims: [leave] },
      ],
      process: [
        step("leave", "done", { when: thursday, claims: [leave] }),
        step("outside investigation", "under way", {
          body: "Montana Division of Criminal Investigation",
          claims: [inquiry],
        }),
        step("autopsy"),
        step("names released", "declined", { claims: [unnamed] }),
        step("video release", "overdue", {
          when: { value: "2031-12-08", precision: "day", text: "within 30 days" },
          claims: [video],
        }),
        step("prosecutor's review"),
        step("charging decision", "announced", {
          body: "Teasdale County Attorney",
          when: { value: "2032-03", precision: "month", text: "by March" },
          claims: [decision],
        }),
        step("report released"),
        step("civil suit"),
        step("settlement"),
        step("discipline"),
        step("policy change"),
      ],
      commitments: [
        {
          who: ["Alder Crossing Police Department"],
          what: "hold a community meeting",
          due: null,
          state: "kept",
          made: meeting,
          keptBy: meeting,
        },
        {
          who: ["Police Chief Ada Brandt"],
          what: "release the body-camera video",
          due: { value: "2031-12-08", precision: "day", text: "within 30 days" },
          state: "overdue",
          made: video,
          keptBy: null,
        },
        {
          who: ["County Attorney Rosalind Quay"],
          what: "publish the charging decision",
          due: { value: "2032-03", precision: "month", text: "by March" },
          state: "open",
          made: decision,
          keptBy: null,
        },
      ],
      questions: [
        { text: "Who was killed?", askedIn: null, field: "name", answeredBy: null },
        { text: "How many officers were there?", askedIn: null, field: "officers_on_scene", answeredBy: null },
        {
          text: "Why was no counselor sent?",
          askedIn: claims.find((claim) => claim.id === asked)?.evidence[0] ?? null,
          field: null,
          answeredBy: null,
        },
      ],
      claims,
      documents: documents.slice(0, 3).map(({ id }) => id),
      membership: documents
        .slice(0, 3)
        .map(({ id }) => ({ document: id, because: "the same city", share: "whole" as const })),
      apart: [],
    },
  ],
  unread: [],
  unrelated: [sha256Of(garden)],
};
