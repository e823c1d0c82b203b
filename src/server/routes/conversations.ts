import { Router, type Request } from "express";
import { z } from "zod";
import { AdvisorError } from "../../advisor/advisor-error.ts";
import type { Advisor } from "../../advisor/advisor.ts";
import type { ConversationRecord } from "../../advisor/ports.ts";
import type { RecordedEvent } from "../../conversation/event.ts";
import { openingSchema, turnSchema } from "../../protocol/client-message.ts";
import type { OpeningResult, TurnResult } from "../../protocol/server-message.ts";
import type { Metrics } from "../metrics.ts";
import { parseInput } from "../problem.ts";
import type { RateLimits } from "../rate-limits.ts";
import { toMessages } from "../to-message.ts";

const querySchema = z.object({
  after: z.coerce.number().int().nonnegative().default(0),
  waitMs: z.coerce.number().int().nonnegative().default(0),
});

export interface ConversationRouteParts {
  readonly advisor: Advisor;
  readonly rates: RateLimits;
  readonly metrics: Metrics;
  readonly waitMsMax: number;
  /** Aborts when the server is about to stop: whoever waits is answered with what there is. */
  readonly draining: AbortSignal;
}

/** The conversation over plain HTTP: the same semantics as the socket, for whoever has none. */
export function conversationRoutes(parts: ConversationRouteParts): Router {
  const { advisor, rates, metrics, waitMsMax, draining } = parts;
  const routes = Router();

  routes.post("/", async (request, response) => {
    await rates.opening(request);
    const opening = parseInput(request.body ?? {}, openingSchema);
    const { record, token, events } = await advisor.open(opening);
    const result: OpeningResult = { conversationId: record.id, token, ...toResult(events) };
    response.status(201).location(`/api/conversations/${record.id}`).json(result);
  });

  routes.post("/:id/turns", async (request, response) => {
    const record = await authorised(advisor, request);
    await rates.turn(request, record.id);
    const { turnId, basedOn, command } = parseInput(request.body, turnSchema);
    const events = await advisor.turn(record, { id: turnId, basedOn, request: command });
    response.json(toResult(events));
  });

  routes.get("/:id/messages", async (request, response) => {
    const record = await authorised(advisor, request);
    const { after, waitMs } = parseInput(request.query, querySchema);
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const stop = (): void => gone.abort();
    // Not AbortSignal.any: the signal of the server, which lives long, would remember every request.
    draining.addEventListener("abort", stop);
    const ms = draining.aborted ? 0 : Math.min(waitMs, waitMsMax);
    const wait = { after, ms, signal: gone.signal };
    const ended = metrics.pollBegan();
    const events = await readOrWait(advisor, record, wait).finally(() => {
      draining.removeEventListener("abort", stop);
      ended();
    });
    const { head, messages } = toResult(events);
    response.json({ head: Math.max(head, after), messages });
  });

  routes.get("/:id/export", async (request, response) => {
    const record = await authorised(advisor, request);
    const { messages } = toResult(await advisor.read(record, 0));
    response.json({
      conversation: record.id,
      startedAt: new Date(record.createdAt).toISOString(),
      flow: record.flow,
      messages,
    });
  });

  routes.delete("/:id", async (request, response) => {
    const record = await authorised(advisor, request);
    await advisor.erase(record);
    response.status(204).end();
  });

  return routes;
}

function toResult(events: readonly RecordedEvent[]): TurnResult {
  return { head: events.at(-1)?.seq ?? 0, messages: toMessages(events) };
}

async function authorised(advisor: Advisor, request: Request): Promise<ConversationRecord> {
  const [scheme = "", token = ""] = (request.headers.authorization ?? "").split(" ");
  if (scheme.toLowerCase() !== "bearer" || token === "") {
    throw new AdvisorError("unknown-conversation", "A bearer token is needed.");
  }
  return await advisor.authorise(String(request.params["id"]), token);
}

/** For messages after this one, at most so long, and only while somebody listens. */
interface Wait {
  readonly after: number;
  readonly ms: number;
  readonly signal: AbortSignal;
}

/** What is there already, or else the next thing that happens, or nothing when time is up. */
async function readOrWait(
  advisor: Advisor,
  record: ConversationRecord,
  wait: Wait,
): Promise<readonly RecordedEvent[]> {
  // Listening begins before reading: what happens in between is not missed.
  const happened = nextEvent(advisor, record, wait);
  const events = await advisor.read(record, wait.after);
  if (events.length > 0 || wait.ms === 0) {
    happened.cancel();
    return events;
  }
  await happened.settled;
  return wait.signal.aborted ? [] : await advisor.read(record, wait.after);
}

function nextEvent(
  advisor: Advisor,
  record: ConversationRecord,
  { after, ms, signal }: Wait,
): { readonly settled: Promise<void>; cancel(): void } {
  let finish = nothing;
  const settled = new Promise<void>((resolve) => {
    const stop = advisor.follow(record, {
      recorded: (events) => {
        if ((events.at(-1)?.seq ?? 0) > after) finish();
      },
      moved: (head) => {
        if (head > after) finish();
      },
    });
    const timer = setTimeout(() => finish(), ms);
    finish = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener("abort", () => finish(), { once: true });
  });
  return { settled, cancel: () => finish() };
}

function nothing(): void {}
