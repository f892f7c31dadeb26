import { describe, expect, test } from "vitest";
import { readMetadata } from "./page-metadata.ts";
import { parsePage } from "./parse-page.ts";

const read = (head: string, body = "") =>
  readMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`, "a.html"));
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

const ARTICLE = {
  "@type": "NewsArticle",
  headline: "Mill falls",
  datePublished: "2031-03-04T18:20:00-07:00",
  author: [{ "@type": "Person", name: "By Jane Roe" }, { name: "Ann O'Dell" }],
  publisher: { name: "The Hollow Herald" },
  url: "https://herald.example/mill",
};
const ALL = {
  title: "Mill falls",
  byline: "Jane Roe and Ann O'Dell",
  publisher: "The Hollow Herald",
  url: "https://herald.example/mill",
  published: { value: "2031-03-04T18:20", precision: "minute" },
};

describe("reads JSON-LD", () => {
  test.each([
    ["of one article", JSON.stringify(ARTICLE)],
    ["in a list", JSON.stringify([{ "@type": "WebSite", name: "Other" }, ARTICLE])],
    ["in a graph", JSON.stringify({ "@graph": [{ "@type": "WebPage", name: "Other" }, ARTICLE] })],
    [
      "with references",
      JSON.stringify({
        "@graph": [
          { ...ARTICLE, publisher: { "@id": "#h" } },
          { "@id": "#h", name: "The Hollow Herald" },
        ],
      }),
    ],
    ["with several types", JSON.stringify({ ...ARTICLE, "@type": ["Thing", "ReportageNewsArticle"] })],
  ])("%s", (_, json) => {
    expect(read(data(json))).toMatchObject(ALL);
  });

  test("and passes over what is malformed", () => {
    expect(read(data('{"@type": "NewsArticle",') + data("null") + data(JSON.stringify(ARTICLE)))).toMatchObject(ALL);
    expect(read(data('{"@type": "NewsArticle", "headline": 4, "author": null, "datePublished": {}}'))).toEqual({});
  });
});

test("reads meta elements and the canonical address", () => {
  const head = `<meta property="og:title" content="Mill falls"><meta property="og:site_name" content="The Hollow Herald">
    <meta name="author" content="By Jane Roe and Ann O'Dell | Herald"><meta property="article:published_time" content="2031-03-04T18:20:00-07:00">
    <link rel="canonical" href="https://herald.example/mill">`;
  expect(read(head)).toMatchObject(ALL);
});

describe("the publication moment", () => {
  test.each([
    ["keeps the local minute", "2031-03-04T18:20:00-07:00", "2031-03-04T18:20"],
    ["is a day when its minute is universal and nobody's own", "2031-03-05T01:20:59.123Z", "2031-03-05"],
    ["is a day in every form of universal time", "2031-03-05T01:20:00+00:00", "2031-03-05"],
    ["is a day when a mail date is universal", "Wed, 05 Mar 2031 01:20:00 GMT", "2031-03-05"],
    ["is a day when only a day is known", "2031-03-04", "2031-03-04"],
    ["is a day when software wrote midnight", "2031-03-04T00:00:00Z", "2031-03-04"],
    ["is read without dashes", "20310304", "2031-03-04"],
    ["is read with slashes", "2031/03/04", "2031-03-04"],
    ["is read from a mail date", "Tue, 04 Mar 2031 18:20:00 -0700", "2031-03-04T18:20"],
    ["is read from words", "March 4, 2031", "2031-03-04"],
    ["is a month when only a month is known", "2031-03", "2031-03"],
    ["is nothing when it is no date", "2031-02-31", undefined],
    ["is nothing when it is a number", "1930435200", undefined],
  ])("%s: %s", (_, content, value) => {
    expect(read(`<meta name="dc.date" content="${content}">`).published?.value).toBe(value);
  });

  test.each([
    [
      "a marked time",
      '<time itemprop="dateModified" datetime="2031-03-06">x</time><time itemprop="datePublished" datetime="2031-03-04">x</time>',
      "2031-03-04",
    ],
    ["the first time outside running text", '<div><time datetime="2031-03-04">x</time></div>', "2031-03-04"],
    ["never a time of change", '<div>Updated <time datetime="2031-03-06">x</time></div>', undefined],
    ["never a time in a sentence", '<p>It fell on <time datetime="2031-03-01">Saturday</time>.</p>', undefined],
  ])("is %s", (_, body, value) => {
    expect(read("", body).published?.value).toBe(value);
  });
});

test("gives only web addresses", () => {
  expect(read('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/mill">')).toEqual({});
});
