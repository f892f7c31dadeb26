import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Cells } from "../../model/index.ts";
import { openTable } from "./open-table.ts";
import type { TableForm } from "./table-row.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-table-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function all(path: string, form: TableForm = {}) {
  const rows: Cells[] = [];
  for await (const { cells } of openTable(path, form).rows) rows.push(cells);
  return rows;
}
async function rowsOf(name: string, content: string | Uint8Array, form: TableForm = {}) {
  writeFileSync(join(folder, name), content);
  return all(join(folder, name), form);
}
const refusal = async (name: string, content: string | Uint8Array, form: TableForm = {}) => {
  try {
    await rowsOf(name, content, form);
  } catch (error) {
    return String((error as Error).message).replace(`${join(folder, name)}: `, "");
  }
  throw new Error("it was not refused");
};
const utf16 = (words: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, "utf16le")]);

describe("a table", () => {
  it.each<[string, string, string | Uint8Array, TableForm, object[]]>([
    ["of commas", "a.csv", "id,name\n7,Ada Vale\n", {}, [{ id: "7", name: "Ada Vale" }]],
    ["with a mark, other line ends and an empty line", "a.csv", "\ufeffid,b\r\n\r\n7,x\r\n", {}, [{ id: "7", b: "x" }]],
    [
      "with quotes, commas and lines in a cell",
      "a.csv",
      'id,b\n7,"a ""b"", c\nd"',
      {},
      [{ id: "7", b: 'a "b", c\nd' }],
    ],
    ["of semicolons", "a.csv", "id;b\n7;1,5", { delimiter: ";" }, [{ id: "7", b: "1,5" }]],
    ["of tabs, by its name", "a.tsv", "id\tb\n7\tx", {}, [{ id: "7", b: "x" }]],
    [
      "in another encoding",
      "a.csv",
      Buffer.from("id,b\n7,Jos\xe9", "latin1"),
      { encoding: "windows-1252" },
      [{ id: "7", b: "José" }],
    ],
    ["in UTF-16, by its mark", "a.csv", utf16("id,b\n7,José"), {}, [{ id: "7", b: "José" }]],
    ["whose column has no name", "a.csv", ",id\n0,7", {}, [{ "": "0", id: "7" }]],
    [
      "with a column named as a trap",
      "a.csv",
      "id,__proto__\n7,x",
      {},
      [
        Object.fromEntries([
          ["id", "7"],
          ["__proto__", "x"],
        ]),
      ],
    ],
    [
      "of JSON lines, in which null is no cell and 0 and empty are",
      "a.jsonl",
      '{"id":7,"a":null,"b":0,"c":"","d":[1]}\n\n{"id":"8"}',
      {},
      [{ id: "7", b: "0", c: "", d: "[1]" }, { id: "8" }],
    ],
  ])("%s gives its rows", async (_, name, content, form, wanted) => {
    expect(await rowsOf(name, content, form)).toEqual(wanted);
  });

  it.each<[string, string, string | Uint8Array, TableForm, RegExp]>([
    ["a row too short", "a.csv", "id,b\n7,x\n8\n", {}, /^line 3 has 1 cells and the first line names 2 columns\./],
    ["a row too long", "a.csv", "id,b\n7,x,y\n", {}, /^line 2 has 3 cells/],
    ["two columns of one name", "a.csv", "id,id\n7,8\n", {}, /^two columns are named “id”\./],
    ["other signs between cells", "a.csv", "id;b\n7;x", {}, /one column only\. Say .*--delimiter ";"/],
    ["an open quotation mark", "a.csv", 'id,b\n7,"x\n8,y\n', {}, /^a quotation mark is opened and never closed/],
    [
      "a quotation mark in the middle",
      "a.csv",
      'id,b\n7,"x"y\n',
      {},
      /^a quotation mark stands where none may be on line 2/,
    ],
    [
      "another encoding",
      "a.csv",
      Buffer.from("id,b\n7,Jos\xe9\n", "latin1"),
      {},
      /^line 2 is not utf-8\. Save it as UTF-8, or name its encoding, as with --encoding/,
    ],
    ["half a letter at its end", "a.csv", Buffer.from("id,b\n7,Jos\xc3", "latin1"), {}, /^line 2 is not utf-8/],
    ["an encoding that there is not", "a.csv", "id\n7", { encoding: "klingon" }, /^there is no encoding “klingon”/],
    [
      "a spreadsheet",
      "a.csv",
      Buffer.from("PK\x03\x04..."),
      {},
      /^it is a spreadsheet or a ZIP, not a table as text\. Save it as CSV\./,
    ],
    ["bytes that are no text", "a.csv", "id,b\n7,\0\n", {}, /^line 2 is no text/],
    ["JSON that breaks off", "a.jsonl", '{"id":7}\n{"id":', {}, /^line 2 is no JSON\./],
    ["JSON that is no row", "a.jsonl", "[1]\n", {}, /^line 1 is no JSON object/],
  ])("with %s is refused in a sentence", async (_, name, content, form, wanted) => {
    expect(await refusal(name, content, form)).toMatch(wanted);
  });

  it("that is missing, or a folder, is refused by its name", async () => {
    await expect(all(join(folder, "none.csv"))).rejects.toThrow(/none\.csv: no such file/);
    await expect(all(folder)).rejects.toThrow(/it is a folder/);
  });

  it("says whatever was written into it, whatever its cells hold", async () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 8 }).filter((words) => !/\0/.test(words));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (cells) => {
        const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
        const csv = `id,a,b\n${cells.map(([a, b], i) => `${i},${quoted(a)},${quoted(b)}`).join("\n")}`;
        expect(await rowsOf("any.csv", csv)).toEqual(cells.map(([a, b], i) => ({ id: String(i), a, b })));
      }),
      { numRuns: 100 },
    );
  });
});
