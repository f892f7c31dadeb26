import { readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import type { OpenRecord, PublishOrder } from "../flow/index.ts";
import { AnswerableError } from "../model/index.ts";
import { Adding, type AddingSettings } from "./adding/adding.ts";
import { Following } from "./adding/following.ts";
import { deskApp } from "./app.ts";
import { type DeskLimits, defaultDeskLimits } from "./desk.ts";
import { ClientAddress } from "./people/client-address.ts";
import { Invitations } from "./people/invitations.ts";
import { newSecret, People } from "./people/people.ts";
import { SetUpLink } from "./people/set-up.ts";
import { Tries } from "./people/tries.ts";
import { Publisher } from "./publishing/publisher.ts";
import { REPORT } from "./reports/report-page.ts";
import type { TellingSettings } from "./telling/settings.ts";
import { Telling } from "./telling/telling.ts";

/** How the desk is served. */
export interface Serving {
  /** Host and port to listen on, such as `127.0.0.1:8642`; port 0 takes any that is free. */
  readonly listen: string;
  /** Where people reach it where that is elsewhere, such as `https://desk.example` behind a proxy. */
  readonly origin?: string;
  /** Signs cookies; kept in the record's folder unless given, for desks on several machines. */
  readonly secret?: string;
  /** Addresses or ranges of proxies whose `X-Forwarded-For` is believed; nobody's unless told. */
  readonly proxies?: readonly string[];
  readonly limits?: Partial<DeskLimits>;
  /** Where releases are published, how and with which key; without it nothing can be published from this desk. */
  readonly publishing?: PublishOrder;
  /** How what people add is got and read. */
  readonly adding?: AddingSettings;
  /** How people are told of changes. */
  readonly telling?: TellingSettings;
}

/** A desk that is being served. */
export interface ServedDesk {
  readonly origin: string;
  /** Where it listens, which is elsewhere behind a proxy. */
  readonly listening: { readonly host: string; readonly port: number };
  /** The link by which the first person is let in; null where somebody has an account. */
  readonly setUp: string | null;
  close(): Promise<void>;
}

const PAGES = fileURLToPath(new URL("../../dist/desk/", import.meta.url));

/** Serves the desk of a record until it is closed. Ends what is under way before it closes. */
export async function serveDesk(record: OpenRecord, serving: Serving): Promise<ServedDesk> {
  const limits = { ...defaultDeskLimits, ...serving.limits };
  const clientAddress = new ClientAddress(serving.proxies ?? []);
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    // How often it is looked whether one of these has passed.
    connectionsCheckingInterval: Math.min(5000, limits.headersMs),
    maxHeaderSize: 16_384,
  });
  server.maxConnections = limits.connections;
  const bound = await listenOn(server, serving.listen);
  const origin = serving.origin ?? `http://${bound}`;
  const secret = serving.secret ?? (await secretIn(record.folder));
  const people = People.open(record, {
    origin,
    secret,
    sessionSeconds: limits.sessionMinutes * 60,
    idleSeconds: limits.idleMinutes * 60,
  });
  const setUpLink = new SetUpLink();
  const publisher = new Publisher(serving.publishing ? withReports(serving.publishing, origin) : null);
  const now = () => new Date().toISOString();
  const adding = new Adding(record, serving.adding ?? {}, now);
  const following = new Following(record, adding, now);
  const published = serving.publishing?.settings.address;
  const telling = new Telling(record, { ...(published && { published }), ...serving.telling }, origin, now);
  const app = await deskApp({
    record,
    people,
    setUpLink,
    publisher,
    invitations: new Invitations(record, now),
    tries: new Tries(record, secret),
    clientAddress,
    adding,
    following,
    telling,
    origin,
    pages: PAGES,
    limits,
    now,
  });
  server.on("request", getRequestListener(app.fetch));
  const { address: host, port } = server.address() as AddressInfo;
  adding.start();
  following.start();
  telling.start();
  return {
    origin,
    listening: { host, port },
    setUp: (await people.isEmpty()) ? setUpLink.at(origin) : null,
    async close() {
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeIdleConnections();
      });
      await adding.close();
      await following.close();
      // A feed may have brought something just before.
      await adding.close();
      await telling.close();
    },
  };
}

async function listenOn(server: Server, listen: string): Promise<string> {
  const [, host = "", port = ""] = /^\[?([^\]]+)\]?:(\d{1,5})$/.exec(listen) ?? [];
  try {
    await new Promise<void>((listening, failed) => server.once("error", failed).listen(Number(port), host, listening));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const why =
      code === "EADDRINUSE"
        ? "something listens there already. Name another port with --listen"
        : `it cannot be listened on (${code}). Name an address of this machine and a port, such as 127.0.0.1:8642`;
    throw new AnswerableError("not-listening", `${listen}: ${why}.`, { cause: error });
  }
  const { port: given } = server.address() as AddressInfo;
  return host.includes(":") ? `[${host}]:${given}` : `${host}:${given}`;
}

/** The record's own secret, made when it is first needed, for the eyes of whoever runs the desk. */
async function secretIn(folder: string): Promise<string> {
  const path = join(folder, "desk-secret");
  const made = newSecret();
  // Two desks that start at once agree on whichever came first.
  await writeFile(path, made, { flag: "wx", mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  return (await readFile(path, "utf8")).trim();
}

/** An order whose pages lead readers who report an error to the desk's own form, unless they are led elsewhere. */
function withReports(order: PublishOrder, origin: string): PublishOrder {
  return { ...order, settings: { corrections: `${origin}${REPORT}`, ...order.settings } };
}
