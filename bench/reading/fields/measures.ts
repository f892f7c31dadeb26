/** What a scorer prints with --json, as far as a measure reads it. */
export type Scores = Readonly<Record<string, unknown>>;

/** One row of the table: what is measured, by which task and scorer, and where the figure stands in what the scorer prints. */
export interface Measure {
  readonly label: string;
  readonly task: string;
  readonly data: readonly string[];
  readonly scorer: string;
  readonly path: readonly string[];
  readonly aim: number | null;
  /** Only articles that people marked as shootings by police. */
  readonly policeShootings?: true;
}

const GVDB = { task: "gvdb", data: ["gvdb", "dev.jsonl"], scorer: "score_gvdb.mjs" } as const;
const ARTICLES = {
  task: "articles",
  data: ["gun_violence_articles", "dev.jsonl"],
  scorer: "score_narratives.mjs",
} as const;
const narratives = (file: string) =>
  ({ task: "narratives", data: ["narratives", `${file}.jsonl`], scorer: "score_narratives.mjs" }) as const;
const MPV = narratives("mpv");
const DEPARTMENTS = narratives("police_department_narratives");
const TEXAS = narratives("texas_death_reports");

function ofVictims(policeShootings?: true): Measure[] {
  const where = policeShootings ? ", police shootings" : "";
  const narrowed = policeShootings ? { policeShootings } : {};
  const value = (name: string, field: string, aim: number): Measure[] => [
    { ...GVDB, ...narrowed, label: `${name}${where}: value F1`, path: ["value", field, "f1"], aim },
    { ...GVDB, ...narrowed, label: `${name}${where}: exact span F1`, path: ["exact_span", field, "f1"], aim: null },
  ];
  return [
    ...value("gvdb, victim's name", "victim.name", 80),
    ...value("gvdb, victim's age", "victim.age", 85),
    ...value("gvdb, city", "city", 75),
    ...value("gvdb, place", "place_details", 45),
  ];
}

/** Every measure of what happened, and to whom, in the order of the table. */
export const measures: readonly Measure[] = [
  ...ofVictims(),
  ...ofVictims(true),
  { ...GVDB, label: "gvdb, by a police officer: F1", path: ["questions", "by_police_officer", "yes", "f1"], aim: 85 },
  {
    task: "india",
    data: ["india_police_events", "sents.jsonl"],
    scorer: "score_india.mjs",
    label: "india, police killed, sentence F1",
    path: ["labels", "KILL", "f1"],
    aim: 70,
  },
  {
    task: "india-docs",
    data: ["india_police_events", "docs.jsonl"],
    scorer: "score_india.mjs",
    label: "india-docs, police killed, document F1",
    path: ["labels", "KILL", "f1"],
    aim: 75,
  },
  { ...MPV, label: "narratives, MPV: weapon", path: ["fields", "weapon", "accuracy"], aim: 85 },
  { ...MPV, label: "narratives, MPV: armed", path: ["fields", "armed_status", "accuracy"], aim: 85 },
  {
    ...MPV,
    label: "narratives, MPV: age where the text has it",
    path: ["fields", "age", "in_text", "accuracy"],
    aim: 97,
  },
  {
    ...MPV,
    label: "narratives, MPV: mental health reported, F1",
    path: ["fields", "mental_illness", "reported", "f1"],
    aim: 75,
  },
  {
    ...DEPARTMENTS,
    label: "narratives, departments: firearm",
    path: ["fields", "subject_had_firearm", "accuracy"],
    aim: 85,
  },
  {
    ...DEPARTMENTS,
    label: "narratives, departments: age in text",
    path: ["fields", "subject_age", "in_text", "accuracy"],
    aim: 97,
  },
  { ...DEPARTMENTS, label: "narratives, departments: fatal", path: ["fields", "outcome", "accuracy"], aim: null },
  { ...TEXAS, label: "narratives, Texas: weapon", path: ["fields", "weapon", "accuracy"], aim: 85 },
  { ...TEXAS, label: "narratives, Texas: armed", path: ["fields", "deadly_weapon", "accuracy"], aim: 85 },
  { ...TEXAS, label: "narratives, Texas: death", path: ["fields", "outcome", "accuracy"], aim: null },
  { ...ARTICLES, label: "articles: dead", path: ["fields", "n_killed", "accuracy"], aim: 85 },
  { ...ARTICLES, label: "articles: injured", path: ["fields", "n_injured", "accuracy"], aim: 85 },
  { ...ARTICLES, label: "articles: day", path: ["fields", "shooting_date", "accuracy"], aim: null },
  { ...ARTICLES, label: "articles: address", path: ["fields", "address", "accuracy"], aim: null },
];
