import { describe, expect, test } from "vitest";
import { recognise, WORD } from "./media-type.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
const said = (content: Uint8Array, hints = {}) => {
  const kind = recognise(content, hints);
  return "code" in kind ? kind.code : kind.mediaType;
};

describe("what a document is follows from its content", () => {
  test.each([
    ["plain words", "Nobody in Tern Hollow exists.", {}, "text/plain"],
    ["plain words that mention a tag", "The <body> of the letter", {}, "text/plain"],
    ["plain words called HTML", "Nobody exists.", { name: "a.html" }, "text/plain"],
    ["old accents", "Caf\xe9 owner", {}, "text/plain"],
    ["a doctype", " <!DOCTYPE html><title>x", {}, "text/html"],
    ["a doctype under another name", "<!doctype html><p>x", { name: "a.txt" }, "text/html"],
    ["a doctype after a byte order mark", "\xef\xbb\xbf<!doctype html>", {}, "text/html"],
    ["XHTML", '<?xml version="1.0"?><html xmlns="x"><body>', {}, "text/html"],
    ["a fragment", "<article><p>Words</p></article>", {}, "text/html"],
    ["a fragment that begins with words, called HTML", "Words <b>here</b>", { name: "a.HTM" }, "text/html"],
    ["the same from a server", "Words <b>here</b>", { contentType: "text/html" }, "text/html"],
    [
      "a named character set",
      "<p>x",
      { contentType: "text/html; charset=Windows-1252" },
      "text/html; charset=windows-1252",
    ],
    ["UTF-16 HTML", "\xff\xfe<\0h\0t\0m\0l\0>\0", {}, "text/html"],
    ["UTF-16 words", "\xff\xfeW\0o\0r\0d\0s\0", {}, "text/plain; charset=utf-16le"],
    ["a feed", '<?xml version="1.0"?><rss><channel/></rss>', {}, "application/rss+xml"],
    ["a PDF called text", "%PDF-1.7\n", { name: "a.txt" }, "application/pdf"],
    ["a ZIP", "PK\x03\x04....", {}, "application/zip"],
    ["a Word document", "PK\x03\x04....word/document.xml", {}, WORD],
    ["a PNG called HTML", "\x89PNG\r\n\x1a\n", { name: "a.html" }, "image/png"],
    ["a JPEG", "\xff\xd8\xff\xe0", {}, "image/jpeg"],
    ["gzip", "\x1f\x8b\x08", {}, "application/gzip"],
    ["a web archive", "WARC/1.0\r\n", {}, "application/warc"],
    ["a TIFF", "II*\0", {}, "unsupported"],
    ["an Atom feed", '<feed xmlns="http://www.w3.org/2005/Atom">', {}, "application/atom+xml"],
    ["a feed whose entries hold pages", "<rss><![CDATA[<!doctype html><html>", {}, "application/rss+xml"],
    ["a JSON feed", '{"version": "https://jsonfeed.org/version/1.1"}', {}, "application/feed+json"],
    ["other XML", '<?xml version="1.0"?><map/>', {}, "unsupported"],
    ["a message", "Received: x\r\nFrom: y\r\n\r\nwords", {}, "message/rfc822"],
    ["words with colons", "Note: this\nis: no\nmessage", {}, "text/plain"],
    ["a NUL byte", "words\0words", {}, "binary"],
    ["control characters", "\x01\x02\x03\x04words", {}, "binary"],
  ])("%s", (_, content, hints, expected) => {
    expect(said(bytes(content), hints)).toBe(expected);
  });
});
