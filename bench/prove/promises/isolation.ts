import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { OpeningResult, ServerMessage } from "../../../src/protocol/server-message.ts";
import { openWire } from "../../load/wire.ts";
import { ask, jsonHeaders, type Asked } from "../ask.ts";
import { startInstallation, type Servers } from "../installation.ts";
import { begin, canary, read, say, vouch } from "../isolation/conversation.ts";
import { guesses, randomToken, type Guess, type Known } from "../isolation/guesses.ts";
import { secret, signed } from "../isolation/shop-word.ts";
import { ways, type Way } from "../isolation/ways.ts";
import type { Promised } from "../promise.ts";
import { createChance, type Chance } from "../random.ts";
import type { Mistake } from "../shop-node.ts";

/** Nobody reads, continues or erases a conversation with anything but its own token. */
export const isolation: Promised = {
  name: "isolation",
  async prove({ servers, isLong, scale, seed, tell }) {
    const tokens = Math.ceil(10_000 * scale);
    const honest = await attack(servers, { mistake: "none", tokens, seed, isLong, tell });
    const planted = await attack(servers, {
      mistake: "anybody's token",
      tokens: 200,
      seed,
      isLong: false,
      tell,
    });
    for (const leak of honest.leaks.slice(0, 10)) tell(`  ${leak}`);
    return [
      {
        promise: "isolation",
        figure:
          `${honest.tokens} foreign or random tokens of ${honest.roles} kinds in ${honest.attempts} attempts on ` +
          `${honest.ways} routes and the socket: ${honest.leaks.length} leaks; ` +
          `the rightful token opens ${honest.rightful} of ${honest.ways + 1}`,
        holds: honest.leaks.length === 0 && honest.rightful === honest.ways + 1,
      },
      {
        promise: "caught: anybody's token",
        figure: `${planted.leaks.length} leaks, such as ${planted.leaks[0] ?? "none"}`,
        holds: planted.leaks.length > 0,
      },
    ];
  },
};

interface Attack {
  readonly tokens: number;
  readonly roles: number;
  readonly ways: number;
  readonly attempts: number;
  readonly rightful: number;
  readonly leaks: readonly string[];
}

async function attack(
  servers: Servers,
  parts: {
    readonly mistake: Mistake;
    readonly tokens: number;
    readonly seed: number;
    /** Every token on every route, rather than one route for each token. */
    readonly isLong: boolean;
    readonly tell: (sentence: string) => void;
  },
): Promise<Attack> {
  const { mistake, tokens, seed, isLong, tell } = parts;
  const installation = await startInstallation(servers, mistake, {
    LOTSE_SHOPPER_SECRET: secret,
  });
  // Straight to a node: nothing is to be cut here.
  const url = installation.nodes[0]?.url ?? "";
  const chance = createChance(seed);
  const known = await beginAll(url);
  const before = await read(url, known.victim);

  const trial = createTrial(known);
  const kinds = guesses(known);
  for (const kind of kinds) for (const way of ways) await trial.tryOut(kind(chance), way);
  // Of some kinds there is but one token, or a few dozen.
  const plenty = kinds.filter(
    (kind) => new Set(Array.from({ length: 9 }, () => kind(chance).token)).size === 9,
  );
  const lines = Array.from({ length: atOnce }, async () => {
    while (trial.tokens.size < tokens) {
      const guess = chance.pick(plenty)(chance);
      for (const way of isLong ? ways : [chance.pick(ways)]) await trial.tryOut(guess, way);
      if (trial.attempts() % attemptsTold === 0) {
        tell(`  ${trial.attempts()} attempts, ${trial.leaks.length} leaks`);
      }
    }
  });
  await Promise.all(lines);

  // Where anybody is let in, the stranger may have been erased by now.
  const spread =
    mistake === "none" ? [...(await overhear(known)), ...(await touchedSince(known, before))] : [];
  const rightful = await openedByOwner(known, {
    chance,
    tell: mistake === "none" ? tell : () => {},
  });
  await installation.close();
  return {
    tokens: trial.tokens.size,
    roles: kinds.length,
    ways: ways.length - 1,
    attempts: trial.attempts(),
    rightful,
    leaks: [...trial.leaks, ...spread],
  };
}

const atOnce = 16;
const attemptsTold = 2_000;

/** A conversation to get at, one that was erased, and one of somebody else. */
async function beginAll(url: string): Promise<Known> {
  const victim = await begin(url);
  await vouch(url, victim, "alice");
  const erased = await begin(url);
  await ask(`${url}/api/conversations/${erased.conversationId}`, {
    method: "DELETE",
    headers: jsonHeaders(erased.token),
    msMax: 10_000,
  });
  return { victim, erased, stranger: await begin(url, "hello"), url };
}

/** Foreign tokens at the victim's conversation, and what they brought to light. */
interface Trial {
  readonly leaks: readonly string[];
  readonly tokens: ReadonlySet<string>;
  attempts(): number;
  tryOut(guess: Guess, way: Way): Promise<void>;
}

function createTrial({ url, victim }: Known): Trial {
  const leaks: string[] = [];
  const tokens = new Set<string>();
  let attempts = 0;
  const nobody = randomBytes(16).toString("base64url");
  /** An answer must not even tell whether there is such a conversation. */
  const expected = new Map<string, Asked>();
  async function answerAboutNone({ name, token }: Guess, way: Way): Promise<Asked> {
    const key = `${name} at ${way.name}`;
    const known = expected.get(key) ?? (await answered(() => way.use(url, nobody, token)));
    expected.set(key, known);
    return known;
  }
  return {
    leaks,
    tokens,
    attempts: () => attempts,
    async tryOut(guess, way) {
      attempts += 1;
      tokens.add(guess.token ?? "");
      const found = await answered(() => way.use(url, victim.conversationId, guess.token));
      const isOpen = way.isShoppers !== true && found.status < 400;
      const isKnown =
        way.isShoppers !== true && isDifferent(found, await answerAboutNone(guess, way));
      if (isOpen || isKnown || isTelling(found, victim)) {
        leaks.push(`${guess.name} at ${way.name}: ${found.status} ${found.text.slice(0, 80)}`);
      }
    },
  };
}

/** Who is told to come again on a busy machine has learned nothing, and does. */
async function answered(use: () => Promise<Asked>): Promise<Asked> {
  for (let tries = 1; ; tries += 1) {
    const found = await use();
    if (found.status !== 503 || tries === triesMax) return found;
    await wait(250);
  }
}

/** So often somebody is asked to come again before that is the answer. */
const triesMax = 20;

function isTelling({ text, headers }: Asked, victim: OpeningResult): boolean {
  const all = `${text}\n${JSON.stringify(headers)}`;
  return [canary, victim.token].some((word) => all.includes(word));
}

/** Somebody else's conversation and none at all are answered alike, to the last byte. */
function isDifferent(found: Asked, expected: Asked): boolean {
  return found.status !== expected.status || found.text !== expected.text;
}

/** A stranger listens in a conversation of their own while the victim talks. */
async function overhear({ url, victim, stranger }: Known): Promise<readonly string[]> {
  const heard: string[] = [];
  const wire = await openWire({
    url,
    auth: { conversation: stranger.conversationId, token: stranger.token, after: 0 },
    onEvent: (_name, payload) => heard.push(JSON.stringify(payload)),
  });
  for (let turn = 0; turn < 5; turn += 1) await say(url, victim, `again ${canary}`);
  wire.close();
  // Who does not even hear their own conversation proves nothing.
  if (heard.length === 0) return ["a stranger could not listen at all"];
  return heard.filter((text) => text.includes(canary)).map((text) => `overheard: ${text}`);
}

/** Whether anybody changed the victim's conversation, or finds it in their own. */
async function touchedSince(
  { url, victim, stranger }: Known,
  before: readonly ServerMessage[],
): Promise<readonly string[]> {
  const after = await read(url, victim);
  const isUntouched = JSON.stringify(after.slice(0, before.length)) === JSON.stringify(before);
  const others = await read(url, stranger);
  return [
    ...(isUntouched ? [] : ["the conversation is no longer what it was"]),
    ...(JSON.stringify(others).includes(canary) ? ["it turned up in another conversation"] : []),
  ];
}

/** How many ways the rightful token opens; erasing comes last, for it may do that too. */
async function openedByOwner(
  { url, victim }: Known,
  { chance, tell }: { readonly chance: Chance; readonly tell: (sentence: string) => void },
): Promise<number> {
  let opened = 0;
  for (const way of [...ways].sort((a, b) => Number(a.isEnd ?? 0) - Number(b.isEnd ?? 0))) {
    const own = way.isShoppers === true ? signed(url, "alice", randomToken(chance)) : victim.token;
    const found = await way.use(url, victim.conversationId, own);
    if (found.status < 400) opened += 1;
    else tell(`  the rightful token at ${way.name}: ${found.status} ${found.text}`);
  }
  return opened;
}
