import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { AnswerableError, version } from "../model/index.ts";
import { addRoutes } from "./api/index.ts";
import { connectionOf } from "./connection.ts";
import type { Desk } from "./desk.ts";
import { safeHeaders, sameSite } from "./headers.ts";
import { healthRoutes } from "./health.ts";
import { pagesOf } from "./pages.ts";
import { mayAs } from "./people/role.ts";
import { PREVIEW, previewOf } from "./publishing/preview.ts";
import { DeskRefusal } from "./refusal.ts";
import { REPORT, ReportPage, reportBodyLimit } from "./reports/report-page.ts";
import { meterRequests } from "./request-meter.ts";
import type { DeskEnv } from "./route.ts";
import { FEED, feedOf } from "./telling/feed-page.ts";

/** The desk as a web application: its routes under `/api`, the pages for everything else. */
export async function deskApp(desk: Desk): Promise<OpenAPIHono<DeskEnv>> {
  const app = new OpenAPIHono<DeskEnv>({
    // What does not fit its schema is told of by the first thing that is wrong with it.
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      const where = issue && issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
      return context.json({ code: "not-valid", message: `${where}${issue?.message ?? "It is not valid."}` }, 400);
    },
  });
  healthRoutes(app, desk);
  app.use(safeHeaders(desk), sameSite(desk));
  app.use("/api/*", async (context, next) => {
    context.set("desk", desk);
    context.set("address", addressOf(desk, context));
    context.set("who", await desk.people.whoIs(context.req.header("cookie") ?? ""));
    await next();
  });
  app.use("/api/*", meterRequests(desk.limits.requestsAMinute));
  const limitedTo = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: (context) =>
        // What is still on its way is not waited for, so that nothing else can come on this connection.
        context.json({ code: "too-large", message: `At most ${maxSize} bytes are taken here at once.` }, 413, {
          connection: "close",
        }),
    });
  const [limited, files] = [limitedTo(desk.limits.bodyBytes), limitedTo(desk.limits.filesBytes)];
  // Files that are added have a limit of their own, for those alone who may add them.
  app.use("/api/*", (context, next) => {
    const who = context.get("who");
    const mayAdd = context.req.path === "/api/files" && who !== null && mayAs(who.role, "editor");
    return (mayAdd ? files : limited)(context, next);
  });
  addRoutes(app);
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: desk.origin.startsWith("https:") ? "__Secure-answerable.session_token" : "answerable.session_token",
  });
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Answerable desk",
      version,
      description: "What the desk's pages ask; `x-role` is the role that a route takes.",
    },
  });
  app.all("/api/*", (context) => context.json({ code: "not-found", message: "There is nothing here." }, 404));
  app.get(`${PREVIEW}*`, async (context) => {
    if ((await desk.people.whoIs(context.req.header("cookie") ?? "")) === null) return context.redirect("/sign-in");
    const { folder } = desk.publisher;
    return folder === null ? context.text("Nothing is published here.\n", 404) : previewOf(folder, context);
  });
  const reportPage = new ReportPage(desk);
  app.get(REPORT, (context) => reportPage.show(context));
  app.post(REPORT, reportBodyLimit, (context) => reportPage.take(context, addressOf(desk, context)));
  app.get(FEED, (context) => feedOf(desk, context));
  app.get("*", await pagesOf(desk));
  app.notFound((context) => context.text("There is nothing here.\n", 404));
  app.onError((error, context) => {
    if (error instanceof DeskRefusal)
      return context.json({ code: error.code, message: error.message }, error.status, { ...error.headers });
    if (error instanceof HTTPException)
      return context.json({ code: "not-valid", message: "What was sent is not JSON that can be read." }, 400);
    if (error instanceof AnswerableError)
      return context.json({ code: error.code, message: error.message }, error.code === "no-case" ? 404 : 400);
    process.stderr.write(`answerable: ${context.req.method} ${context.req.path}: ${error.stack ?? String(error)}\n`);
    return context.json(
      { code: "fault", message: "A fault in this program; it is in the desk's log. Please report it." },
      500,
    );
  });
  return app;
}

function addressOf({ clientAddress }: Desk, context: Context<DeskEnv>): string {
  return clientAddress.of(connectionOf(context), context.req.header("x-forwarded-for"));
}
