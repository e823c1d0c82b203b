import { Manager } from "socket.io-client";
import type {
  Delta,
  Problem,
  ServerMessage,
  TurnAcknowledgement,
} from "../../src/protocol/server-message.ts";
import type { SocketLine, SocketParts } from "../talk/line.ts";

/** Longer than this an acknowledgement is not waited for; the turn goes out another way, with its id. */
const acknowledgeMsMax = 3_000;

/** Loaded behind: a conversation begins without it. */
export function connectSocket(base: string, parts: SocketParts): SocketLine {
  const { key, after, heard } = parts;
  const { origin, pathname } = new URL(base);
  const manager = new Manager(origin, {
    path: `${pathname}socket.io`,
    transports: ["websocket"],
    reconnectionDelay: 500,
    reconnectionDelayMax: 10_000,
  });
  const socket = manager.socket("/", {
    // Asked anew at every attempt: what was missed is sent from the last message on.
    auth: (answer) =>
      answer({ conversation: key.id, token: key.token, after: after(), once: true }),
  });
  socket.on("connect", () => heard.connected(true));
  socket.on("disconnect", (why) => {
    heard.connected(false);
    // The library does not come back by itself after the server has hung up.
    if (why === "io server disconnect") socket.connect();
  });
  socket.on("connect_error", (error: Error & { readonly data?: Problem }) => {
    if (error.data !== undefined) heard.refused(error.data);
  });
  socket.on("message", (message: ServerMessage) => heard.messages([message]));
  socket.on("delta", (delta: Delta) => heard.delta(delta));
  return {
    async turn(turn) {
      try {
        const answer = (await socket
          .timeout(acknowledgeMsMax)
          .emitWithAck("turn", turn)) as TurnAcknowledgement;
        return answer.ok ? { ok: true, value: answer } : answer;
      } catch {
        return undefined;
      }
    },
    close: () => void socket.close(),
  };
}
