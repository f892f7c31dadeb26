import { joined, utf8 } from "../hostile-file.ts";
import { fromLatin1, latin1, type Mutation } from "./mutation.ts";

const CHARACTER_SETS = ["utf-7", "utf-16", "utf-32", "x-nowhere", "iso-2022-jp", "__proto__", "", "utf-8\0"];

/** Files that call themselves what they are not. */
export const nameMutations: readonly Mutation[] = [
  {
    name: "named-otherwise",
    spoil: (seed, chance, seeds) => ({ ...seed, extension: chance.pick(seeds).extension }),
  },
  {
    name: "magic-of-another",
    spoil: ({ bytes }, chance, seeds) => {
      const length = chance.pick([2, 4, 8]);
      return joined([chance.pick(seeds).bytes.subarray(0, length), bytes.subarray(length)]);
    },
  },
  {
    name: "magic-in-front",
    spoil: (seed, chance) => ({
      ...seed,
      container: true,
      bytes: joined([
        utf8(chance.pick(["%PDF-1.7\n", "PK\x03\x04", "WARC/1.1\r\n", "{\\rtf", "<?xml ?>", "\ufeff", "From: \r\n"])),
        seed.bytes,
      ]),
    }),
  },
  {
    name: "charset-lies",
    kinds: ["html", "eml", "warc", "rss", "atom"],
    spoil: ({ bytes }, chance) =>
      fromLatin1(
        latin1(bytes).replace(/((?:charset|encoding)=["']?)[\w-]+/gi, (_, name) => name + chance.pick(CHARACTER_SETS)),
      ),
  },
];
