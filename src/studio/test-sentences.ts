import type { Issue } from "../lib/issue.ts";
import type { StudioTestMessage } from "../protocol/studio.ts";

/** What a test conversation found otherwise than expected, by turn, for people who write flows. */
export function testSentences({ path, message }: Issue, name: string): StudioTestMessage {
  const own = message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
  const turn = path[2] === "turns" && typeof path[3] === "number" ? path[3] + 1 : undefined;
  const { en, de } = told(own);
  return turn === undefined
    ? { en: sentence(en), de: sentence(de) }
    : { en: `Turn ${turn}: ${en}.`, de: `Schritt ${turn}: ${de}.` };
}

interface Told {
  readonly en: string;
  readonly de: string;
}

/** The tests say it once, in English and with JSON; here it is put as one would say it. */
function told(message: string): Told {
  for (const [pattern, tell] of forms) {
    const found = pattern.exec(message);
    if (found !== null) return tell(...found.slice(1));
  }
  return { en: message, de: message };
}

const forms: readonly (readonly [RegExp, (...parts: readonly string[]) => Told])[] = [
  [
    /^remaining: expected (\d+) to (\w+), found (\w+)$/,
    (low = "", high = "", found = "") => {
      const isOpen = high === "Infinity";
      return {
        en: `expected ${isOpen ? `at least ${low}` : `${low} to ${high}`} products left, found ${found}`,
        de: `erwartet ${isOpen ? `mindestens ${low}` : `${low} bis ${high}`} übrige Produkte, gefunden ${found}`,
      };
    },
  ],
  [
    /^(\w+): expected (.*), found (.*)$/,
    (key = "", expected = "", found = "") => {
      const { en, de } = nameOf(key);
      return {
        en: `${en}: expected ${listed(expected, "nothing")}, found ${listed(found, "nothing")}`,
        de: `${de}: erwartet ${listed(expected, "nichts")}, gefunden ${listed(found, "nichts")}`,
      };
    },
  ],
  [
    /^every: "(.*)" does not meet it$/,
    (id = "") => ({
      en: `the product “${id}” is shown and does not meet what is expected of every one`,
      de: `das Produkt „${id}“ wird gezeigt und erfüllt nicht, was von jedem erwartet wird`,
    }),
  ],
  [
    /^includes: "(.*)" is not shown, but (.*)$/,
    (id = "", shown = "") => ({
      en: `the product “${id}” is not shown, but ${listed(shown, "none")}`,
      de: `das Produkt „${id}“ wird nicht gezeigt, sondern ${listed(shown, "keines")}`,
    }),
  ],
  [
    /^the turn was refused: (.*)$/,
    (code = "") => ({
      en: `the advisor does not accept it any more (${code})`,
      de: `der Berater nimmt es nicht mehr an (${code})`,
    }),
  ],
  [
    /^the turn was accepted$/,
    () => ({
      en: "the advisor accepts what it was expected to refuse",
      de: "der Berater nimmt an, was er ablehnen sollte",
    }),
  ],
  [
    /^there is no such product on the screen$/,
    () => ({
      en: "so many products are not shown",
      de: "so viele Produkte werden nicht gezeigt",
    }),
  ],
];

function nameOf(key: string): Told {
  return names[key] ?? { en: key, de: key };
}

const names: Readonly<Record<string, Told>> = {
  understood: { en: "understood", de: "verstanden" },
  needs: { en: "needs", de: "Bedarf" },
  products: { en: "products shown", de: "gezeigte Produkte" },
  relaxed: { en: "given up", de: "nachgegeben" },
  asks: { en: "asked next", de: "als Nächstes gefragt" },
  misunderstood: { en: "not understood", de: "nicht verstanden" },
};

/** `["a","b"]` → "a, b" */
function listed(json: string, nothing: string): string {
  const plain = json.replaceAll(/[[\]"]/g, "").replaceAll(",", ", ");
  return plain === "" ? nothing : plain;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
