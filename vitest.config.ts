import { defineConfig } from "vitest/config";

/** Folders whose tests leave nothing behind in what they import, so that their files may share it. */
const sharing = [
  "lib",
  "catalog",
  "climate",
  "flow",
  "reading",
  "recommendation",
  "conversation",
  "learning",
  "search",
  "wording",
  "simulation",
  "protocol",
  "advisor",
  "conversations",
  "studio",
  "catalog-outdoor",
  "illustration",
];
const sharingTests = sharing.map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two workers: the machines this must pass on have two cores.
    maxWorkers: 2,
    projects: [
      // Loading the words shoppers are read with takes a second; here each worker does it once.
      { extends: true, test: { name: "sharing", include: sharingTests, isolate: false } },
      {
        extends: true,
        test: { name: "apart", include: ["tests/**/*.test.ts"], exclude: sharingTests },
      },
    ],
    // What is waited for comes soon, but not within a second on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
