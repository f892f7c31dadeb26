import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import {
  audit,
  type ExportCell,
  type ExportedCase,
  exportColumns,
  exportedCases,
  NOT_PUBLIC,
} from "../../flow/index.ts";
import { ExportQuery } from "../contract/cases.ts";
import { type DeskEnv, deskRoute, whoOf } from "../route.ts";
import { filterOf, today } from "./case-wanted.ts";

const exportCases = deskRoute("reader", {
  method: "get",
  path: "/api/cases/export",
  summary: "All cases that fit, as CSV with who says what, or whole as JSON lines. Not public: nothing is held here",
  request: { query: ExportQuery },
  responses: {
    200: {
      description: "The file, sent as it is made.",
      content: { "text/csv": { schema: z.string() }, "application/jsonl": { schema: z.string() } },
    },
  },
});

const TYPES = { csv: "text/csv; charset=utf-8", jsonl: "application/jsonl; charset=utf-8" } as const;

export function exportRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(exportCases, async (context) => {
    const desk = context.get("desk");
    const { format, sort, reversed, limit, offset, ...wanted } = context.req.valid("query");
    const day = await today(desk);
    const filter = { ...filterOf(wanted, day), sort, reversed: reversed !== undefined };
    // What leaves the desk with nothing held is noted before it does.
    const { search: about } = new URL(context.req.url);
    await audit(desk.record, { what: "exported", who: whoOf(context), about, address: context.get("address") });
    const lines = format === "csv" ? csv : jsonLines;
    const body = ReadableStream.from(inBytes(lines(exportedCases(desk.record.store, filter))));
    return context.body(body as ReadableStream<Uint8Array<ArrayBuffer>>, 200, {
      "content-type": TYPES[format],
      "content-disposition": `attachment; filename="answerable-desk-${day}.${format}"`,
    });
  });
}

async function* csv(cases: AsyncIterable<ExportedCase>): AsyncGenerator<string> {
  yield csvLine(exportColumns);
  for await (const { cells } of cases) yield csvLine(exportColumns.map((name) => cells[name] ?? null));
}

async function* jsonLines(cases: AsyncIterable<ExportedCase>): AsyncGenerator<string> {
  for await (const { file, documents } of cases)
    yield `${JSON.stringify({ notice: NOT_PUBLIC, case: file, documents })}\n`;
}

async function* inBytes(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(line);
}

/** A line of CSV, as RFC 4180 has it. */
export function csvLine(cells: readonly ExportCell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** A cell in which no spreadsheet sees a formula: words that begin as one get an apostrophe before them. */
function csvCell(cell: ExportCell): string {
  if (cell === null) return "";
  const words = typeof cell === "string" && /^[\s'"]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
