import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes soon, but not within a second on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    // Two workers: the machines this must pass on have two cores.
    maxWorkers: 2,
  },
});
