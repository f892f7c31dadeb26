// How fast a list of others is loaded and looked through, and in how much memory. The list is invented, in the form of the Post's
// version 1 with a column of text, written to a temporary folder and removed.
//
//   npm run bench:lists [-- --megabytes 200 --memory 1024]
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { adapterFrom, loadSource, withScratchDatabase } from "../src/flow/index.ts";

const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "200" }, memory: { type: "string", default: "1024" } },
});
const adapter = adapterFrom(`
name: invented
title: An invented list
licence: Ours.
cite: Nobody
holds: Nobody
fields:
  key: id
  name: name
  date: { column: date, order: decide }
  age: age
  gender: gender
  race: race
  city: city
  state: state
  latitude: latitude
  longitude: longitude
  agencies: { column: agency, separator: ";" }
  cause: cause
  description: description
`);
if (typeof adapter === "string") throw new Error(adapter);

const folder = mkdtempSync(join(tmpdir(), "lists-speed-"));
try {
  const file = join(folder, "list.csv");
  const rows = write(file, Number(values.megabytes) * 1e6);
  const before = process.resourceUsage().maxRSS / 1024;
  const [start, busy] = [performance.now(), process.cpuUsage()];
  const { records } = await withScratchDatabase((connection) => loadSource(connection, adapter, file, "records"), {
    memoryMegabytes: Number(values.memory),
  });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(busy);
  const megabytes = statSync(file).size / 1e6;
  console.log(
    `${records} of ${rows} records, ${megabytes.toFixed(0)} MB, in ${seconds.toFixed(1)} s: ${(megabytes / seconds).toFixed(0)} MB/s, ${(records / seconds).toFixed(0)} records/s; ${((user + system) / 1e6).toFixed(1)} s of processor time; peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, of which ${before.toFixed(0)} MB before`,
  );
  if (records !== rows) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes rows until the file has its size; gives how many. */
function write(file: string, bytes: number): number {
  const out = openSync(file, "w");
  const pick = (list: readonly string[], n: number) => list[n % list.length] ?? "";
  let [rows, size] = [
    0,
    writeSync(out, "id,name,date,age,gender,race,city,state,latitude,longitude,agency,cause,description\n"),
  ];
  while (size < bytes) {
    const lines = Array.from({ length: 2000 }, () => {
      const n = rows++;
      const words = `Officers came to house ${n} after a call, ${pick(["and waited", "and knocked", "and called out"], n)}; "stop", said one.`;
      return `${n},${pick(["Ada", "Ben", "Cy"], n)} ${pick(["Quill", "Moor", "Teal", "Fenn"], n >> 2)},${1 + (n % 12)}/${1 + (n % 28)}/${2031 + (n % 20)},${n % 90},${pick(["M", "F"], n)},${pick(["White", "Black", "Unknown"], n)},Larkport,${pick(["OR", "WA", "Idaho"], n)},${45 + (n % 100) / 100},${-122 - (n % 100) / 100},Larkport Police;State Police,Gunshot,"${words.replaceAll('"', '""')}"`;
    });
    size += writeSync(out, `${lines.join("\n")}\n`);
  }
  closeSync(out);
  return rows;
}
