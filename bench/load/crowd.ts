import { setTimeout as wait } from "node:timers/promises";
import type {
  OpeningResult,
  ServerMessage,
  TurnAcknowledgement,
} from "../../src/protocol/server-message.ts";
import { backoffMs } from "../../widget/transport/backoff.ts";
import { ask, jsonHeaders } from "../prove/ask.ts";
import { createChance, type Chance } from "../prove/random.ts";
import type { CrowdTask, Load } from "./crowd-process.ts";
import { nextCommand } from "./next-command.ts";
import { openWire, type Wire } from "./wire.ts";

/*
 * Shoppers with a socket each, in a process of their own: what they cost is not the server's.
 * Latency is counted from the moment a turn was due, so a server that stalls is not flattered.
 */

interface Shopper {
  readonly opening: OpeningResult | undefined;
  wire: Wire | undefined;
  messages: ServerMessage[];
  head: number;
  turns: number;
  isBusy: boolean;
}

const answerMsMax = 20_000;
const connectingAtOnce = 50;
const attemptsMax = 5;

const chance = createChance(1);
const shoppers: Shopper[] = [];
let url = "";
let staysAway = true;
let isEcho = false;

process.on("message", (task: CrowdTask) => {
  void work(task).then(
    (done) => process.send?.({ done }),
    (trouble: unknown) => process.send?.({ trouble: String(trouble) }),
  );
});
process.once("disconnect", () => process.exit(0));

async function work(task: CrowdTask): Promise<unknown> {
  switch (task.type) {
    case "arrive":
      ({ url, isEcho } = task);
      return await arrive(task.count);
    case "talk":
      return await talk(task);
    case "each":
      for (let turn = 0; turn < task.turns; turn += 1) {
        await inPortions(shoppers, async (shopper) => void (await takeTurn(shopper)));
      }
      return undefined;
    case "come-back":
      staysAway = false;
      return undefined;
    case "present":
      return shoppers.filter(({ wire }) => wire !== undefined).length;
  }
}

/** So many more shoppers; resolves with how many a second could be let in. */
async function arrive(count: number): Promise<number> {
  const begun = performance.now();
  const arriving = Array.from({ length: count }, () => undefined);
  await inPortions(arriving, async () => {
    const shopper = await begin();
    await connect(shopper);
    shoppers.push(shopper);
  });
  return (count / (performance.now() - begun)) * 1_000;
}

async function begin(): Promise<Shopper> {
  const rest = { wire: undefined, turns: 0, isBusy: false };
  if (isEcho) return { opening: undefined, messages: [], head: 0, ...rest };
  const opening = await openConversation();
  return { opening, messages: [...opening.messages], head: opening.head, ...rest };
}

/** Who is asked to come again does. */
async function openConversation(): Promise<OpeningResult> {
  for (let attempt = 0; ; attempt += 1) {
    const { status, text } = await ask(`${url}/api/conversations`, {
      method: "POST",
      headers: jsonHeaders(),
      body: JSON.stringify({ locale: chance.pick(["de", "en"]) }),
      msMax: answerMsMax,
    });
    if (status === 201) return JSON.parse(text) as OpeningResult;
    if (status !== 503 || attempt === attemptsMax) {
      throw new Error(`no conversation: ${status} ${text}`);
    }
    await wait(backoffMs(attempt, () => chance.next()));
  }
}

/** As the widget does it: what its own turns bring comes with the acknowledgement alone. */
async function connect(shopper: Shopper): Promise<void> {
  const { opening } = shopper;
  const auth =
    opening === undefined
      ? {}
      : {
          conversation: opening.conversationId,
          token: opening.token,
          after: shopper.head,
          once: true,
        };
  shopper.wire = await openWire({
    url,
    auth,
    onEvent: (name, payload) => {
      if (name !== "message") return;
      const { seq } = payload as ServerMessage;
      if (seq > shopper.head) shopper.head = seq;
    },
    onClosed: () => {
      shopper.wire = undefined;
      if (!staysAway) void comeBack(shopper);
    },
  });
}

/** As the widget does it. */
async function comeBack(shopper: Shopper): Promise<void> {
  for (let attempt = 0; shopper.wire === undefined; attempt += 1) {
    await wait(backoffMs(attempt, () => chance.next()));
    await connect(shopper).catch(ignore);
  }
}

/** Turns at a steady rate, or so many always under way. */
async function talk({
  rate,
  underWay,
  seconds,
}: Extract<CrowdTask, { type: "talk" }>): Promise<Load> {
  const own = createChance(2);
  const latenciesMs: number[] = [];
  let refused = 0;
  let unready = 0;
  const end = performance.now() + seconds * 1_000;
  const begun = performance.now();

  async function turn(due: number): Promise<void> {
    const shopper = free(own);
    if (shopper === undefined) {
      unready += 1;
      return;
    }
    const isAnswered = await takeTurn(shopper);
    if (isAnswered) latenciesMs.push(performance.now() - due);
    else refused += 1;
  }

  if (rate === undefined) {
    const lines = Array.from({ length: underWay ?? 1 }, async () => {
      while (performance.now() < end) await turn(performance.now());
    });
    await Promise.all(lines);
  } else {
    const turns: Promise<void>[] = [];
    for (let count = 0; count < rate * seconds;) {
      const due = begun + (count * 1_000) / rate;
      if (due > performance.now()) await wait(1);
      else {
        turns.push(turn(due));
        count += 1;
      }
    }
    await Promise.all(turns);
  }
  const took = (performance.now() - begun) / 1_000;
  return { turnsPerSecond: latenciesMs.length / took, latenciesMs, refused, unready };
}

/** Somebody who does not wait for an answer already. */
function free(own: Chance): Shopper | undefined {
  const from = own.below(shoppers.length);
  for (let step = 0; step < shoppers.length; step += 1) {
    const shopper = shoppers[(from + step) % shoppers.length];
    if (shopper !== undefined && !shopper.isBusy && shopper.wire !== undefined) return shopper;
  }
  return undefined;
}

async function takeTurn(shopper: Shopper): Promise<boolean> {
  shopper.isBusy = true;
  shopper.turns += 1;
  const command = nextCommand(shopper.messages, chance);
  const turn = { turnId: `t${shopper.turns}`, basedOn: shopper.head, command };
  const answer = await new Promise<TurnAcknowledgement | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), answerMsMax);
    shopper.wire?.emit("turn", turn, (acknowledged) => {
      clearTimeout(timer);
      resolve(acknowledged as TurnAcknowledgement);
    });
  });
  shopper.isBusy = false;
  if (isEcho) return answer !== undefined;
  if (answer?.ok !== true) return false;
  shopper.messages = [...answer.messages];
  shopper.head = Math.max(shopper.head, answer.head);
  return true;
}

async function inPortions<T>(items: readonly T[], what: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lines = Array.from({ length: connectingAtOnce }, async () => {
    while (left.length > 0) {
      const [item] = left.splice(-1);
      await what(item as T);
    }
  });
  await Promise.all(lines);
}

function ignore(): void {}
