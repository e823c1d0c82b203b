import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two workers: the machines this must pass on have two cores.
    maxWorkers: 2,
    // Tests leave nothing behind in what they import, so a worker loads it once for all its files:
    // the words shoppers are read with, a database in memory, a browser.
    isolate: false,
    // What is waited for comes soon, but not within a second on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
