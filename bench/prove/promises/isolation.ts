import { createHash, createHmac, randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type {
  OpeningResult,
  ServerMessage,
  TurnResult,
} from "../../../src/protocol/server-message.ts";
import { openWire } from "../../load/wire.ts";
import { ask, jsonHeaders, type Asked } from "../ask.ts";
import { startInstallation, type Servers } from "../installation.ts";
import type { Promised } from "../promise.ts";
import { createChance, type Chance } from "../random.ts";
import type { Mistake } from "../shop-node.ts";
import { isProblem, post } from "../shopper.ts";

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

/** What no answer to anybody else may contain. */
const canary = "canary-k7q2zt";
const secret = "a secret of the shop's long enough to sign with";
const atOnce = 16;

async function attack(
  servers: Servers,
  {
    mistake,
    tokens,
    seed,
    isLong,
    tell,
  }: {
    readonly mistake: Mistake;
    readonly tokens: number;
    readonly seed: number;
    /** Every token on every route, rather than one route for each token. */
    readonly isLong: boolean;
    readonly tell: (sentence: string) => void;
  },
): Promise<Attack> {
  const installation = await startInstallation(servers, mistake, {
    LOTSE_SHOPPER_SECRET: secret,
  });
  // Straight to a node: nothing is to be cut here.
  const url = installation.nodes[0]?.url ?? "";
  const chance = createChance(seed);
  const victim = await begin(url);
  await vouch(url, victim, "alice");
  const erased = await begin(url);
  await ask(`${url}/api/conversations/${erased.conversationId}`, {
    method: "DELETE",
    headers: jsonHeaders(erased.token),
    msMax: 10_000,
  });
  const stranger = await begin(url, "hello");
  const before = await read(url, victim);

  const leaks: string[] = [];
  let attempts = 0;
  const made = new Set<string>();
  const nobody = randomBytes(16).toString("base64url");
  /** An answer must not even tell whether there is such a conversation. */
  const expected = new Map<string, Asked>();
  async function answerAboutNone(
    name: string,
    token: string | undefined,
    way: Way,
  ): Promise<Asked> {
    const key = `${name} at ${way.name}`;
    const known = expected.get(key) ?? (await answered(() => way.use(url, nobody, token)));
    expected.set(key, known);
    return known;
  }
  async function tryOut({ name, token }: Guess, way: Way): Promise<void> {
    attempts += 1;
    made.add(token ?? "");
    const found = await answered(() => way.use(url, victim.conversationId, token));
    const isOpen = way.isShoppers !== true && found.status < 400;
    const isKnown =
      way.isShoppers !== true && isDifferent(found, await answerAboutNone(name, token, way));
    if (isOpen || isKnown || isTelling(found, victim)) {
      leaks.push(`${name} at ${way.name}: ${found.status} ${found.text.slice(0, 80)}`);
    }
  }
  const kinds = guesses({ victim, erased, stranger, url });
  for (const kind of kinds) for (const way of ways) await tryOut(kind(chance), way);
  // Of some kinds there is but one token, or a few dozen.
  const plenty = kinds.filter(
    (kind) => new Set(Array.from({ length: 9 }, () => kind(chance).token)).size === 9,
  );
  const lines = Array.from({ length: atOnce }, async () => {
    while (made.size < tokens) {
      const guess = chance.pick(plenty)(chance);
      const tried = isLong ? ways : [chance.pick(ways)];
      for (const way of tried) await tryOut(guess, way);
      if (attempts % 2_000 === 0) tell(`  ${attempts} attempts, ${leaks.length} leaks`);
    }
  });
  await Promise.all(lines);

  const overheard = await overhear(url, { victim, stranger });
  leaks.push(...overheard);
  if (mistake === "none") {
    const after = await read(url, victim);
    const isUntouched = JSON.stringify(after.slice(0, before.length)) === JSON.stringify(before);
    if (!isUntouched) leaks.push("the conversation is no longer what it was");
    const others = await read(url, stranger);
    if (JSON.stringify(others).includes(canary)) leaks.push("it turned up in another conversation");
  }
  // Erasing comes last: the rightful token may do that too.
  let rightful = 0;
  for (const way of [...ways].sort((a, b) => Number(a.isEnd ?? 0) - Number(b.isEnd ?? 0))) {
    const own = way.isShoppers === true ? signed(url, "alice", randomToken(chance)) : victim.token;
    const found = await way.use(url, victim.conversationId, own);
    if (found.status < 400) rightful += 1;
    else if (mistake === "none")
      tell(`  the rightful token at ${way.name}: ${found.status} ${found.text}`);
  }
  await installation.close();
  return {
    tokens: made.size,
    roles: kinds.length,
    ways: ways.length - 1,
    attempts,
    rightful,
    leaks,
  };
}

/** So often somebody is asked to come again before that is the answer. */
const triesMax = 20;

/** Who is told to come again on a busy machine has learned nothing, and does. */
async function answered(use: () => Promise<Asked>): Promise<Asked> {
  for (let tries = 1; ; tries += 1) {
    const found = await use();
    if (found.status !== 503 || tries === triesMax) return found;
    await wait(250);
  }
}

/** One way to get at a conversation. */
interface Way {
  readonly name: string;
  readonly use: (url: string, id: string, token: string | undefined) => Promise<Asked>;
  /** Opened by the shop's word for a shopper; everybody may ask for their own. */
  readonly isShoppers?: true;
  /** After it there is nothing left to open. */
  readonly isEnd?: true;
}

const shopperWay = (name: string, path: string, method: string) => ({
  name,
  isShoppers: true as const,
  use: async (url: string, _id: string, token: string | undefined) =>
    await ask(`${url}${path}`, { method, headers: jsonHeaders(token), msMax: 30_000 }),
});

const ways: readonly Way[] = [
  way("POST turns", "POST", "/turns", () => ({
    turnId: randomBytes(8).toString("hex"),
    command: { type: "show-products" },
  })),
  way("GET messages", "GET", "/messages?after=0"),
  way("GET export", "GET", "/export"),
  {
    name: "PUT shopper",
    // The shop's word says whose conversation it is, and opens none.
    use: async (url, id, token) =>
      await ask(`${url}/api/conversations/${encodeURIComponent(id)}/shopper`, {
        method: "PUT",
        headers: jsonHeaders(token),
        body: JSON.stringify({ token: signed(url, "alice", randomBytes(8).toString("hex")) }),
        msMax: 30_000,
      }),
  },
  { ...way("DELETE", "DELETE", ""), isEnd: true },
  shopperWay("GET shopper's export", "/api/shopper/export", "GET"),
  { ...shopperWay("DELETE shopper", "/api/shopper", "DELETE"), isEnd: true },
  { name: "socket", use: connect },
];

function way(name: string, method: string, path: string, body?: () => unknown): Way {
  return {
    name,
    use: async (url, id, token) =>
      await ask(`${url}/api/conversations/${encodeURIComponent(id)}${path}`, {
        method,
        headers: jsonHeaders(token),
        ...(body === undefined ? {} : { body: JSON.stringify(body()) }),
        msMax: 30_000,
      }),
  };
}

/** A socket that is let in is as good as status 200; everything it is sent counts as its answer. */
async function connect(url: string, id: string, token: string | undefined): Promise<Asked> {
  const heard: unknown[] = [];
  try {
    const wire = await openWire({
      url,
      auth: { conversation: id, ...(token === undefined ? {} : { token }), after: 0 },
      onEvent: (name, payload) => heard.push([name, payload]),
    });
    wire.close();
    return { status: 200, headers: {}, text: JSON.stringify(heard) };
  } catch (refusal) {
    return { status: 401, headers: {}, text: String(refusal) };
  }
}

interface Guess {
  readonly name: string;
  readonly token: string | undefined;
}

interface Known {
  readonly victim: OpeningResult;
  readonly erased: OpeningResult;
  readonly stranger: OpeningResult;
  readonly url: string;
}

/** Whom somebody may be, or pretend to be, who has not got the token. */
function guesses({ victim, erased, stranger, url }: Known): readonly ((chance: Chance) => Guess)[] {
  const { token } = victim;
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
  return [
    () => ({ name: "nobody", token: undefined }),
    (chance) => ({ name: "random", token: randomToken(chance) }),
    () => ({ name: "another shopper", token: stranger.token }),
    () => ({ name: "somebody erased", token: erased.token }),
    // One character beside the right one.
    (chance) => {
      const at = chance.below(token.length);
      const other = token[at] === "A" ? "B" : "A";
      return { name: "near", token: `${token.slice(0, at)}${other}${token.slice(at + 1)}` };
    },
    (chance) => ({ name: "beginning", token: token.slice(0, 1 + chance.below(token.length - 1)) }),
    (chance) => ({ name: "longer", token: `${token}${randomToken(chance).slice(0, 4)}` }),
    () => ({ name: "other case", token: swapCase(token) }),
    // What stands in the database must open nothing.
    () => ({ name: "its hash", token: createHash("sha256").update(token).digest("hex") }),
    () => ({
      name: "its hash, base64url",
      token: createHash("sha256").update(token).digest("base64url"),
    }),
    () => ({ name: "its id", token: victim.conversationId }),
    (chance) => ({
      name: "a word of a database's",
      token: chance.pick([
        "'OR'1'='1",
        "%",
        "*",
        "null",
        "undefined",
        "true",
        "[object Object]",
        "%00",
      ]),
    }),
    (chance) => ({
      name: "another shopper's token of the shop",
      token: signed(url, "mallory", randomToken(chance)),
    }),
    (chance) => ({
      name: "a token of another shop",
      token: signed(
        url,
        "alice",
        randomToken(chance),
        "another secret which is just as long as that",
      ),
    }),
    (chance) => ({
      name: "an unsigned token of the shop",
      token: `${none}.${signed(url, "alice", randomToken(chance)).split(".")[1] ?? ""}.`,
    }),
  ];
}

function randomToken(chance: Chance): string {
  const bytes = Uint8Array.from({ length: 32 }, () => chance.below(256));
  return Buffer.from(bytes).toString("base64url");
}

function swapCase(text: string): string {
  return Array.from(text)
    .map((letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    )
    .join("");
}

/** The shop's word that this is its shopper. */
function signed(url: string, shopper: string, id: string, key = secret): string {
  const now = Math.floor(Date.now() / 1_000);
  const head = { alg: "HS256", typ: "JWT" };
  const claims = { sub: shopper, jti: id, aud: url, iat: now, exp: now + 300 };
  const text = [head, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${text}.${createHmac("sha256", key).update(text).digest("base64url")}`;
}

function isTelling({ text, headers }: Asked, victim: OpeningResult): boolean {
  const all = `${text}\n${JSON.stringify(headers)}`;
  return [canary, victim.token].some((word) => all.includes(word));
}

/** Somebody else's conversation and none at all are answered alike, to the last byte. */
function isDifferent(found: Asked, expected: Asked): boolean {
  return found.status !== expected.status || found.text !== expected.text;
}

/** A stranger listens in a conversation of their own while the victim talks. */
async function overhear(
  url: string,
  { victim, stranger }: Pick<Known, "victim" | "stranger">,
): Promise<readonly string[]> {
  const heard: string[] = [];
  try {
    const wire = await openWire({
      url,
      auth: { conversation: stranger.conversationId, token: stranger.token, after: 0 },
      onEvent: (_name, payload) => heard.push(JSON.stringify(payload)),
    });
    for (let turn = 0; turn < 5; turn += 1) await say(url, victim, `again ${canary}`);
    wire.close();
  } catch {
    // Where anybody is let in, the stranger may have been erased.
  }
  return heard.filter((text) => text.includes(canary)).map((text) => `overheard: ${text}`);
}

async function begin(url: string, text = `my name is ${canary}`): Promise<OpeningResult> {
  const opening = await post<OpeningResult>(`${url}/api/conversations`, {}, { waitMs: 30_000 });
  if (isProblem(opening)) throw new Error(opening.title);
  await say(url, opening, text);
  return opening;
}

async function say(url: string, { conversationId, token }: OpeningResult, text: string) {
  const turn = { turnId: randomBytes(8).toString("hex"), command: { type: "say", text } };
  const path = `${url}/api/conversations/${conversationId}/turns`;
  return await post<TurnResult>(path, turn, { token, waitMs: 30_000 });
}

async function vouch(url: string, opening: OpeningResult, shopper: string): Promise<void> {
  const { status, text } = await ask(`${url}/api/conversations/${opening.conversationId}/shopper`, {
    method: "PUT",
    headers: jsonHeaders(opening.token),
    body: JSON.stringify({ token: signed(url, shopper, randomBytes(8).toString("hex")) }),
    msMax: 10_000,
  });
  if (status >= 400) throw new Error(`the shop's word is not taken: ${status} ${text}`);
}

async function read(
  url: string,
  { conversationId, token }: OpeningResult,
): Promise<readonly ServerMessage[]> {
  const { text } = await ask(`${url}/api/conversations/${conversationId}/messages?after=0`, {
    headers: jsonHeaders(token),
    msMax: 30_000,
  });
  return (JSON.parse(text) as Partial<TurnResult>).messages ?? [];
}
