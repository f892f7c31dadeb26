import { type Attack, utf8 } from "../hostile-file.ts";
import { PARAGRAPHS } from "../seeds/story.ts";

const WORDS = `<p>${PARAGRAPHS.join("</p><p>")}</p>`;
const HEAD = "<!doctype html><html><head><title>Shot</title></head><body>";

/** Pages that are deep, endless or wide. */
export const pageAttacks: readonly Attack[] = [
  page("html-nested-deep", () => HEAD + "<div>".repeat(100_000) + WORDS),
  page("html-nested-inline", () => HEAD + "<b><i>".repeat(50_000) + WORDS),
  page("html-nested-tables", () => HEAD + "<table><tr><td>".repeat(30_000) + WORDS),
  page("html-nested-lists", () => HEAD + "<ul><li>".repeat(50_000) + WORDS),
  page("html-unclosed-tags", () => HEAD + "<p>shot <a href=x><b>".repeat(100_000) + WORDS),
  page("html-50000-attributes", () => {
    const attributes = Array.from({ length: 50_000 }, (_, i) => `a${i}="b"`).join(" ");
    return `${HEAD}<div ${attributes}>${WORDS}</div>`;
  }),
  page("html-same-attribute", () => `${HEAD}<div ${'class="a" '.repeat(100_000)}>${WORDS}</div>`),
  page("html-one-attribute-of-5-mb", () => `${HEAD}<div class="${"news ".repeat(1_000_000)}">${WORDS}</div>`),
  page("html-comment-without-end", () => `${HEAD}<!--${"-".repeat(1_000_000)}`),
  page("html-many-comments", () => HEAD + "<!--".repeat(300_000) + WORDS),
  page("html-many-less-than", () => HEAD + "<".repeat(1_000_000) + WORDS),
  {
    ...page(
      "html-many-entities",
      () => `${HEAD}<p>${"&amp;&nbsp;&#x1F;&bogus;&#99999999999;".repeat(50_000)}</p>${WORDS}`,
    ),
    heavy: true,
  },
  { ...page("html-many-headings", () => HEAD + "<h1>Police shot a man</h1>".repeat(50_000) + WORDS), heavy: true },
  page("html-200000-paragraphs", () => HEAD + "<p>He was shot.</p>".repeat(200_000)),
  page("html-scripts-without-end", () => HEAD + "<script>".repeat(100_000) + WORDS),
  page("html-linked-data-deep", () => linkedData("[".repeat(500_000))),
  page("html-linked-data-deep-and-whole", () => linkedData("[".repeat(100_000) + "]".repeat(100_000))),
  page(
    "html-linked-data-many",
    () => `${HEAD}${'<script type="application/ld+json">{"@type":"NewsArticle"}</script>'.repeat(30_000)}${WORDS}`,
  ),
  {
    ...page(
      "html-metas",
      () => `<!doctype html><head>${'<meta property="article:published_time" content="2031">'.repeat(50_000)}${WORDS}`,
    ),
    heavy: true,
  },
  {
    ...page("html-100-mb-line", () => ""),
    heavy: true,
    pieces: () => Array.from({ length: 100 }, () => utf8("<p>shot ".repeat(125_000))),
  },
];

function page(name: string, make: () => string): Attack {
  return { name, kind: "html", extension: "html", pieces: () => [utf8(make())] };
}

function linkedData(data: string): string {
  return `${HEAD}<script type="application/ld+json">${data}</script>${WORDS}`;
}
