import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../widget/transcript/entry.ts";
import {
  applyMessages,
  emptyTranscript,
  openQuestion,
  type Transcript,
} from "../../../widget/transcript/transcript.ts";
import {
  answer,
  conversation,
  greeting,
  misunderstood,
  question,
  recommendation,
  relaxed,
  restarted,
  retracted,
  said,
  understood,
  wording,
  type Unnumbered,
} from "../messages.ts";

function fold(parts: readonly Unnumbered[]): Transcript {
  const { transcript, gap } = applyMessages(emptyTranscript, conversation(parts));
  expect(gap).toBe(false);
  return transcript;
}

/** One line per entry: what a shopper would see. */
function shown({ entries }: Transcript): readonly string[] {
  return entries.map(line);
}

function line(entry: Entry): string {
  switch (entry.kind) {
    case "advisor":
      return `advisor: ${entry.text}`;
    case "speech":
      return `speech: ${entry.text ?? "…"}`;
    case "shopper":
      if (entry.wish) return `wish: ${entry.wish.label}${entry.wish.gone ? " (gone)" : ""}`;
      return `${entry.revised ? "changed" : "shopper"}: ${entry.text}`;
    case "needs":
      return `needs: ${entry.chips.map(({ id, gone }) => (gone ? `-${id}` : id)).join(" ")}`;
    case "taken-back":
      return `taken back: ${entry.label}`;
    case "question": {
      const { question: asked, answer: given } = entry;
      if (given === undefined) return `question: ${asked.id}`;
      const text = given.typed
        ? `${given.text && `-${given.text} `}(typed) ${given.options.join(" ")}`
        : given.text;
      return `question: ${asked.id} = ${text}${given.gone ? " (gone)" : ""}`;
    }
    case "recommendation":
      return `products: ${entry.message.products.map(({ id }) => id).join(" ")}`;
  }
}

const opening = [greeting, question("where", 100)];
const whereA = answer("where a", { question: "where", options: ["a"] });

describe("what a shopper sees", () => {
  test.each<[what: string, parts: readonly Unnumbered[], lines: readonly string[]]>([
    ["a first question", opening, ["advisor: Tell me what it is for.", "question: where"]],
    [
      "an answer; the sentence's place is kept before the next question",
      [...opening, whereA, question("who", 40)],
      [
        "advisor: Tell me what it is for.",
        "question: where = where a",
        "speech: …",
        "question: who",
      ],
    ],
    [
      "the sentence, which arrives last",
      [...opening, whereA, question("who", 40), wording("That leaves 40.")],
      [
        "advisor: Tell me what it is for.",
        "question: where = where a",
        "speech: That leaves 40.",
        "question: who",
      ],
    ],
    [
      "products between sentence and question",
      [...opening, whereA, recommendation(9, ["x", "y"]), question("who", 9), wording("Here.")],
      [
        "advisor: Tell me what it is for.",
        "question: where = where a",
        "speech: Here.",
        "products: x y",
        "question: who",
      ],
    ],
    [
      "a sentence without a place, at the end",
      [...opening, whereA, wording("That is all.")],
      ["advisor: Tell me what it is for.", "question: where = where a", "speech: That is all."],
    ],
    [
      "no sentence when the shopper went on before it came",
      [
        ...opening,
        whereA,
        question("who", 40),
        answer("who b", { question: "who", options: ["b"] }),
      ],
      ["advisor: Tell me what it is for.", "question: where = where a", "question: who = who b"],
    ],
    [
      "what the products already say is not said twice",
      [
        ...opening,
        said("cheap"),
        understood(["budget"]),
        recommendation(0, ["x"], relaxed("Nothing has it all.")),
        wording("Understood: cheap. Nothing has it all."),
      ],
      [
        "advisor: Tell me what it is for.",
        "shopper: cheap",
        "needs: budget",
        "speech: Understood: cheap.",
        "products: x",
      ],
    ],
    [
      "an unclear text, with the question asked once more instead of twice",
      [...opening, said("asdf"), misunderstood, question("where", 100)],
      [
        "advisor: Tell me what it is for.",
        "shopper: asdf",
        "advisor: I did not get that.",
        "question: where",
      ],
    ],
    [
      "a text that answers the open question and says more",
      [
        ...opening,
        said("hills, light"),
        understood(["where.a", "carry.often"], [{ question: "where", options: ["a"] }]),
        question("who", 30),
      ],
      [
        "advisor: Tell me what it is for.",
        "question: where = (typed) a",
        "shopper: hills, light",
        "needs: where.a carry.often",
        "speech: …",
        "question: who",
      ],
    ],
    [
      "a tapped answer that is said anew in other words stays, struck out",
      [
        ...opening,
        whereA,
        question("who", 40),
        said("hills"),
        understood(["where.b"], [{ question: "where", options: ["b"] }]),
        question("who", 30),
      ],
      [
        "advisor: Tell me what it is for.",
        "question: where = -where a (typed) b",
        "shopper: hills",
        "needs: where.b",
        "speech: …",
        "question: who",
      ],
    ],
    [
      "the same products in another language, once",
      [
        ...opening,
        whereA,
        recommendation(9, ["x", "y"]),
        { type: "locale", locale: "de", needs: [] },
        recommendation(9, ["x", "y"]),
      ],
      ["advisor: Tell me what it is for.", "question: where = where a", "products: x y"],
    ],
    [
      "a changed answer, in its place and as an act",
      [
        ...opening,
        whereA,
        question("who", 40),
        answer("where b", { question: "where", options: ["b"], revised: true }),
        question("who", 70),
      ],
      [
        "advisor: Tell me what it is for.",
        "question: where = where b",
        "changed: where b",
        "speech: …",
        "question: who",
      ],
    ],
    [
      "a need taken back, struck out where it was said",
      [
        ...opening,
        said("light"),
        understood(["carry.often", "budget"]),
        question("where", 50),
        retracted("budget"),
        question("where", 60),
      ],
      [
        "advisor: Tell me what it is for.",
        "shopper: light",
        "needs: carry.often -budget",
        "taken back: need budget",
        "speech: …",
        "question: where",
      ],
    ],
    [
      "a need taken back with what was part of it",
      [
        ...opening,
        said("a hat"),
        understood(["kind.hat-or-gloves", "kind.hat-or-gloves.kind", "kind.hat-or-gloves-2"]),
        retracted("kind.hat-or-gloves"),
      ],
      [
        "advisor: Tell me what it is for.",
        "question: where",
        "shopper: a hat",
        "needs: -kind.hat-or-gloves -kind.hat-or-gloves.kind kind.hat-or-gloves-2",
        "taken back: need kind.hat-or-gloves",
      ],
    ],
    [
      "an answer taken back option by option",
      [
        greeting,
        question("against", 100, "multi"),
        answer("against a, against b", { question: "against", options: ["a", "b"] }),
        question("who", 40),
        retracted("against.b"),
        question("who", 60),
      ],
      [
        "advisor: Tell me what it is for.",
        "question: against = against a",
        "taken back: need against.b",
        "speech: …",
        "question: who",
      ],
    ],
    [
      "an answer taken back altogether",
      [...opening, whereA, question("who", 40), retracted("where.a"), question("where", 100)],
      [
        "advisor: Tell me what it is for.",
        "question: where = where a (gone)",
        "taken back: need where.a",
        "speech: …",
        "question: where",
      ],
    ],
    [
      "a wish about a product, replaced by the next of its kind",
      [
        ...opening,
        recommendation(9, ["x"]),
        {
          type: "shopper-said",
          text: "Lighter than x",
          critique: { product: "x", critique: "lighter", need: "weight" },
        },
        recommendation(4, ["y"]),
        {
          type: "shopper-said",
          text: "Lighter than y",
          critique: { product: "y", critique: "lighter", need: "weight" },
        },
        recommendation(2, ["z"]),
      ],
      [
        "advisor: Tell me what it is for.",
        "products: x",
        "wish: Lighter than x (gone)",
        "products: y",
        "wish: Lighter than y",
        "speech: …",
        "products: z",
      ],
    ],
    [
      "nothing of before after a new beginning",
      [...opening, whereA, question("who", 40), restarted, question("where", 100)],
      ["advisor: From the beginning.", "question: where"],
    ],
    [
      "a late answer, and that it was too late",
      [
        ...opening,
        { type: "set-aside", question: "where", text: "That was answered already." },
        question("who", 40),
      ],
      ["advisor: Tell me what it is for.", "advisor: That was answered already.", "question: who"],
    ],
    [
      "an amount answered to a question that never stood there",
      [
        ...opening,
        answer("up to €230", { question: "budget", value: { max: 230 }, revised: true }),
      ],
      ["advisor: Tell me what it is for.", "question: where", "changed: up to €230"],
    ],
  ])("%s", (_what, parts, lines) => {
    expect(shown(fold(parts))).toEqual(lines);
  });
});

describe("how many are left", () => {
  test.each<[what: string, parts: readonly Unnumbered[], remaining: readonly number[]]>([
    ["all of them at first", opening, [100]],
    ["fewer with every answer", [...opening, whereA, question("who", 40)], [100, 40]],
    [
      "a number that did not change is there once",
      [...opening, whereA, recommendation(40, ["x"]), question("who", 40)],
      [100, 40],
    ],
    [
      "it may grow again",
      [...opening, whereA, question("who", 40), retracted("where.a"), question("where", 100)],
      [100, 40, 100],
    ],
    ["from the beginning", [...opening, whereA, question("who", 40), restarted], [100]],
  ])("%s", (_what, parts, remaining) => {
    expect(fold(parts).remaining).toEqual(remaining);
  });
});

test("the question that waits is the last entry, and only while it waits", () => {
  expect(openQuestion(fold(opening))?.question.id).toBe("where");
  expect(openQuestion(fold([...opening, whereA]))).toBeUndefined();
  expect(openQuestion(fold([...opening, whereA, recommendation(9, ["x"])]))).toBeUndefined();
});

describe("a newer server's messages", () => {
  const unheardOf = (message: Readonly<Record<string, unknown>>): Unnumbered =>
    message as unknown as Unnumbered;

  test("speak, if they have words, and leave the question open", () => {
    const reply = unheardOf({ type: "reply", text: "Yes, it is.", claims: [] });
    const known = fold([...opening, said("is it waterproof?"), reply]);
    expect(shown(known)).toEqual([
      "advisor: Tell me what it is for.",
      "shopper: is it waterproof?",
      "advisor: Yes, it is.",
      "question: where",
    ]);
    expect(openQuestion(known)?.question.id).toBe("where");
    expect(known.owing).toBe(false);
  });

  test.each<[what: string, message: Readonly<Record<string, unknown>>]>([
    ["nothing but a type", { type: "weather" }],
    ["a text that is none", { type: "weather", text: { en: "Rain" } }],
  ])("do no harm with %s", (_what, message) => {
    const known = fold([...opening, unheardOf(message)]);
    expect(shown(known)).toEqual(shown(fold(opening)));
    expect(known.last).toBe(opening.length + 1);
  });
});

describe("what was not said but follows", () => {
  test.each([
    ["text", undefined],
    ["answer", undefined],
    ["critique", undefined],
    ["climate", true],
    ["assumption", true],
  ])("a need from %s is assumed: %s", (source, assumed) => {
    const needs = [{ id: "weather", label: "Rain on 19 days", source }];
    const known = fold([...opening, { type: "understood", needs, answers: [] }]);
    const [chips] = known.entries.flatMap((entry) => (entry.kind === "needs" ? [entry.chips] : []));
    expect(chips?.[0]?.assumed).toBe(assumed);
  });
});

describe("needs are known by the name their message gave them", () => {
  const tapped = {
    ...whereA,
    needs: [{ id: "where.a", label: "In town" }],
  };
  const wish: Unnumbered = {
    type: "shopper-said",
    text: "Lighter than 500 g",
    critique: { product: "x", critique: "weight:lower", need: "critique.weight" },
  };
  const german: Unnumbered = {
    type: "locale",
    locale: "de",
    needs: [{ id: "where.a", label: "In der Stadt" }],
  };
  test.each<[parts: readonly Unnumbered[], labels: Readonly<Record<string, string>>]>([
    [[], {}],
    [[tapped], { "where.a": "In town" }],
    [[tapped, understood(["budget"])], { "where.a": "In town", budget: "need budget" }],
    [[wish], { "critique.weight": "Lighter than 500 g" }],
    [[tapped, german], { "where.a": "In der Stadt" }],
  ])("%#", (parts, labels) => {
    const known = fold([...opening, ...parts, recommendation(9, ["x"])]);
    const products = known.entries.findLast((entry) => entry.kind === "recommendation");
    expect(products).toHaveProperty("labels", labels);
  });
});

describe("messages count once, in their order", () => {
  const parts = [
    ...opening,
    said("light"),
    understood(["carry.often"]),
    recommendation(9, ["x", "y", "z"]),
    question("who", 9),
    wording("Here."),
    answer("who a", { question: "who", options: ["a"] }),
    recommendation(4, ["x"]),
    retracted("carry.often"),
    recommendation(8, ["y"]),
    question("when", 8),
    wording("Back again."),
  ];
  const messages = conversation(parts);
  const whole = fold(parts);

  test("however they are cut into pages, repeated or overlapping", () => {
    const page = fc.tuple(fc.nat(messages.length), fc.nat(messages.length));
    fc.assert(
      fc.property(fc.array(page, { maxLength: 12 }), (pages) => {
        // Every page begins at or before what is known, so none leaves a gap.
        let known = emptyTranscript;
        for (const [one, other] of pages) {
          const begin = Math.min(one, other, known.last);
          known = applyMessages(known, messages.slice(begin, Math.max(one, other))).transcript;
        }
        const rest = applyMessages(known, messages.slice(known.last));
        expect(rest).toEqual({ transcript: whole, gap: false });
      }),
      { seed: 20, numRuns: 300 },
    );
  });

  test("and what comes after a gap waits for what is missing", () => {
    for (let missing = 1; missing < messages.length; missing += 1) {
      const before = applyMessages(emptyTranscript, messages.slice(0, missing)).transcript;
      const torn = applyMessages(before, messages.slice(missing + 1));
      const isLast = missing + 1 === messages.length;
      expect(torn).toEqual({ transcript: before, gap: !isLast });
      expect(applyMessages(torn.transcript, messages).transcript).toEqual(whole);
    }
  });

  test("an entry that did not change stays the same object", () => {
    const before = fold(parts.slice(0, 6));
    const after = fold(parts.slice(0, 6));
    const { transcript } = applyMessages(before, messages.slice(6));
    expect(transcript.entries[0]).toBe(before.entries[0]);
    expect(after).toEqual(before);
  });
});
