import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import request from "supertest";
import { beforeAll, describe, expect, test } from "vitest";
import { loadCatalogFolder } from "../../src/adapters/catalog-folder.ts";
import { readFlowFile } from "../../src/adapters/flow-folder.ts";
import { createMemoryFlowArchive, createMemoryLog } from "../../src/adapters/log/memory-log.ts";
import { nodeSecrets } from "../../src/adapters/node-secrets.ts";
import { createAdvisor } from "../../src/advisor/advisor.ts";
import { createLibrary } from "../../src/advisor/library.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { limits } from "../../src/config/limits.ts";
import type {
  RecommendationMessage,
  ServerMessage,
  WireQuestion,
} from "../../src/protocol/server-message.ts";
import { createVouching } from "../../src/server/access.ts";
import { createMetrics } from "../../src/server/metrics.ts";
import { createRateLimits } from "../../src/server/rate-limits.ts";
import { conversationRoutes } from "../../src/server/routes/conversations.ts";
import express from "express";
import { parse } from "yaml";
import { demand } from "../fixtures/small-shop.ts";
import { createRandom, type Random } from "../fixtures/random.ts";

/**
 * The promises of the advice, held against the shipped flows and the raw catalogue file: the tests
 * read the YAML and the JSON lines themselves and share no code with the engine.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const flowIds = ["outdoor-jackets", "outdoor-shoes", "outdoor-shop"] as const;
const pathsPerFlow = 200;
const seed = 20_261_121;
/** A turn's answer as it travels: compressed over HTTP, as it is over a socket. */
const wireBytesMax = 2_048;
const bytesMax = 4_096;

interface RawProduct {
  readonly id: string;
  readonly price: number;
  readonly rating?: number;
  readonly delivery_days?: number;
  readonly brand?: string;
  readonly group?: string;
  readonly attributes: Record<string, unknown>;
  readonly variants: readonly {
    readonly stock: number;
    readonly options: Record<string, string>;
  }[];
}

const raw = new Map(
  readFileSync(`${root}/catalog/outdoor/products.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): [string, RawProduct] => {
      const product: RawProduct = JSON.parse(line);
      return [product.id, product];
    }),
);

/** What the file says about a field, wherever it stands there. */
function fieldOf(product: RawProduct, field: string): unknown {
  if (field === "price" || field === "rating" || field === "delivery_days" || field === "brand") {
    return product[field];
  }
  return product.attributes[field];
}

type Test = {
  eq?: unknown;
  any_of?: unknown[];
  none_of?: unknown[];
  gte?: number;
  lte?: number;
  gt?: number;
  lt?: number;
};

/** The must of an option as it stands in the flow file, checked in the plainest way. */
function meets(product: RawProduct, must: Record<string, Test>): boolean {
  return Object.entries(must).every(([field, test]) => {
    const value = fieldOf(product, field);
    if (value === undefined) return false;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (test.eq !== undefined) return values.includes(test.eq);
    if (test.any_of !== undefined) return test.any_of.some((one) => values.includes(one));
    if (test.none_of !== undefined) return !test.none_of.some((one) => values.includes(one));
    const number = Number(value);
    return (
      (test.gte === undefined || number >= test.gte) &&
      (test.lte === undefined || number <= test.lte) &&
      (test.gt === undefined || number > test.gt) &&
      (test.lt === undefined || number < test.lt)
    );
  });
}

let app: ReturnType<typeof createServer>;
beforeAll(async () => {
  const { catalog } = demand(await loadCatalogFolder(`${root}/catalog/outdoor`));
  const files = await Promise.all(
    flowIds.map(async (id) => readFlowFile(`${root}/flows/${id}.yaml`)),
  );
  const library = createLibrary({
    flows: files.map((file) => demand(file).document.flow),
    assortments: new Map([["outdoor", { catalog, facets: createCatalogFacets(catalog) }]]),
    archive: createMemoryFlowArchive(),
    parseRevision: async () => undefined,
  });
  const clock = { now: () => 0 };
  const advisor = createAdvisor({
    library,
    log: createMemoryLog(clock),
    clock,
    secrets: nodeSecrets,
    limits,
    onTrouble: (trouble) => {
      throw trouble;
    },
  });
  const routes = express();
  routes.use(express.json());
  const free = conversationRoutes({
    advisor,
    rates: createRateLimits({ limits: {}, proxies: 0, onRefused: () => {} }),
    metrics: createMetrics({ now: () => 0 }),
    vouched: createVouching(undefined, []),
    waitMsMax: 0,
    draining: new AbortController().signal,
    intake: undefined,
  });
  routes.use("/api/conversations", free);
  app = createServer(routes).listen(0);
  return () => {
    app.close();
  };
});

describe.each(flowIds)("%s", (id) => {
  const flow: {
    questions: { id: string; options?: { id: string; must?: Record<string, Test> }[] }[];
  } = parse(readFileSync(`${root}/flows/${id}.yaml`, "utf8"));
  const mustOf = (need: string): Record<string, Test> | undefined => {
    const [question, option] = need.split(".");
    return flow.questions
      .find((one) => one.id === question)
      ?.options?.find((one) => one.id === option)?.must;
  };

  test(`keeps its promises on ${pathsPerFlow} random paths`, async () => {
    const random = createRandom(seed);
    const questionsBefore: number[] = [];
    const bytes: number[] = [];
    const wireBytes: number[] = [];
    for (let path = 0; path < pathsPerFlow; path += 1) {
      const walked = await walk(id, random);
      const { recommendations, answeredBefore } = walked;
      bytes.push(...walked.bytes);
      wireBytes.push(...walked.wireBytes);
      expect(recommendations.length, "no dead end").toBeGreaterThan(0);
      questionsBefore.push(answeredBefore);
      for (const recommendation of recommendations) check(recommendation, walked.budgets);
    }
    expect(Math.max(...wireBytes)).toBeLessThanOrEqual(wireBytesMax);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(bytesMax);
    expect(Math.max(...questionsBefore)).toBeLessThanOrEqual(3);
  }, 180_000);

  function check({ message, needs }: Recommended, budgets: readonly number[]): void {
    const { products, relaxed } = message;
    expect(products).toHaveLength(3);
    expect(new Set(products.map(({ role }) => role)).size).toBe(3);
    const forms = products.map((product) => raw.get(product.id)?.group ?? product.id);
    expect(new Set(forms).size, "forms of one model").toBe(3);
    const gaveWay = new Set(relaxed?.needs.map((need) => need.id));
    for (const product of products) {
      const source = raw.get(product.id);
      if (source === undefined) throw new Error(`"${product.id}" is not in the catalogue`);
      expect(
        source.variants.some(({ stock }) => stock > 0),
        "sold out",
      ).toBe(true);
      expect(product.price).toEqual({ amount: source.price, currency: "EUR" });
      const { met, unmet, unknown = [] } = product.match;
      expect([...met, ...unmet, ...unknown].sort(), "needs named before").toEqual(needs);
      for (const need of needs) {
        const must = mustOf(need);
        const isMet = must === undefined || meets(source, must);
        const within = need !== "budget" || source.price <= (budgets.at(-1) ?? Infinity);
        if (!isMet || !within) {
          expect(gaveWay, `${product.id} misses ${need}`).toContain(need);
          expect([...unmet, ...unknown]).toContain(need);
        }
      }
      expect(product.reasons).toHaveLength(2);
      expect(product.drawback).toBeDefined();
      for (const statement of [
        ...product.reasons,
        ...(product.drawback ? [product.drawback] : []),
      ]) {
        expect(statement.product).toBe(product.id);
        expect(statement.value).toEqual(fieldOf(source, statement.field) ?? null);
        expect(statement.need).toBeTruthy();
        expect(statement.text).not.toMatch(/undefined|NaN|[{}]/);
      }
    }
    for (const repair of relaxed?.repairs ?? []) expect(repair.count).toBeGreaterThan(0);
  }
});

async function walk(flow: string, random: Random) {
  const locale = random.pick(["en", "de"]);
  const { body } = await request(app).post("/api/conversations").send({ flow, locale });
  const recommendations: Recommended[] = [];
  const wireBytes: number[] = [];
  const bytes: number[] = [];
  const needs = new Set<string>();
  const budgets: number[] = [];
  let question = questionIn(body.messages);
  let answered = 0;
  let answeredBefore = 0;
  for (let turn = 0; question !== undefined && turn < 8; turn += 1) {
    const command = randomAnswer(question, random);
    if (question.kind === "budget" && "value" in command) budgets.push(command.value);
    const { body: result, text } = await request(app)
      .post(`/api/conversations/${body.conversationId}/turns`)
      .set("Authorization", `Bearer ${body.token}`)
      .send({ turnId: `t${turn}`, command })
      .expect(200);
    answered += 1;
    bytes.push(Buffer.byteLength(text));
    wireBytes.push(gzipSync(text).length);
    for (const message of result.messages as readonly ServerMessage[]) {
      if (message.type !== "shopper-said") continue;
      for (const { id, label } of message.needs ?? []) {
        expect(label).toBeTruthy();
        needs.add(id);
      }
    }
    const found = result.messages.find(({ type }: ServerMessage) => type === "recommendation");
    if (found !== undefined) {
      if (recommendations.length === 0) answeredBefore = answered;
      recommendations.push({ message: found, needs: [...needs].sort() });
    }
    question = questionIn(result.messages);
  }
  return { recommendations, answeredBefore, budgets, bytes, wireBytes };
}

/** Three products, and every need that had been named by then. */
interface Recommended {
  readonly message: RecommendationMessage;
  readonly needs: readonly string[];
}

function questionIn(messages: readonly ServerMessage[]): WireQuestion | undefined {
  const found = messages.findLast((message) => message.type === "question");
  return found?.type === "question" ? found.question : undefined;
}

function randomAnswer(question: WireQuestion, random: Random) {
  const ids = question.options.map(({ id }) => id);
  if (ids.length === 0 || random.chance(0.1)) return { type: "skip", question: question.id };
  if (question.kind === "budget" && random.chance(0.3)) {
    return { type: "answer", question: question.id, value: random.between(10, 400) };
  }
  const many = question.kind === "multi" ? random.between(1, 3) : 1;
  const options = new Set(Array.from({ length: many }, () => random.pick(ids)));
  return { type: "answer", question: question.id, options: [...options] };
}
