import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256Of } from "../model/index.ts";
import { extractWords } from "./extract-words.ts";
import type { Extraction } from "./extraction.ts";

function read(content: string | Uint8Array, mediaType = "text/plain"): Extraction {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return extractWords({ id: sha256Of(bytes), bytes, mediaType, source: "a.txt" });
}

/** Each block as `kind: words`. */
function blocks({ text }: Extraction): string[] {
  return text.blocks.map(({ kind, start, end }) => `${kind}: ${text.content.slice(start, end)}`);
}

const BODY =
  "Fiction: nobody in Tern Hollow exists, and nothing in this long invented line of text ever happened to anybody there.";

describe("the words are the file's, unchanged", () => {
  test("for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
        const content = `x${words}`;
        expect(read(content).text.content).toBe(content);
      }),
    );
  });

  test("with a byte order mark and carriage returns kept, and outside every block", () => {
    const content = `\ufeffTern Hollow\r\n\r\n${BODY}\r\n`;
    expect(read(content).text.content).toBe(content);
    expect(blocks(read(content))).toEqual(["title: Tern Hollow", `paragraph: ${BODY}`]);
  });
});

describe("paragraphs", () => {
  test("are single lines where lines are paragraphs", () => {
    expect(blocks(read(`${BODY}\n${BODY}\n\n  ${BODY}  \n`))).toEqual(Array(3).fill(`paragraph: ${BODY}`));
  });

  test.each([["\n"], ["\r\n"]])("run over the line ends of wrapped text (%j)", (end) => {
    const lines = [
      "A Night in Tern Hollow",
      "",
      "Fiction: the river rose for two days before anybody in the",
      "hollow thought of moving the boats, and by then the landing",
      "was gone.",
      "Later the mill went too, as the older people had said that it",
      "would, and nobody was surprised.",
    ];
    const text = read(lines.join(end));
    expect(blocks(text)).toEqual([
      "title: A Night in Tern Hollow",
      `paragraph: ${lines.slice(2, 5).join(end)}`,
      `paragraph: ${lines.slice(5).join(end)}`,
    ]);
  });

  test("are not joined when short lines each end a sentence", () => {
    expect(blocks(read("The mill is gone.\nThe boats are gone.\nthe landing is gone."))).toHaveLength(3);
  });
});

describe("the title", () => {
  test.each([
    ["Mill falls in Tern Hollow"],
    ["Who let the mill fall?"],
    ["‘It was always going to fall,’ says miller’s ‘aunt’"],
    ["Mill falls!"],
  ])("is a short first line: %s", (line) => {
    expect(read(`${line}\n${BODY}`)).toMatchObject({
      title: line,
      text: { blocks: [{ kind: "title" }, { kind: "paragraph" }] },
    });
  });

  test.each([
    ["a sentence", `The mill fell.\n${BODY}`],
    ["a quoted sentence", `“The mill fell.”\n${BODY}`],
    ["a salutation", `Dear Ms. Quill\n${BODY}`],
    ["a long line", `${"word ".repeat(60)}\n${BODY}`],
    ["all there is", "Mill falls in Tern Hollow"],
    ["a date", `March 4, 2031\n${BODY}`],
  ])("is not %s", (_, content) => {
    expect(read(content)).not.toHaveProperty("title");
  });

  test("stands below a letterhead, whose lines nobody tells", () => {
    const letter = read(
      `TERN HOLLOW MILL BOARD\nOffice of the Miller\n\nMarch 4, 2031\n\nUpdate on the mill\n\n${BODY}`,
    );
    expect(letter).toMatchObject({ title: "Update on the mill", published: { value: "2031-03-04" } });
    expect(letter.text.blocks.map(({ kind }) => kind)).toEqual(["other", "other", "dateline", "title", "paragraph"]);
  });

  test("is what a letter is about", () => {
    const letter = read(`Mill Board\n\nMarch 4, 2031\n\nRe: Fall of the mill\n\nDear Ms. Quill:\n\n${BODY}`);
    expect(letter.title).toBe("Fall of the mill");
  });
});

describe("a line that is only a date", () => {
  test.each([
    ["March 4, 2031", "2031-03-04"],
    ["Tuesday, March 4, 2031", "2031-03-04"],
    ["4 Mar 2031", "2031-03-04"],
    ["Published: March 4, 2031", "2031-03-04"],
    ["Posted on Sept. 4, 2031 at 6:20 p.m. MST", "2031-09-04T18:20"],
    ["Published 12:05 AM, March 4, 2031", "2031-03-04T00:05"],
    ["Date: 2031-03-04", "2031-03-04"],
    ["3/4/2031", "2031-03-04"],
    ["For immediate release — March 4, 2031", "2031-03-04"],
    ["Published March 4, 2031 | Updated March 5, 2031", "2031-03-04"],
    ["Published March 4, 2031 Updated March 5, 2031", "2031-03-04"],
  ])("says when it was published: %s", (line, value) => {
    const text = read(`Mill falls\n${line}\n${BODY}`);
    expect(text.published?.value).toBe(value);
    expect(blocks(text)[1]).toBe(`dateline: ${line}`);
  });

  test.each([["Updated March 5, 2031"], ["Last updated: March 5, 2031, 9 a.m."]])(
    "does not when it is a change: %s",
    (line) => {
      const text = read(`Mill falls\n${line}\n${BODY}`);
      expect(text).not.toHaveProperty("published");
      expect(blocks(text)[1]).toBe(`dateline: ${line}`);
    },
  );

  test.each([
    ["The mill fell on March 4, 2031."],
    ["March 4, 2031: the mill falls and the boats are lost"],
    ["TERN HOLLOW, Mont. (AP) — Fiction: the mill fell on March 4, 2031, its owner said."],
    ["February 30, 2031"],
    ["March 2031"],
  ])("is not: %s", (line) => {
    const text = read(`Mill falls\n${line}\n${BODY}`);
    expect(text).not.toHaveProperty("published");
    expect(blocks(text)[1]).toBe(`paragraph: ${line}`);
  });

  test("says nothing far down in the text", () => {
    expect(read(`${`${BODY}\n`.repeat(4)}March 4, 2031\n${BODY}`)).not.toHaveProperty("published");
  });
});

test.each([
  ["By Jane Roe", "Jane Roe"],
  ["By Jane Roe and Ann O'Dell | The Hollow Herald", "Jane Roe and Ann O'Dell"],
  ["By JANE ROE, Staff Writer", "JANE ROE, Staff Writer"],
])("reads a byline: %s", (line, byline) => {
  const text = read(`Mill falls\n${line}\n${BODY}`);
  expect(text.byline).toBe(byline);
  expect(blocks(text)[1]).toBe(`byline: ${line}`);
});

test.each([["By then the mill had fallen"], ["By Tuesday the whole of the mill was gone."]])(
  "does not take for a byline: %s",
  (line) => {
    expect(read(`Mill falls\n${line}\n${BODY}`)).not.toHaveProperty("byline");
  },
);

describe("refuses, naming the file and the cure", () => {
  test.each([
    ["nothing", "", "empty", /a\.txt: there are no words in it/],
    ["only whitespace", " \n\t\ufeff", "empty", /no words/],
    [
      "a broken end",
      Buffer.concat([Buffer.from("Café, café"), Buffer.from([0xe2])]),
      "not-utf8",
      /at offset 12\. Get it again/,
    ],
  ])("%s", (_, content, code, message) => {
    expect(() => read(content)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });

  test("another kind of document", () => {
    expect(() => read("words", "application/pdf")).toThrow(expect.objectContaining({ code: "unsupported" }));
  });
});
