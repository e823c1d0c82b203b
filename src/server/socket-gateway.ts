import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import type { Advisor } from "../advisor/advisor.ts";
import type { ConversationRecord } from "../advisor/ports.ts";
import type { Limits } from "../config.ts";
import type { RecordedEvent } from "../conversation/event.ts";
import { socketAuthSchema, turnSchema } from "../protocol/client-message.ts";
import type { Delta, ServerMessage, TurnAcknowledgement } from "../protocol/server-message.ts";
import type { Origins } from "./origins.ts";
import { isOurs, parseInput, toProblem } from "./problem.ts";
import { toMessage, toMessages } from "./to-message.ts";

interface ClientEvents {
  turn(turn: unknown, acknowledge?: (result: TurnAcknowledgement) => void): void;
}

interface ServerEvents {
  message(message: ServerMessage): void;
  delta(delta: Delta): void;
}

interface SocketData {
  record: ConversationRecord;
  token: string;
  after: number;
}

type ClientSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

export interface SocketGateway {
  close(): Promise<void>;
}

export interface SocketGatewayParts {
  readonly advisor: Advisor;
  readonly origins: Origins;
  readonly limits: Limits;
  readonly onTrouble: (trouble: unknown) => void;
}

/**
 * Conversations over socket.io. The socket is a doorbell, not a mailbox: whatever a client missed it
 * gets from the log, by the number of the last message it has. WebSocket only, so that no balancer
 * needs to remember anybody; the HTTP routes serve where WebSockets are blocked.
 */
export function createSocketGateway(http: HttpServer, parts: SocketGatewayParts): SocketGateway {
  const { advisor, origins, limits, onTrouble } = parts;
  const server = new Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>(http, {
    transports: ["websocket"],
    serveClient: false,
    maxHttpBufferSize: limits.bodyBytesMax,
    perMessageDeflate: { threshold: 1024 },
    // The cors option would not stop a foreign page: it does not apply to WebSockets.
    allowRequest: (request, decide) => decide(null, origins.allows(request)),
  });
  const open = new Map<string, number>();

  server.use((socket: ClientSocket, next) => {
    authorise(advisor, socket).then(
      () => next(),
      (error: unknown) => next(toConnectError(error)),
    );
  });

  server.on("connection", (socket: ClientSocket) => {
    const { id } = socket.data.record;
    const count = (open.get(id) ?? 0) + 1;
    open.set(id, count);
    socket.on("disconnect", () => {
      const left = (open.get(id) ?? 1) - 1;
      if (left === 0) open.delete(id);
      else open.set(id, left);
    });
    if (count > limits.socketsPerConversationMax) {
      socket.disconnect(true);
      return;
    }
    serve(advisor, socket, onTrouble);
  });

  return {
    close: async () => {
      await server.close();
    },
  };
}

async function authorise(advisor: Advisor, socket: ClientSocket): Promise<void> {
  const auth = parseInput(socket.handshake.auth, socketAuthSchema);
  socket.data.record = await advisor.authorise(auth.conversation, auth.token);
  socket.data.token = auth.token;
  socket.data.after = auth.after ?? 0;
}

function toConnectError(error: unknown): Error {
  const problem = toProblem(error);
  return Object.assign(new Error(problem.code), { data: problem });
}

function serve(
  advisor: Advisor,
  socket: ClientSocket,
  onTrouble: (trouble: unknown) => void,
): void {
  const { record } = socket.data;
  let sent = socket.data.after;
  let pumping = Promise.resolve();

  function send(events: readonly RecordedEvent[]): void {
    for (const recorded of events) {
      if (recorded.seq !== sent + 1) continue;
      socket.emit("message", toMessage(recorded));
      sent = recorded.seq;
    }
  }

  /** Sends what is new; a hint that does not follow on is only a reason to look into the log. */
  function pump(hint: readonly RecordedEvent[]): void {
    pumping = pumping
      .then(async () => {
        if (hint[0]?.seq === sent + 1) send(hint);
        else send(await advisor.read(record, sent));
      })
      .catch(onTrouble);
  }

  const stop = advisor.follow(record, {
    recorded: pump,
    piece: (piece) => {
      pumping = pumping.then(() => {
        socket.emit("delta", piece);
      });
    },
  });
  socket.on("disconnect", stop);
  socket.on("turn", (turn, acknowledge) => {
    void answer(advisor, socket, turn, onTrouble).then((result) => acknowledge?.(result));
  });
  pump([]);
}

async function answer(
  advisor: Advisor,
  socket: ClientSocket,
  turn: unknown,
  onTrouble: (trouble: unknown) => void,
): Promise<TurnAcknowledgement> {
  try {
    const { turnId, basedOn, command } = parseInput(turn, turnSchema);
    const { record, token } = socket.data;
    // Looked up again at every turn: a conversation may have been erased meanwhile.
    const current = await advisor.authorise(record.id, token);
    const events = await advisor.turn(current, { id: turnId, basedOn, request: command });
    return { ok: true, head: events.at(-1)?.seq ?? 0, messages: toMessages(events) };
  } catch (error) {
    const problem = toProblem(error);
    if (isOurs(problem)) onTrouble(error);
    return { ok: false, problem };
  }
}
