import type { OpenAPIHono } from "@hono/zod-openapi";
import { foundWords } from "../../flow/index.ts";
import { type FieldName, fieldOf } from "../../model/index.ts";
import { SearchPage, SearchQuery } from "../contract/search.ts";
import { type DeskEnv, deskRoute, json } from "../route.ts";
import { filterOf, today } from "./case-wanted.ts";

const search = deskRoute("reader", {
  method: "get",
  path: "/api/search",
  summary:
    "The documents and claims that have some words, the best first unless very many have them, with the words marked",
  request: { query: SearchQuery },
  responses: { 200: json(SearchPage, "What was found.") },
});

export function searchRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(search, async (context) => {
    const desk = context.get("desk");
    const { words, within, limit, offset, ...wanted } = context.req.valid("query");
    const filter = filterOf(wanted, await today(desk));
    const { hits, ...counted } = await foundWords(desk.record.store, {
      words,
      ...(within && { within }),
      filter,
      limit,
      offset,
    });
    return context.json(
      {
        hits: hits.map(({ excerpt, field, ...hit }) => ({
          ...hit,
          field: field === null ? null : fieldOf(field as FieldName).label,
          excerpt: [...excerpt],
        })),
        ...counted,
      },
      200,
    );
  });
}
