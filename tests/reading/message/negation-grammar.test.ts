import { expect, it } from "vitest";
import type { Mention } from "../../../src/reading/message/reading.ts";
import {
  negationCarriers,
  negationForms,
  things,
  type NegationForm,
  type Thing,
} from "./negation-grammar.ts";
import { read } from "./reader-fixture.ts";

const opposites: Readonly<Record<string, string>> = {
  heavy: "light",
  light: "heavy",
  noisy: "quiet",
  itchy: "soft",
  bulky: "low_bulk",
};

/** Every thing of a form's kinds, each in another carrier. */
function examplesOf(form: NegationForm): readonly { text: string; said: readonly Thing[] }[] {
  const fitting = things.filter(
    ({ lang, kind }) => lang === form.lang && form.kinds.includes(kind),
  );
  return fitting.flatMap((thing, at) => {
    const other = fitting[(at + 1) % fitting.length];
    if (other === undefined || (other === thing && form.text.includes("##"))) return [];
    const around = negationCarriers[form.lang];
    const negated = form.text.replace("##", "§").replace("#", thing.word).replace("§", other.word);
    const text = (around[at % around.length] ?? "#").replace("#", negated);
    return [{ text, said: form.text.includes("##") ? [thing, other] : [thing] }];
  });
}

interface Verdict {
  readonly isRight: boolean;
  /** Read as the opposite of what was said. */
  readonly isFlipped: boolean;
}

function judge(mentions: readonly Mention[], { value, kind }: Thing, form: NegationForm): Verdict {
  const own = mentions.filter((one) => one.value === value && one.slot !== "weather");
  const has = (...polarities: readonly Mention["polarity"][]) =>
    own.some(({ polarity }) => polarities.includes(polarity));
  const isTurned =
    kind === "bad" &&
    mentions.some((one) => one.value === opposites[value] && one.polarity === "wanted");
  const isLoose = value === "tight" && mentions.some((one) => one.value === "loose");
  const isDenied = has("excluded", "unwanted") || isTurned || isLoose;
  switch (form.stand) {
    case "excluded":
      return { isRight: isDenied, isFlipped: !isDenied && has("wanted") };
    case "unneeded":
      return { isRight: has("unneeded"), isFlipped: has("wanted") };
    case "welcome":
      return { isRight: !isDenied && !has("unneeded"), isFlipped: isDenied || has("unneeded") };
  }
}

it("keeps apart what must not be, what may be missing and what is welcome", () => {
  const judged = negationForms.flatMap((form) =>
    examplesOf(form).flatMap(({ text, said }) => {
      const { mentions } = read(text, form.lang);
      return said.map((thing) => ({ text, ...judge(mentions, thing, form) }));
    }),
  );
  const wrong = judged.filter(({ isRight }) => !isRight).map(({ text }) => text);
  const flipped = judged.filter(({ isFlipped }) => isFlipped).map(({ text }) => text);
  expect(judged.length).toBeGreaterThan(1500);
  expect(wrong.length / judged.length, wrong.slice(0, 40).join("\n")).toBeLessThan(0.03);
  expect(flipped.length / judged.length, flipped.slice(0, 40).join("\n")).toBeLessThan(0.02);
});

it.each([
  ["not for rain but for wind", "wind"],
  ["Jacke, nicht zu schwer große Taschen", "light pockets"],
  ["kein leder wir leben vegan", "vegan"],
  ["boots, doesn't have to be waterproof, just splash proof", "water_repellent"],
])("%s", (text, wanted) => {
  const values = read(text)
    .mentions.filter(({ polarity, slot }) => polarity === "wanted" && slot !== "product")
    .map(({ value }) => value);
  const light = read(text).mentions.some(({ value }) => value === "heavy") ? ["light"] : [];
  expect([...light, ...values].join(" ")).toBe(wanted);
});
