import { wordTable } from "./word-table.ts";

export interface HtmlTextOptions {
  /**
   * Takes off quotation marks that enclose a whole piece of text between two tags, and halves the
   * doubled ones inside: what is left of CSV that was once quoted inside other CSV.
   */
  readonly unquote?: boolean;
}

/**
 * What a reader sees of an HTML fragment, as plain text: tags gone, entities read, every block
 * element and `<br>` a line of its own. Nothing is executed or loaded, and nothing that only a
 * browser would use is kept: script, style, comments, attributes.
 *
 * Follows the tokenizer of the HTML standard as far as text is concerned: a `<` that opens no tag is
 * a character like any other ("< 300 g"), a tag or comment without an end swallows the rest.
 */
export function htmlToText(source: string, options: HtmlTextOptions = {}): string {
  const html = breaksByTags.test(source) ? source.replaceAll(/[\r\n]/g, " ") : source;
  let text = "";
  let at = 0;
  while (at < html.length) {
    const opening = html.indexOf("<", at);
    const until = nextMarkup(html, opening);
    text += takeQuotesOff(readEntities(html.slice(at, until)), options);
    if (until >= html.length) break;
    const markup = readMarkup(html, until);
    text += markup.text;
    at = markup.end;
  }
  return tidy(text);
}

/** Where tags make the lines, a line break in the source is a blank as any other. */
const breaksByTags = /<(?:br|p|li|div|tr|h[1-6])[\s/>]/i;

/** The next "<" that opens a tag, a comment or a declaration. */
function nextMarkup(html: string, opening: number): number {
  let at = opening;
  while (at >= 0 && !/[a-z/!?]/i.test(html.charAt(at + 1))) at = html.indexOf("<", at + 1);
  return at < 0 ? html.length : at;
}

interface Markup {
  /** What the reader sees of it: nothing, a blank or a line break. */
  readonly text: string;
  readonly end: number;
}

function readMarkup(html: string, at: number): Markup {
  if (html.startsWith("<!--", at)) return { text: "", end: endAfter(html, "-->", at + 4) };
  const name = /^<\/?([a-z][^\s/>]*)/i.exec(html.slice(at, at + 40))?.[1]?.toLowerCase();
  if (name === undefined) return { text: "", end: endAfter(html, ">", at) };
  const end = endOfTag(html, at);
  const closing = html.charAt(at + 1) === "/";
  if (!closing && hiddenElements.has(name)) return { text: "", end: endOfElement(html, name, end) };
  if (cells.has(name)) return { text: " ", end };
  return { text: inlineElements.has(name) ? "" : "\n", end };
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** A ">" inside a quoted attribute value does not end the tag. */
function endOfTag(html: string, at: number): number {
  let quote = "";
  for (let place = at; place < html.length; place += 1) {
    const character = html.charAt(place);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return place + 1;
    else if (/["']/.test(character) && /=\s*$/.test(html.slice(Math.max(at, place - 8), place))) {
      quote = character;
    }
  }
  return html.length;
}

function endOfElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found === null ? html.length : endOfTag(html, found.index);
}

/** Elements whose content is not text for readers. */
const hiddenElements = new Set(
  "script style template noscript iframe object svg math select textarea title head".split(" "),
);

/** Elements that flow within a line; all others begin and end one. */
const inlineElements = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q " +
    "s samp small span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

const cells = new Set(["td", "th"]);

function takeQuotesOff(text: string, { unquote = false }: HtmlTextOptions): string {
  const piece = unquote ? text.trim() : "";
  if (piece.length < 2 || !piece.startsWith('"') || !piece.endsWith('"')) return text;
  const quoted = piece.slice(1, -1);
  // Two quotations ("soft" and "warm") are not one quoted piece: a lone mark stands between them.
  const lone = /(?<!")"(?:"")*(?!")/.exec(quoted);
  if (lone !== null && lone.index + lone[0].length < quoted.length) return text;
  return text.replace(piece, () => quoted.replaceAll('""', '"'));
}

/** Blanks collapse as in a browser, and so do empty lines. */
function tidy(text: string): string {
  return text
    .replaceAll(/[\t\r\u00A0 ]{2,}|[\t\r\u00A0]/g, " ")
    .replaceAll(/ ?\n[\n ]*/g, "\n")
    .trim();
}

function readEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));?/gi, toCharacter);
}

function toCharacter(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return namedEntities[name] ?? namedEntities[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  if (code >= 128 && code < 160) return windowsCharacters.charAt(code - 128);
  const readable = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return readable ? String.fromCodePoint(code) : " ";
}

/** The standard reads &#128; to &#159; as Windows-1252. */
const windowsCharacters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

const namedEntities: Readonly<Record<string, string>> = wordTable({
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "\u00AD",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwnj: "",
  zwj: "",
  ndash: "–",
  mdash: "—",
  minus: "−",
  hellip: "…",
  bull: "•",
  middot: "·",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  lsaquo: "‹",
  rsaquo: "›",
  prime: "′",
  Prime: "″",
  deg: "°",
  times: "×",
  divide: "÷",
  plusmn: "±",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  micro: "µ",
  euro: "€",
  pound: "£",
  cent: "¢",
  yen: "¥",
  copy: "©",
  reg: "®",
  trade: "™",
  para: "¶",
  sect: "§",
  ordm: "º",
  ordf: "ª",
  iexcl: "¡",
  iquest: "¿",
  szlig: "ß",
  ...pairsOf(
    "auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü agrave à aacute á acirc â atilde ã " +
      "aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î " +
      "iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ oslash ø ugrave ù uacute ú " +
      "ucirc û yacute ý thorn þ yuml ÿ Agrave À Aacute Á Acirc Â Atilde Ã Aring Å AElig Æ " +
      "Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï ETH Ð " +
      "Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Oslash Ø Ugrave Ù Uacute Ú Ucirc Û " +
      "Yacute Ý THORN Þ Yuml Ÿ oelig œ OElig Œ Scaron Š scaron š fnof ƒ",
  ),
});

/** "auml ä ouml ö" → { auml: "ä", ouml: "ö" } */
function pairsOf(table: string): Record<string, string> {
  const pairs = [...table.matchAll(/(\w+) (\S+)/g)];
  return Object.fromEntries(pairs.map(([, name = "", letter = ""]) => [name, letter]));
}
