import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Io } from "../../src/cli/command.ts";
import { interpretCommand } from "../../src/cli/interpret.ts";
import { hearsIn, messageOf } from "../fixtures/hearing-model.ts";
import {
  faults,
  startScriptedModel,
  type Script,
  type ScriptedModel,
} from "../fixtures/scripted-model.ts";
import { createRecordedIo } from "./recorded-io.ts";

let scripted: ScriptedModel;
beforeAll(async () => {
  scripted = await startScriptedModel();
});
afterAll(async () => {
  await scripted.close();
});
beforeEach(() => {
  vi.stubEnv("LOTSE_MODEL", "scripted");
  vi.stubEnv("OPENAI_BASE_URL", scripted.baseUrl);
  vi.stubEnv("OPENAI_API_KEY", "key-of-the-test");
  // More than an answer takes, on however busy a machine.
  vi.stubEnv("LOTSE_MODEL_FIRST_TOKEN_MS", "10000");
  vi.stubEnv("LOTSE_MODEL_READ_MS", "10000");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

interface Line {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

/** "Plimsy" and its like are in no list, so the rules leave them unread. */
const lines: readonly Line[] = [
  { id: "a", lang: "en", text: "a plimsy jacket, no down, max 150 euros" },
  { id: "b", lang: "de", text: "Jacke für Schottland im Oktober, gern plümsig" },
  { id: "c", lang: "en", text: "plimsy quonk zorby" },
  { id: "d", lang: "en", text: "waterproof jacket" },
  { id: "e", lang: "de", text: "Hallo" },
];

async function interpret(script: Script, ...args: readonly string[]) {
  scripted.play(script);
  const before = scripted.requests.length;
  const { io, written } = createRecordedIo();
  const stdin: Io["stdin"] = (async function* () {
    yield lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  })();
  const code = await interpretCommand.run(args, { ...io, stdin });
  const { stdout, stderr } = written;
  return { code, stdout, stderr, asked: scripted.requests.slice(before) };
}

const honest = hearsIn((message) =>
  message.includes("quonk")
    ? { intent: { value: "service", quote: "quonk" } }
    : message.includes("Schottland")
      ? {
          labels: [
            ["want", "packable", "plümsig"],
            ["implied_weather", "wind", "Schottland im Oktober"],
          ],
        }
      : { labels: [["want", "packable", "plimsy"]] },
);

const parse = (stdout: string) =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("lotse interpret --model", () => {
  it("adds what the model heard where the rules left something, in the order of the lines", async () => {
    const { code, stdout, stderr, asked } = await interpret(honest, "--model");
    expect([code, stderr]).toEqual([0, ""]);
    expect(parse(stdout)).toMatchObject([
      {
        id: "a",
        needs: { product: ["jacket"], want: ["packable"], avoid: ["down"], budget: { max: 150 } },
      },
      { id: "b", needs: { month: [10], place: [{ en: "Scotland" }], want: ["packable"] } },
      { id: "c", intent: "service" },
      { id: "d", intent: "find", needs: { want: ["waterproof"] } },
      { id: "e", intent: "smalltalk" },
    ]);
    expect(parse(stdout)[1].implied_weather).toContain("wind");
    // What the rules have understood as a whole goes to nobody.
    expect(new Set(asked.map(messageOf))).toEqual(
      new Set([lines[0]?.text, lines[1]?.text, lines[2]?.text]),
    );
  });

  it("sends the message and what is understood as data, with closed lists", async () => {
    const { asked } = await interpret(honest, "--model", "--parallel", "1");
    const [{ authorization, body } = { authorization: "", body: undefined }] = asked;
    expect(authorization).toBe("Bearer key-of-the-test");
    expect(body?.model).toBe("scripted");
    expect(JSON.parse(body?.messages.at(-1)?.content ?? "")).toEqual({
      message: lines[0]?.text,
      understood: expect.arrayContaining(["jacket"]),
    });
    expect(body?.messages[0]?.content).not.toContain("plimsy");
    expect(body?.response_format).toMatchObject({
      json_schema: {
        strict: true,
        schema: {
          additionalProperties: false,
          required: expect.arrayContaining(["intent", "want", "implied_weather"]),
          properties: {
            fit: { items: { properties: { value: { enum: expect.arrayContaining(["slim"]) } } } },
          },
        },
      },
    });
  });

  it("asks nobody without --model", async () => {
    const { code, asked } = await interpret(honest);
    expect([code, asked]).toEqual([0, []]);
  });

  it("has no more messages under way than it is told", async () => {
    let underWay = 0;
    const most = { underWay: 0 };
    const counting: Script = async (request, answer) => {
      underWay += 1;
      most.underWay = Math.max(most.underWay, underWay);
      answer.response.on("close", () => (underWay -= 1));
      await honest(request, answer);
    };
    await interpret(counting, "--model", "--parallel", "1");
    expect(most.underWay).toBe(1);
  });

  describe("with a model at fault", () => {
    const liars: Readonly<Record<string, Script>> = {
      "makes up quotes": hearsIn(() => ({ labels: [["want", "hood", "with a hood"]] })),
      "wants what is excluded": hearsIn(() => ({ labels: [["want", "down", "plimsy jacket"]] })),
      "turns shoppers away": hearsIn(() => ({ intent: { value: "attack", quote: "jacket" } })),
      "hears far too much": hearsIn(() => ({
        labels: Array.from({ length: 60 }, () => ["want", "hood", "plimsy"] as const),
      })),
      "names what is on no list": hearsIn(() => ({ labels: [["want", "discount", "plimsy"]] })),
      "answers in prose": (_, answer) => answer.stream(["I'd say a jacket."]),
    };

    /** That no fault of an endpoint harms is tested with the adapter; here, that each is told. */
    const broken = [
      "never answers",
      "429 with a pause",
      "500",
      "cut in the middle",
      "says nothing",
    ];
    const scripts = [
      ...broken.map((name) => [name, faults[name]] as const),
      ...Object.entries(liars),
    ];

    let plain: string;
    beforeAll(async () => {
      plain = (await interpret(honest)).stdout;
    });

    it.each(scripts)("%s", async (name, script = honest) => {
      if (name === "never answers") {
        vi.stubEnv("LOTSE_MODEL_FIRST_TOKEN_MS", "150");
        vi.stubEnv("LOTSE_MODEL_READ_MS", "300");
      }
      const { code, stdout, stderr } = await interpret(script, "--model");
      expect([code, stdout]).toEqual([0, plain]);
      // What is well formed did not fail, it just does not count.
      const isWellFormed = /quotes|excluded|away/.test(name);
      const told = /^lotse interpret: 3 of the 3 messages .* by the rules alone: \d /;
      expect(stderr).toMatch(isWellFormed ? /^$/ : told);
    });
  });

  it.each([
    ["no model", { LOTSE_MODEL: "" }, "LOTSE_MODEL"],
    ["a model that may only speak", { LOTSE_MODEL_USE: "voice" }, "LOTSE_MODEL_USE=voice"],
  ])("refuses %s", async (_, settings, problem) => {
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    const { code, stdout, stderr, asked } = await interpret(honest, "--model");
    expect([code, stdout, asked]).toEqual([2, "", []]);
    expect(stderr).toContain(problem);
  });

  it.each(["0", "33", "many", "1.5"])("refuses --parallel %s", async (parallel) => {
    const { code, stderr } = await interpret(honest, "--model", "--parallel", parallel);
    expect(code).toBe(2);
    expect(stderr).toContain("--parallel takes a whole number from 1 to 32");
  });
});
