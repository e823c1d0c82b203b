import type {
  StudioAttribute,
  StudioOption,
  StudioQuestion,
  StudioTexts,
} from "../../src/protocol/studio.ts";
import { freshId, toId } from "../view/format.ts";
import type { Words } from "../words/en.ts";
import { wordsIn } from "../words/words.ts";

/** More than eight options nobody reads; the advisor would show no more than that either. */
const optionsMax = 8;

/** A question to be written, with two options to begin with. */
export function blankQuestion(
  locales: readonly string[],
  taken: readonly string[],
): StudioQuestion {
  return {
    id: freshId("question", taken),
    ask: inEach(locales, ({ newQuestion }) => newQuestion),
    kind: "single",
    options: [blankOption(locales, []), blankOption(locales, ["option"])],
  };
}

export function blankOption(locales: readonly string[], taken: readonly string[]): StudioOption {
  return {
    id: freshId("option", taken),
    label: inEach(locales, ({ newOption }) => newOption),
  };
}

/** A question whose options are an attribute's values, the frequent ones; each of them a wish. */
export function questionAbout(
  attribute: StudioAttribute,
  locales: readonly string[],
  taken: readonly string[],
): StudioQuestion {
  const id = freshId(toId(attribute.id), taken);
  const ask = mapLocales(locales, (locale) => `${labelIn(attribute.label, locale)}?`);
  switch (attribute.kind) {
    case "boolean":
      return {
        id,
        ask,
        kind: "yes-no",
        options: [{ id: "yes", wish: { [attribute.id]: { eq: true } } }, { id: "no" }],
      };
    case "number":
      return numberQuestion(attribute, { id, ask }, locales);
    case "choice":
    case "choices":
      return {
        id,
        ask,
        kind: "single",
        options: valueOptions(attribute, locales),
      };
  }
}

function valueOptions(
  attribute: StudioAttribute,
  locales: readonly string[],
): readonly StudioOption[] {
  const frequent = [...(attribute.values ?? [])]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, optionsMax);
  const ids: string[] = [];
  return frequent.map(({ value, label }): StudioOption => {
    const id = freshId(toId(String(value)), ids);
    ids.push(id);
    return {
      id,
      label: mapLocales(locales, (locale) => labelIn(label, locale) || String(value)),
      wish: { [attribute.id]: { any_of: [value] } },
    };
  });
}

function numberQuestion(
  attribute: StudioAttribute,
  begun: Pick<StudioQuestion, "id" | "ask">,
  locales: readonly string[],
): StudioQuestion {
  const isPrice = attribute.id === "price";
  const steps = attribute.range?.steps.slice(0, 4) ?? [];
  const isUp = attribute.better === "higher";
  const unit = attribute.unit ? ` ${attribute.unit}` : "";
  return {
    ...begun,
    kind: isPrice ? "budget" : "range",
    ...(isPrice ? {} : { attribute: attribute.id }),
    options: steps.map(({ value }) => ({
      id: freshId(`${isUp ? "from" : "up-to"}-${toId(String(value))}`, []),
      label: mapLocales(locales, (locale) => {
        const { atLeast, atMost } = wordsIn(locale);
        return `${isUp ? atLeast : atMost} ${value.toLocaleString(locale)}${unit}`;
      }),
      [isPrice ? "must" : "wish"]: { [attribute.id]: isUp ? { gte: value } : { lte: value } },
    })),
  };
}

function inEach(locales: readonly string[], text: (table: Words) => string): StudioTexts {
  return mapLocales(locales, (locale) => text(wordsIn(locale)));
}

function mapLocales(locales: readonly string[], text: (locale: string) => string): StudioTexts {
  return Object.fromEntries(locales.map((locale) => [locale, text(locale)]));
}

function labelIn(label: StudioTexts, locale: string): string {
  return label[locale] ?? Object.values(label)[0] ?? "";
}
