import type { Chance } from "../chance.ts";
import { fromLatin1, latin1, type Mutation } from "./mutation.ts";

/** Entities that double ten times and more, each from the one before. */
export const BILLION_LAUGHS = `<!DOCTYPE bomb [<!ENTITY a0 "shot">${Array.from(
  { length: 30 },
  (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
).join("")}]>`;

const MARKUP = ["html", "rss", "atom"];

/** Markup whose structure is broken rather than its bytes. */
export const markupMutations: readonly Mutation[] = [
  { name: "tags-left-open", kinds: MARKUP, spoil: ({ bytes }, chance) => thinned(bytes, /<\/\w+>/g, chance) },
  { name: "tag-ends-lost", kinds: MARKUP, spoil: ({ bytes }, chance) => thinned(bytes, />/g, chance) },
  {
    name: "quotes-lost",
    kinds: [...MARKUP, "json-feed", "eml"],
    spoil: ({ bytes }, chance) => thinned(bytes, /"/g, chance),
  },
  {
    name: "entity-bomb",
    kinds: MARKUP,
    spoil: ({ bytes }, chance) => fromLatin1(bombed(latin1(bytes), chance)),
  },
  {
    name: "nested-deep",
    kinds: MARKUP,
    spoil: ({ bytes }, chance) => {
      const tag = chance.pick(["div", "b", "table", "item", "svg", "template", "select"]);
      const deep = `<${tag}>`.repeat(chance.pick([10, 600, 5000]));
      const text = latin1(bytes);
      const at = Math.max(0, text.indexOf(">", chance.below(text.length)) + 1);
      return fromLatin1(text.slice(0, at) + deep + text.slice(at));
    },
  },
];

/** Without some of what a pattern finds. */
function thinned(bytes: Uint8Array, pattern: RegExp, chance: Chance): Uint8Array {
  return fromLatin1(latin1(bytes).replace(pattern, (found) => (chance.below(3) === 0 ? "" : found)));
}

/** The entities declared after the XML declaration, where there is one, and used in the first element that has words. */
function bombed(text: string, chance: Chance): string {
  const start = /^<\?xml[^>]*>/.exec(text)?.[0].length ?? 0;
  const use = `>&a${chance.between(3, 30)};`;
  return text.slice(0, start) + BILLION_LAUGHS + text.slice(start).replace(/>(?=\w)/, use);
}
