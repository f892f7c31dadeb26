import { createServer } from "node:http";
import { beforeEach, expect, test, vi } from "vitest";

// A server that answers a public-looking first hop cannot exist on this machine, so only the judgement is replaced here:
// the first hop passes, where it is judged before and after connecting, and every later one is judged as always.
const judgement = vi.hoisted(() => ({ passes: 0 }));
vi.mock("./public-address.ts", async (original) => {
  const { refusalOf } = await original<typeof import("./public-address.ts")>();
  return { refusalOf: (address: string) => (judgement.passes-- > 0 ? null : refusalOf(address)) };
});
beforeEach(() => {
  judgement.passes = 2;
});

const { Fetcher } = await import("./fetcher.ts");
const { defaultLimits } = await import("../limits.ts");

test.each([
  ["http://127.0.0.1/", "this machine itself"],
  ["http://[::ffff:127.0.0.1]/", "this machine itself"],
  ["http://[::1]/", "this machine itself"],
  ["http://localhost/", "this machine itself"],
  ["http://169.254.169.254/latest/meta-data/", "link-local"],
  ["http://10.0.0.1/", "private network"],
  ["http://[::ffff:10.0.0.1]/", "private network"],
  ["file:///etc/hosts", "file: address"],
])("refuses a redirect to %s from an address that was allowed", async (location, why) => {
  const server = createServer((_, response) => response.writeHead(302, { location }).end());
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  const port = typeof bound === "object" ? bound?.port : undefined;
  const fetcher = new Fetcher({ ...defaultLimits, paceMilliseconds: 0 });
  const refused = await fetcher.get(`http://127.0.0.1:${port}/`).finally(() => fetcher.close());
  server.close();
  expect(refused).toMatchObject({ code: "refused-address", message: expect.stringContaining(why) });
});

test("refuses a name that leads to this machine the second time it is asked, after a first answer that was allowed", async () => {
  const server = createServer((_, response) =>
    response.writeHead(302, { location: `http://tern-hollow.example:${port}/again`, connection: "close" }).end(),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  const port = typeof bound === "object" ? bound?.port : undefined;
  const answers = ["127.0.0.1", "127.0.0.1"];
  const fetcher = new Fetcher(
    { ...defaultLimits, paceMilliseconds: 0 },
    { resolve: (_, __, callback) => callback(null, [{ address: answers.shift() ?? "", family: 4 }]) },
  );
  const refused = await fetcher.get(`http://tern-hollow.example:${port}/`).finally(() => fetcher.close());
  server.close();
  expect(refused).toMatchObject({
    code: "refused-address",
    message: expect.stringContaining("127.0.0.1) is this machine itself"),
  });
  expect(answers).toEqual([]);
});
