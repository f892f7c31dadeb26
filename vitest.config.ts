import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "bench/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/postgres-setup.ts"],
    // A skipped or focused test is a failed promise; .ci/run relies on this.
    allowOnly: false,
    // Programs that tests start need not be compiled anew each time: starting takes two thirds of the time.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/node-compile", import.meta.url)) },
    // Much of the time is spent waiting for programs, servers and browsers.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
