import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { startTestServer, type TestServer } from "./harness.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ limits: { stillMsMax: 300 } });
});
afterAll(async () => {
  await server.close();
});

const head = "POST /api/conversations HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\n";

async function dial(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  await once(socket, "connect");
  return socket;
}

describe("a connection that stands still is cut", () => {
  test.each([
    ["in the middle of its headers", head],
    ["before its body", `${head}Content-Length: 2\r\n\r\n`],
    ["in the middle of its body", `${head}Content-Length: 9\r\n\r\n{"l`],
  ])("%s", async (_where, sent) => {
    const socket = await dial();
    socket.resume();
    socket.write(sent);
    await once(socket, "close");
  });
});

test("an answered connection waits longer for the next request than a balancer does", async () => {
  const answer = await fetch(`${server.url}/healthz`);
  expect(answer.headers.get("keep-alive")).toBe("timeout=65");
});

test("a socket that waits for its next message is not", async () => {
  const socket = new WebSocket(
    `${server.url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`,
  );
  await once(socket, "open");
  const still = await dial();
  still.resume();
  still.write(head);
  // The one that stands still has been there for a shorter time.
  await once(still, "close");
  expect(socket.readyState).toBe(WebSocket.OPEN);
  socket.terminate();
});
