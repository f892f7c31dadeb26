/** A case file in which a name stands in every place that a name can come to. Fiction: nobody in it exists. */
import {
  type CaseFile,
  type Cases,
  type Claim,
  type Document,
  type Evidence,
  identify,
  momentFromIso,
  type Person,
  quote,
  type Sha256,
  type Speaker,
  sha256Of,
} from "../../model/index.ts";

/** Names for the one who is held; the rest of the case is the same for all. */
export interface Planted {
  readonly first: string;
  readonly family: string;
  readonly age: number;
  readonly role: Person["role"];
}

const ITSELF: Speaker = { name: null, role: null, affiliation: null, kind: "document", anonymous: false };

/** The case, its documents and their texts. */
export function planted({ first, family, age, role }: Planted): { cases: Cases; texts: Map<Sha256, string> } {
  const full = `${first} ${family}`;
  const upper = full.toUpperCase();
  const story = `${upper} SHOT\n\nPolice shot ${full}, ${age}, at 1423 Cedar Street, Apt. 9, in Pell Creek. ${family}’s mother, Dana ${family}, said that ${first} “ran.” Chief Ada Brandt promised to meet the ${family} family by May. Why was ${full} alone? Write to ${first.toLowerCase()}${family.toLowerCase()}@mail.example. #JusticeFor${first}\n`;
  const letter = `The file of ${family.toUpperCase()}, ${first} is closed. ${first.slice(0, 1)}. ${family.slice(0, 2)}-\n${family.slice(2)} is not charged.\n`;
  const slug = `${first}-${family}-shot`.toLowerCase();
  // The documents are named by what they are, and not by their words, so that two plantings can be set side by side.
  const [a, b] = [sha256Of("story"), sha256Of("letter")];
  const texts = new Map([
    [a, story],
    [b, letter],
  ]);
  const at = (words: string, document = a): Evidence => {
    const content = texts.get(document) ?? "";
    const start = content.indexOf(words);
    return quote(document, content, start, start + words.length);
  };
  const person = identify("person", ["held"]);
  const claim = (n: number, more: Partial<Claim> & Pick<Claim, "field" | "value" | "evidence">): Claim => ({
    id: identify("claim", [n]),
    about: null,
    speaker: ITSELF,
    mode: "stated",
    occasion: null,
    reader: { name: "by-hand", version: "1", kind: "rules" },
    confidence: 0.9,
    ...more,
  });
  const mother: Speaker = {
    name: `Dana ${family}`,
    role: `mother of ${first}`,
    affiliation: null,
    kind: "family",
    anonymous: false,
  };
  const years = { value: age, minimum: age, maximum: age, approximate: false, unit: "years", text: `${age}` } as const;
  const promised = { what: `meet the ${family} family`, due: null, by: ["Ada Brandt"] };
  const claims = [
    claim(1, { field: "name", value: full, about: person, evidence: [at(full)] }),
    claim(2, {
      field: "name",
      value: `${family}, ${first}`,
      about: person,
      evidence: [at(`${family.toUpperCase()}, ${first}`, b)],
    }),
    claim(3, { field: "age", value: years, about: person, evidence: [at(`${full}, ${age}`)] }),
    claim(4, {
      field: "statement",
      value: `${first} “ran”`,
      speaker: mother,
      evidence: [at(`that ${first} “ran.”`), at(`Dana ${family}`)],
      occasion: momentFromIso("2031-03-05"),
    }),
    claim(5, {
      field: "commitment",
      value: promised,
      mode: "promised",
      evidence: [at(`promised to meet the ${family} family`)],
    }),
    claim(6, {
      field: "question",
      value: `Why was ${full} alone?`,
      mode: "asked",
      evidence: [at(`Why was ${full} alone?`)],
    }),
    claim(7, {
      field: "street_address",
      value: "1423 Cedar Street, Apt. 9",
      evidence: [at("1423 Cedar Street, Apt. 9")],
    }),
    claim(8, { field: "city", value: "Pell Creek", evidence: [at("Pell Creek")] }),
  ];
  const decision = {
    number: 1,
    kind: "reject",
    by: "Ines Falk",
    at: "2031-04-01T09:00:00Z",
    reason: `${family} had no knife`,
  } as const;
  const weapon = claim(9, {
    field: "weapon",
    value: `${first}'s knife`,
    about: person,
    evidence: [at(`${family}’s mother`)],
  });
  const of = (n: number) => claims[n - 1]?.id ?? "";
  const file: CaseFile = {
    id: identify("case", ["held"]),
    title: `Police shooting in Pell Creek, 2031-03-04: ${full} ${role}`,
    people: [
      {
        id: person,
        role,
        name: full,
        nameStatus: "named",
        mentions: [at(full), at(first), at(upper)],
        description: `${family} boy`,
        gender: "male",
        ageGroup: null,
      },
    ],
    facts: [
      {
        field: "name",
        about: person,
        status: "corroborated",
        reason: `two say ${family}`,
        accounts: [
          { value: full, claims: [of(1)] },
          { value: `${family}, ${first}`, claims: [of(2)] },
        ],
      },
      {
        field: "age",
        about: person,
        status: "reported",
        reason: "one voice",
        accounts: [{ value: years, claims: [of(3)] }],
      },
      {
        field: "street_address",
        about: null,
        status: "verified",
        reason: `Ines Falk decided: ${full} lived there`,
        accounts: [{ value: "1423 Cedar Street, Apt. 9", claims: [of(7)] }],
        decision: { ...decision, kind: "accept" },
      },
    ],
    agencies: [{ name: "Pell Creek Police Department", roles: [`shot ${family}`] }],
    timeline: [
      {
        when: momentFromIso("2031-03-05"),
        what: `Statement by Dana ${family}, mother of ${first}`,
        kind: "statement",
        claims: [of(4)],
      },
    ],
    process: [
      {
        step: "civil suit",
        state: "announced",
        body: `the ${family} family`,
        about: person,
        when: null,
        claims: [of(4)],
      },
    ],
    commitments: [{ who: ["Ada Brandt"], what: promised.what, due: null, state: "open", made: of(5), keptBy: null }],
    questions: [
      { text: `Why was ${full} alone?`, askedIn: at(`Why was ${full} alone?`), field: null, answeredBy: null },
    ],
    claims,
    forReview: [weapon],
    rejected: [{ claim: weapon, decision }],
    documents: [a, b],
    membership: [
      { document: a, because: `both name ${full}`, share: "whole" },
      { document: b, because: `both name ${family}`, share: "whole" },
    ],
    apart: [{ case: identify("case", ["other"]), because: `another ${family} was killed` }],
  };
  const document = (id: Sha256, more: Partial<Document>): Document => ({
    id,
    retrieved: "unknown",
    mediaType: "text/html",
    characters: texts.get(id)?.length ?? 0,
    ...more,
  });
  const documents = [
    document(a, {
      title: `${full} Shot by Police`,
      url: `https://courier.example/2031/${slug}?tag=${encodeURIComponent(full)}`,
      publisher: "The Pell Courier",
      redirects: [`https://courier.example/${family.toLowerCase()}`],
      headers: { "content-disposition": `inline; filename="${slug}.html"`, "content-length": `${story.length}` },
    }),
    document(b, { source: `${family}_${first}.txt`, updates: a }),
  ];
  return {
    cases: {
      schema: "answerable/cases@1",
      documents,
      cases: [file],
      unread: [{ source: `${slug}.pdf`, code: "empty", reason: "empty" }],
      unrelated: [],
    },
    texts,
  };
}
