import { describe, expect, it } from "vitest";
import { sha256Of } from "../model/index.ts";
import { extractWords } from "./extract-words.ts";

const STORY = "Fiction: the river rose for two days before anybody in Tern Hollow thought of the boats.";

/** When a page says that it was published and changed. */
function datesOf(head: string, body = ""): readonly [string | null | undefined, string | null | undefined] {
  const html = `<html><head><title>Mill falls</title>${head}</head><body><article><h1>Mill falls</h1>${body}<p>${STORY}</p><p>${STORY}</p></article></body></html>`;
  const bytes = new TextEncoder().encode(html);
  const { published, modified } = extractWords({
    id: sha256Of(bytes),
    bytes,
    mediaType: "text/html",
    source: "a.html",
  });
  return [published?.value, modified?.value];
}
const data = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...more })}</script>`;
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

describe("when a page was changed", () => {
  it.each([
    [
      "in its JSON-LD",
      data({ datePublished: "2031-03-04", dateModified: "2031-03-06T09:30:00-07:00" }),
      "",
      "2031-03-06T09:30",
    ],
    ["in its meta elements", meta("article:modified_time", "2031-03-06T09:30:00-07:00"), "", "2031-03-06T09:30"],
    ["in a time element", "", '<div><time itemprop="dateModified" datetime="2031-03-06">x</time></div>', "2031-03-06"],
    ["in a line of words", "", "<p>Updated: March 6, 2031, 9:30 a.m.</p>", "2031-03-06T09:30"],
    ["beside when it was published", "", "<p>Published March 4, 2031 | Updated March 6, 2031</p>", "2031-03-06"],
  ])("is read where it says so: %s", (_, head, body, modified) => {
    expect(datesOf(head, body)[1]).toBe(modified);
  });

  it.each([
    ["it was published then and not changed", data({ datePublished: "2031-03-04", dateModified: "2031-03-04" }), ""],
    ["what it gives is no date", data({ datePublished: "2031-03-04", dateModified: "soon" }), ""],
    ["a sentence tells of another change", "", "<p>The board updated the list on March 6, 2031, its head said.</p>"],
  ])("is not read where %s", (_, head, body) => {
    expect(datesOf(head, body)[1]).toBeUndefined();
  });

  it("is never taken for when it was published", () => {
    expect(datesOf(meta("og:updated_time", "2031-03-06"), "<p>Updated March 6, 2031</p>")[0]).toBeUndefined();
  });
});

describe("universal time", () => {
  const evening = data({ datePublished: "2031-03-05T02:00:00Z", dateModified: "2031-03-06T03:30:00Z" });
  const own = meta("article:published_time", "2031-03-04T19:00:00-07:00");

  it.each([
    ["its meta elements", own, "", "2031-03-04T19:00", "2031-03-06"],
    ["a line of words", "", "<p>March 4, 2031, 7 p.m.</p>", "2031-03-04T19:00", "2031-03-06"],
    [
      "a line of words, of its change too",
      "",
      "<p>Published March 4, 2031 | Updated March 5, 2031</p>",
      "2031-03-04",
      "2031-03-05",
    ],
  ])("gives way to the page's own time in %s", (_, head, body, published, modified) => {
    expect(datesOf(evening + head, body)).toEqual([published, modified]);
  });

  it("does not give way to another day than the one it can be", () => {
    expect(datesOf(evening, "<p>February 4, 2031</p>")[0]).toBe("2031-03-05");
  });

  it("gives a day and no minute where the page says nothing else", () => {
    expect(datesOf(evening)).toEqual(["2031-03-05", "2031-03-06"]);
  });
});
