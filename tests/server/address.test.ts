import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { addressOf, isThisMachine, neighbourhoodOf } from "../../src/server/address.ts";

describe("where a request comes from", () => {
  const from = (remoteAddress: string, forwarded?: string): IncomingMessage =>
    ({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
    }) as unknown as IncomingMessage;

  test.each<[string, string | undefined, number, string]>([
    ["198.51.100.7", undefined, 0, "198.51.100.7"],
    ["::ffff:198.51.100.7", undefined, 0, "198.51.100.7"],
    // Without a proxy of ours the header is the sender's own invention.
    ["198.51.100.7", "203.0.113.9", 0, "198.51.100.7"],
    ["10.0.0.1", "203.0.113.9", 1, "203.0.113.9"],
    // What stands left of what our proxy wrote was sent to it.
    ["10.0.0.1", "127.0.0.1, 203.0.113.9", 1, "203.0.113.9"],
    ["10.0.0.1", "1.1.1.1, 203.0.113.9, 10.0.0.2", 2, "203.0.113.9"],
    // Fewer stations than proxies: somebody went around them.
    ["10.0.0.1", "203.0.113.9", 2, "203.0.113.9"],
    ["10.0.0.1", undefined, 2, "10.0.0.1"],
    ["10.0.0.1", " , ,", 1, "10.0.0.1"],
    ["10.0.0.1", "2001:db8::1", 1, "2001:db8::1"],
    // Some proxies write the port down too, another one for each connection.
    ["10.0.0.1", "203.0.113.9:49152", 1, "203.0.113.9"],
    ["10.0.0.1", "[2001:db8::1]:49152", 1, "2001:db8::1"],
    ["10.0.0.1", "[2001:db8::1]", 1, "2001:db8::1"],
    ["10.0.0.1", "[::ffff:203.0.113.9]:49152", 1, "203.0.113.9"],
    ["10.0.0.1", "2001:db8::1:49152", 1, "2001:db8::1:49152"],
  ])("%s, told %s, behind %d proxies: %s", (remote, forwarded, proxies, expected) => {
    expect(addressOf(from(remote, forwarded), proxies)).toBe(expected);
  });

  test.each([
    ["198.51.100.7", "198.51.100.7"],
    ["2001:db8:1:2ff:3:4:5:6", "2001:db8:1:200::/56"],
    ["2001:db8:1:201::1", "2001:db8:1:200::/56"],
    ["2001:db8:1:300::1", "2001:db8:1:300::/56"],
    ["2001:db8::1", "2001:db8:0:0::/56"],
    ["fe80::1%eth0", "fe80:0:0:0::/56"],
    ["::", "0:0:0:0::/56"],
    ["nonsense", "nonsense"],
  ])("%s counts as %s", (address, expected) => {
    expect(neighbourhoodOf(address)).toBe(expected);
  });

  test.each([
    ["127.0.0.1", true],
    ["127.9.9.9", true],
    ["::1", true],
    ["10.0.0.1", false],
    ["::2", false],
  ])("%s is this machine: %s", (address, expected) => {
    expect(isThisMachine(address)).toBe(expected);
  });
});
