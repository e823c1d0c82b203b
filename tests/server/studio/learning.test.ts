import request from "supertest";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assignArm } from "../../../src/learning/assign-arm.ts";
import type {
  Experiment,
  ExperimentResults,
  LearningConversation,
  LearningConversationList,
  LearningDashboard,
  LearningDemo,
  LearningInsights,
  LearningPaths,
} from "../../../src/protocol/learning.ts";
import { password, startStudioServer, type Person, type StudioServer } from "./studio-server.ts";

const eventsToken = "reports-of-the-shop";
const flow = "small-jackets";

let server: StudioServer;
let ada: Person;
beforeEach(async () => {
  server = await startStudioServer({ LOTSE_EVENTS_TOKEN: eventsToken });
  ada = await server.setUp();
});
afterEach(async () => {
  expect(server.trouble).toEqual([]);
  await server.close();
});

interface Shopper {
  readonly id: string;
  readonly token: string;
  readonly messages: readonly { readonly type: string; readonly [key: string]: unknown }[];
}

async function begin(opening: Readonly<Record<string, unknown>> = {}): Promise<Shopper> {
  const { body } = await request(server.http)
    .post("/api/conversations")
    .send({ flow, locale: "de", ...opening })
    .expect(201);
  return { id: body.conversationId, token: body.token, messages: body.messages };
}

let turns = 0;
async function does({ id, token }: Shopper, command: Readonly<Record<string, unknown>>) {
  turns += 1;
  const { body } = await request(server.http)
    .post(`/api/conversations/${id}/turns`)
    .set("Authorization", `Bearer ${token}`)
    .send({ turnId: `turn-${turns}`, command })
    .expect(200);
  return body as { readonly messages: Shopper["messages"] };
}

const answers = async (shopper: Shopper, question: string, option: string) =>
  await does(shopper, { type: "answer", question, options: [option] });

function reports({ id, token }: Pick<Shopper, "id" | "token">, events: readonly unknown[]) {
  return request(server.http)
    .post(`/api/conversations/${id}/events`)
    .set("Authorization", `Bearer ${token}`)
    .send({ events });
}

/** Where, against what: the small shop then shows products. */
async function comesToProducts(shopper: Shopper): Promise<string> {
  await answers(shopper, "where", "hills");
  const { messages } = await answers(shopper, "against", "shower");
  const shown = messages.find(({ type }) => type === "recommendation");
  const products = (shown?.["products"] ?? []) as readonly { readonly id: string }[];
  return products[0]?.id ?? "none";
}

async function sees<Answer>(path: string, person = ada): Promise<Answer> {
  await server.follow();
  return (await person.ask("get", path)) as Answer;
}

const dashboard = async (): Promise<LearningDashboard> =>
  await sees(`/learning/dashboard?flow=${flow}`);

describe("what shoppers did", () => {
  test("nothing yet: every view says so", async () => {
    const found = await dashboard();
    expect(found.hasData).toBe(false);
    expect(found.totals.completed).toEqual({ count: 0, of: 0 });
    expect(found.series.conversations).toEqual(Array.from({ length: 28 }, () => 0));
    expect(await sees<LearningPaths>(`/learning/paths?flow=${flow}`)).toMatchObject({ moves: [] });
    expect(await sees<LearningInsights>(`/learning/insights?flow=${flow}`)).toMatchObject({
      state: "too-little-data",
      insights: [],
    });
    expect(await sees("/learning/dashboard?flow=unheard-of")).toMatchObject({ hasData: false });
  });

  test("every number is what happened", async () => {
    const [buyer, looker, leaver] = [await begin(), await begin(), await begin()];
    await begin();
    const product = await comesToProducts(buyer);
    await comesToProducts(looker);
    await answers(leaver, "where", "hills");
    const paid = { price: { amount: 99.95, currency: "EUR" } };
    await reports(buyer, [
      { id: "v", type: "viewed", product },
      { id: "c", type: "added-to-cart", product },
      { id: "b", type: "bought", product, quantity: 2, ...paid },
      { id: "o", type: "bought", product: "another", ...paid },
    ]).expect(204);
    await reports(looker, [{ id: "v", type: "viewed", product }]).expect(204);
    const found = await dashboard();
    expect(found.totals).toMatchObject({
      conversations: 4,
      engaged: { count: 3, of: 4 },
      completed: { count: 2, of: 4, share: 0.5 },
      questionsUntilProducts: 2,
      viewed: { count: 2, of: 2 },
      addedToCart: { count: 1, of: 2 },
      bought: { count: 1, of: 2 },
    });
    expect(found.revenue).toMatchObject({
      recommended: 199.9,
      other: 99.95,
      orders: 1,
      currency: "EUR",
      hasShopEvents: true,
    });
    const where = found.questions.find(({ id }) => id === "where");
    expect(where).toMatchObject({
      asked: 4,
      answered: { count: 3, of: 4 },
      left: { count: 1, of: 4 },
    });
    expect(found.questions.reduce((sum, { left }) => sum + left.count, 0)).toBe(2);
    expect(where?.options.map(({ id, chosen, left }) => [id, chosen.count, left.count])).toEqual([
      ["town", 0, 0],
      ["hills", 3, 1],
      ["rock", 0, 0],
    ]);
    expect(found.products.find(({ id }) => id === product)).toMatchObject({
      recommended: 2,
      viewed: 2,
      bought: 1,
      revenue: 199.9,
    });
    expect(found.now).toMatchObject({ lastHour: 4, today: 4 });
    expect(found.versions).toMatchObject([{ conversations: 4 }]);
    expect(found.names.questions["where"]?.["de"]).toBe("Wo trägst du sie?");
    const paths = await sees<LearningPaths>(`/learning/paths?flow=${flow}`);
    expect(paths.moves.find(({ at, to }) => at === 1 && to === "end")?.count).toBe(1);
    expect(paths.moves.find(({ at, to }) => at === 1 && to === "where")?.count).toBe(3);
  });

  test("reported twice, it happened once; for somebody else, never", async () => {
    const shopper = await begin();
    const product = await comesToProducts(shopper);
    const bought = { id: "b", type: "bought", product, price: { amount: 50, currency: "EUR" } };
    await reports(shopper, [bought]).expect(204);
    await reports(shopper, [bought]).expect(204);
    await reports({ ...shopper, token: "guessed" }, [{ ...bought, id: "x" }]).expect(401);
    await reports(shopper, [{ ...bought, type: "stolen" }]).expect(422);
    expect((await dashboard()).revenue.recommended).toBe(50);
    await reports(shopper, [{ ...bought, id: "r", type: "returned" }]).expect(204);
    expect((await dashboard()).revenue).toMatchObject({ recommended: 0, returned: 50 });
  });

  test("what was bought too late, or before it was shown, was not touched", async () => {
    const shopper = await begin();
    const paid = { price: { amount: 50, currency: "EUR" } };
    await answers(shopper, "where", "hills");
    await reports(shopper, [{ id: "b1", type: "bought", product: "later", ...paid }]).expect(204);
    const product = await comesToProducts(shopper);
    server.wait(8 * 86_400_000);
    // The page's token is too old by now; the shop's server may still report.
    await request(server.http)
      .post("/api/events")
      .set("Authorization", `Bearer ${eventsToken}`)
      .send({ conversation: shopper.id, events: [{ id: "b2", type: "bought", product, ...paid }] })
      .expect(204);
    await ada.ask("post", "/session", { email: "ada@shop.example", password });
    const from = "2025-11-01";
    const { revenue } = await sees<LearningDashboard>(
      `/learning/dashboard?flow=${flow}&from=${from}`,
    );
    expect(revenue).toMatchObject({ recommended: 0, other: 50, orders: 0 });
  });

  test("an erased conversation cannot be read any more; the sums stay", async () => {
    const shopper = await begin();
    await does(shopper, { type: "say", text: "Ich heiße Erika" });
    const { conversations } = await sees<LearningConversationList>(
      `/learning/conversations?flow=${flow}`,
    );
    expect(conversations.map(({ id }) => id)).toEqual([shopper.id]);
    await request(server.http)
      .delete(`/api/conversations/${shopper.id}`)
      .set("Authorization", `Bearer ${shopper.token}`)
      .expect(204);
    expect(await sees(`/learning/conversations?flow=${flow}`)).toMatchObject({ conversations: [] });
    expect((await ada.send("get", `/learning/conversations/${shopper.id}`)).status).toBe(404);
    expect((await dashboard()).totals.conversations).toBe(1);
  });

  test("what was asked of a product shown is told in words", async () => {
    const shopper = await begin();
    await answers(shopper, "where", "hills");
    const { messages } = await answers(shopper, "against", "shower");
    const shown = messages.find(({ type }) => type === "recommendation");
    const products = (shown?.["products"] ?? []) as readonly {
      readonly id: string;
      readonly critiques: readonly { readonly id: string; readonly label: string }[];
    }[];
    const product = products.find(({ critiques }) => critiques.length > 0);
    const [chip] = product?.critiques ?? [];
    await does(shopper, { type: "critique", product: product?.id, critique: chip?.id });
    await server.follow();
    const read = await ada.ask("get", `/learning/conversations/${shopper.id}`);
    const step = (read as LearningConversation).steps.find(({ type }) => type === "critiqued");
    expect(step).toMatchObject({ product: product?.id });
    const told = step?.type === "critiqued" ? step.critique : "";
    expect(told.toLowerCase()).toContain(chip?.label.toLowerCase());
  });

  test("who may read what was said", async () => {
    const shopper = await begin();
    await does(shopper, { type: "say", text: "Ich suche etwas Geheimes" });
    await does(shopper, { type: "answer", question: "budget", value: 123 });
    await server.follow();
    const read = async (person: Person): Promise<LearningConversation> =>
      await person.ask("get", `/learning/conversations/${shopper.id}`);
    const staff = await server.join(ada, "staff");
    const merchandiser = await server.join(ada, "merchandiser");
    for (const person of [ada, staff]) {
      const found = await read(person);
      expect(found.hasTexts).toBe(true);
      expect(JSON.stringify(found)).toContain("Geheimes");
    }
    const found = await read(merchandiser);
    expect(found.hasTexts).toBe(false);
    expect(JSON.stringify(found)).not.toMatch(/Geheimes|123/);
    expect(found.steps.find(({ type }) => type === "said")).toMatchObject({ characters: 24 });
    const audit: readonly { action: string; by: string }[] = await ada.ask("get", "/audit");
    const readings = audit.filter(({ action }) => action === "conversation-read");
    expect(readings.map(({ by }) => by).sort()).toEqual(["Ada", "staff"]);
  });

  test.each([
    ["from=2026-02-30x", 422],
    ["from=2025-11-21&to=2025-11-20", 422],
    ["from=2020-01-01&to=2025-11-20", 422],
    ["from=2025-11-20&to=2025-11-21", 200],
  ])("a period of %s: %i", async (query, status) => {
    const got = await ada.send("get", `/learning/dashboard?flow=${flow}&${query}`);
    expect(got.status).toBe(status);
    if (status === 200) expect((got.body as LearningDashboard).series.unit).toBe("hour");
    else expect(got.body.code).toBe("wrong-period");
  });
});

describe("insights", () => {
  async function insightOn(word: string, person = ada) {
    const path = `/learning/insights?flow=${flow}`;
    const { insights } = await sees<LearningInsights>(path, person);
    return insights.find(
      ({ statistics }) =>
        statistics.type === "words" && statistics.words.some((one) => one.word === word),
    );
  }

  test("an unknown word 30 times: the right proposal, tried out, and understood once it is live", async () => {
    for (let shopper = 0; shopper < 30; shopper += 1) {
      await does(await begin(), { type: "say", text: "Hilft die bei Nieselregen?" });
    }
    const insight = await insightOn("Nieselregen");
    expect(insight).toMatchObject({
      kind: "unknown-word",
      question: "against",
      option: "rain",
      statistics: {
        type: "words",
        words: [{ word: "Nieselregen", conversations: 30 }],
        conversations: 30,
        of: 30,
      },
    });
    const proposal = insight?.proposal;
    expect(proposal?.title.de).toBe("„Nieselregen“ zu „Dauerregen“ hinzufügen");
    expect(proposal?.proof).toMatchObject({ type: "reading" });
    if (proposal?.proof.type !== "reading") throw new Error("no proof");
    for (const one of proposal.proof.tries) {
      expect(one.before).not.toContain("against.rain");
      expect(one.after).toContain("against.rain");
    }
    expect(proposal.proof.unchanged).toBeGreaterThan(10);

    const staff = await server.join(ada, "staff");
    const seen = await insightOn("Nieselregen", staff);
    expect(seen?.title).toEqual(insight?.title);
    expect(seen?.proposal).toBeUndefined();

    const { edits, draftVersion } = proposal;
    const drafted = await ada.ask("post", `/flows/${flow}/draft/edits`, {
      version: draftVersion,
      edits,
    });
    expect(drafted.draft.text).toContain("de: [Regen, Nässe, Nieselregen]");
    // Once it stands in the draft there is nothing left to propose.
    expect(await insightOn("Nieselregen")).toBeUndefined();
    await ada.ask("post", `/flows/${flow}/publish`, {
      version: drafted.draft.version,
      read: drafted.issues.map(({ key }: { key: string }) => key),
    });
    const shopper = await begin();
    const { messages } = await does(shopper, { type: "say", text: "Hilft die bei Nieselregen?" });
    expect(JSON.stringify(messages.find(({ type }) => type === "understood"))).toContain("rain");
  });

  test("a word of four conversations stays theirs", async () => {
    for (let shopper = 0; shopper < 4; shopper += 1) {
      await does(await begin(), { type: "say", text: "Hilft die bei Nieselregen?" });
    }
    expect(await insightOn("Nieselregen")).toBeUndefined();
  });

  test("what nobody wants to see again is not shown again", async () => {
    for (let shopper = 0; shopper < 6; shopper += 1) {
      await does(await begin(), { type: "say", text: "Hilft die bei Nieselregen?" });
    }
    const key = encodeURIComponent((await insightOn("Nieselregen"))?.key ?? "none");
    expect((await ada.send("post", `/learning/insights/${key}/dismiss?flow=${flow}`)).status).toBe(
      204,
    );
    expect(await insightOn("Nieselregen")).toBeUndefined();
    const dismissed = async () =>
      (await sees<LearningInsights>(`/learning/insights?flow=${flow}`)).dismissed;
    const [one] = await dismissed();
    expect(one).toMatchObject({ by: "Ada", insight: { kind: "unknown-word" } });

    await ada.ask("delete", `/learning/insights/${key}/dismiss?flow=${flow}`);
    expect(await insightOn("Nieselregen")).toEqual(one?.insight);
    expect(await dismissed()).toEqual([]);
  });

  test("an answer that loses shoppers since a new version: the old question is proposed", async () => {
    const signIn = async () =>
      await ada.ask("post", "/session", { email: "ada@shop.example", password });
    const week = async (loses: number): Promise<void> => {
      for (let number = 0; number < 24; number += 1) {
        const shopper = await begin();
        await answers(shopper, "where", "hills");
        if (number >= loses) await answers(shopper, "against", "shower");
      }
      server.wait(7 * 86_400_000);
      await signIn();
    };
    for (const loses of [1, 2, 0, 1, 2]) await week(loses);
    const { draft } = await ada.ask("get", `/flows/${flow}`);
    const drafted = await ada.ask("post", `/flows/${flow}/draft/edits`, {
      version: draft.version,
      edits: [{ op: "set", path: ["questions", "where", "ask", "de"], value: "Einsatzbereich?" }],
    });
    await ada.ask("post", `/flows/${flow}/publish`, {
      version: drafted.draft.version,
      read: drafted.issues.map(({ key }: { key: string }) => key),
    });
    await week(16);
    const { insights } = await sees<LearningInsights>(`/learning/insights?flow=${flow}`);
    const found = insights.find(({ option }) => option === "hills");
    expect(found).toMatchObject({
      kind: "deviation",
      question: "where",
      statistics: { measure: "option-left", now: { count: 16, of: 24 }, weeks: 5 },
    });
    expect(found?.proposal?.title.de).toBe(
      "„Wo trägst du sie?“ wieder so stellen wie in Version 1",
    );
    const cured = await ada.ask("post", `/flows/${flow}/draft/edits`, {
      version: found?.proposal?.draftVersion,
      edits: found?.proposal?.edits,
    });
    expect(cured.draft.text).toBe(draft.text);
  }, 60_000);

  test("needs nobody could meet, and what would have to give", async () => {
    for (let shopper = 0; shopper < 6; shopper += 1) {
      const one = await begin();
      await answers(one, "where", "rock");
      await answers(one, "against", "rain");
      await does(one, { type: "answer", question: "budget", value: 11 + shopper / 100 });
    }
    const { insights } = await sees<LearningInsights>(`/learning/insights?flow=${flow}`);
    const unmet = insights.find(({ kind }) => kind === "unmet-need");
    expect(unmet?.title.de).toMatch(/^6 fragten nach .*Dauerregen.*11.*: 0 Produkte$/);
    expect(unmet?.statistics).toMatchObject({ type: "needs", conversations: 6, products: 0 });
    // Nothing costs so little: no edit brings anything, and nothing is missing that would.
    expect(unmet?.proposal).toBeUndefined();
    expect(unmet?.toFill).toBeUndefined();
  });

  test("needs nothing meets that a change of the flow could meet: it opens as a draft", async () => {
    for (let shopper = 0; shopper < 6; shopper += 1) {
      const one = await begin();
      await answers(one, "where", "town");
      await answers(one, "against", "rain");
      await answers(one, "budget", "low");
    }
    const path = `/learning/insights?flow=${flow}`;
    const { insights } = await sees<LearningInsights>(path);
    const unmet = insights.find(({ kind }) => kind === "unmet-need");
    const { proposal, toFill, key = "" } = unmet ?? {};
    expect(proposal?.title.de).toBe("„Dauerregen“ wünschen lassen, was es jetzt verlangt");
    expect(proposal?.proof).toMatchObject({
      type: "effects",
      effects: [
        { label: { de: "Produkte, die alles erfüllen, was sie verlangen" }, before: 0, after: 3 },
        { label: { de: "Produkte nach „Dauerregen“ allein" }, before: 6, after: 10 },
      ],
    });
    // One of them says nothing of rain.
    expect(toFill).toMatchObject({ products: 1 });
    const address = `/learning/insights/${encodeURIComponent(key)}/products?flow=${flow}&locale=de`;
    const { text } = await ada.send("get", address);
    expect(text.trim().split("\r\n").slice(1)).toEqual(["igel,Jacke Igel,waterproof_mm"]);
    const drafted = await ada.ask("post", `/flows/${flow}/draft/edits`, {
      version: proposal?.draftVersion,
      edits: proposal?.edits,
    });
    expect(drafted.draft.text).toContain("wish: { waterproof_mm: { gte: 10000 } }");
    // Once it stands in the draft there is nothing left to propose.
    const { insights: later } = await sees<LearningInsights>(path);
    expect(later.find(({ kind }) => kind === "unmet-need")?.proposal).toBeUndefined();
  });
});

describe("taking it away", () => {
  test.each(["days", "questions", "options", "products", "conversations", "insights"])(
    "%s as CSV and JSON",
    async (what) => {
      await comesToProducts(await begin());
      await server.follow();
      const path = `/learning/export?flow=${flow}&what=${what}&locale=de`;
      const csv = await ada.send("get", `${path}&format=csv`);
      expect(csv.status).toBe(200);
      expect(csv.get("Content-Type")).toBe("text/csv; charset=utf-8");
      expect(csv.get("Content-Disposition")).toMatch(
        new RegExp(`^attachment; filename="lotse-${flow}-${what}-[\\d_-]+\\.csv"$`),
      );
      const lines = csv.text.trim().split("\r\n");
      expect(new Set(lines.map((line) => line.split(",").length)).size).toBe(1);
      const json = await ada.send("get", `${path}&format=json`);
      expect(json.status).toBe(200);
      expect(() => JSON.stringify(json.body)).not.toThrow();
    },
  );
});

describe("demo data", () => {
  test("are made by the real engine, stand apart and go without a trace", async () => {
    await comesToProducts(await begin());
    expect(((await ada.ask("post", "/learning/demo")) as LearningDemo).state).toBe("loading");
    const state = async () => ((await ada.ask("get", "/learning/demo")) as LearningDemo).state;
    // Asking takes time from what is asked about.
    await expect.poll(state, { interval: 200, timeout: 100_000 }).toBe("loaded");
    const demo = await dashboard();
    expect(demo.scope.source).toBe("demo");
    expect(demo.totals.conversations).toBeGreaterThan(300);
    expect(demo.totals.bought.count).toBeGreaterThan(0);
    const { conversations } = await sees<LearningConversationList>(
      `/learning/conversations?flow=${flow}`,
    );
    const read = await ada.ask("get", `/learning/conversations/${conversations[0]?.id}`);
    expect((read as LearningConversation).steps.length).toBeGreaterThan(1);
    const { insights } = await sees<LearningInsights>(`/learning/insights?flow=${flow}`);
    expect(insights.some(({ kind }) => kind === "deviation")).toBe(true);
    const live = await sees<LearningDashboard>(`/learning/dashboard?flow=${flow}&source=live`);
    expect(live.totals.conversations).toBe(1);
    expect((await ada.send("delete", "/learning/demo")).status).toBe(204);
    expect(await dashboard()).toMatchObject({
      scope: { source: "live" },
      totals: { conversations: 1 },
    });
  }, 120_000);
});

describe("experiments", () => {
  const shorter = [{ op: "set", path: ["questions", "where", "ask", "de"], value: "Wohin damit?" }];

  async function prepare(some: Readonly<Record<string, unknown>> = {}): Promise<Experiment> {
    const { draft } = await ada.ask("get", `/flows/${flow}`);
    const drafted = await ada.ask("post", `/flows/${flow}/draft/edits`, {
      version: draft.version,
      edits: shorter,
    });
    return await ada.ask("post", "/experiments", {
      flow,
      name: "Kürzer gefragt",
      candidates: [{ name: "Kurz", from: { draft: drafted.draft.version }, share: 0.5 }],
      holdout: 0,
      metric: "completed",
      smallestEffect: 0.5,
      ...some,
    });
  }

  const asked = ({ messages }: Shopper): string => {
    const question = messages.find(({ type }) => type === "question")?.["question"];
    return (question as { readonly text: string } | undefined)?.text ?? "nothing";
  };

  test("each shopper keeps their version, and the split is what was drawn", async () => {
    const experiment = await prepare();
    expect(asked(await begin())).toBe("Wo trägst du sie?");
    await ada.ask("post", `/experiments/${experiment.id}/start`);
    for (let number = 0; number < 12; number += 1) {
      const key = `shopper-${number}`;
      const arm = assignArm(experiment, key);
      const expected = arm === "a" ? "Wohin damit?" : "Wo trägst du sie?";
      for (const _visit of [1, 2]) {
        const shopper = await begin({ flow: `${flow}~${key}` });
        expect(asked(shopper)).toBe(expected);
      }
    }
    await server.follow();
    const results: ExperimentResults = await ada.ask("get", `/experiments/${experiment.id}`);
    expect(results.phase).toBe("collecting");
    expect(results.arms.reduce((sum, { shoppers }) => sum + shoppers, 0)).toBe(12);
    expect(results.arms.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(24);
    expect(results.verdict.outcome).toBe("too-early");
    expect((await ada.send("post", `/experiments/${experiment.id}/start`)).body.code).toBe(
      "experiment-running",
    );
    await ada.ask("post", `/experiments/${experiment.id}/stop`);
    expect(asked(await begin({ flow: `${flow}~shopper-1` }))).toBe("Wo trägst du sie?");
  });

  test("it is decided once the groups are full, and later shoppers change nothing", async () => {
    const experiment = await prepare();
    await ada.ask("post", `/experiments/${experiment.id}/start`);
    const full = async (): Promise<ExperimentResults> =>
      await sees<ExperimentResults>(`/experiments/${experiment.id}`);
    let number = 0;
    let results = await full();
    while (results.phase === "collecting") {
      const key = `shopper-${number}`;
      number += 1;
      const shopper = await begin({ flow: `${flow}~${key}` });
      server.wait(1_000);
      if (assignArm(experiment, key) === "a") await comesToProducts(shopper);
      results = await full();
    }
    expect(results.phase).toBe("waiting");
    expect(results.comparisons[0]?.isSignificant).toBe(false);
    server.wait(3_600_000);
    const decided = await full();
    expect(decided).toMatchObject({
      phase: "decided",
      verdict: { outcome: "better", arm: "a" },
    });
    for (let later = 0; later < 10; later += 1) await begin({ flow: `${flow}~later-${later}` });
    expect((await full()).arms).toEqual(decided.arms);

    const adopted = await ada.send("post", `/experiments/${experiment.id}/adopt`, {
      body: { arm: "a" },
    });
    const read = ((adopted.body.gate ?? []) as readonly { key: string }[]).map(({ key }) => key);
    if (adopted.status === 409) {
      expect(adopted.body.code).toBe("unread-warnings");
      await ada.ask("post", `/experiments/${experiment.id}/adopt`, { arm: "a", read });
    }
    expect((await full()).experiment).toMatchObject({ state: "adopted", adopted: "a" });
    expect(asked(await begin())).toBe("Wohin damit?");
  });

  test("without a holdout who begins a conversation counts, and nobody who only might", async () => {
    const experiment = await prepare();
    await ada.ask("post", `/experiments/${experiment.id}/start`);
    for (let number = 0; number < 12; number += 1) {
      const shopper = `shopper-${number}`;
      await request(server.http)
        .get("/api/assignment")
        .set("Authorization", `Bearer ${eventsToken}`)
        .query({ flow, shopper })
        .expect(200);
      if (number < 5) await begin({ flow: `${flow}~${shopper}` });
    }
    const { arms } = await sees<ExperimentResults>(`/experiments/${experiment.id}`);
    expect(arms.reduce((sum, { shoppers }) => sum + shoppers, 0)).toBe(5);
  });

  test("who is held out gets no advisor, and counts all the same", async () => {
    const experiment = await prepare({ holdout: 0.4, metric: "bought" });
    await ada.ask("post", `/experiments/${experiment.id}/start`);
    const held: string[] = [];
    for (let number = 0; number < 20; number += 1) {
      const shopper = `shopper-${number}`;
      const arm = assignArm(experiment, shopper);
      const { body } = await request(server.http)
        .get("/api/assignment")
        .set("Authorization", `Bearer ${eventsToken}`)
        .query({ flow, shopper })
        .expect(200);
      expect(body.arm).toBe(arm === "holdout" ? "holdout" : "advisor");
      if (arm === "holdout") held.push(shopper);
    }
    expect(held.length).toBeGreaterThan(2);
    const loader = await request(server.http).get("/lotse.js").query({ flow, shopper: held[0] });
    expect(loader.status).toBe(200);
    expect(loader.get("Content-Type")).toMatch(/javascript/);
    expect(loader.text).toMatch(/^\/\/ .*\n$/);
    // Who has no key is part of nothing, and no more is a key that anybody made up.
    await begin();
    for (let number = 0; number < 30; number += 1) {
      const shopper = `made-up-${number}`;
      const anybody = request(server.http).get("/api/assignment").query({ flow, shopper });
      const arm = assignArm(experiment, shopper) === "holdout" ? "holdout" : "advisor";
      expect((await anybody.expect(200)).body.arm).toBe(arm);
      await request(server.http).get("/lotse.js").query({ flow, shopper });
      if (arm === "advisor" && number < 10) await begin({ flow: `${flow}~${shopper}` });
    }
    await request(server.http)
      .get("/api/assignment")
      .set("Authorization", "Bearer guessed")
      .query({ flow, shopper: "made-up" })
      .expect(401);
    const order = (events: readonly unknown[], token = eventsToken) =>
      request(server.http)
        .post("/api/events")
        .set("Authorization", `Bearer ${token}`)
        .send({ shopper: held[0], events });
    const bought = {
      id: "o1",
      type: "bought",
      product: "p",
      price: { amount: 80, currency: "EUR" },
    };
    await order([bought], "guessed").expect(401);
    await order([bought]).expect(204);
    await order([bought]).expect(204);
    const { arms, currency } = await sees<ExperimentResults>(`/experiments/${experiment.id}`);
    expect(currency).toBe("EUR");
    expect((await dashboard()).revenue.currency).toBe("EUR");
    expect(arms.reduce((sum, { shoppers }) => sum + shoppers, 0)).toBe(20);
    expect(arms.find(({ id }) => id === "holdout")).toMatchObject({
      shoppers: held.length,
      bought: { count: 1, of: held.length },
      revenue: { mean: 80 / held.length },
    });
  });

  test.each([
    ["nothing to compare", { candidates: [] }, 422],
    ["all for the candidate", { candidates: [{ name: "A", from: { version: 1 }, share: 1 }] }, 422],
    [
      "a version that is not there",
      { candidates: [{ name: "A", from: { version: 9 }, share: 0.5 }] },
      404,
    ],
    ["a holdout measured by the advisor", { candidates: [], holdout: 0.1 }, 422],
  ])("%s is refused", async (_, some, status) => {
    const got = await ada.send("post", "/experiments", {
      body: {
        flow,
        name: "X",
        holdout: 0,
        metric: "completed",
        smallestEffect: 0.1,
        ...some,
      },
    });
    expect(got.status).toBe(status);
  });

  test("a candidate with errors meets no shopper", async () => {
    const { draft } = await ada.ask("get", `/flows/${flow}`);
    const broken = await ada.ask("put", `/flows/${flow}/draft`, {
      version: draft.version,
      text: draft.text.replace("kind: single", "kind: singel"),
    });
    const got = await ada.send("post", "/experiments", {
      body: {
        flow,
        name: "X",
        candidates: [{ name: "A", from: { draft: broken.draft.version }, share: 0.5 }],
        holdout: 0,
        metric: "completed",
        smallestEffect: 0.1,
      },
    });
    expect(got.status).toBe(422);
    expect(got.body.code).toBe("flow-has-errors");
  });
});
