import type { WrittenFlow, WrittenOption, WrittenQuestion } from "../../src/flow/flow-schema.ts";
import type { DocumentPath } from "../../src/lib/issue.ts";
import type { Random } from "../../src/lib/random.ts";
import type { YamlEdit } from "../../src/lib/yaml-edit/apply-edit.ts";

/** A mistake somebody might make in a flow, and what has to be said of it. */
export interface Mistake {
  readonly edits: readonly YamlEdit[];
  /** Where it is: the whole path of the issue, or the beginning of it. */
  readonly path: DocumentPath;
  /** What stands in the line the issue names. */
  readonly line: RegExp;
  /** A word of the explanation, message or hint. */
  readonly says: string;
  /** Other issues that are true as well. */
  readonly also?: readonly string[];
}

export type Planting = (flow: WrittenFlow, random: Random) => Mistake | undefined;

interface Place {
  readonly path: DocumentPath;
  readonly question: WrittenQuestion;
}

interface OptionPlace extends Place {
  readonly option: WrittenOption;
}

function questionsOf(flow: WrittenFlow): readonly Place[] {
  return flow.questions.map((question, at) => ({ path: ["questions", at], question }));
}

function optionsOf(flow: WrittenFlow): readonly OptionPlace[] {
  return questionsOf(flow).flatMap(({ path, question }) =>
    (question.options ?? []).map((option, at) => ({
      path: [...path, "options", at],
      question,
      option,
    })),
  );
}

/** Tests on one attribute, as in `{ warmth: { gte: 3 } }`. */
function testsOf(flow: WrittenFlow) {
  return optionsOf(flow).flatMap(({ path, option }) =>
    (["must", "wish"] as const).flatMap((role) =>
      Object.entries(option[role] ?? {})
        .filter(([key]) => !["all", "any", "not"].includes(key))
        .map(([attribute, test]) => ({
          path: [...path, role],
          condition: option[role] as Readonly<Record<string, unknown>>,
          attribute,
          test: test as Readonly<Record<string, unknown>>,
          option,
        })),
    ),
  );
}

/** Swaps two letters, as fingers do. */
function misspelt(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 2));
  const [a = "", b = ""] = [word[at], word[at + 1]];
  const swapped = word.slice(0, at) + b + a + word.slice(at + 2);
  return swapped === word ? `${word}x` : swapped;
}

const idLine = (id: string): RegExp => new RegExp(`id: "?${id}\\b`);
const containing = (text: string): RegExp =>
  new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));

const anything = { en: "Anything", de: "Irgendwas" };

function addQuestion(
  flow: WrittenFlow,
  question: object,
): { readonly edits: readonly YamlEdit[]; readonly path: DocumentPath } {
  const at = flow.questions.length;
  return {
    edits: [
      { op: "insert", path: ["questions"], at, value: { id: "new", ask: anything, ...question } },
    ],
    path: ["questions", at],
  };
}

const numbers = ["price", "weight_g", "rating"];

/** Ten of each are planted in the shipped flows; every rule's codes are here. */
export const plantings: Readonly<Record<string, Planting>> = {
  "duplicate-question"(flow, random) {
    const one = random.pick(questionsOf(flow));
    if (one === undefined) return undefined;
    const { id } = one.question;
    const copied = ["questions", Number(one.path[1]) + 1, "id"];
    return { edits: [{ op: "copy", path: one.path }], path: copied, line: idLine(id), says: id };
  },
  "duplicate-option"(flow, random) {
    const one = random.pick(optionsOf(flow));
    if (one === undefined) return undefined;
    const copied = [...one.path.slice(0, -1), Number(one.path.at(-1)) + 1, "id"];
    const { id } = one.option;
    return { edits: [{ op: "copy", path: one.path }], path: copied, line: idLine(id), says: id };
  },
  "unknown-attribute"(flow, random) {
    const one = random.pick(testsOf(flow));
    if (one === undefined) return undefined;
    const wrong = misspelt(one.attribute, random);
    const value = Object.fromEntries(
      Object.entries(one.condition).map(([key, test]) => [
        key === one.attribute ? wrong : key,
        test,
      ]),
    );
    return {
      edits: [{ op: "set", path: one.path, value }],
      path: [...one.path, wrong],
      line: containing(wrong),
      says: one.attribute,
    };
  },
  "unknown-value"(flow, random) {
    const named = testsOf(flow).flatMap((one) =>
      Object.entries(one.test).flatMap(([key, value]) =>
        Array.isArray(value) && typeof value[0] === "string" ? [{ one, key, value }] : [],
      ),
    );
    const found = random.pick(named);
    if (found === undefined) return undefined;
    const right = String(found.value[0]);
    const wrong = misspelt(right, random);
    const path = [...found.one.path, found.one.attribute, found.key, 0];
    return {
      edits: [{ op: "set", path, value: wrong }],
      path: [...found.one.path, found.one.attribute],
      line: containing(wrong),
      says: right,
    };
  },
  "unfitting-test"(flow, random) {
    const one = random.pick(testsOf(flow));
    if (one === undefined) return undefined;
    const isNumber = Object.keys(one.test).some((key) => /^[gl]te?$|prefer/.test(key));
    const value = isNumber ? { eq: "much" } : { gte: 3 };
    return {
      edits: [{ op: "set", path: [...one.path, one.attribute], value }],
      path: [...one.path, one.attribute],
      line: containing(one.attribute),
      says: one.attribute,
    };
  },
  "preference-as-must"(flow, random) {
    const one = random.pick(optionsOf(flow));
    const attribute = random.pick(numbers);
    if (one === undefined || attribute === undefined) return undefined;
    const path = [...one.path, "must"];
    return {
      edits: [{ op: "set", path, value: { [attribute]: { prefer: "lower" } } }],
      path: [...path, attribute],
      line: containing("prefer: lower"),
      says: "wish",
    };
  },
  "unknown-question"(flow, random) {
    const one = random.pick(questionsOf(flow).slice(1));
    if (one === undefined) return undefined;
    const right = flow.questions[0]?.id ?? "";
    const wrong = misspelt(right, random);
    const path = [...one.path, "ask_if"];
    return {
      edits: [{ op: "set", path, value: { [wrong]: { answered: true } } }],
      path: [...path, wrong],
      line: containing(wrong),
      says: right,
    };
  },
  "unknown-option"(flow, random) {
    const one = random.pick(questionsOf(flow).slice(1));
    const [first] = flow.questions;
    const right = random.pick(first?.options ?? [])?.id;
    if (one === undefined || first === undefined || right === undefined) return undefined;
    const wrong = misspelt(right, random);
    const path = [...one.path, "ask_if"];
    return {
      edits: [{ op: "set", path, value: { [first.id]: { any_of: [wrong] } } }],
      path: [...path, first.id],
      line: containing(wrong),
      says: right,
    };
  },
  "asks-itself"(flow, random) {
    const one = random.pick(questionsOf(flow));
    if (one === undefined) return undefined;
    const { id } = one.question;
    const path = [...one.path, "ask_if"];
    return {
      edits: [{ op: "set", path, value: { [id]: { answered: true } } }],
      path: [...path, id],
      line: containing(id),
      says: id,
    };
  },
  "unknown-relax"(flow, random) {
    const { relax = [] } = flow;
    const right = random.pick(relax);
    if (right === undefined) return undefined;
    const wrong = misspelt(right, random);
    const at = random.below(relax.length);
    return {
      edits: [{ op: "insert", path: ["relax"], at, value: wrong }],
      path: ["relax", at],
      line: containing(wrong),
      says: wrong,
    };
  },
  "relax-without-must"(flow, random) {
    const { relax = [] } = flow;
    const soft = optionsOf(flow).filter(({ option }) => option.must === undefined);
    const one = random.pick(soft);
    if (one === undefined) return undefined;
    const value = `${one.question.id}.${one.option.id}`;
    return {
      edits: [{ op: "insert", path: ["relax"], at: relax.length, value }],
      path: ["relax", relax.length],
      line: containing(value),
      says: value,
    };
  },
  "missing-attribute"(flow, random) {
    const id = `range-${random.below(1_000)}`;
    const { edits, path } = addQuestion(flow, { id, kind: "range" });
    return { edits, path, line: idLine(id), says: id };
  },
  "amount-without-number"(flow, random) {
    const attribute = random.pick(["kind", "hood", "activity", "brand", "style"]) ?? "kind";
    const kind = random.pick(["range", "budget"]);
    const { edits, path } = addQuestion(flow, { kind, attribute });
    return {
      edits,
      path: [...path, "attribute"],
      line: containing(`attribute: ${attribute}`),
      says: attribute,
    };
  },
  "missing-label"(flow, random) {
    const labelled = optionsOf(flow).filter(({ question }) => question.kind !== "yes-no");
    const one = random.pick(labelled);
    if (one === undefined) return undefined;
    const { id } = one.option;
    return {
      edits: [{ op: "remove", path: [...one.path, "label"] }],
      path: one.path,
      line: idLine(id),
      says: id,
    };
  },
  "not-yes-or-no"(flow, random) {
    const id = `maybe-${random.below(1_000)}`;
    const yes = { id: "yes", must: { price: { lte: 150 } } };
    const options = [yes, { id, label: anything, wish: { price: { lte: 90 } } }];
    const { edits, path } = addQuestion(flow, { kind: "yes-no", options });
    return { edits, path: [...path, "options", 1, "id"], line: idLine(id), says: "single" };
  },
  "missing-months"(flow, random) {
    const id = `some-time-${random.below(1_000)}`;
    const summer = { id: "summer", label: anything, months: [6, 7], wish: { price: { lte: 90 } } };
    const { edits, path } = addQuestion(flow, {
      kind: "month",
      options: [summer, { id, label: anything }],
    });
    return { edits, path: [...path, "options", 1], line: idLine(id), says: id };
  },
  "months-elsewhere"(flow, random) {
    const one = random.pick(optionsOf(flow));
    if (one === undefined) return undefined;
    const path = [...one.path, "months"];
    const value = [1 + random.below(12)];
    return { edits: [{ op: "set", path, value }], path, line: /months: \[/, says: "kind month" };
  },
  "ambiguous-month"(flow, random) {
    const month = 1 + random.below(12);
    const options = [
      { id: "one", label: anything, months: [month], wish: { price: { lte: 90 } } },
      { id: "other", label: anything, months: [month] },
    ];
    const { edits, path } = addQuestion(flow, { kind: "month", options });
    return { edits, path: [...path, "options"], line: /options:|id: one/, says: String(month) };
  },
  "contact-elsewhere"(_flow, random) {
    const host = `www${random.below(1_000)}.other-shop.example`;
    return {
      edits: [{ op: "set", path: ["contact"], value: { url: `https://${host}/help` } }],
      path: ["contact", "url"],
      line: containing(host),
      says: host,
    };
  },
  "missing-translation"(flow, random) {
    const texts = [
      ...questionsOf(flow).flatMap(({ path, question }) =>
        (["ask", "why", "example"] as const).flatMap((key) =>
          question[key] === undefined ? [] : [[...path, key]],
        ),
      ),
      ...optionsOf(flow).flatMap(({ path, option }) =>
        (["label", "because"] as const).flatMap((key) =>
          option[key] === undefined ? [] : [[...path, key]],
        ),
      ),
    ];
    const path = random.pick(texts);
    const locale = random.pick(["en", "de"]);
    if (path === undefined || locale === undefined) return undefined;
    const key = String(path.at(-1));
    return {
      edits: [{ op: "remove", path: [...path, locale] }],
      path,
      line: new RegExp(`${key}:|^ *(en|de):`),
      says: `"${locale}"`,
    };
  },
  "empty-scope"(_flow, random) {
    const value = random.pick([
      { price: { gt: 9_000 + random.below(1_000) } },
      { weight_g: { lt: 1 + random.below(5) } },
      { all: [{ kind: { eq: "jacket" } }, { price: { lt: 1 + random.below(9) } }] },
      { kind: { eq: "shoes" }, price: { gte: 9_000 + random.below(99) } },
    ]);
    return {
      edits: [{ op: "set", path: ["scope"], value }],
      path: ["scope"],
      line: /scope:/,
      says: "no product",
    };
  },
  "unreachable-question"(flow, random) {
    const one = random.pick(questionsOf(flow).slice(1));
    const [first] = flow.questions;
    const option = random.pick(first?.options ?? [])?.id;
    if (one === undefined || first === undefined || option === undefined) return undefined;
    const [is, isNot] = [{ any_of: [option] }, { none_of: [option] }];
    const value = { all: [{ [first.id]: is }, { [first.id]: isNot }] };
    const path = [...one.path, "ask_if"];
    const { id } = one.question;
    return { edits: [{ op: "set", path, value }], path, line: /ask_if:|all:/, says: id };
  },
  "unsatisfiable-option"(flow, random) {
    const one = random.pick(optionsOf(flow));
    const attribute = random.pick(numbers);
    if (one === undefined || attribute === undefined) return undefined;
    const from = 100 + random.below(400);
    const value = { [attribute]: { gt: from, lt: from - 50 } };
    return {
      edits: [{ op: "set", path: [...one.path, "must"], value }],
      path: one.path,
      line: idLine(one.option.id),
      says: attribute,
    };
  },
  "unmet-option"(flow, random) {
    const one = random.pick(optionsOf(flow));
    if (one === undefined) return undefined;
    const value = random.pick([
      { price: { lte: 1 + random.below(4) } },
      { price: { gte: 5_000 + random.below(99) } },
      { weight_g: { gte: 90_000 } },
    ]);
    return {
      edits: [{ op: "set", path: [...one.path, "must"], value }],
      path: one.path,
      line: idLine(one.option.id),
      says: one.option.id,
    };
  },
  "question-without-effect"(flow, random) {
    const asking = questionsOf(flow).filter(
      ({ question }) => question.kind === "single" || question.kind === "multi",
    );
    const one = random.pick(asking);
    if (one === undefined) return undefined;
    const { id, options = [] } = one.question;
    const edits = options.flatMap((option, at) =>
      (["must", "wish"] as const).flatMap((role): readonly YamlEdit[] =>
        option[role] === undefined
          ? []
          : [{ op: "remove", path: [...one.path, "options", at, role] }],
      ),
    );
    return { edits, path: one.path, line: idLine(id), says: id, also: ["relax-without-must"] };
  },
  "ambiguous-words"(flow, random) {
    const talking = questionsOf(flow).flatMap(({ path, question }) => {
      const said = (question.options ?? []).flatMap((option, at) => {
        const phrase = option.says?.["en"]?.[0];
        return phrase === undefined ? [] : [{ at, phrase }];
      });
      return said.length < 2 ? [] : [{ path, said }];
    });
    const found = random.pick(talking);
    const [one, ...others] = found?.said ?? [];
    const other = random.pick(others);
    if (found === undefined || one === undefined || other === undefined) return undefined;
    const path = [...found.path, "options", other.at, "says", "en"];
    return {
      edits: [{ op: "insert", path, at: 0, value: one.phrase }],
      path: [...path, 0],
      line: containing(one.phrase),
      says: one.phrase,
    };
  },
  "unknown-catalog"(_flow, random) {
    const wrong = misspelt("outdoor", random);
    return {
      edits: [{ op: "set", path: ["catalog"], value: wrong }],
      path: ["catalog"],
      line: containing(`catalog: ${wrong}`),
      says: "outdoor",
    };
  },
  "flow-id-changed"(_flow, random) {
    const id = `other-${random.below(1_000)}`;
    return {
      edits: [{ op: "set", path: ["id"], value: id }],
      path: ["id"],
      line: containing(`id: ${id}`),
      says: id,
    };
  },
  "unknown-key"(flow, random) {
    const one = random.pick(optionsOf(flow));
    const right = random.pick(["label", "says", "must", "wish", "weight", "because", "picture"]);
    if (one === undefined || right === undefined) return undefined;
    const wrong = misspelt(right, random);
    const path = [...one.path, wrong];
    return {
      edits: [{ op: "set", path, value: "x" }],
      path,
      line: containing(`${wrong}:`),
      says: right,
    };
  },
  "invalid-value"(flow, random) {
    const one = random.pick(questionsOf(flow));
    if (one === undefined) return undefined;
    const right = one.question.kind;
    const wrong = misspelt(right, random);
    const path = [...one.path, "kind"];
    return {
      edits: [{ op: "set", path, value: wrong }],
      path,
      line: containing(`kind: ${wrong}`),
      says: right,
    };
  },
  "nothing-asked"(flow, random) {
    // From any of them on, as somebody who tries things out switches them off.
    const all = questionsOf(flow);
    const first = random.below(all.length);
    const edits = [...all.slice(first), ...all.slice(0, first)].map(({ path }): YamlEdit => ({
      op: "set",
      path: [...path, "enabled"],
      value: false,
    }));
    return { edits, path: ["questions"], line: /questions:|id:/, says: "switched off" };
  },
  "shown-too-late"(_flow, random) {
    const most = 1 + random.below(3);
    const value = { show_after: most + 1 + random.below(4), max_questions: most };
    return {
      edits: [{ op: "set", path: ["engine"], value }],
      path: ["engine", "show_after"],
      line: containing(`show_after: ${value.show_after}`),
      says: String(value.show_after),
    };
  },
  "invalid-type"(flow, random) {
    const asked = random.pick(questionsOf(flow));
    const one = random.pick(optionsOf(flow));
    if (asked === undefined || one === undefined) return undefined;
    const missing: Mistake = {
      edits: [{ op: "remove", path: [...asked.path, "ask"] }],
      path: [...asked.path, "ask"],
      line: idLine(asked.question.id),
      says: "ask",
    };
    const wrong = random.pick([
      { path: [...asked.path, "required"], value: "yes please" },
      { path: [...one.path, "label"], value: "Rain" },
      { path: [...one.path, "says", "en"], value: "rain" },
      { path: ["engine", "show_after"], value: "two" },
    ]);
    if (wrong === undefined || random.below(3) === 0) return missing;
    const { path, value } = wrong;
    const key = String(path.at(-1));
    return { edits: [{ op: "set", path, value }], path, line: containing(`${key}:`), says: "a" };
  },
  "too-small"(flow, random) {
    const asking = questionsOf(flow).filter(({ question }) => question.options !== undefined);
    const asked = random.pick(asking);
    const one = random.pick(optionsOf(flow));
    if (asked === undefined || one === undefined) return undefined;
    const wrong = random.pick([
      { path: [...asked.path, "options"], value: [], says: "entry" },
      { path: [...one.path, "label"], value: { en: "" }, says: "empty" },
      { path: [...one.path, "weight"], value: -1, says: "more than 0" },
      { path: [...asked.path, "answerable"], value: 0.01, says: "at least 0.05" },
    ]);
    if (wrong === undefined) return undefined;
    const { path, value, says } = wrong;
    const line = containing(`${String(path.at(-1))}:`);
    return { edits: [{ op: "set", path, value }], path, line, says };
  },
  "too-big"(flow, random) {
    const one = random.pick(optionsOf(flow));
    if (one === undefined) return undefined;
    const wrong = random.pick([
      { path: [...one.path, "weight"], value: 6 + random.below(90), says: "at most 5" },
      { path: [...one.path, "months"], value: [13], says: "at most 12" },
      { path: ["engine", "max_questions"], value: 13 + random.below(90), says: "at most 12" },
      { path: ["results", "show"], value: 7 + random.below(20), says: "at most 6" },
    ]);
    if (wrong === undefined) return undefined;
    const { path, value, says } = wrong;
    const line = containing(`${String(path.at(-1))}:`);
    return { edits: [{ op: "set", path, value }], path, line, says };
  },
  "invalid-format"(flow, random) {
    const asked = random.pick(questionsOf(flow));
    const one = random.pick(optionsOf(flow));
    if (asked === undefined || one === undefined) return undefined;
    const wrong = random.pick([
      { path: [...asked.path, "id"], value: "Where To", says: "lower-case" },
      { path: [...one.path, "id"], value: "In Town", says: "lower-case" },
      { path: [...one.path, "picture"], value: "Rain Jacket.png", says: "written" },
      { path: ["contact", "phone"], value: "call us", says: "number" },
      { path: ["contact", "email"], value: "us at shop", says: "email" },
    ]);
    if (wrong === undefined) return undefined;
    const { path, value, says } = wrong;
    const line = containing(`${String(path.at(-1))}:`);
    return { edits: [{ op: "set", path, value }], path, line, says };
  },
  "invalid-union"(flow, random) {
    const one = random.pick(optionsOf(flow));
    const attribute = random.pick(numbers);
    if (one === undefined || attribute === undefined) return undefined;
    const path = [...one.path, random.pick(["must", "wish"]) ?? "must"];
    return {
      edits: [{ op: "set", path, value: { [attribute]: {} } }],
      path,
      line: containing(attribute),
      says: "gte",
    };
  },
  custom(flow, random) {
    const asked = random.pick(questionsOf(flow));
    if (asked === undefined) return undefined;
    const reserved = { path: [...asked.path, "id"], value: random.pick(["all", "any", "not"]) };
    const contact = { path: ["contact"], value: { text: { en: "Ask us", de: "Frag uns" } } };
    const { path, value } = random.below(2) === 0 ? reserved : contact;
    if (value === undefined) return undefined;
    return {
      edits: [{ op: "set", path, value }],
      path,
      line: containing(path === contact.path ? "Ask us" : "id:"),
      says: path === contact.path ? "phone" : "word",
    };
  },
};
