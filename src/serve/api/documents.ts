import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { hasPages, type OpenRecord, PageDrawings, shownDocument } from "../../flow/index.ts";
import { placesOf, type Text } from "../../model/index.ts";
import { DocumentId, DocumentShown, PageOfDocument } from "../contract/document.ts";
import { type DeskEnv, deskRoute, json } from "../route.ts";

const place = z.coerce.number().int().min(0).max(1e9);
const pageNumber = z.coerce.number().int().min(1).max(99_999);

const one = deskRoute("reader", {
  method: "get",
  path: "/api/documents/{id}",
  summary: "A document: where it came from, and its text in blocks; of a very long one what stands around a place",
  request: { params: z.object({ id: DocumentId }), query: z.object({ around: place.default(0) }) },
  responses: { 200: json(DocumentShown, "The document.") },
});

const page = deskRoute("reader", {
  method: "get",
  path: "/api/documents/{id}/page",
  summary: "A page of a PDF or a picture: its size, and where each word of the text stands on it",
  request: {
    params: z.object({ id: DocumentId }),
    query: z.object({ page: pageNumber.optional(), at: place.optional() }),
  },
  responses: { 200: json(PageOfDocument, "The page: the one asked for, else the one on which the place `at` stands.") },
});

const picture = deskRoute("reader", {
  method: "get",
  path: "/api/documents/{id}/pages/{file}",
  summary: "A page of a PDF, or a picture, drawn as PNG",
  request: {
    params: z.object({ id: DocumentId, file: z.string().regex(/^[1-9]\d{0,4}\.png$/, "a page's number and .png") }),
  },
  responses: {
    200: { description: "The page.", content: { "image/png": { schema: z.string().openapi({ format: "binary" }) } } },
  },
});

const NO_DOCUMENT = { code: "no-document", message: "The record has no such document." } as const;
const NO_PAGE = { code: "no-page", message: "The document has no such page that can be drawn." } as const;

export function documentRoutes(app: OpenAPIHono<DeskEnv>): void {
  const drawings = new PageDrawings();

  app.openapi(one, async (context) => {
    const { id } = context.req.valid("param");
    const shown = await shownDocument(context.get("desk").record.store, id, context.req.valid("query").around);
    return shown ? context.json(shown, 200) : context.json(NO_DOCUMENT, 404);
  });

  app.openapi(page, async (context) => {
    const { id } = context.req.valid("param");
    const { page, at } = context.req.valid("query");
    const { record } = context.get("desk");
    const kept = await record.store.keptDocument(id);
    if (!kept) return context.json(NO_DOCUMENT, 404);
    const text = kept.read?.text ?? null;
    const wanted = page ?? (text && at !== undefined ? pageAt(text, at) : null) ?? 1;
    const drawn = await drawnOf(record, kept, wanted, drawings);
    if (!drawn) return context.json(NO_PAGE, 404);
    const { width, height, pages } = drawn;
    return context.json({ page: wanted, pages, width, height, words: wordsOn(text, wanted) }, 200);
  });

  app.openapi(picture, async (context) => {
    const { id, file } = context.req.valid("param");
    const { record } = context.get("desk");
    const kept = await record.store.keptDocument(id);
    const drawn = kept && (await drawnOf(record, kept, Number.parseInt(file, 10), drawings));
    if (!drawn) return context.json(kept ? NO_PAGE : NO_DOCUMENT, 404);
    // A document never changes, so neither does its page; it is for the one who asked, and for no cache between.
    const headers = { "content-type": "image/png", "cache-control": "private, max-age=86400" };
    return context.body(new Uint8Array(drawn.png), 200, headers);
  });
}

type Kept = NonNullable<Awaited<ReturnType<OpenRecord["store"]["keptDocument"]>>>;

async function drawnOf(record: OpenRecord, kept: Kept, page: number, drawings: PageDrawings) {
  if (!hasPages(kept)) return null;
  const { id, mediaType, captures } = kept;
  const source = captures[0]?.source ?? id;
  return drawings.draw({ id, mediaType, source, bytes: () => record.bytesOf(id) }, page);
}

/** The page on which a place of the text stands; null where that is on none. */
function pageAt(text: Text, at: number): number | null {
  const [place] = placesOf(text, at, at + 1);
  return place?.kind === "page" ? place.page : null;
}

function wordsOn(text: Text | null, page: number) {
  return (text?.map ?? []).flatMap(({ start, end, place }) =>
    place.kind === "page" && place.page === page ? [{ start, end, box: place.box }] : [],
  );
}
