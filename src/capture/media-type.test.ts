import { describe, expect, test } from "vitest";
import { recognise } from "./media-type.ts";

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
    ["UTF-16 words", "\xff\xfeW\0o\0r\0d\0s\0", {}, "not-utf8"],
    ["a feed", '<?xml version="1.0"?><rss><channel/></rss>', {}, "unsupported"],
    ["a PDF called text", "%PDF-1.7\n", { name: "a.txt" }, "unsupported"],
    ["a ZIP", "PK\x03\x04....", {}, "unsupported"],
    ["a PNG called HTML", "\x89PNG\r\n\x1a\n", { name: "a.html" }, "unsupported"],
    ["a JPEG", "\xff\xd8\xff\xe0", {}, "unsupported"],
    ["gzip", "\x1f\x8b\x08", {}, "unsupported"],
    ["a NUL byte", "words\0words", {}, "binary"],
    ["control characters", "\x01\x02\x03\x04words", {}, "binary"],
  ])("%s", (_, content, hints, expected) => {
    expect(said(bytes(content), hints)).toBe(expected);
  });
});
