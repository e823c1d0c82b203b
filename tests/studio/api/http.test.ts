import { array, asyncProperty, assert, integer, jsonValue } from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { onSignedOut, request, requestLines, RequestProblem } from "../../../studio/api/http.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  onSignedOut(() => {});
});

function answer(make: () => Response | Promise<Response>): void {
  vi.stubGlobal("fetch", make);
}

async function problemOf(work: Promise<unknown>): Promise<RequestProblem> {
  const outcome = await work.catch((cause: unknown) => cause);
  if (!(outcome instanceof RequestProblem)) throw new Error("no problem was thrown");
  return outcome;
}

const problem = (status: number, details: object): Response => Response.json(details, { status });

describe("an answer", () => {
  test("is what the server said", async () => {
    answer(() => Response.json({ state: "signed-out" }));
    expect(await request("GET", "me")).toEqual({ state: "signed-out" });
  });

  test("may be nothing", async () => {
    answer(() => new Response(null, { status: 204 }));
    expect(await request("DELETE", "session")).toBeUndefined();
  });
});

describe("a problem", () => {
  test.each([
    ["of the server", () => problem(409, { code: "flow-exists", title: "x" }), "flow-exists", 409],
    ["without a code", () => problem(500, {}), "unknown", 500],
    ["of a proxy", () => new Response("<html>", { status: 502 }), "offline", 502],
    ["of the network", () => Promise.reject(new TypeError("failed")), "offline", 0],
  ])("%s", async (_whose, make, code, status) => {
    answer(make);
    expect(await problemOf(request("GET", "flows"))).toMatchObject({ code, status });
  });

  test("carries what belongs to it", async () => {
    answer(() => problem(409, { code: "draft-conflict", conflict: { version: 3 } }));
    const { details } = await problemOf(request("PUT", "flows/a/draft", {}));
    expect(details["conflict"]).toEqual({ version: 3 });
  });

  test("of nobody being signed in is told", async () => {
    const told = vi.fn<() => void>();
    onSignedOut(told);
    answer(() => problem(401, { code: "signed-out" }));
    await problemOf(request("GET", "flows"));
    expect(told).toHaveBeenCalledOnce();
  });
});

/** The bytes of a text, in pieces that end anywhere, within a letter too. */
function inPieces(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) {
        controller.enqueue(bytes.slice(at, at + size));
      }
      controller.close();
    },
  });
}

test("lines arrive whole, however they were cut on the way", async () => {
  await assert(
    asyncProperty(
      array(jsonValue(), { maxLength: 8 }),
      integer({ min: 1, max: 40 }),
      async (values, size) => {
        const lines = values.map((value) => JSON.stringify(value));
        const text = lines.map((line) => `${line}\n`).join("");
        answer(() => new Response(inPieces(text, size)));
        const read: string[] = [];
        const { signal } = new AbortController();
        for await (const line of requestLines("flows/a/prove", {}, signal)) {
          read.push(JSON.stringify(line));
        }
        expect(read).toEqual(lines);
      },
    ),
    { seed: 7, numRuns: 60 },
  );
});
