import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { createOrigins } from "../../src/server/origins.ts";

const origins = createOrigins(["https://shop.example", "http://[2001:db8::1]:8080"]);

/** A page of this origin asks the server under this name. */
function allows(origin: string | undefined, host: string | undefined): boolean {
  const headers = {
    ...(origin === undefined ? {} : { origin }),
    ...(host === undefined ? {} : { host }),
  };
  return origins.allows({ headers } as IncomingMessage);
}

test.each<[origin: string | undefined, host: string | undefined, expected: boolean]>([
  [undefined, "advice.example", true],
  ["https://shop.example", "advice.example", true],
  ["http://[2001:db8::1]:8080", "advice.example", true],
  ["https://advice.example", "advice.example", true],
  ["http://advice.example", "advice.example", true],
  ["http://localhost:3000", "localhost:3000", true],
  ["http://[::1]:3000", "[::1]:3000", true],
  ["http://shop.example", "advice.example", false],
  ["https://shop.example:8443", "advice.example", false],
  ["https://shop.example.evil.example", "advice.example", false],
  ["https://evil-shop.example", "advice.example", false],
  ["https://SHOP.example", "advice.example", false],
  ["https://shop.example/", "advice.example", false],
  ["https://shop.example, https://evil.example", "advice.example", false],
  ["http://[2001:db8::1]", "advice.example", false],
  ["http://localhost", "localhost:3000", false],
  ["https://advice.example@evil.example", "advice.example", false],
  ["https://evil.example@advice.example", "advice.example", false],
  ["ftp://advice.example", "advice.example", false],
  ["null", "advice.example", false],
  ["", "advice.example", false],
  // Without a host nothing is this server's own.
  ["null", undefined, false],
  ["https://undefined", undefined, false],
])("a page of %s that asks %s: %s", (origin, host, expected) => {
  expect(allows(origin, host)).toBe(expected);
});
