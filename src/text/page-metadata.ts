import type { Moment } from "../model/index.ts";
import { inOwnTime, momentFromData } from "./calendar.ts";
import { readLinkedData } from "./json-ld.ts";
import { cleanByline, labelOfLine } from "./line-labels.ts";
import { type MarkupDocument, type MarkupElement, visible } from "./markup.ts";

/** What a page's data, not its visible words, says about it. Absent when it says nothing. */
export interface PageMetadata {
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly published?: Moment;
  /** When it was last changed, if that is another moment. */
  readonly modified?: Moment;
  readonly url?: string;
}

const TITLES = ["og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title"];
const AUTHORS = ["author", "article:author", "citation_author", "dc.creator", "parsely-author", "sailthru.author"];
const PUBLISHERS = ["og:site_name", "citation_publisher", "dc.publisher", "application-name"];
const DATES = [
  "article:published_time",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publish-date",
  "date",
];

const CHANGES = ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified"];

/** A page says when it was published near its top; looking at the words around thousands of times takes minutes. */
const MOST_TIMES = 40;

/** Reads JSON-LD first, then meta elements, then a time element marked as the publication. */
export function readMetadata(document: MarkupDocument): PageMetadata {
  const linked = readLinkedData(document);
  const meta = metaValues(document);
  const published = firstMoment([linked.datePublished, ...valuesOf(meta, DATES), ...publicationTimes(document)]);
  const modified = firstMoment(
    [linked.dateModified, ...valuesOf(meta, CHANGES), ...changeTimes(document)],
    published?.value ?? undefined,
  );
  const title = linked.headline ?? valuesOf(meta, TITLES)[0];
  const authors = [linked.author ?? "", ...valuesOf(meta, AUTHORS)].map(cleanByline);
  const byline = authors.find((names) => names !== "");
  const publisher = linked.publisher ?? valuesOf(meta, PUBLISHERS)[0];
  const canonical = document
    .getElementsByTagName("link")
    .find((link) => link.getAttribute("rel") === "canonical")
    ?.getAttribute("href");
  const url = [canonical, ...valuesOf(meta, ["og:url"]), linked.url]
    .map(webAddress)
    .find((address) => address !== undefined);
  return {
    ...(title === undefined ? {} : { title: visible(title) }),
    ...(byline === undefined ? {} : { byline }),
    ...(publisher === undefined ? {} : { publisher: visible(publisher) }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(url === undefined ? {} : { url }),
  };
}

/** The first of several values that is a moment, and another one than `known`; in the page's own time where one gives it. */
function firstMoment(values: readonly (string | undefined)[], known?: string): Moment | undefined {
  const moments = values
    .flatMap((value) => (value === undefined ? [] : [momentFromData(value)]))
    .filter((moment) => moment !== undefined && moment.value !== known);
  return inOwnTime(moments[0], moments);
}

/** The name and the first value of every meta element, names in small letters. */
function metaValues(document: MarkupDocument): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.getElementsByTagName("meta")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = visible(meta.getAttribute("content") ?? "");
    if (name !== undefined && content !== "" && !values.has(name.toLowerCase()))
      values.set(name.toLowerCase(), content);
  }
  return values;
}

function valuesOf(meta: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  return names.map((name) => meta.get(name)).filter((value) => value !== undefined);
}

/** The times that pages mark as their publication; failing that, the first time element outside running text. */
function publicationTimes(document: MarkupDocument): string[] {
  const times = document
    .getElementsByTagName("time")
    .slice(0, MOST_TIMES)
    .filter((time) => time.getAttribute("datetime") !== undefined);
  const isMarked = (time: MarkupElement) =>
    time.getAttribute("pubdate") !== undefined ||
    /publish|entry-date|pubdate/i.test(`${time.getAttribute("itemprop")} ${time.getAttribute("class")}`);
  const isChange = (time: MarkupElement) =>
    /modif|updat/i.test(
      `${time.getAttribute("itemprop")} ${time.getAttribute("class")} ${time.parentNode?.textContent?.slice(0, 40)}`,
    );
  const besides = times.filter((time) => !isChange(time) && !isInSentence(time));
  return [...times.filter(isMarked), ...besides.slice(0, 1)].map((time) => time.getAttribute("datetime") ?? "");
}

/** The times that pages mark as their last change. */
function changeTimes(document: MarkupDocument): string[] {
  return document
    .getElementsByTagName("time")
    .slice(0, MOST_TIMES)
    .filter((time) => /modif|updat/i.test(`${time.getAttribute("itemprop")} ${time.getAttribute("class")}`))
    .map((time) => time.getAttribute("datetime") ?? "");
}

function webAddress(value: string | null | undefined): string | undefined {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value).href : undefined;
}

function isInSentence(time: MarkupElement): boolean {
  const around = time.parentNode;
  return around?.localName === "p" && labelOfLine(visible(around.textContent ?? "")) === undefined;
}
