import { Router, type Request } from "express";
import { z } from "zod";
import type { Advisor } from "../../advisor/advisor.ts";
import type { ConversationRecord } from "../../advisor/ports.ts";
import type { RecordedEvent } from "../../conversation/event.ts";
import { optional } from "../../lib/optional.ts";
import {
  identitySchema,
  openingSchema,
  seqSchema,
  turnSchema,
} from "../../protocol/client-message.ts";
import { conversationEventsSchema } from "../../protocol/shop-events.ts";
import type { OpeningResult, TurnResult } from "../../protocol/server-message.ts";
import type { Intake } from "../../workshop/learning/intake.ts";
import { authorised, siteOf, type createVouching } from "../access.ts";
import { toExport } from "../export.ts";
import type { Metrics } from "../metrics.ts";
import { isOurs, parseInput, toProblem } from "../problem.ts";
import type { RateLimits } from "../rate-limits.ts";
import { toMessages } from "../to-message.ts";

const querySchema = z.object({
  after: z.coerce.number().pipe(seqSchema).default(0),
  waitMs: z.coerce.number().int().nonnegative().default(0),
});

export interface ConversationRouteParts {
  readonly advisor: Advisor;
  readonly rates: RateLimits;
  readonly metrics: Metrics;
  readonly vouched: ReturnType<typeof createVouching>;
  readonly waitMsMax: number;
  /** Aborts when the server is about to stop: whoever waits is answered with what there is. */
  readonly draining: AbortSignal;
  /** Where the shop's reports go; without it there is nobody to read them. */
  readonly intake: Intake | undefined;
}

/** The conversation over plain HTTP: the same semantics as the socket, for whoever has none. */
export function conversationRoutes(parts: ConversationRouteParts): Router {
  const { advisor, rates, metrics, vouched, waitMsMax, draining, intake } = parts;
  const routes = Router();

  /** A token that is not believed costs nobody the conversation. */
  async function identify(
    record: ConversationRecord,
    identity: string,
    request: Request,
  ): Promise<string> {
    try {
      await advisor.shoppers.identify(record, vouched(identity, request));
      return "known";
    } catch (error) {
      const problem = toProblem(error);
      if (isOurs(problem)) throw error;
      return problem.code;
    }
  }

  /** Whom the shop vouches for, before it has been used for anything; nobody if it is not believed. */
  function shopperOf(identity: string | null | undefined, request: Request): string | undefined {
    if (identity === undefined || identity === null) return undefined;
    try {
      return vouched(identity, request).key;
    } catch (error) {
      if (isOurs(toProblem(error))) throw error;
      return undefined;
    }
  }

  routes.post("/", async (request, response) => {
    await rates.opening(request);
    const { identity, ...opening } = parseInput(request.body ?? {}, openingSchema);
    const { record, token, events } = await advisor.open({
      ...opening,
      site: siteOf(request),
      ...optional("shopper", shopperOf(identity, request)),
    });
    const result: OpeningResult = {
      conversationId: record.id,
      token,
      ...(identity === undefined || identity === null
        ? {}
        : { identity: await identify(record, identity, request) }),
      ...toResult(events),
    };
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
    response.json(toExport(record, await advisor.read(record, 0)));
  });

  routes.put("/:id/shopper", async (request, response) => {
    const record = await authorised(advisor, request);
    const { token } = parseInput(request.body, identitySchema);
    await advisor.shoppers.identify(record, vouched(token, request));
    response.status(204).end();
  });

  routes.post("/:id/events", async (request, response) => {
    const record = await authorised(advisor, request);
    await rates.turn(request, record.id);
    const { events } = parseInput(request.body, conversationEventsSchema);
    await intake?.ofConversation(record.id, events);
    response.status(204).end();
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
