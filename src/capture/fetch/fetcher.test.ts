import { createServer, type RequestListener, type Server } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { UnreadableDocument } from "../../model/index.ts";
import { type CaptureLimits, defaultLimits as limits } from "../limits.ts";
import { Fetcher, type FetchSettings } from "./fetcher.ts";

const servers: Server[] = [];
const PAGE = "<!doctype html><p>Fiction: nobody in Tern Hollow exists.";
const LOCAL = { allowPrivateAddresses: true, now: () => new Date("2031-03-04T18:20:00Z") };

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** The address of a server on this machine, and the paths it was asked for. */
async function serve(answer: RequestListener): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the test server has no port");
  return { address: `http://127.0.0.1:${bound.port}`, asked };
}

const defaultLimits = { ...limits, paceMilliseconds: 0 };

/** One address, fetched and closed. */
async function captureUrl(address: string, limits: CaptureLimits, settings: FetchSettings = {}) {
  const fetcher = new Fetcher(limits, settings);
  return fetcher.get(address).finally(() => fetcher.close());
}

const codeOf = (item: unknown) => (item instanceof UnreadableDocument ? item.code : "captured");

test("gives the page, the address that answered after redirects, and when", async () => {
  const { address, asked } = await serve((request, response) => {
    if (request.url === "/old") response.writeHead(301, { location: "/new#top" }).end();
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE);
  });
  expect(await captureUrl(`${address}/old`, defaultLimits, LOCAL)).toMatchObject({
    source: `${address}/old`,
    url: `${address}/new`,
    retrieved: "2031-03-04T18:20:00.000Z",
    contentType: "text/html; charset=utf-8",
    redirects: [`${address}/old`],
    bytes: new TextEncoder().encode(PAGE),
  });
  expect(asked).toEqual(["/old", "/new"]);
});

describe("refuses what is not on the public internet, and says why", () => {
  test.each([
    ["127.0.0.1", /this machine itself/],
    ["[::1]", /this machine itself/],
    ["[::ffff:127.0.0.1]", /this machine itself/],
    ["localhost", /this machine itself/],
    ["0x7f.1", /this machine itself/],
    ["2130706433", /this machine itself/],
    ["169.254.169.254", /link-local/],
    ["10.0.0.1", /private network/],
  ])("%s", async (host, why) => {
    const { address, asked } = await serve((_, response) => response.end(PAGE));
    const refused = await captureUrl(`http://${host}:${new URL(address).port}/`, defaultLimits);
    expect(codeOf(refused)).toBe("refused-address");
    expect(refused).toHaveProperty("message", expect.stringMatching(why));
    expect(asked).toEqual([]);
  });

  test.each([["file:///etc/hosts"], ["ftp://tern-hollow.example/"], ["http://user:word@tern-hollow.example/"]])(
    "a redirect to %s",
    async (location) => {
      const { address } = await serve((_, response) => response.writeHead(302, { location }).end());
      expect(codeOf(await captureUrl(address, defaultLimits, LOCAL))).toBe("refused-address");
    },
  );

  test("never prints a password", async () => {
    const refused = await captureUrl("https://user:word@tern-hollow.example/", defaultLimits);
    expect(JSON.stringify(refused) + String(refused)).not.toContain("word@");
  });
});

describe("keeps to its limits", () => {
  test.each([
    ["a length announced", {}, Buffer.alloc(5000, 97)],
    ["a small archive that unpacks large", { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(500_000, 97))],
  ])("in size: %s", async (_, headers, body) => {
    const { address } = await serve((_request, response) => response.writeHead(200, headers).end(body));
    expect(codeOf(await captureUrl(address, { ...defaultLimits, maximumBytes: 2000 }, LOCAL))).toBe("too-large");
  });

  test("in time, for a body that never ends", async () => {
    const { address } = await serve((_, response) => {
      const dripping = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(dripping));
    });
    const refused = await captureUrl(address, { ...defaultLimits, timeoutMilliseconds: 300 }, LOCAL);
    expect(codeOf(refused)).toBe("not-fetched");
    expect(refused).toHaveProperty("message", expect.stringContaining("within 0.3 seconds"));
  });

  test("in redirects", async () => {
    const { address, asked } = await serve((_, response) => response.writeHead(302, { location: "/again" }).end());
    expect(codeOf(await captureUrl(address, { ...defaultLimits, maximumRedirects: 2 }, LOCAL))).toBe("not-fetched");
    expect(asked).toHaveLength(3);
  });
});

test.each([
  [404, "missing"],
  [410, "missing"],
  [403, "not-fetched"],
  [500, "not-fetched"],
])("says that the server answered %d", async (status, code) => {
  const { address } = await serve((_, response) => response.writeHead(status).end(PAGE));
  const refused = await captureUrl(address, defaultLimits, LOCAL);
  expect(codeOf(refused)).toBe(code);
  expect(refused).toHaveProperty("message", expect.stringContaining(String(status)));
});

test("says so when nobody answers or the address is no address", async () => {
  const { address } = await serve(() => {});
  servers.splice(0).forEach((server) => {
    server.close();
  });
  const refused = await captureUrl(address, defaultLimits, LOCAL);
  expect(codeOf(refused)).toBe("not-fetched");
  expect(refused).toHaveProperty("message", expect.stringContaining("ECONNREFUSED"));
  expect(codeOf(await captureUrl("http://", defaultLimits, LOCAL))).toBe("missing");
});

describe("asks politely", () => {
  test("says who asks and where to reach them", async () => {
    let agent = "";
    const { address } = await serve((request, response) => {
      agent = request.headers["user-agent"] ?? "";
      response.end(PAGE);
    });
    await captureUrl(address, defaultLimits, { ...LOCAL, contact: "desk@tern-hollow.example" });
    expect(agent).toMatch(/^answerable\/\d+\.\d+\.\d+ \(.*; contact desk@tern-hollow\.example\)$/);
  });

  test("asks whether a known version still stands, and takes no for an answer", async () => {
    const asked: (string | undefined)[] = [];
    const { address } = await serve((request, response) => {
      asked.push(request.headers["if-none-match"], request.headers["if-modified-since"]);
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"', "last-modified": "Tue, 04 Mar 2031 10:00:00 GMT" }).end(PAGE);
    });
    const first = await captureUrl(address, defaultLimits, LOCAL);
    expect(first).toMatchObject({ headers: { etag: '"1"', "last-modified": "Tue, 04 Mar 2031 10:00:00 GMT" } });
    const knownVersion = () => ({ etag: '"1"', lastModified: "Tue, 04 Mar 2031 10:00:00 GMT" });
    expect(await captureUrl(address, defaultLimits, { ...LOCAL, knownVersion })).toBe("unchanged");
    expect(asked).toEqual([undefined, undefined, '"1"', "Tue, 04 Mar 2031 10:00:00 GMT"]);
  });

  test("waits between requests to one host", async () => {
    const times: number[] = [];
    const { address } = await serve((_, response) => {
      times.push(performance.now());
      response.end(PAGE);
    });
    const fetcher = new Fetcher({ ...defaultLimits, paceMilliseconds: 150 }, LOCAL);
    for (const path of ["/a", "/b", "/c"]) await fetcher.get(address + path);
    await fetcher.close();
    const pauses = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThan(120);
  });

  test("takes an answer packed in every way it asks for, and refuses other packings", async () => {
    const packings: Record<string, Buffer> = {
      gzip: gzipSync(PAGE),
      deflate: deflateSync(PAGE),
      br: brotliCompressSync(PAGE),
      "gzip, br": brotliCompressSync(gzipSync(PAGE)),
      compress: Buffer.from(PAGE),
    };
    const { address } = await serve((request, response) => {
      const packing = decodeURIComponent((request.url ?? "").slice(1));
      response.writeHead(200, { "content-encoding": packing }).end(packings[packing]);
    });
    const outcomes: string[] = [];
    for (const packing of Object.keys(packings)) {
      const page = await captureUrl(`${address}/${encodeURIComponent(packing)}`, defaultLimits, LOCAL);
      outcomes.push(typeof page === "object" && "bytes" in page ? new TextDecoder().decode(page.bytes) : codeOf(page));
    }
    expect(outcomes).toEqual([PAGE, PAGE, PAGE, PAGE, "unsupported"]);
  });

  test("says how long a server that is overrun asks to wait", async () => {
    const { address } = await serve((_, response) => response.writeHead(429, { "retry-after": "120" }).end());
    const refused = await captureUrl(address, defaultLimits, LOCAL);
    expect(refused).toHaveProperty("message", expect.stringContaining("429 and asks to wait (120)"));
  });
});
