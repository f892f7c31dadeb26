// Groups synthetic documents and prints one line of JSON; in a process of its own, so that memory is its own.
//
//   node bench/cases/scale.ts COUNT
import { groupByIncident, signsOf } from "../../src/case/index.ts";
import { synthetic } from "./synthetic.ts";

const documents = [...synthetic(Number(process.argv[2] ?? 1000))];
const incidentOf = new Map(documents.map(({ reading, incident }) => [reading.document.id, incident]));
const start = performance.now();
const incidents = groupByIncident(documents.map(({ reading }) => signsOf(reading)));
const seconds = (performance.now() - start) / 1000;

const pairs = (n: number) => (n * (n - 1)) / 2;
const sizes = new Map<number, number>();
for (const { incident } of documents) if (incident !== null) sizes.set(incident, (sizes.get(incident) ?? 0) + 1);
let [right, found] = [0, 0];
for (const { members } of incidents) {
  const here = new Map<number, number>();
  for (const { document } of members) {
    const incident = incidentOf.get(document) ?? null;
    if (incident !== null) here.set(incident, (here.get(incident) ?? 0) + 1);
  }
  const counts = [...here.values()];
  right += counts.reduce((sum, n) => sum + pairs(n), 0);
  found += pairs(counts.reduce((sum, n) => sum + n, 0));
}
const wanted = [...sizes.values()].reduce((sum, n) => sum + pairs(n), 0);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    documents: documents.length,
    incidents: incidents.length,
    seconds,
    megabytes,
    precision: right / found,
    recall: right / wanted,
  }),
);
