import type { PageBlock } from "./page-blocks.ts";

/**
 * An article with its headline as the first block: the heading that says what the page's data gives as the title, else
 * the page's first h1, else the page's own title element without the site's name.
 */
export function withHeadline(
  article: readonly PageBlock[],
  all: readonly PageBlock[],
  stated: string | undefined,
  pageTitle: { readonly words: string; readonly node: string } | undefined,
): { readonly blocks: PageBlock[]; readonly title: string | undefined } {
  const headings = all.filter(({ element, label }) => /^h[1-6]$/.test(element) && label === undefined);
  const heading =
    headings.find(({ words }) => stated !== undefined && sameWords(words, stated)) ??
    headings.find(({ words, element }) => element === "h1" && pageTitle?.words.includes(words)) ??
    headings.find(({ element, node }) => element === "h1" && /\/(?:article|main)\[/.test(node)) ??
    headings.find(({ element }) => element === "h1") ??
    headOf(pageTitle, stated, article);
  if (heading === undefined) return { blocks: [...article], title: stated };
  const rest = article.filter(
    (block) => block !== heading && !(/^h\d$/.test(block.element) && sameWords(block.words, heading.words)),
  );
  if (rest.length === 0 && article.length === 0) return { blocks: [], title: stated ?? heading.words };
  return { blocks: [{ ...heading, label: "title" }, ...rest], title: stated ?? heading.words };
}

function headOf(
  pageTitle: { readonly words: string; readonly node: string } | undefined,
  stated: string | undefined,
  article: readonly PageBlock[],
): PageBlock | undefined {
  if (pageTitle === undefined || article.length === 0) return undefined;
  const words = stated !== undefined && pageTitle.words.startsWith(stated) ? stated : withoutSiteName(pageTitle.words);
  return { words, node: pageTitle.node, element: "title", label: "title", stamps: [] };
}

/** "Man dies on Larch Street | The Courier" is titled "Man dies on Larch Street". A short first part is the site's. */
function withoutSiteName(words: string): string {
  const parts = words.split(/\s+[|–—·»-]\s+/);
  const [first = words] = parts;
  return parts.length > 1 && first.length >= 15 ? first : words;
}

function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,9999}/gu, " ")
    .replace(/ {2,9999}/g, " ")
    .trim();
}
