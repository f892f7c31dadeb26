import { type Seed, utf8 } from "../hostile-file.ts";
import { HEADLINE, PARAGRAPHS } from "./story.ts";
import { windows1252 } from "./text.ts";

const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join("\n");
const LINKED_DATA = JSON.stringify({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: HEADLINE,
  datePublished: "2031-03-04T09:00:00-08:00",
  author: [{ "@type": "Person", name: "Mabel Ostrander" }],
  publisher: { "@type": "Organization", name: "The Tern Hollow Post" },
});

/** A page as a newspaper makes it. */
export const NEWS_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${HEADLINE} | The Tern Hollow Post</title>
<meta property="og:title" content="${HEADLINE}"><meta property="article:published_time" content="2031-03-04">
<link rel="canonical" href="https://post.example/larch-street"><script type="application/ld+json">${LINKED_DATA}</script>
<style>p { margin: 0 }</style></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/crime">Crime</a></li></ul></nav>
<article><header><h1>${HEADLINE}</h1><p class="byline">By Mabel Ostrander</p><time datetime="2031-03-04">March 4, 2031</time></header>
<figure><img src="a.png" alt="Larch Street"><figcaption>Larch Street on Wednesday.</figcaption></figure>
${BODY}
<table><tr><th>Year<td>2030<tr><th>Shootings<td>2</table></article><footer>&copy; 2031 The Tern Hollow Post &nbsp;</footer></body></html>
`;

const OLD_PAGE = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>News</title></head>
<body><font size=2><b>${HEADLINE}</b><br><br>${PARAGRAPHS.join("<br><br>\n")}</font></body></html>`;

/** Pages: a news site's, an old one in windows-1252, and a fragment. */
export function pageSeeds(): Seed[] {
  const fragment = `<div><h2>${HEADLINE}</h2>${BODY}</div>`;
  return [utf8(NEWS_PAGE), windows1252(OLD_PAGE), utf8(fragment)].map((bytes) => ({
    kind: "html",
    extension: "html",
    container: false,
    bytes,
  }));
}
