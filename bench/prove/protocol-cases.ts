import { engineCases } from "./protocol/engine-io.ts";
import { socketCases } from "./protocol/socket-io.ts";

/*
 * Written by us after the public protocol documents, engine.io v4 and socket.io v5, and after what
 * their conformance tests look at. Where a test asks for long polling, which this server refuses so
 * that no balancer has to remember anybody, the refusal is what is checked.
 */

export interface ProtocolCase {
  readonly protocol: "engine.io v4" | "socket.io v5";
  readonly name: string;
  readonly check: CheckedCase[1];
}

/** What is so, and what throws when it is not. */
export type CheckedCase = readonly [name: string, check: (url: string) => Promise<void>];

export const protocolCases: readonly ProtocolCase[] = [
  ...engineCases.map(([name, check]) => ({ protocol: "engine.io v4" as const, name, check })),
  ...socketCases.map(([name, check]) => ({ protocol: "socket.io v5" as const, name, check })),
];
