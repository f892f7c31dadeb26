import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AnswerableError } from "../../model/index.ts";
import type { Metrics } from "./metrics.ts";

/** Where a worker answers whoever watches it. */
export interface Watched {
  /** Host and port. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Answers on an address such as `127.0.0.1:9464`: `/healthz` while the process lives, `/readyz` while it can work, else 503 with why not,
 * `/metrics` for Prometheus. It gives figures and takes nothing in.
 */
export async function listen(
  address: string,
  metrics: Metrics,
  unready: () => Promise<string | null>,
): Promise<Watched> {
  const answers: Readonly<Record<string, () => Promise<{ status?: number; type?: string; body: string }>>> = {
    "/healthz": async () => ({ body: "ok\n" }),
    "/readyz": async () => {
      const why = await unready();
      return why === null ? { body: "ready\n" } : { status: 503, body: `${why}\n` };
    },
    "/metrics": () => metrics.text(),
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url?.split("?")[0] ?? ""];
    const isRead = request.method === "GET" || request.method === "HEAD";
    const whole =
      isRead && answer ? answer() : Promise.resolve({ status: isRead ? 404 : 405, body: "There is nothing here.\n" });
    whole
      .catch((error: unknown) => ({ status: 503, body: `${error instanceof Error ? error.message : String(error)}\n` }))
      .then(({ status = 200, body, ...more }: { status?: number; type?: string; body: string }) => {
        response.writeHead(status, { "content-type": more.type ?? "text/plain; charset=utf-8" });
        response.end(request.method === "HEAD" ? undefined : body);
      });
  });
  const [, host = "", port = ""] = /^\[?([^\]]+)\]?:(\d{1,5})$/.exec(address) ?? [];
  await bound(server, host, Number(port), address);
  const { port: given } = server.address() as AddressInfo;
  return {
    address: `${host}:${given}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function bound(server: Server, host: string, port: number, address: string): Promise<void> {
  try {
    await new Promise<void>((listening, failed) => server.once("error", failed).listen(port, host, listening));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const why =
      code === "EADDRINUSE"
        ? "something listens there already. Name another port"
        : `it cannot be listened on (${code}). Name an address of this machine and a port, such as 127.0.0.1:9464`;
    throw new AnswerableError("not-listening", `${address}: ${why}.`, { cause: error });
  }
}
