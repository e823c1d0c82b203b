import type { Issue } from "../lib/issue.ts";
import type { Told } from "./yaml-sentences.ts";

/**
 * What does not have the shape of a flow. The schema's library says it in its own terms ("expected
 * array to have >=1 items"); whoever writes flows is told what is missing, and where.
 */
export function schemaSentence({ code, message, path }: Issue): Told | undefined {
  if (!codes.has(code)) return undefined;
  const name = path.findLast((part) => typeof part === "string") ?? "";
  for (const [pattern, tell] of forms) {
    const found = pattern.exec(message);
    if (found !== null) return tell(name, ...found.slice(1));
  }
  return undefined;
}

const codes: ReadonlySet<string> = new Set([
  "invalid-type",
  "invalid-value",
  "invalid-union",
  "invalid-format",
  "too-small",
  "too-big",
  "custom",
  "unknown-key",
]);

type Form = readonly [RegExp, (name: string, ...parts: readonly string[]) => Told];

const forms: readonly Form[] = [
  [
    /^Invalid (?:input|option): .*received undefined$/,
    (name) => ({ en: `"${name}" is missing`, de: `„${name}“ fehlt` }),
  ],
  [
    /^Invalid input: expected (\w+), received (\w+)$/,
    (name, wanted = "", found = "") => ({
      en: `"${name}" has to be ${kindOf(wanted).en}, and is ${kindOf(found).en}`,
      de: `„${name}“ muss ${kindOf(wanted).de} sein, da steht ${kindOf(found).de}`,
    }),
  ],
  [
    /^Invalid (?:input|option): expected (?:one of )?(.+)$/,
    (name, choices = "") => ({
      en: `"${name}" can be ${listed(choices, "or")}`,
      de: `„${name}“ kann ${listed(choices, "oder")} sein`,
    }),
  ],
  [
    /^Invalid discriminator value\. Expected (.+)$/,
    (name, choices = "") => ({
      en: `"${name}" can be ${listed(choices, "or")}`,
      de: `„${name}“ kann ${listed(choices, "oder")} sein`,
    }),
  ],
  [
    /^expected array to have >=(\d+) items?$/,
    (name, least = "") => ({
      en: `"${name}" needs at least ${least} ${least === "1" ? "entry" : "entries"}`,
      de: `„${name}“ braucht mindestens ${least === "1" ? "einen Eintrag" : `${least} Einträge`}`,
    }),
  ],
  [
    /^expected string to have >=(\d+) characters?$/,
    (name, least = "") => ({
      en: least === "1" ? `the text in "${name}" is empty` : `"${name}" is too short`,
      de: least === "1" ? `der Text in „${name}“ ist leer` : `„${name}“ ist zu kurz`,
    }),
  ],
  [
    /^[Ee]xpected (?:number|int) to be >(=?)(\S+)$/,
    (name, equal, least = "") => ({
      en: `"${name}" has to be ${equal === "=" ? "at least" : "more than"} ${least}`,
      de: `„${name}“ muss ${equal === "=" ? "mindestens" : "mehr als"} ${least} sein`,
    }),
  ],
  [
    /^expected array to have <=(\d+) items?$/,
    (name, most = "") => ({
      en: `"${name}" has more than ${most} entries`,
      de: `„${name}“ hat mehr als ${most} Einträge`,
    }),
  ],
  [
    /^expected string to have <=(\d+) characters?$/,
    (name, most = "") => ({
      en: `"${name}" is longer than ${most} letters`,
      de: `„${name}“ ist länger als ${most} Zeichen`,
    }),
  ],
  [
    /^expected (?:number|int) to be <=?(\S+)$/,
    (name, most = "") => ({
      en: `"${name}" can be at most ${most}`,
      de: `„${name}“ darf höchstens ${most} sein`,
    }),
  ],
  [
    /^(?:key "(.*)": )?expected lower-case letters, digits, _ and -, such as in-town$/,
    (name, key = name) => ({
      en: `"${key}" has lower-case letters, digits, _ and - only, such as in-town`,
      de: `„${key}“ besteht nur aus Kleinbuchstaben, Ziffern, _ und -, wie in-town`,
    }),
  ],
  [
    /^(?:key "(.*)": )?expected an attribute id such as (.*)$/,
    (name, key = name, example = "") => ({
      en: `"${key}" is no property of a catalogue, such as ${example}`,
      de: `„${key}“ ist keine Eigenschaft eines Katalogs, wie ${example}`,
    }),
  ],
  [
    /^(?:key "(.*)": )?reserved word$/,
    (name, key = name) => ({
      en: `"${key}" cannot be this word: it means something else already`,
      de: `„${key}“ kann nicht so heißen: Das Wort bedeutet schon etwas anderes`,
    }),
  ],
  [
    /^(?:key "(.*)": )?expected a language(?: tag)?.*$/,
    (name, key = name) => ({
      en: `"${key}" is no language, such as en or de-AT`,
      de: `„${key}“ ist kein Sprachkürzel wie de oder en-GB`,
    }),
  ],
  [
    /^Invalid email address$/,
    (name) => ({ en: `"${name}" is no email address`, de: `„${name}“ ist keine E-Mail-Adresse` }),
  ],
  [
    /^expected an https address$/,
    (name) => ({
      en: `"${name}" has to be an address with https`,
      de: `„${name}“ muss eine Adresse mit https sein`,
    }),
  ],
  [
    /^expected email, phone or url$/,
    () => ({
      en: "an email, a phone number or a page is needed",
      de: "eine E-Mail-Adresse, eine Telefonnummer oder eine Seite wird gebraucht",
    }),
  ],
  [
    /^expected digits, such as (.*)$/,
    (name, example = "") => ({
      en: `"${name}" has to be a number such as ${example}`,
      de: `„${name}“ muss eine Nummer sein, wie ${example}`,
    }),
  ],
  [
    /^expected at least one of (.*)$/,
    (name, keys = "") => ({
      en: `"${name}" needs a condition: one of ${keys}`,
      de: `„${name}“ braucht eine Bedingung: eines von ${keys}`,
    }),
  ],
  [
    /^expected one of (.*)$/,
    (name, keys = "") => ({
      en: `"${name}" needs one of ${keys}`,
      de: `„${name}“ braucht eines von ${keys}`,
    }),
  ],
  [
    /^Invalid (?:string|input)(?:: must match pattern .*)?$/,
    (name) => ({
      en: `"${name}" is not written as it has to be`,
      de: `„${name}“ ist nicht so geschrieben, wie es sein muss`,
    }),
  ],
];

function kindOf(kind: string): Told {
  return kinds[kind] ?? { en: kind, de: kind };
}

const kinds: Readonly<Record<string, Told>> = {
  string: { en: "a text", de: "ein Text" },
  number: { en: "a number", de: "eine Zahl" },
  int: { en: "a whole number", de: "eine ganze Zahl" },
  boolean: { en: "true or false", de: "true oder false" },
  array: { en: "a list", de: "eine Liste" },
  object: { en: "a group of named entries", de: "eine Gruppe benannter Einträge" },
  record: { en: "a group of named entries", de: "eine Gruppe benannter Einträge" },
  null: { en: "empty", de: "nichts" },
};

/** `"a"|"b"|"c"`, or `'a' | 'b' | 'c'` → "a, b or c" */
function listed(choices: string, or: string): string {
  const all = choices.replaceAll(/["' ]/g, "").split("|");
  const last = all.pop() ?? "";
  return all.length === 0 ? last : `${all.join(", ")} ${or} ${last}`;
}
