import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { OpenRecord } from "../../flow/index.ts";
import { momentAsWritten } from "../../model/index.ts";
import type { About } from "../adding/adding.ts";
import { withCure } from "../adding/cure.ts";
import { shownSource } from "../adding/names.ts";
import {
  type AboutDocuments,
  type AddedDocument,
  Addition,
  AdditionList,
  AdditionQuery,
  NewAddresses,
  NewFiles,
  NewText,
} from "../contract/additions.ts";
import { type DeskEnv, deskRoute, json, jsonBody } from "../route.ts";

const Kept = z.object({ number: z.number().int() });
const kept = json(Kept, "It is in the record, and will be read; ask for the addition to see how far it is.");

const files = deskRoute("editor", {
  method: "post",
  path: "/api/files",
  summary: "Adds files; what is answered for is in the record, and is read after",
  request: { body: { required: true, content: { "multipart/form-data": { schema: NewFiles } } } },
  responses: { 202: kept },
});

const addresses = deskRoute("editor", {
  method: "post",
  path: "/api/addresses",
  summary: "Adds what addresses of the web answer with; a feed gives the pages that it names",
  request: { body: jsonBody(NewAddresses) },
  responses: { 202: kept },
});

const texts = deskRoute("editor", {
  method: "post",
  path: "/api/texts",
  summary: "Adds a text that somebody pasted",
  request: { body: jsonBody(NewText) },
  responses: { 202: kept },
});

const list = deskRoute("reader", {
  method: "get",
  path: "/api/additions",
  summary: "What was added at the desk, the latest first",
  request: { query: AdditionQuery },
  responses: { 200: json(AdditionList, "The additions.") },
});

const one = deskRoute("reader", {
  method: "get",
  path: "/api/additions/{number}",
  summary: "How far an addition is, and what became of each document",
  request: { params: z.object({ number: z.coerce.number().int().positive() }) },
  responses: { 200: json(Addition, "The addition.") },
});

export function additionRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(files, async (context) => {
    const { files: sent, url, ...about } = context.req.valid("form");
    const given = (Array.isArray(sent) ? sent : [sent]).filter((one): one is File => one instanceof File);
    if (given.length === 0)
      return context.json({ code: "not-valid", message: "No file came. Choose one or several, and send them." }, 400);
    if (url && given.length > 1)
      return context.json({ code: "not-valid", message: "An address is of one file. Send that file alone." }, 400);
    const { adding } = context.get("desk");
    const read = await Promise.all(
      given.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const number = await adding.files(nameOf(context.get("who")), read, { ...aboutOf(about), ...(url && { url }) });
    return context.json({ number }, 202);
  });
  app.openapi(addresses, async (context) => {
    const { addresses: given, ...about } = context.req.valid("json");
    const { adding } = context.get("desk");
    return context.json({ number: await adding.addresses(nameOf(context.get("who")), given, aboutOf(about)) }, 202);
  });
  app.openapi(texts, async (context) => {
    const { text, title, url, ...about } = context.req.valid("json");
    const { adding } = context.get("desk");
    const known = { ...aboutOf(about), ...(title && { title }), ...(url && { url }) };
    return context.json({ number: await adding.text(nameOf(context.get("who")), text, known) }, 202);
  });
  app.openapi(list, async (context) => {
    const { limit, offset } = context.req.valid("query");
    return context.json({ additions: await context.get("desk").record.store.additions.list(limit, offset) }, 200);
  });
  app.openapi(one, async (context) => {
    const { number } = context.req.valid("param");
    const addition = await additionOf(context.get("desk").record, number);
    if (addition === null) return context.json({ code: "not-found", message: `There is no addition ${number}.` }, 404);
    return context.json(addition, 200);
  });
}

function nameOf(who: DeskEnv["Variables"]["who"]): string {
  return who?.name ?? "";
}

function aboutOf({ publisher, published }: AboutDocuments): About {
  const moment = momentAsWritten(published ?? "");
  return { ...(publisher && { publisher }), ...(moment && { published: moment }) };
}

async function additionOf({ store }: OpenRecord, number: number): Promise<Addition | null> {
  const line = await store.additions.find(number);
  if (line === null) return null;
  const documents = (await store.additions.documents(number)).map(({ isRead, cases, ...document }) => ({
    ...document,
    source: shownSource(document.source),
    reason: document.reason === null ? null : withCure(document.reason),
    cases: [...cases],
    state: stateOf(isRead, cases.length, document.reason, line.state),
  }));
  const refused = (await store.additions.refused(number)).map(({ source, reason }) => ({
    source: shownSource(source),
    reason: withCure(reason),
  }));
  const counts = {
    documents: documents.length,
    added: documents.filter(({ isNew }) => isNew).length,
    read: documents.filter(({ state }) => state !== "waits").length,
    refused: refused.length,
  };
  return { ...line, counts, documents, refused };
}

/** What became of a document. One that was read and is in no case yet waits until cases were put together. */
function stateOf(
  isRead: boolean,
  cases: number,
  reason: string | null,
  state: Addition["state"],
): AddedDocument["state"] {
  if (cases > 0) return "in a case";
  if (!isRead) return reason === null ? "waits" : "not read";
  return state === "done" ? "in no case" : "waits";
}
