import { parseArgs } from "node:util";
import { asking } from "../../test/desk/asking.ts";
import { emailOf, testDesk } from "../../test/desk/desk.ts";

// How long a refused sign-in takes where the address has an account and where it has none, asked in turn: a difference would tell who has one.
//
//   node bench/desk/sign-in.ts [--times 60]

const { values } = parseArgs({ options: { times: { type: "string", default: "60" } } });
// More than 20 wrong passwords of an account have to wait: that would be measured, and not the answer.
const times = Math.min(60, Number(values.times));
const roles = ["reader", "editor", "publisher", "admin"] as const;
const desk = await testDesk({ documents: [], serving: { proxies: ["127.0.0.1"] } });
try {
  const taken = { unknown: [] as number[], wrong: [] as number[] };
  for (let n = 0; n < times; n++)
    for (const kind of n % 2 === 0 ? (["unknown", "wrong"] as const) : (["wrong", "unknown"] as const)) {
      const email = kind === "unknown" ? `nobody-${n}@desk.example` : emailOf(roles[n % roles.length] ?? "reader");
      // Each from an address of its own, behind a proxy that is believed.
      const ask = asking(desk, { address: `198.51.100.${n + 1}` });
      const start = performance.now();
      const answer = await ask("/api/sign-in", { email, password: "not the password at all" });
      await answer.arrayBuffer();
      if (answer.status !== 401) throw new Error(`${email}: answered ${answer.status}, and not 401`);
      if (n >= roles.length) taken[kind].push(performance.now() - start);
    }
  for (const [kind, each] of Object.entries(taken)) console.log(`${kind}: ${told(each)}`);
} finally {
  await desk.close();
}

/** The quartiles, in milliseconds. */
function told(taken: readonly number[]): string {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1);
  return `p25 ${at(0.25)} ms, p50 ${at(0.5)} ms, p75 ${at(0.75)} ms of ${sorted.length}`;
}
