import type { OpenAPIHono } from "@hono/zod-openapi";
import { listedCases } from "../../flow/index.ts";
import { fieldNames, fieldOf } from "../../model/index.ts";
import { CaseCharts, CaseList, CasePlaces, CaseQuery, CaseWanted, FieldList } from "../contract/cases.ts";
import { type DeskEnv, deskRoute, json } from "../route.ts";
import { filterOf, today } from "./case-wanted.ts";

const list = deskRoute("reader", {
  method: "get",
  path: "/api/cases",
  summary: "The cases of the record that fit, the latest first unless told, with how many there are of each kind",
  request: { query: CaseQuery },
  responses: { 200: json(CaseList, "The cases that fit.") },
});

const charts = deskRoute("reader", {
  method: "get",
  path: "/api/charts",
  summary: "How many cases fit, by month, state, agency and status of their facts",
  request: { query: CaseWanted },
  responses: { 200: json(CaseCharts, "The counts.") },
});

const places = deskRoute("reader", {
  method: "get",
  path: "/api/places",
  summary: "How many cases fit, by state and, in a state that is asked for, by county and city",
  request: { query: CaseWanted },
  responses: { 200: json(CasePlaces, "The counts.") },
});

const fields = deskRoute("reader", {
  method: "get",
  path: "/api/fields",
  summary: "The fields that facts are about, with what they are called",
  responses: { 200: json(FieldList, "The fields, in the order of the catalogue.") },
});

export function caseRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(list, async (context) => {
    const desk = context.get("desk");
    const { sort, reversed, limit, offset, ...wanted } = context.req.valid("query");
    const day = await today(desk);
    const order = { sort, reversed: reversed !== undefined, limit, offset };
    const found = await listedCases(desk.record.store, { ...filterOf(wanted, day), ...order });
    return context.json(
      {
        cases: [...found.cases],
        ...{ total: found.total, states: [...found.states], years: [...found.years] },
        ...{ agencies: [...found.agencies], statuses: [...found.statuses], today: day },
      },
      200,
    );
  });
  app.openapi(charts, async (context) => {
    const desk = context.get("desk");
    const filter = filterOf(context.req.valid("query"), await today(desk));
    const { cases, ...counts } = await listedCases(desk.record.store, { ...filter, limit: 1 });
    const { months, ...without } = await desk.record.store.countMonths(filter);
    return context.json(
      {
        ...{ total: counts.total, states: [...counts.states], years: [...counts.years] },
        ...{ agencies: [...counts.agencies], statuses: [...counts.statuses], months: [...months], ...without },
      },
      200,
    );
  });
  app.openapi(places, async (context) => {
    const desk = context.get("desk");
    const filter = filterOf(context.req.valid("query"), await today(desk));
    const { total, states } = await listedCases(desk.record.store, { ...filter, limit: 1 });
    const of = filter.state ? await desk.record.store.countPlaces(filter) : [];
    return context.json({ total, states: [...states], places: of }, 200);
  });
  app.openapi(fields, (context) =>
    context.json({ fields: fieldNames.map((name) => ({ name, label: fieldOf(name).label })) }, 200),
  );
}
