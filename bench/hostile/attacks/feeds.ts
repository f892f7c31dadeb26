import { type Attack, utf8 } from "../hostile-file.ts";
import { BILLION_LAUGHS } from "../mutations/markup.ts";
import { HEADLINE } from "../seeds/story.ts";

const XML = '<?xml version="1.0"?>';
const ITEM = `<item><title>${HEADLINE}</title><description>Police shot a man. Fiction.</description></item>`;

/** Feeds: entities that multiply, depth, and items without number. */
export const feedAttacks: readonly Attack[] = [
  feed("feed-billion-laughs", () => `${XML}${BILLION_LAUGHS}${rss(`<item><title>&a30;</title></item>`)}`),
  feed("feed-quadratic-entity", () => {
    const declared = `<!DOCTYPE rss [<!ENTITY a "${"shot ".repeat(20_000)}">]>`;
    return `${XML}${declared}${rss(`<item><title>${"&a;".repeat(20_000)}</title></item>`)}`;
  }),
  feed("feed-external-entity", () => {
    const declared = '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    return `${XML}${declared}${rss("<item><title>&a;</title></item>")}`;
  }),
  feed("feed-nested-deep", () => `${XML}<rss version="2.0"><channel>${"<item>".repeat(100_000)}`),
  feed("feed-50000-items", () => XML + rss(ITEM.repeat(50_000))),
  feed("feed-without-items", () => XML + rss("")),
  feed(
    "feed-item-of-deep-html",
    () =>
      XML + rss(`<item><title>a</title><description><![CDATA[${"<div>".repeat(100_000)}shot]]></description></item>`),
  ),
  { ...feed("json-nested-deep", () => "[".repeat(100_000)), kind: "json-feed", extension: "json" },
  {
    ...feed("json-feed-nested-deep", () => jsonFeed(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)),
    kind: "json-feed",
    extension: "json",
  },
  {
    ...feed("json-feed-wrong-types", () =>
      jsonFeed('{"id":{},"content_html":[],"date_published":9e99,"authors":"x"},null,1'),
    ),
    kind: "json-feed",
    extension: "json",
  },
  {
    ...feed("json-feed-prototype", () => jsonFeed('{"__proto__":{"polluted":true},"constructor":1,"id":"a"}')),
    kind: "json-feed",
    extension: "json",
  },
];

function feed(name: string, make: () => string): Attack {
  return { name, kind: "rss", extension: "xml", container: true, pieces: () => [utf8(make())] };
}

function rss(items: string): string {
  return `<rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`;
}

function jsonFeed(items: string): string {
  return `{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[${items}]}`;
}
