import type { Language } from "../../../src/reading/message/phrase-pattern.ts";
import type { Budget } from "../../../src/reading/message/reading.ts";

export type Amounts = Omit<Budget, "quote" | "level">;

/** A way to limit money; `#` is the amount, in a range the lower one, `##` the higher one. */
export interface LimitForm {
  readonly kind: "max" | "min" | "approx" | "range";
  readonly lang: Language;
  readonly text: string;
  /** Says nothing where no currency stands beside the number: "für 80". */
  readonly needsCurrency?: true;
}

const list = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const formsOf = (kind: LimitForm["kind"], lang: Language, lines: string): readonly LimitForm[] =>
  list(lines).map((line) =>
    line.endsWith("$")
      ? { kind, lang, text: line.slice(0, -1).trim(), needsCurrency: true }
      : { kind, lang, text: line },
  );

/** How people state what something may cost. A `$` behind a form: only with a currency. */
export const limitForms: readonly LimitForm[] = [
  ...formsOf(
    "max",
    "de",
    `max #
    max. #
    maximal #
    allerhöchstens #
    höchstens #
    bis #
    bis zu #
    bis max. #
    bis maximal #
    unter #
    nicht mehr als #
    nicht über #
    keinesfalls über #
    auf keinen Fall mehr als #
    lieber unter #
    möglichst unter #
    am liebsten unter #
    gern unter #
    weniger als #
    # max
    # maximal
    # höchstens
    # ist meine Schmerzgrenze
    mein Limit ist #
    mein Limit liegt bei #
    meine Schmerzgrenze liegt bei #
    Schmerzgrenze #
    Schmerzgrenze: #
    Obergrenze #
    Preislimit #
    Budget #
    Budget: #
    Budget ist #
    Budget liegt bei #
    mein Budget beträgt #
    Budget wären #
    hab ein Budget von #
    Preis bis #
    Preis max #
    Preisrahmen bis #
    preislich bis #
    preislich unter #
    mehr als # möchte ich nicht ausgeben
    mehr als # will ich nicht zahlen
    mehr als # geht nicht
    mehr als # sind nicht drin
    über # gehe ich nicht
    # oder weniger
    darf # nicht übersteigen
    sollte # nicht überschreiten
    darf nicht mehr als # kosten
    darf maximal # kosten
    darf höchstens # kosten
    darf bis # kosten
    darf bis zu # kosten
    soll unter # bleiben
    ich will unter # bleiben
    sollte nicht teurer als # sein
    nicht teurer als #
    kann bis # ausgeben
    kann maximal # ausgeben
    wir wollen höchstens # ausgeben
    ich würde bis # gehen
    ich gehe bis #
    # kann ich ausgeben $
    ich kann # ausgeben
    ich möchte # ausgeben
    hab # zur Verfügung
    habe # dafür $
    darf # kosten
    bei # ist Schluss
    # sind mein Limit
    # sind das Maximum
    maximales Budget #
    Maximalbudget #
    innerhalb von # $
    keine # wert $
    für unter #
    für maximal #
    für höchstens #
    für # $
    um die # max
    zum Preis von höchstens #
    im Rahmen bis #`,
  ).filter(({ text }) => text !== "keine # wert"),
  ...formsOf(
    "max",
    "en",
    `max #
    max. #
    maximum #
    at most #
    at the most #
    under #
    below #
    less than #
    no more than #
    not more than #
    nothing over #
    not over #
    up to #
    up to a max of #
    up to about #
    within #
    budget #
    budget: #
    budget is #
    my budget is #
    budget of #
    budget's #
    on a budget of #
    with a budget of #
    # budget
    # max
    # tops
    # maximum
    # at most
    # or less
    # or under
    # limit
    limit is #
    my limit is #
    # is my limit
    # is my max
    # is the most I can spend
    the most I can spend is #
    the most I want to pay is #
    can't spend more than #
    cannot go over #
    can't go above #
    don't want to spend more than #
    don't want to pay more than #
    I'd rather not spend more than #
    not looking to spend more than #
    don't want to go over #
    wouldn't pay more than #
    won't pay over #
    ideally under #
    preferably under #
    hopefully under #
    keep it under #
    for under #
    for less than #
    costing less than #
    costing no more than #
    that costs less than #
    priced under #
    price under #
    price up to #
    can spend up to #
    willing to spend up to #
    happy to pay up to #
    I can go up to #
    I have # to spend
    I've got # to spend
    I've # to spend
    can spend #
    looking to spend #
    want to spend #
    not a penny more than #
    nothing more than #
    nothing more expensive than #
    nothing above #
    # and not a penny more
    capped at #
    my ceiling is #
    for # $
    sub #
    < #`,
  ),
  ...formsOf(
    "min",
    "de",
    `mindestens #
    ab # aufwärts
    # aufwärts
    nicht unter #
    ab # $
    wenigstens #
    darf ruhig über # kosten
    darf gern mehr als # kosten
    über # darf es schon kosten`,
  ),
  ...formsOf(
    "min",
    "en",
    `at least #
    # and up
    # or more
    no less than #
    upwards of #
    from # up
    # upwards
    starting at #
    north of #`,
  ),
  ...formsOf(
    "approx",
    "de",
    `um die #
    so um die #
    so um #
    rund #
    ca. #
    ca #
    circa #
    etwa #
    so etwa #
    ungefähr #
    so ungefähr #
    in etwa #
    so # rum
    um die # rum
    um # herum
    so # oder so
    # oder so
    # plus minus
    im Bereich von #
    im Bereich um die #
    im Bereich um #
    Preisbereich um #
    Preis um die #
    Preislage um #
    Budget so um die #
    Budget ca. #
    Budget ungefähr #
    Budget rund #
    preislich um die #
    preislich so bei #
    darf um die # kosten
    darf so # kosten
    ich dachte an #
    ich dachte so an #
    ich hab an # gedacht
    sagen wir #
    schwebt mir # vor $
    in der Größenordnung #`,
  ),
  ...formsOf(
    "approx",
    "en",
    `around #
    about #
    roughly #
    approx #
    approx. #
    approximately #
    somewhere around #
    circa #
    ~#
    # or so
    # or thereabouts
    # give or take
    #ish
    #-ish
    in the region of #
    in the ballpark of #
    ballpark #
    budget around #
    budget is around #
    budget about #
    budget is about #
    my budget is roughly #
    price around #
    around the # mark
    in the # range
    in the # ballpark
    spending around #
    looking to spend around #
    looking to spend about #
    want to spend around #
    thinking around #
    thinking about # $
    I was thinking # $
    say #  $
    near # $
    close to #`,
  ),
  ...formsOf(
    "range",
    "de",
    `zwischen # und ##
    irgendwo zwischen # und ##
    so zwischen # und ##
    von # bis ##
    # bis ## $
    #-## $
    # - ## $
    #–## $
    Budget # bis ##
    Budget #-##
    Budget: # - ##
    Budget zwischen # und ##
    Preis zwischen # und ##
    preislich # bis ##
    preislich zwischen # und ##
    mindestens # und höchstens ##
    ab # bis ##
    ab # bis maximal ##
    nicht unter # und nicht über ##
    darf # bis ## kosten
    darf zwischen # und ## kosten
    ich will # bis ## ausgeben
    so # bis ## $
    so #-## $
    im Bereich # bis ##
    im Bereich von # bis ##
    Preisklasse # bis ##
    in der Preisklasse #-##
    sagen wir # bis ##`,
  ),
  ...formsOf(
    "range",
    "en",
    `between # and ##
    somewhere between # and ##
    anywhere between # and ##
    from # to ## $
    anywhere from # to ##
    # to ## $
    #-## $
    # - ## $
    #–## $
    budget # to ##
    budget #-##
    budget: #-##
    budget is #-##
    budget of # to ##
    budget between # and ##
    price between # and ##
    price range # to ##
    price range #-##
    price range of #-##
    #-## range
    in the # to ## range
    in the #-## range
    at least # but no more than ##
    at least # but under ##
    spending # to ##
    looking to spend # to ##
    looking to spend #-##
    want to spend between # and ##
    can spend # to ##
    over # but under ##`,
  ),
];

/** How an amount may be written, and the currency that says. */
export interface AmountForm {
  readonly lang: Language | undefined;
  readonly currency: string | undefined;
  readonly write: (value: number) => string | undefined;
}

const plain = (value: number): string => String(value);
const grouped = (mark: string) => (value: number) =>
  value >= 1000
    ? `${Math.floor(value / 1000)}${mark}${String(value % 1000).padStart(3, "0")}`
    : plain(value);
const spelled =
  (words: Readonly<Record<number, string>>, tail = "") =>
  (value: number) =>
    words[value] === undefined ? undefined : `${words[value]}${tail}`;

const german: Readonly<Record<number, string>> = {
  30: "dreißig",
  50: "fünfzig",
  80: "achtzig",
  100: "hundert",
  120: "hundertzwanzig",
  150: "hundertfünfzig",
  180: "einhundertachtzig",
  200: "zweihundert",
  250: "zweihundertfünfzig",
  300: "dreihundert",
  1200: "zwölfhundert",
};

const english: Readonly<Record<number, string>> = {
  30: "thirty",
  50: "fifty",
  80: "eighty",
  100: "a hundred",
  120: "a hundred and twenty",
  150: "one hundred and fifty",
  180: "one eighty",
  200: "two hundred",
  250: "two fifty",
  300: "three hundred",
  1200: "twelve hundred",
};

export const amountForms: readonly AmountForm[] = [
  { lang: undefined, currency: undefined, write: plain },
  { lang: undefined, currency: "EUR", write: (value) => `${plain(value)} €` },
  { lang: undefined, currency: "EUR", write: (value) => `${plain(value)}€` },
  { lang: undefined, currency: "EUR", write: (value) => `€${plain(value)}` },
  { lang: undefined, currency: "EUR", write: (value) => `${plain(value)} EUR` },
  { lang: undefined, currency: "EUR", write: (value) => `${plain(value)} euro` },
  { lang: undefined, currency: "CHF", write: (value) => `${plain(value)} CHF` },
  { lang: undefined, currency: "CHF", write: (value) => `CHF ${plain(value)}` },
  { lang: "de", currency: "EUR", write: (value) => `${plain(value)} Euro` },
  { lang: "de", currency: "EUR", write: (value) => `${plain(value)},- €` },
  { lang: "de", currency: "EUR", write: (value) => `${plain(value)},- Euro` },
  { lang: "de", currency: "EUR", write: (value) => `${plain(value)},00 €` },
  { lang: "de", currency: "EUR", write: (value) => `${grouped(".")(value)} Euro` },
  { lang: "de", currency: "EUR", write: (value) => `${plain(value)} Tacken` },
  { lang: "de", currency: "EUR", write: spelled(german, " Euro") },
  { lang: "de", currency: undefined, write: spelled(german) },
  { lang: "de", currency: "CHF", write: (value) => `${plain(value)} Franken` },
  { lang: "en", currency: "GBP", write: (value) => `£${plain(value)}` },
  { lang: "en", currency: "GBP", write: (value) => `${plain(value)} quid` },
  { lang: "en", currency: "GBP", write: (value) => `${plain(value)} pounds` },
  { lang: "en", currency: "GBP", write: (value) => `£${plain(value)}.00` },
  { lang: "en", currency: "USD", write: (value) => `$${grouped(",")(value)}` },
  { lang: "en", currency: "USD", write: (value) => `${plain(value)} bucks` },
  { lang: "en", currency: "USD", write: (value) => `${plain(value)} dollars` },
  { lang: "en", currency: "USD", write: (value) => `USD ${plain(value)}` },
  { lang: "en", currency: "EUR", write: (value) => `${plain(value)} euros` },
  { lang: "en", currency: "GBP", write: spelled(english, " quid") },
  { lang: "en", currency: undefined, write: spelled(english) },
];

export const values: readonly number[] = [30, 50, 80, 100, 120, 150, 180, 200, 250, 300, 1200];

/** Messages around a limit (`#`) that say nothing of money themselves. */
export const carriers: Readonly<Record<Language, readonly string[]>> = {
  de: list(`Regenjacke, #
    Suche eine Regenjacke für Damen, Gr. 42, #
    #, Wanderschuhe Größe 44
    Zelt für 2 Personen, #, leicht
    Hallo, ich brauche einen Schlafsack bis -5 Grad. # bitte
    Rucksack 30 Liter #
    Jacke für meinen Sohn (12 Jahre). #.
    ich such ne warme jacke für norwegen im mai, # und nicht schwarz
    Wir sind zu dritt und brauchen Regenhosen, #
    daunenjacke #`),
  en: list(`rain jacket, #
    Looking for a rain jacket, size 12, #
    #, hiking boots size 9
    tent for 2 people, #, light
    Hi, I need a sleeping bag for 20 degrees. # please
    30 litre backpack #
    jacket for my son (12 years old). #.
    i want a warm jacket for norway in may, # and not black
    There are 3 of us and we need rain pants, #
    down jacket #`),
};

export interface BudgetCase {
  readonly lang: Language;
  readonly text: string;
  readonly expected: Amounts;
}

/** One message with what it says of money; undefined where the parts do not go together. */
export function budgetCase(
  form: LimitForm,
  amount: AmountForm,
  value: number,
  carrier: string,
): BudgetCase | undefined {
  if (amount.lang !== undefined && amount.lang !== form.lang) return undefined;
  if (form.needsCurrency === true && amount.currency === undefined) return undefined;
  const high = value >= 1000 ? value + 300 : values[values.indexOf(value) + 2];
  if (form.kind === "range" && (high === undefined || high >= 1000) && value < 1000)
    return undefined;
  const low = amount.write(value);
  if (low === undefined) return undefined;
  const above = form.kind === "range" ? amount.write(high ?? 0) : "";
  if (above === undefined) return undefined;
  if (/#-?ish/.test(form.text) && /\D/.test(low)) return undefined;
  if (form.text.includes("~") && !/^\D?\d/.test(low)) return undefined;
  const limit = form.text.replace("##", "§").replace("#", low).replace("§", above);
  const currency = amount.currency === undefined ? {} : { currency: amount.currency };
  const expected =
    form.kind === "range"
      ? { min: value, max: high ?? 0, ...currency }
      : { [form.kind]: value, ...currency };
  return { lang: form.lang, text: carrier.replace("#", limit), expected };
}
