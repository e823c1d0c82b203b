import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startScriptedModel } from "../../../tests/fixtures/scripted-model.ts";
import { freePort } from "../../../tests/servers/free-port.ts";
import { playModel, type Attack, type ModelKind } from "../claims/model-scripts.ts";
import { holdDialogue } from "../claims/shopper-dialogue.ts";
import type { ShopFacts } from "../claims/shop-facts.ts";
import { prepareShops, type Shop } from "../claims/shops.ts";
import { unsupportedIn, type Told } from "../claims/unsupported.ts";
import type { Promised } from "../promise.ts";
import { createChance } from "../random.ts";
import { createShopNode, type Mistake, type ShopNode } from "../shop-node.ts";

/** Nothing is said that the catalogue does not support, whoever puts it into words. */
export const claims: Promised = {
  name: "claims",
  async prove({ servers, isLong, scale, seed, tell }) {
    const folder = await mkdtemp(join(tmpdir(), "lotse-claims-"));
    try {
      const { built } = servers.program;
      const shops = await prepareShops(folder, built);
      const replies = Math.ceil((isLong ? 10_000 : 1_000) * scale);
      const parts = { built, folder, shops, seed, tell };
      const judged = await judge({ ...parts, replies, mistake: "none" });
      const demo = shops.slice(0, 1);
      const planted = await judge({ ...parts, shops: demo, replies: 50, mistake: "hostile voice" });
      for (const one of judged.unsupported.slice(0, 20)) tell(`  ${one}`);
      return [
        {
          promise: "claims",
          figure:
            `${judged.unsupported.length} unsupported claims in ${judged.replies} replies: ` +
            `${judged.byTemplates} by templates alone, ${judged.byModel} with an honest, a sloppy and an ` +
            `obedient model, who was heard in ${judged.heard} of them`,
          holds: judged.unsupported.length === 0 && judged.replies >= replies,
        },
        {
          promise: "caught: a voice nobody checks",
          figure: `${planted.unsupported.length} claims, such as ${planted.unsupported[0] ?? "none"}`,
          // Every sentence of its is one.
          holds: planted.unsupported.length >= planted.replies * 0.8,
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Judged {
  readonly replies: number;
  readonly byTemplates: number;
  readonly byModel: number;
  /** Replies whose sentence is the model's. */
  readonly heard: number;
  readonly unsupported: readonly string[];
}

interface JudgeParts {
  readonly built: string;
  readonly folder: string;
  readonly shops: readonly Shop[];
  readonly replies: number;
  readonly mistake: Mistake;
  readonly seed: number;
  readonly tell: (sentence: string) => void;
}

const kinds: readonly (ModelKind | "templates")[] = ["templates", "honest", "sloppy", "obedient"];

const turnsPerDialogue = 6;

async function judge(parts: JudgeParts): Promise<Judged> {
  const { shops, seed, replies, mistake, tell } = parts;
  const models: readonly (ModelKind | "templates")[] = mistake === "none" ? kinds : ["obedient"];
  const total = { replies: 0, byTemplates: 0, heard: 0 };
  const unsupported: string[] = [];
  for (const shop of shops) {
    for (const kind of models) {
      const wanted = Math.ceil(replies / shops.length / models.length);
      const chance = createChance(seed + wanted + shop.id.length + kind.length);
      const found = await listen(parts, { shop, kind, wanted, chance });
      const wrong = found.told.flatMap((one) => unsupportedIn(one, found.facts));
      unsupported.push(...wrong.map((what) => `${shop.id}, ${kind}: ${what}`));
      total.replies += found.told.length;
      if (kind === "templates") total.byTemplates += found.told.length;
      else total.heard += found.heard;
      tell(`${shop.id}, ${kind}: ${wrong.length} of ${found.told.length}`);
    }
  }
  return { ...total, byModel: total.replies - total.byTemplates, unsupported };
}

/** As many replies as wanted, from one node with one kind of model. */
async function listen(
  { built, folder, mistake }: JudgeParts,
  {
    shop,
    kind,
    wanted,
    chance,
  }: {
    readonly shop: Shop;
    readonly kind: ModelKind | "templates";
    readonly wanted: number;
    readonly chance: ReturnType<typeof createChance>;
  },
): Promise<{
  readonly told: readonly Told[];
  readonly heard: number;
  readonly facts: ShopFacts;
}> {
  let attack: Attack | undefined;
  const said: string[] = [];
  const model = await startScriptedModel();
  if (kind !== "templates") {
    const play = playModel(kind, chance, () => attack);
    model.play((request, answer) =>
      play(request, {
        ...answer,
        stream: (pieces) => {
          said.push(pieces.join(""));
          answer.stream(pieces);
        },
      }),
    );
  }
  const node = await startNode({ built, folder, mistake, shop, kind, baseUrl: model.baseUrl });
  const told: Told[] = [];
  try {
    const facts = await shop.facts(node.url);
    while (told.length < wanted) {
      const dialogue = await holdDialogue({
        url: node.url,
        flow: chance.pick(shop.flows),
        locale: chance.pick(shop.locales),
        chance,
        turns: turnsPerDialogue,
        isVoiced: kind !== "templates",
        onAttack: (next) => {
          attack = next;
        },
      });
      told.push(...dialogue.filter(isReply).slice(0, wanted - told.length));
    }
    const wordings = told.flatMap(({ messages }) =>
      messages.flatMap((message) => (message.type === "wording" ? [message.text] : [])),
    );
    return { told, facts, heard: wordings.filter((text) => said.includes(text)).length };
  } finally {
    await node.stop();
    await model.close();
  }
}

/** A turn that tells something: a sentence, an answer, products. */
function isReply({ messages }: Told): boolean {
  return messages.some(({ type }) => ["wording", "reply", "recommendation"].includes(type));
}

async function startNode({
  built,
  folder,
  mistake,
  shop,
  kind,
  baseUrl,
}: Pick<JudgeParts, "built" | "folder" | "mistake"> & {
  readonly shop: Shop;
  readonly kind: ModelKind | "templates";
  readonly baseUrl: string;
}): Promise<ShopNode> {
  const model = { LOTSE_MODEL: "scripted", OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: "none" };
  const node = createShopNode({
    built,
    port: await freePort(),
    mistake,
    speaks: "templates",
    environment: {
      // What a start learns is learned once.
      LOTSE_DATA_DIR: join(folder, `data-${shop.id}`),
      LOTSE_LOG_LEVEL: "fatal",
      ...limits,
      ...shop.environment,
      ...(kind === "templates" || mistake !== "none" ? {} : model),
      ...(mistake === "none" ? {} : { HOSTILE_SENTENCES: JSON.stringify(lies) }),
    },
  });
  await node.start();
  return node;
}

/** One shopper after the other, all from one address. */
const limits = {
  LOTSE_RATE_ADDRESS: "100000/min",
  LOTSE_RATE_OPENINGS: "100000/min",
  LOTSE_RATE_CONVERSATION: "100000/min",
  LOTSE_MODEL_DAY_TOKENS: "0",
};

/** What the judge must find when nothing stands between a voice and the shopper. */
const lies = [
  "You get 50 % discount on everything.",
  "These suit you best, first the Everest Pro 9000.",
  "It costs €1.",
  "They weigh 7 g.",
  "See https://evil.example for more.",
];
