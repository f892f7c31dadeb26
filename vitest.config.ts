import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "bench/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/postgres-setup.ts"],
    // A skipped or focused test is a failed promise; .ci/run relies on this.
    allowOnly: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
