import { createServer } from "node:http";
import { expect, test, vi } from "vitest";

// A server that answers a public-looking first hop cannot exist on this machine, so only the judgement is replaced here:
// the first address asked about passes, every later one is judged as always.
vi.mock("./public-address.ts", async (original) => {
  const { refusalOf } = await original<typeof import("./public-address.ts")>();
  return { refusalOf: (address: string) => (address === "127.0.0.1" ? null : refusalOf(address)) };
});

const { captureUrl } = await import("./capture-url.ts");
const { defaultLimits } = await import("./limits.ts");

test.each([["http://169.254.169.254/latest"], ["http://[::1]/"], ["http://10.0.0.1/"], ["http://[::ffff:10.0.0.1]/"]])(
  "refuses a redirect to %s from an address that was allowed",
  async (location) => {
    const server = createServer((_, response) => response.writeHead(302, { location }).end());
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const bound = server.address();
    const port = typeof bound === "object" ? bound?.port : undefined;
    const refused = await captureUrl(`http://127.0.0.1:${port}/`, defaultLimits);
    server.close();
    expect(refused).toMatchObject({ code: "refused-address" });
  },
);
