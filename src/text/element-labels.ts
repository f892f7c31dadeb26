import type { BlockKind } from "../model/index.ts";
import { holds, type MarkupElement, visible } from "./markup.ts";

/** Never part of what a page tells: code, controls and the site around the article. */
const SILENT = new Set(
  (
    "head script style noscript template nav form button input select textarea option svg math iframe object embed " +
    "canvas audio video dialog menu"
  ).split(" "),
);

/** Words in a class or id that say what an element is for, the first that fits. */
const BY_NAME: readonly (readonly [RegExp, BlockKind])[] = [
  [/(?:^|[-_\s])(?:pull-?quote)/, "pull-quote"],
  [
    /(?:^|[-_\s])(?:related|recommended|read-?more|more-?stories|most-?read|most-?popular|trending|see-?also)(?:$|[-_\s])/,
    "related",
  ],
  [/(?:^|[-_\s])(?:caption|photo-?credit|image-?credit|wp-caption-text|cutline)(?:$|[-_\s])/, "caption"],
  [/(?:^|[-_\s])(?:byline|authors?)(?:$|[-_\s])/, "byline"],
  [
    /(?:^|[-_\s])(?:pub-?date|publish-?date|published|timestamp|post-?date|entry-?date|date|dateline|updated)(?:$|[-_\s])/,
    "dateline",
  ],
];
const WHOLE_PAGE = new Set(["html", "body", "main", "article"]);
const POINTS_ELSEWHERE =
  /^(?:related|read more|read also|also read|more on|more from|more stories|see also|recommended|most read)\b/i;

/** Whether an element never becomes text. A form around the whole page, as some sites have it, is no control. */
export function isSilent(element: MarkupElement): boolean {
  const name = element.localName;
  if (name === "form") return !holds(element, ["article", "main", "h1"]);
  if (name === "footer" || name === "header") return isOfTheSite(element);
  if (SILENT.has(name) || element.getAttribute("hidden") !== undefined) return true;
  const role = element.getAttribute("role") ?? "";
  return /^(?:navigation|search|contentinfo|menu|alert|dialog)$/.test(role);
}

/** A header or footer outside any article, with no headline in it, belongs to the site. */
function isOfTheSite(element: MarkupElement): boolean {
  if (element.localName === "footer") return true;
  if (holds(element, ["h1"])) return false;
  for (let above = element.parentNode; above; above = above.parentNode)
    if (above.localName === "article" || above.localName === "main") return false;
  return true;
}

/** What an element says by its name, class or role that it is for; undefined when it says nothing. */
export function labelOfElement(element: MarkupElement): BlockKind | undefined {
  const name = element.localName;
  if (WHOLE_PAGE.has(name) || /^h1$/.test(name)) return undefined;
  if (name === "figcaption" || name === "caption") return "caption";
  if (name === "aside") return isAboutOtherPages(element) ? "related" : "pull-quote";
  if (name === "time") return "dateline";
  if (/author/.test(`${element.getAttribute("rel")} ${element.getAttribute("itemprop")}`)) return "byline";
  const label = labelByName(element);
  if (label !== undefined) return holds(element, ["h1", "article", "main"]) ? undefined : label;
  return isAboutOtherPages(element) ? "related" : undefined;
}

function labelByName(element: MarkupElement): BlockKind | undefined {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.trim().toLowerCase();
  if (names === "") return undefined;
  const label = BY_NAME.find(([pattern]) => pattern.test(names))?.[1];
  return label === undefined || holdsAnArticle(element) ? undefined : label;
}

/** Sites name the article itself "entry-content-read-more": what holds this much running text is no aside, whatever its name. */
const AN_ARTICLE = 600;

function holdsAnArticle(element: MarkupElement): boolean {
  let running = 0;
  for (const paragraph of element.getElementsByTagName("p")) {
    let length = paragraph.textContent?.length ?? 0;
    for (const link of paragraph.getElementsByTagName("a")) length -= link.textContent?.length ?? 0;
    running += length < 40 ? 0 : length;
    if (running > AN_ARTICLE) return true;
  }
  return false;
}

/** "Read more: …" and lists of nothing but links: words about other pages, which may tell of other cases. */
function isAboutOtherPages(element: MarkupElement): boolean {
  if (!/^(?:p|ul|ol|div|section|aside|h[2-6])$/.test(element.localName)) return false;
  const isList = element.localName === "ul" || element.localName === "ol";
  if (!isList && !POINTS_ELSEWHERE.test(visible(ownOpening(element)))) return false;
  const all = visible(element.textContent ?? "").length;
  let linked = 0;
  let links = 0;
  for (const link of element.getElementsByTagName("a")) {
    linked += visible(link.textContent ?? "").length;
    links++;
  }
  return isList ? links > 1 && linked > all * 0.8 : linked > all * 0.5;
}

/** The first words of an element, without reading the whole of it. */
function ownOpening(element: MarkupElement): string {
  let node: MarkupElement["firstChild"] = element.firstChild;
  while (node?.nodeType === 1 || (node !== null && visible(node.textContent ?? "") === "")) {
    if (node.nodeType === 1 && node.firstChild) node = node.firstChild;
    else node = node.nextSibling;
  }
  return node?.textContent?.slice(0, 60) ?? "";
}
