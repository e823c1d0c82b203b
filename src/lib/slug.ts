/**
 * A text as an id may be written: plain lower-case letters and digits, whatever stands between them
 * as one separator. "Größe / Weite" → `grosse-weite`. Empty where no letter of the Latin script and
 * no digit is left.
 */
export function toSlug(text: string, separator: "-" | "_" = "-"): string {
  return text
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join(separator);
}

/** "Größe" → `Groesse`, as German is written without umlauts. */
export function withoutUmlauts(text: string): string {
  return text
    .replaceAll(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize("NFD").charAt(0)}e`)
    .replaceAll("ß", "ss");
}
