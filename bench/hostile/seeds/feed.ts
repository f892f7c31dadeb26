import { type Seed, utf8 } from "../hostile-file.ts";
import { HEADLINE, PARAGRAPHS } from "./story.ts";

const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join("");
const ADDRESS = "https://post.example/larch-street";

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Tern Hollow Post</title>
<link>https://post.example/</link><description>News</description>
<item><title>${HEADLINE}</title><link>${ADDRESS}</link><guid isPermaLink="false">post-1</guid>
<pubDate>Tue, 04 Mar 2031 09:00:00 GMT</pubDate><content:encoded><![CDATA[${BODY}]]></content:encoded></item>
<item><title>Council meets</title><link>https://post.example/council</link><description>The council met. Fiction.</description></item>
</channel></rss>`;

const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Tern Hollow Post</title><id>https://post.example/</id>
<updated>2031-03-04T09:00:00Z</updated><entry><title>${HEADLINE}</title><id>post-1</id><link href="${ADDRESS}"/>
<updated>2031-03-04T09:00:00Z</updated><content type="html">${BODY.replaceAll("<", "&lt;")}</content></entry></feed>`;

const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "The Tern Hollow Post",
  items: [{ id: "post-1", url: ADDRESS, title: HEADLINE, content_html: BODY, date_published: "2031-03-04T09:00:00Z" }],
});

/** The three formats of news feeds. */
export function feedSeeds(): Seed[] {
  const feeds = [
    ["rss", "xml", RSS],
    ["atom", "xml", ATOM],
    ["json-feed", "json", JSON_FEED],
  ] as const;
  return feeds.map(([kind, extension, text]) => ({ kind, extension, container: true, bytes: utf8(text) }));
}
