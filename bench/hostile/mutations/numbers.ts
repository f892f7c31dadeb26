import type { Chance } from "../chance.ts";
import { writePng } from "../formats/png.ts";
import { fromLatin1, latin1, type Mutation } from "./mutation.ts";

const WRITTEN = [
  "-1",
  "0",
  "00000000001",
  "2147483648",
  "4294967295",
  "9007199254740993",
  "99999999999999999999",
  "1e9",
];
const SIZES = [0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** Numbers that lie: lengths, offsets and sizes that are huge, negative or nothing. */
export const numberMutations: readonly Mutation[] = [
  { name: "number-lies", spoil: ({ bytes }, chance) => replaceWritten(bytes, chance) },
  {
    name: "length-header-lies",
    kinds: ["warc", "eml"],
    spoil: ({ bytes }, chance) =>
      fromLatin1(latin1(bytes).replace(/(Content-Length: )\d+/gi, (whole, name) => oneIn(2, whole, name, chance))),
  },
  {
    name: "offset-lies",
    kinds: ["pdf"],
    spoil: ({ bytes }, chance) =>
      fromLatin1(
        latin1(bytes)
          .replace(/\d{10}(?= \d{5} n)/g, (row) =>
            chance.below(3) > 0 ? row : String(chance.below(1e10)).padStart(10, "0"),
          )
          .replace(/(startxref\s+)\d+/g, (whole, name) => oneIn(2, whole, name, chance)),
      ),
  },
  { name: "zip-size-lies", kinds: ["zip", "docx", "wacz"], spoil: ({ bytes }, chance) => lieInZip(bytes, chance) },
  {
    name: "pixels-lie",
    kinds: ["png"],
    spoil: (_, chance) => {
      const side = () => chance.pick([0, 1, 65_535, 1_000_000, 0x7fffffff]);
      return writePng(side(), side(), [new Uint8Array(chance.between(1, 4000))]);
    },
  },
];

function oneIn(odds: number, whole: string, name: string, chance: Chance): string {
  return chance.below(odds) === 0 ? name + chance.pick(WRITTEN) : whole;
}

function replaceWritten(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = latin1(bytes);
  const found = [...text.matchAll(/\d+/g)];
  if (found.length === 0) return bytes;
  const chosen = new Set(Array.from({ length: chance.between(1, 4) }, () => chance.below(found.length)));
  let index = 0;
  return fromLatin1(text.replace(/\d+/g, (number) => (chosen.has(index++) ? chance.pick(WRITTEN) : number)));
}

/** Sizes, offsets and counts in the records of a ZIP, by where each stands after its signature. */
const ZIP_FIELDS: readonly (readonly [signature: string, fields: readonly number[]])[] = [
  ["PK\x03\x04", [14, 18, 22]],
  ["PK\x01\x02", [16, 20, 24, 42]],
  ["PK\x05\x06", [8, 12, 16]],
];

function lieInZip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const spoilt = Buffer.from(bytes);
  for (let times = chance.between(1, 4); times > 0; times--) {
    const [signature, fields] = chance.pick(ZIP_FIELDS);
    const found = [...latin1(bytes).matchAll(new RegExp(signature, "g"))];
    const at = (found.length > 0 ? chance.pick(found).index : 0) + chance.pick(fields);
    if (at + 4 <= spoilt.length) spoilt.writeUInt32LE(chance.pick(SIZES), at);
  }
  return new Uint8Array(spoilt);
}
