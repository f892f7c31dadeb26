import { describe, expect, test } from "vitest";
import { sha256Of } from "../model/index.ts";
import { extractWords } from "./extract-words.ts";
import type { Extraction } from "./extraction.ts";

function read(html: string | Uint8Array, mediaType = "text/html"): Extraction {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  return extractWords({ id: sha256Of(bytes), bytes, mediaType, source: "a.html" });
}

function blocks({ text }: Extraction): string[] {
  return text.blocks.map(({ kind, start, end }) => `${kind}: ${text.content.slice(start, end)}`);
}

const LONG =
  "Fiction: the river rose for two days before anybody in Tern Hollow thought of the boats, and the mill fell.";
const page = (head: string, body: string) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const STORY = page(
  "<title>Mill falls in Tern Hollow | The Hollow Herald</title><style>p{}</style>",
  `<header><a href="/">The Hollow Herald</a></header><nav><ul><li><a href="/n">News</a></ul></nav>
  <main><article><h1>Mill falls in Tern Hollow</h1>
  <p class="byline">By <a rel="author">Jane Roe</a></p><p><time datetime="2031-03-04T18:20:00-07:00">March 4, 2031</time></p>
  <figure><img src="m.jpg"><figcaption>The mill in 2030. (Ann O&rsquo;Dell)</figcaption></figure>
  <p>First. ${LONG}</p><p>Second,\n   with <b>bold</b>&nbsp;words &amp; a <a href="/x">link</a>. ${LONG}</p>
  <aside class="pullquote">“It was always going to fall.”</aside>
  <h2>What fell</h2><ul><li>The mill.</li><li>The landing, on <time>Tuesday</time>.</li></ul>
  <p>Read more: <a href="/other">Two boats lost in another place</a></p>
  <blockquote><p>Third. ${LONG}</p></blockquote><p>Fourth. ${LONG}</p>
  <form><p>Sign up for the newsletter</p></form><script>var secret = 1</script></article>
  <aside><h2>Related</h2><ul><li><a href="/a">Other mill</a></li><li><a href="/b">Other boat</a></li></ul></aside></main>
  <footer><p>About the Herald</p></footer>`,
);

test("gives the article block by block, each with its purpose", () => {
  expect(blocks(read(STORY))).toEqual([
    "title: Mill falls in Tern Hollow",
    "byline: By Jane Roe",
    "dateline: March 4, 2031",
    "caption: The mill in 2030. (Ann O’Dell)",
    `paragraph: First. ${LONG}`,
    `paragraph: Second, with bold words & a link. ${LONG}`,
    "pull-quote: “It was always going to fall.”",
    "paragraph: What fell",
    "paragraph: The mill.",
    "paragraph: The landing, on Tuesday.",
    "related: Read more: Two boats lost in another place",
    `paragraph: Third. ${LONG}`,
    `paragraph: Fourth. ${LONG}`,
    "related: Related",
    "related: Other mill",
    "related: Other boat",
  ]);
});

test("says where in the source each block stands", () => {
  const nodes = read(STORY).text.map.map(
    ({ place }) => place.kind === "node" && place.node.replace("/html[1]/body[1]/main[1]/article[1]", "…"),
  );
  expect(nodes.slice(0, 6)).toEqual(["…/h1[1]", "…/p[1]", "…/p[2]", "…/figure[1]/figcaption[1]", "…/p[3]", "…/p[4]"]);
  expect(nodes).toContain("…/blockquote[1]/p[1]");
});

test("counts the elements that it leaves out", () => {
  const { map } = read(
    page("", `<div><script>x()</script></div><nav>Home</nav><nav>News</nav><p>${LONG}</p><p>${LONG}</p>`),
  ).text;
  expect(map.map(({ place }) => place.kind === "node" && place.node)).toEqual([
    "/html[1]/body[1]/p[1]",
    "/html[1]/body[1]/p[2]",
  ]);
});

test("says what the page says about itself", () => {
  expect(read(STORY)).toMatchObject({
    title: "Mill falls in Tern Hollow",
    byline: "Jane Roe",
    published: { value: "2031-03-04T18:20", precision: "minute" },
  });
});

describe("blocks of odd pages", () => {
  test.each([
    ["a fragment", `<p>One. ${LONG}</p><p>Two.`, [`paragraph: One. ${LONG}`, "paragraph: Two."]],
    [
      "line breaks for paragraphs",
      page("", `<div>One. ${LONG}<br> <br>Two. ${LONG}</div>`),
      [`paragraph: One. ${LONG}`, `paragraph: Two. ${LONG}`],
    ],
    [
      "a page in one form",
      page("", `<form><h1>Mill falls</h1><p>${LONG}</p><button>Go</button></form>`),
      ["title: Mill falls", `paragraph: ${LONG}`],
    ],
    ["very little", page("", "<p>Mill fell.</p>"), ["paragraph: Mill fell."]],
    [
      "no heading",
      page("<title>Mill falls in Tern Hollow - The Herald</title>", `<p>${LONG}</p>`),
      ["title: Mill falls in Tern Hollow", `paragraph: ${LONG}`],
    ],
    [
      "a label on the whole page",
      page("", `<div class="related-page"><article><p>${LONG}</p></article></div>`),
      [`paragraph: ${LONG}`],
    ],
    [
      "a row of cells",
      page("", `<table><tr><th>Mill</th><td>Fallen</td></tr></table><p>${LONG}</p>`),
      ["paragraph: Mill | Fallen", `paragraph: ${LONG}`],
    ],
    [
      "words behind the end",
      `${page("", `<p>One. ${LONG}</p>`)}<p>Two. ${LONG}</p>`,
      [`paragraph: One. ${LONG}`, `paragraph: Two. ${LONG}`],
    ],
    [
      "a head that never ends",
      `<html><head><title>Mill falls</title><p>One. ${LONG}</p>`,
      ["title: Mill falls", `paragraph: One. ${LONG}`],
    ],
    [
      "two bodies",
      `<body><p>One. ${LONG}</p></body><body><p>Two. ${LONG}</p>`,
      [`paragraph: One. ${LONG}`, `paragraph: Two. ${LONG}`],
    ],
    [
      "words left out",
      page("", `<p>${LONG} <svg><text>Icon</text></svg><noscript>Turn it on</noscript>End.</p>`),
      [`paragraph: ${LONG} End.`],
    ],
    ["soft hyphens", page("", `<p>Tern Hol&shy;low. ${LONG}</p>`), [`paragraph: Tern Hollow. ${LONG}`]],
  ])("%s", (_, html, expected) => {
    expect(blocks(read(html))).toEqual(expected);
  });
});

describe("the character set", () => {
  const head = (charset: string) => `<meta charset="${charset}"><p>Caf\xe9 in Tern Hollow, an invented place.`;
  test.each([
    ["the page names", Buffer.from(head("windows-1252"), "latin1"), "text/html"],
    [
      "the server names",
      Buffer.from("<p>Caf\xe9 in Tern Hollow, an invented place.", "latin1"),
      "text/html; charset=iso-8859-1",
    ],
    ["a byte order mark shows", Buffer.from(`\ufeff${head("windows-1252")}`, "utf16le"), "text/html"],
    ["is UTF-8 when none is named", Buffer.from("<p>Café in Tern Hollow, an invented place.", "utf8"), "text/html"],
    ["is UTF-8 when an unknown one is named", Buffer.from(head("klingon"), "utf8"), "text/html"],
  ])("%s", (_, bytes, mediaType) => {
    expect(read(bytes, mediaType).text.content).toBe("Café in Tern Hollow, an invented place.");
  });

  test("is recognised when the page says a wrong one, and named", () => {
    const extraction = read(Buffer.from(head("utf-8"), "latin1"));
    expect(extraction.recognisedCharset).toBe("windows-1252");
    expect(extraction.text.content).toContain("é");
  });
});

test.each([
  ["many paragraphs very deep", "<div>".repeat(240) + "<p>x y z</p>".repeat(9000)],
  ["many paragraphs side by side", `<p>${LONG}</p>`.repeat(20_000)],
  ["many times in one paragraph", `<p>${'<time datetime="x">a</time>'.repeat(20_000)}`],
])("reads a page with %s without being slowed down by it", (_, html) => {
  const started = process.cpuUsage().user;
  expect(read(html).text.blocks.length).toBeGreaterThan(0);
  expect(process.cpuUsage().user - started).toBeLessThan(10_000_000);
});

describe("refuses a page that", () => {
  test.each([
    ["says nothing", page("<title>Tern Hollow</title>", "<script>x</script><nav>News</nav>"), "no-text"],
    ["is empty", "", "no-text"],
    ["is nested to break its reader", `<p>${LONG}</p>${"<div>".repeat(200_000)}`, "too-large"],
    ["is nested behind tags that close nothing", "<div></x>".repeat(200_000), "too-large"],
    ["is nested in list items", "<li><td>".repeat(40_000), "too-large"],
    ["hides its depth in comments", `<!-->${"<!--><div>".repeat(90_000)}`, "too-large"],
    ["is one sign that opens nothing, over and over", `<p>${LONG}</p>${"<".repeat(450_000)}`, "too-large"],
    ["closes what was never opened", `<p>${LONG}</p>${"</p>".repeat(450_000)}`, "too-large"],
    ["is written in character references without end", "&#115;&amp;".repeat(260_000), "too-large"],
    ["has attributes without end", `<p ${"a\" b='>' c=d ".repeat(150_000)}>${LONG}</p>`, "too-large"],
    ["has attributes on every element", `<p ${"a ".repeat(50)}>${LONG}</p>`.repeat(6100), "too-large"],
    ["has elements without end", "<p>a</p>".repeat(200_000), "too-large"],
  ])("%s", (_, html, code) => {
    const started = process.cpuUsage().user;
    expect(() => read(html)).toThrow(expect.objectContaining({ code }));
    expect(process.cpuUsage().user - started).toBeLessThan(10_000_000);
  });
});
