import { foldWord } from "../../lib/fold-word.ts";
import type { NumberAttribute } from "../attribute.ts";

/** What people say of more and of less of something, and which of both they want. */
export type Measure = Pick<NumberAttribute, "better" | "more" | "less" | "most" | "least">;

interface CommonMeasure extends Measure {
  /** Names of columns in English and German, in small letters without spaces. */
  readonly names: readonly string[];
}

/**
 * Measures that mean the same in every shop, so that "lighter" and "mit langer Laufzeit" are heard
 * without anybody having written it down. Only those of which nobody wants the other end.
 */
const common: readonly CommonMeasure[] = [
  {
    names: ["weight", "gewicht"],
    better: "lower",
    more: { en: "heavier", de: "schwerer" },
    less: { en: "lighter", de: "leichter" },
    most: { en: "heaviest", de: "am schwersten" },
    least: { en: "lightest", de: "am leichtesten" },
  },
  {
    names: ["batterylife", "runtime", "akkulaufzeit", "batterielaufzeit", "laufzeit"],
    better: "higher",
    more: { en: "longer battery life", de: "längere Akkulaufzeit" },
    less: { en: "shorter battery life", de: "kürzere Akkulaufzeit" },
    most: { en: "longest battery life", de: "längste Akkulaufzeit" },
  },
  {
    names: ["range", "reichweite"],
    better: "higher",
    more: { en: "longer range", de: "größere Reichweite" },
    less: { en: "shorter range", de: "kleinere Reichweite" },
    most: { en: "longest range", de: "größte Reichweite" },
  },
  {
    names: ["noise", "noiselevel", "lautstaerke", "geraeuschpegel"],
    better: "lower",
    more: { en: "louder", de: "lauter" },
    less: { en: "quieter", de: "leiser" },
    least: { en: "quietest", de: "am leisesten" },
  },
  {
    names: ["memory", "ram", "arbeitsspeicher"],
    better: "higher",
    more: { en: "more memory", de: "mehr Arbeitsspeicher" },
    less: { en: "less memory", de: "weniger Arbeitsspeicher" },
    most: { en: "most memory", de: "am meisten Arbeitsspeicher" },
  },
  {
    names: ["storage", "speicher", "speicherplatz"],
    better: "higher",
    more: { en: "more storage", de: "mehr Speicher" },
    less: { en: "less storage", de: "weniger Speicher" },
    most: { en: "most storage", de: "am meisten Speicher" },
  },
  {
    names: ["warranty", "guarantee", "garantie"],
    better: "higher",
    more: { en: "longer warranty", de: "längere Garantie" },
    most: { en: "longest warranty", de: "längste Garantie" },
  },
  {
    names: ["powerconsumption", "energyconsumption", "stromverbrauch", "energieverbrauch"],
    better: "lower",
    more: { en: "uses more power", de: "braucht mehr Strom" },
    less: { en: "uses less power", de: "braucht weniger Strom" },
    least: { en: "uses least power", de: "braucht am wenigsten Strom" },
  },
];

/** What may stand before it and changes nothing: "Item weight"; the "permitted weight" is another. */
const before = /^(?:item|product|net|own|artikel|produkt|netto|eigen)(?=.)/;

/** What is known of a measure by its name, if it is one that every shop means alike. */
export function commonMeasure(label: string): Measure {
  const name = plain(label);
  const found = common.find(({ names }) =>
    [name, name.replace(before, "")].some((one) => names.includes(one)),
  );
  if (found === undefined) return {};
  const { names: _names, ...measure } = found;
  return measure;
}

function plain(text: string): string {
  return foldWord(text.replaceAll(/[äöü]/gi, (letter) => `${letter.normalize("NFD").charAt(0)}e`));
}
