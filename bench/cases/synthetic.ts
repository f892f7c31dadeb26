import {
  type Claim,
  type FieldName,
  type FieldValue,
  identify,
  momentFromIso,
  type Person,
  type Reading,
  type Speaker,
  sha256Of,
} from "../../src/model/index.ts";

/** A reading with the number of the incident it tells of; null for a round-up of several. */
export interface Synthetic {
  readonly reading: Reading;
  readonly incident: number | null;
}

const ONSETS = "b br c d dr f g gr h k l m n p r s st t v w".split(" ");
const VOWELS = "a e i o u ai ea ou".split(" ");
const CODAS = "l ll m n nd r rd rn rt s st th x".split(" ");
const NOBODY: Speaker = { name: null, role: null, affiliation: null, kind: "document", anonymous: false };

/**
 * Ten documents for each of `count` / 10 invented incidents over ten years in 1,500 cities: six of ten name the person killed, two
 * tell the city and the day only, one the officer, one the city alone; one in a hundred is a round-up of three incidents. Names come from 150
 * first and 3,000 family names, so namesakes happen. The same count and seed give the same documents.
 */
export function* synthetic(count: number, seed = 7): Iterable<Synthetic> {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const word = () => {
    const text = pick(ONSETS) + pick(VOWELS) + pick(CODAS) + (random() < 0.5 ? pick(VOWELS) + pick(CODAS) : "");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const [firsts, families] = [Array.from({ length: 150 }, word), Array.from({ length: 3000 }, word)];
  const places = Array.from({ length: 1500 }, (_, i) => ({ city: `${word()} ${word()}`, state: `State ${i % 50}` }));
  const name = () => `${pick(firsts)} ${pick(families)}`;
  let previous: Incident[] = [];
  for (let made = 0, number = 0; made < count; number++) {
    const day = dayAfter("2021-01-01", Math.floor(random() * 3650));
    const incident = { ...pick(places), day, victim: name(), officer: name() };
    for (let k = 0; k < 10 && made < count; k++, made++) {
      const published = dayAfter(day, Math.floor(random() ** 3 * 400));
      if (made % 100 === 99 && previous.length > 2)
        yield { reading: roundUp(made, published, previous.slice(-3)), incident: null };
      else yield { reading: story(made, k, published, incident), incident: number };
    }
    previous = [...previous.slice(-5), incident];
  }
}

interface Incident {
  readonly city: string;
  readonly state: string;
  readonly day: string;
  readonly victim: string;
  readonly officer: string;
}

function story(made: number, k: number, published: string, { city, state, day, victim, officer }: Incident): Reading {
  const make = maker(made, published);
  const named = k < 6;
  const people = [
    make.person("killed", named ? victim : null),
    ...(k === 8 || k === 0 ? [make.person("officer", officer)] : []),
  ];
  const claims = [
    ...(k < 8 || k === 9 ? [make.claim("city", city)] : []),
    ...(k % 2 === 0 ? [make.claim("state", state)] : []),
    ...(k < 8 && k !== 3 ? [make.claim("date", momentFromIso(day))] : []),
  ];
  return make.reading(people, claims, "main");
}

function roundUp(made: number, published: string, incidents: readonly Incident[]): Reading {
  const make = maker(made, published);
  return make.reading(
    incidents.map(({ victim }) => make.person("killed", victim)),
    [],
    "several",
  );
}

function maker(made: number, published: string) {
  const id = sha256Of(`synthetic ${made}`);
  let at = 0;
  const words = () => ({ document: id, start: at, end: ++at, exact: "w" });
  return {
    person: (role: Person["role"], name: string | null): Person => ({
      id: identify("person", [id, at]),
      role,
      name,
      nameStatus: name ? "named" : "not stated",
      mentions: [words()],
      description: null,
      gender: null,
      ageGroup: null,
    }),
    claim: (field: FieldName, value: FieldValue): Claim => ({
      id: identify("claim", [id, at]),
      field,
      value,
      about: null,
      speaker: NOBODY,
      mode: "stated",
      occasion: null,
      evidence: [words()],
      reader: { name: "synthetic", version: "1", kind: "rules" },
      confidence: 0.9,
    }),
    reading: (people: readonly Person[], claims: readonly Claim[], subject: "main" | "several"): Reading => ({
      document: {
        id,
        retrieved: "unknown",
        mediaType: "text/plain",
        characters: 1000,
        published: momentFromIso(published),
      },
      relevance: { related: true, subject, reason: "synthetic", evidence: null },
      claims,
      forReview: [],
      people,
      named: people.flatMap(({ name }) => name ?? []),
      agencies: [],
      refusals: [],
      shingles: [],
    }),
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
