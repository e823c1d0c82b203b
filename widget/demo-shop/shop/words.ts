/** The shop speaks two languages; the choice is kept in the browser. */
export type Language = "en" | "de";

export const language: Language = chosen();
document.documentElement.lang = language;

export function choose(next: Language): void {
  localStorage.setItem("gehwetter.language", next);
  location.reload();
}

function chosen(): Language {
  const wanted =
    new URLSearchParams(location.search).get("lang") ??
    localStorage.getItem("gehwetter.language") ??
    navigator.language;
  return wanted.startsWith("de") ? "de" : "en";
}

const texts = {
  claim: [
    "Dressed for the weather you walk into.",
    "Gut angezogen für das Wetter, in das du gehst.",
  ],
  unsure: ["Not sure? Tell us where you are going.", "Unsicher? Sag uns, wohin du gehst."],
  starters: ["For example:", "Zum Beispiel:"],
  skip: ["To the products", "Zu den Produkten"],
  search: ["Search", "Suchen"],
  searchHint: ["Jacket, boots, brand …", "Jacke, Stiefel, Marke …"],
  categories: ["Categories", "Kategorien"],
  all: ["Everything", "Alles"],
  cart: ["Cart", "Warenkorb"],
  language: ["Language", "Sprache"],
  filter: ["Filter", "Filtern"],
  kind: ["Kind", "Art"],
  price: ["Price", "Preis"],
  anyPrice: ["Any price", "Jeder Preis"],
  upTo: ["up to", "bis"],
  gender: ["For", "Für"],
  anyone: ["Everyone", "Alle"],
  colour: ["Colour", "Farbe"],
  anyColour: ["Any colour", "Jede Farbe"],
  waterproof: ["Waterproof only", "Nur Wasserdichtes"],
  reset: ["Reset filters", "Filter zurücksetzen"],
  sort: ["Sort by", "Sortieren"],
  byRating: ["Best rated", "Bewertung"],
  byPriceUp: ["Price, low to high", "Preis, aufsteigend"],
  byPriceDown: ["Price, high to low", "Preis, absteigend"],
  products: ["products", "Produkte"],
  more: ["Show more", "Mehr zeigen"],
  nothing: ["Nothing matches all of these filters.", "Zu diesen Filtern passt nichts."],
  reviews: ["reviews", "Bewertungen"],
  insteadOf: ["instead of", "statt"],
  soldOut: ["Sold out", "Ausverkauft"],
  fewLeft: ["Only a few left", "Nur noch wenige da"],
  size: ["Size", "Größe"],
  sizeFirst: ["Choose a size first.", "Wähle zuerst eine Größe."],
  add: ["Add to cart", "In den Warenkorb"],
  added: ["is in your cart", "liegt im Warenkorb"],
  view: ["View cart", "Zum Warenkorb"],
  delivery: ["With you in", "Bei dir in"],
  days: ["days", "Tagen"],
  free: ["Free delivery and returns", "Versand und Rückgabe kostenlos"],
  facts: ["What it can do", "Was es kann"],
  similar: ["Similar products", "Ähnliche Produkte"],
  missing: ["There is no such product.", "Dieses Produkt gibt es nicht."],
  home: ["To the home page", "Zur Startseite"],
  empty: ["Your cart is still empty.", "Dein Warenkorb ist noch leer."],
  look: ["Have a look around", "Schau dich um"],
  remove: ["Remove", "Entfernen"],
  quantity: ["Quantity", "Menge"],
  total: ["Total", "Summe"],
  checkout: ["To checkout", "Zur Kasse"],
  demo: [
    "This is a demo: nothing is sold, and nothing will be charged. Thank you for looking around.",
    "Das hier ist eine Demo: Es wird nichts verkauft und nichts abgebucht. Danke fürs Umschauen.",
  ],
  close: ["Close", "Schließen"],
  unavailable: [
    "The shop cannot load its products right now. Please try again in a moment.",
    "Der Shop kann seine Produkte gerade nicht laden. Versuch es gleich noch einmal.",
  ],
  invented: [
    "Gehwetter is an invented shop. Brands, products and prices are invented too.",
    "Gehwetter ist ein erfundener Shop. Auch Marken, Produkte und Preise sind erfunden.",
  ],
} satisfies Record<string, readonly [string, string]>;

export type Word = keyof typeof texts;

export function say(word: Word): string {
  return texts[word][language === "en" ? 0 : 1];
}

const labels: Readonly<Record<string, readonly [string, string]>> = {
  jacket: ["Jackets", "Jacken"],
  trousers: ["Trousers", "Hosen"],
  shoes: ["Shoes", "Schuhe"],
  backpack: ["Backpacks", "Rucksäcke"],
  sleeping_bag: ["Sleeping bags", "Schlafsäcke"],
  base_layer: ["Base layers", "Unterwäsche"],
  fleece: ["Fleece", "Fleece"],
  gloves: ["Gloves", "Handschuhe"],
  hat: ["Hats", "Mützen"],
  women: ["Women", "Damen"],
  men: ["Men", "Herren"],
  unisex: ["Unisex", "Unisex"],
  kids: ["Kids", "Kinder"],
  black: ["Black", "Schwarz"],
  grey: ["Grey", "Grau"],
  white: ["White", "Weiß"],
  beige: ["Beige", "Beige"],
  brown: ["Brown", "Braun"],
  red: ["Red", "Rot"],
  orange: ["Orange", "Orange"],
  yellow: ["Yellow", "Gelb"],
  green: ["Green", "Grün"],
  blue: ["Blue", "Blau"],
  purple: ["Purple", "Lila"],
  pink: ["Pink", "Rosa"],
};

/** The name of a kind, a gender or a colour. */
export function label(value: string): string {
  return labels[value]?.[language === "en" ? 0 : 1] ?? value;
}

export const kinds = [
  "jacket",
  "trousers",
  "shoes",
  "backpack",
  "sleeping_bag",
  "base_layer",
  "fleece",
  "gloves",
  "hat",
] as const;

const numbers = new Intl.NumberFormat(language);
const whole = { minimumFractionDigits: 0 };

export function number(value: number): string {
  return numbers.format(value);
}

export function money({
  amount,
  currency,
}: {
  readonly amount: number;
  readonly currency: string;
}): string {
  const digits = Number.isInteger(amount) ? whole : { minimumFractionDigits: 2 };
  return new Intl.NumberFormat(language, { style: "currency", currency, ...digits }).format(amount);
}
