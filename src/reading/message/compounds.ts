import type { Label, LanguageLexicon } from "./lexicon.ts";
import { materials } from "./materials.ts";

/** What the parts of a compound say besides the word itself, and its last part. */
export interface Compound {
  readonly labels: readonly Label[];
  readonly head: string | undefined;
}

/**
 * "Winterwanderschuhe" is winter, hiking and shoes, "Wollsocken" (known as socks) also wool. Parts
 * are the longest known ones, with the linking letters of German between. An unknown head is
 * passed over ("Regentage"), and so is an unknown beginning before something the shop sells
 * ("Hüttenjacke").
 */
export function splitCompound(word: string, lexicon: LanguageLexicon): Compound {
  if (isPlain(word, lexicon)) return { labels: [], head: undefined };
  const raised =
    lexicon.language === "de" ? /^(?:super|ultra|mega|extra)(\w{4,})$/.exec(word)?.[1] : undefined;
  if (raised !== undefined) return { labels: labelsOf(raised, lexicon), head: raised };
  const stuff = stuffLabels(word, lexicon);
  if (stuff.length > 0) return { labels: stuff, head: undefined };
  const whole = labelsOf(word, lexicon);
  const parts = isWhole(word, whole, lexicon) ? undefined : split(word, whole, lexicon);
  if (parts === undefined) return { labels: [], head: undefined };
  const spoken = new Set(whole.map(({ slot }) => groupOf(slot)));
  const head = parts.at(-1);
  // A word known by itself says what it is; its head adds something only to a mere property.
  const isNamed = whole.some(({ slot }) => slot === "product" || slot === "activity");
  const used = isNamed ? parts.slice(0, -1) : parts;
  // "Hardshellhose": trousers, made of what hardshells are made of.
  const isThing = head?.labels.some(({ slot }) => slot === "product") === true;
  const labels = used.flatMap((part) =>
    part.labels.filter(
      ({ slot }) => !spoken.has(groupOf(slot)) && (slot !== "product" || !isThing || part === head),
    ),
  );
  return { labels, head: head?.text };
}

/** "Daunenzeug", "Wollkram": what it is made of, and no more. */
function stuffLabels(word: string, lexicon: LanguageLexicon): readonly Label[] {
  if (lexicon.language !== "de") return [];
  const lacked = withouts.exec(word)?.[1];
  if (lacked !== undefined) {
    return modifierLabels(lacked, lexicon)
      .filter(({ value }) => materials.has(value))
      .map(({ value }) => ({ slot: "avoid", value, mark: "always" }));
  }
  const made = stuffs.exec(word)?.[1];
  if (made === undefined) return [];
  return modifierLabels(made, lexicon).filter(({ slot }) => slot === "want" || slot === "avoid");
}

/** "Daunenfrei", "lederfreie". */
const withouts = /^(\w{4,}?)frei(?:e[mnrs]?)?$/;
const stuffs = /^(\w{3,}?)(?:zeugs?|kram|krempel|gedons|kladderadatsch)$/;

/** Whether a word nobody listed is made of listed ones: "Windweste" is no misspelt "windfeste". */
export function isCompound(word: string, lexicon: LanguageLexicon): boolean {
  if (lexicon.language !== "de" || word.length > compoundLettersMax) return false;
  return partsOf(word, lexicon, "word") !== undefined;
}

/** An everyday word is not made of others: "Schmutz" ends in no "Mütz". */
function isPlain(word: string, { parts }: LanguageLexicon): boolean {
  return parts.get(word)?.some(({ slot }) => slot === "plain") === true;
}

/** Traps, nobody's words, and what English writes in one word because it is one ("softshell"). */
function isWhole(word: string, whole: readonly Label[], lexicon: LanguageLexicon): boolean {
  const isTrap = whole.some(({ slot }) => slot === "trap");
  const isEnglishWord = lexicon.language === "en" && lexicon.known.has(word);
  return isTrap || isEnglishWord || word.length > compoundLettersMax;
}

function split(
  word: string,
  whole: readonly Label[],
  lexicon: LanguageLexicon,
): readonly Part[] | undefined {
  const parts = partsOf(word, lexicon, "word");
  return parts ?? (whole.length > 0 ? undefined : loosePartsOf(word, lexicon));
}

/** Longer ones are nobody's words, and splitting them takes its time. */
const compoundLettersMax = 40;

function groupOf(slot: string): string {
  return slot === "avoid" ? "want" : slot;
}

interface Part {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** Slots compounds are made of. */
const partSlots: ReadonlySet<string> = new Set(
  "product activity weather season want avoid gender color month".split(" "),
);

const partLettersMin = 3;

/** All parts known, in order. */
function partsOf(
  word: string,
  lexicon: LanguageLexicon,
  role: "word" | "tail" | "modifier" | "modifier tail",
): readonly Part[] | undefined {
  if (role === "tail" || role === "modifier tail") {
    const own = role === "tail" ? labelsOf(word, lexicon) : bareLabels(word, lexicon);
    const labels = withNested(own, word, lexicon);
    if (labels.length > 0) return [{ text: word, labels }];
  }
  const tail = role === "word" || role === "tail" ? "tail" : "modifier tail";
  for (let cut = word.length - partLettersMin; cut >= partLettersMin; cut -= 1) {
    const labels = modifierLabels(word.slice(0, cut), lexicon);
    if (labels.length === 0) continue;
    const rest = partsOf(word.slice(cut), lexicon, tail);
    if (rest !== undefined) return [{ text: word.slice(0, cut), labels }, ...rest];
  }
  return undefined;
}

/** Only the beginning or only the end known. */
function loosePartsOf(word: string, lexicon: LanguageLexicon): readonly Part[] | undefined {
  if (lexicon.language !== "de") return undefined;
  for (let cut = 3; cut <= word.length - headLettersMin; cut += 1) {
    const text = word.slice(cut);
    const labels = labelsOf(text, lexicon).filter(({ slot }) => slot === "product");
    if (labels.length > 0) return [{ text, labels }];
  }
  for (let cut = word.length - partLettersMin; cut >= looseLettersMin; cut -= 1) {
    const part = word.slice(0, cut);
    const own = labelsOf(part, lexicon);
    const verb = own.length > 0 ? own : labelsOf(`${part}n`, lexicon);
    const labels = verb.length > 0 ? verb : labelsOf(part.replace(/[sn]$/, ""), lexicon);
    const safe = labels.filter(({ slot }) => looseSlots.has(slot));
    if (safe.length > 0)
      return [
        { text: word.slice(0, cut), labels: safe },
        { text: word.slice(cut), labels: [] },
      ];
  }
  return undefined;
}

const headLettersMin = 4;
const looseLettersMin = 5;
const looseSlots: ReadonlySet<string> = new Set(["activity", "weather", "season"]);

/**
 * A first part, itself perhaps a compound, with or without linking letters: "Sonne-n-hut",
 * "Damen-jacke", "Arbeit-s-hose", "Winterwander-schuhe".
 */
function modifierLabels(part: string, lexicon: LanguageLexicon): readonly Label[] {
  return withNested(bareLabels(part, lexicon), part, lexicon);
}

/** "Damenregenjacke" ends in a "Regenjacke", which tells of rain. */
function withNested(
  own: readonly Label[],
  part: string,
  lexicon: LanguageLexicon,
): readonly Label[] {
  if (own.length === 0 || part.length < 2 * partLettersMin) return own;
  const nested = partsOf(part, lexicon, "modifier") ?? [];
  const spoken = new Set(own.map(({ slot }) => groupOf(slot)));
  const more = nested.flatMap(({ labels }) => labels);
  return [...own, ...more.filter(({ slot }) => !spoken.has(groupOf(slot)) && slot !== "product")];
}

function bareLabels(part: string, lexicon: LanguageLexicon): readonly Label[] {
  const own = labelsOf(part, lexicon);
  if (own.length > 0 || lexicon.language !== "de") return own;
  for (const link of ["s", "n", "es", "en", "er"]) {
    if (!part.endsWith(link)) continue;
    const bare = labelsOf(part.slice(0, -link.length), lexicon);
    if (bare.length > 0) return bare;
  }
  if (part.length < 4) return [];
  const verb = labelsOf(`${part}n`, lexicon);
  if (verb.length > 0) return verb;
  const infinitive = labelsOf(`${part}en`, lexicon);
  return infinitive.length > 0 ? infinitive : labelsOf(`${part}e`, lexicon);
}

/** The word as it stands in the lists, or without its ending: "jacken", "schuhen", "hosn". */
function labelsOf(word: string, lexicon: LanguageLexicon): readonly Label[] {
  if (word.length < partLettersMin) return [];
  const own = lexicon.parts.get(word);
  if (own !== undefined) return ofParts(own);
  for (const ending of endings[lexicon.language]) {
    const bare = word.endsWith(ending) ? word.slice(0, -ending.length) : "";
    const found = bare.length < partLettersMin ? undefined : lexicon.parts.get(bare);
    if (found !== undefined) return ofParts(found);
  }
  return [];
}

const endings = { de: ["n", "en", "e", "s", "es", "er"], en: ["s", "es"] } as const;

function ofParts(labels: readonly Label[]): readonly Label[] {
  const trap = labels.find(({ slot }) => slot === "trap");
  return trap === undefined ? labels.filter(({ slot }) => partSlots.has(slot)) : [trap];
}
