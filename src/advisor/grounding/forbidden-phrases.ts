import { toWords } from "../../lib/words.ts";
import type { UngroundedCode } from "./verdict.ts";

/**
 * What a voice may not say whatever the evidence: promises the shop has not made, pressure, abuse,
 * and talk about its own instructions. All of it would also fail for want of evidence; the lists
 * name the trouble in the log, and hold where a catalogue's own words would open a door.
 *
 * @param evidence Texts the shopper is shown anyway: what stands there word for word is allowed.
 */
export function findForbidden(
  text: string,
  evidence: string,
): { readonly code: UngroundedCode; readonly detail: string } | undefined {
  const said = plain(text);
  const shown = plain(evidence);
  for (const { code, phrases } of forbidden) {
    const found = phrases.find((phrase) => said.includes(phrase) && !shown.includes(phrase));
    if (found !== undefined) return { code, detail: found.trim() };
  }
  return undefined;
}

/** Folded words with one blank around each, so that phrases are found as whole words. */
function plain(text: string): string {
  return ` ${toWords(text)
    .map((word) => word.text)
    .join(" ")} `;
}

function phrasesOf(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => plain(phrase))
    .filter((phrase) => phrase.trim() !== "");
}

const forbidden: readonly {
  readonly code: UngroundedCode;
  readonly phrases: readonly string[];
}[] = [
  {
    code: "promise",
    phrases: phrasesOf(`
      discount, discounts, voucher, coupon, rebate, promo code, for free, free of charge, gift card,
      free shipping, free delivery, cashback, money back, refund, refunds, return it, returns,
      exchange it, guarantee, guaranteed, guarantees, warranty, i promise, we promise, legally,
      binding, lawyer, sue, liability, delivered by, arrives tomorrow, tomorrow, next day,
      on us, on me, on the house, is yours, are yours, keep it for you, keep them for you, hold it for you,
      come to you, comes to you, name your price, choose the price, your own price, you have to have,
      geht auf uns, geht auf mich, aufs Haus, ist deine, ist deins, sind deine, gehört dir,
      halte sie für dich, halten sie für dich, kommen zu dir, kommt zu dir, gibt es dazu,
      deal is done, price match, lowest price, half price, certified, doctor, medical, cures, heals,
      healing, treats, allergy, hypoallergenic, safe, safest, lifesaving, unbreakable, indestructible,
      Rabatt, Rabatte, Gutschein, Rabattcode, Gutscheincode, kostenlos, gratis, umsonst, geschenkt,
      versandkostenfrei, kostenloser Versand, Geld zurück, Erstattung, erstatten, Rückgabe, zurückgeben,
      Umtausch, umtauschen, Garantie, garantiert, garantieren, Gewährleistung, versprochen,
      ich verspreche, versprechen, rechtlich, verbindlich, rechtsverbindlich, Anwalt, Haftung, morgen da,
      morgen bei dir, übermorgen, Lieferung bis, halber Preis, Bestpreis, Tiefpreis, zertifiziert, Arzt,
      medizinisch, heilt, heilen, Heilung, Allergie, Allergiker, sicher, am sichersten, lebensrettend,
      unzerstörbar, Skonto, Preisnachlass, Nachlass
    `),
  },
  {
    code: "pressure",
    phrases: phrasesOf(`
      only today, today only, hurry, last chance, act now, buy now, order now, before it is gone,
      while stocks last, limited offer, offer ends, selling fast, don't miss, you must buy, must have,
      nur heute, heute noch, beeil dich, beeilen, letzte Chance, schnell zugreifen, zugreifen,
      jetzt kaufen, jetzt bestellen, kauf jetzt, bestell jetzt, solange der Vorrat reicht,
      nur noch kurze Zeit, verpass nicht, musst du kaufen, schlag zu
    `),
  },
  {
    code: "obscene",
    phrases: phrasesOf(`
      fuck, fucking, fucked, shit, shitty, bullshit, bitch, asshole, bastard, cunt, dick, pussy, slut,
      whore, idiot, idiots, stupid, moron, dumb, retard, loser, damn, crap, kill yourself, nazi,
      Scheiße, Scheiss, scheiß, verdammt, Arsch, Arschloch, Fotze, ficken, Fick dich, Hure, Schlampe, Wichser,
      Idiot, Idioten, dumm, Dummkopf, Trottel, Depp, Vollidiot, blöd, Blödmann, Miststück, Spast,
      halt die Klappe, halt's Maul, Fresse
    `),
  },
  {
    code: "prompt",
    phrases: phrasesOf(`
      system prompt, my instructions, your instructions, previous instructions, ignore, as an AI,
      language model, large language model, openai, chatgpt, prompt, json, template sentence,
      Systemprompt, meine Anweisungen, deine Anweisungen, vorherige Anweisungen, ignoriere,
      als KI, Sprachmodell, I cannot assist, I can't assist, I am unable, I'm sorry but,
      dabei kann ich nicht helfen, tut mir leid aber
    `),
  },
];
