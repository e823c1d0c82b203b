type Separator = "-" | "_";

/**
 * A text as an id may be written: plain lower-case letters and digits, whatever stands between them
 * as one separator. "Größe S/M" → `grosse-s-m`. Empty where there is no letter of the Latin script
 * and no digit.
 */
export function toSlug(text: string, separator: Separator = "-"): string {
  return text
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join(separator);
}

/** The same as German is written without umlauts: "Größe S/M" → `groesse-s-m`. */
export function toPlainSlug(text: string, separator: Separator = "-"): string {
  const plain = text.replaceAll(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize("NFD").charAt(0)}e`);
  return toSlug(plain, separator);
}
