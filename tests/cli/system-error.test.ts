import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainSystemError, isSystemError } from "../../src/cli/system-error.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-system-error-"));
  await writeFile(join(folder, "file"), "");
});
afterAll(async () => await rm(folder, { recursive: true }));

/** What is said of what the system threw. */
async function check(work: () => Promise<unknown>): Promise<string> {
  const cause: unknown = await work().then(
    () => "nothing",
    (thrown: unknown) => thrown,
  );
  return isSystemError(cause) ? explainSystemError(cause).replace(folder, "…") : String(cause);
}

describe("explainSystemError", () => {
  it.each<[name: string, work: () => Promise<unknown>, said: string]>([
    [
      "a file that is missing",
      async () => await readFile(join(folder, "none.csv")),
      "…/none.csv: there is no such file or folder",
    ],
    ["a folder", async () => await readFile(folder), "this is a folder, not a file"],
    [
      "a file taken for a folder",
      async () => await writeFile(join(folder, "file", "x"), ""),
      "…/file/x: this is not a folder",
    ],
  ])("tells of %s", async (_name, work, said) => {
    expect(await check(work)).toContain(said);
  });

  it("names the port that is in use", async () => {
    const first = createServer();
    const port = await listening(first, 0);
    try {
      expect(await check(async () => await listening(createServer(), port))).toBe(
        `port ${port} is in use already; stop what listens there, or set PORT to another one`,
      );
    } finally {
      first.close();
    }
  });

  it.each([
    ["EACCES", "listen", "port 80 is not open to this user; set PORT to one from 1024 on"],
    ["EMFILE", "open", "as the system said it"],
  ])("tells of %s at %s", (code, syscall, said) => {
    const thrown = Object.assign(new Error("as the system said it"), { code, syscall, port: 80 });
    expect(isSystemError(thrown) && explainSystemError(thrown)).toBe(said);
  });

  it("leaves other errors alone", () => {
    expect([new Error("a defect"), "text", undefined].filter(isSystemError)).toEqual([]);
  });
});

async function listening(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve());
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
