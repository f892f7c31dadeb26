import type { MarkupDocument } from "./markup.ts";

/** What a page's JSON-LD says about the article on it, as written. */
export interface LinkedData {
  readonly headline?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly url?: string;
}

const ARTICLE = /(?:Article|Posting|Report|Statement)$/;
type Thing = Readonly<Record<string, unknown>>;

/** Reads the first article among a page's JSON-LD blocks, in arrays and `@graph` too. Malformed JSON says nothing. */
export function readLinkedData(document: MarkupDocument): LinkedData {
  const things: Thing[] = [];
  for (const script of document.getElementsByTagName("script"))
    if (/^application\/ld\+json/i.test(script.getAttribute("type") ?? ""))
      things.push(...thingsIn(script.textContent ?? ""));
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (!article) return {};
  const named = {
    headline: wordsOf(article.headline ?? article.name),
    author: namesOf(article.author, things),
    publisher: namesOf(article.publisher, things),
    datePublished: wordsOf(article.datePublished ?? article.dateCreated),
    dateModified: wordsOf(article.dateModified),
    url:
      wordsOf(article.url) ||
      wordsOf(isThing(article.mainEntityOfPage) ? article.mainEntityOfPage["@id"] : article.mainEntityOfPage),
  };
  return Object.fromEntries(Object.entries(named).filter(([, words]) => words !== ""));
}

function thingsIn(json: string): Thing[] {
  try {
    return topThings(
      JSON.parse(json.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)/, "").replace(/(?:-->|\/\/\s*\]\]>)\s*$/, "")),
    );
  } catch {
    return [];
  }
}

function topThings(value: unknown): Thing[] {
  const first = Array.isArray(value) ? value : [value];
  return first
    .filter(isThing)
    .flatMap((thing) => [thing, ...(Array.isArray(thing["@graph"]) ? thing["@graph"].filter(isThing) : [])]);
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
}

/** The name or names of a person or organisation, given outright or by reference to another thing on the page. */
function namesOf(value: unknown, things: readonly Thing[]): string {
  const names = (Array.isArray(value) ? value : [value]).map((one) => {
    if (!isThing(one)) return wordsOf(one);
    const id = one["@id"];
    return wordsOf(one.name) || wordsOf(things.find((thing) => id !== undefined && thing["@id"] === id)?.name);
  });
  return names.filter((name) => name !== "").join(" and ");
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}
