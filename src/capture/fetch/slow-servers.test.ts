import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { defaultLimits } from "../limits.ts";
import { Fetcher } from "./fetcher.ts";

const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
const limits = { ...defaultLimits, paceMilliseconds: 0, timeoutMilliseconds: 1500, maximumRedirects: 1000 };
const open = new Set<Socket>();
let server: Server | undefined;

afterEach(() => {
  for (const socket of open) socket.destroy();
  server?.close();
});

/** What a fetch comes to from a server that does as it likes with each connection. */
async function fetchFrom(answer: (socket: Socket) => void): Promise<unknown> {
  server = createServer((socket) => {
    open.add(socket.on("error", () => undefined));
    socket.once("data", () => answer(socket));
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  const fetcher = new Fetcher(limits, { allowPrivateAddresses: true });
  const { port } = server.address() as AddressInfo;
  return fetcher.get(`http://127.0.0.1:${port}/depot`).finally(() => fetcher.close());
}

/** Writes some words, and from then on a byte a second. */
function trickle(socket: Socket, words: string, byte: string): void {
  socket.write(words);
  const dripping = setInterval(() => socket.write(byte), 1000);
  socket.on("close", () => clearInterval(dripping));
}

test.each<[string, (socket: Socket) => void]>([
  ["never answers", () => undefined],
  ["trickles a status line", (socket) => trickle(socket, "HTTP/1.1 ", "2")],
  ["trickles headers without end", (socket) => trickle(socket, `${HEAD}X-Long: `, "x")],
  ["trickles a body a byte a second", (socket) => trickle(socket, `${HEAD}Content-Length: 900\r\n\r\n`, "x")],
  ["trickles a body in chunks", (socket) => trickle(socket, `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, "1\r\nx\r\n")],
  [
    "redirects again and again, a little later each time",
    (socket) =>
      setTimeout(
        () => socket.end("HTTP/1.1 302 Found\r\nLocation: /depot\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
        200,
      ),
  ],
])("a server that %s is given up, with the reason", async (_, answer) => {
  expect(await fetchFrom(answer)).toMatchObject({
    code: "not-fetched",
    message: expect.stringContaining("no whole answer within 1.5 seconds"),
  });
});

test.each<[string, (socket: Socket) => void]>([
  ["hangs up at once", (socket) => socket.destroy()],
  ["hangs up in the middle", (socket) => socket.end(`${HEAD}Content-Length: 900\r\n\r\nFiction`)],
  ["answers with no HTTP at all", (socket) => socket.end("220 mail.tern-hollow.example\r\n")],
  ["sends a header larger than any", (socket) => socket.end(`${HEAD}X-Long: ${"x".repeat(200_000)}\r\n\r\n`)],
])("of a server that %s it is said that the page could not be fetched", async (_, answer) => {
  expect(await fetchFrom(answer)).toMatchObject({
    code: "not-fetched",
    message: expect.stringMatching(/it could not be fetched \((?!undefined)\w+\)\. /),
  });
});
