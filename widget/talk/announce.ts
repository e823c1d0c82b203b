import type { Texts } from "../text/texts.ts";
import type { Format } from "../view/format.ts";
import type { Entry } from "../transcript/entry.ts";
import type { Transcript } from "../transcript/transcript.ts";

/**
 * What to read out to somebody who does not see the page: the whole sentences that came after
 * message `after`, and how many products are left where no sentence says so.
 */
export function announcementAfter(
  after: number,
  { entries, remaining, total }: Transcript,
  { texts, format }: { readonly texts: Texts; readonly format: Format },
): string {
  const fresh = entries.filter(
    (entry) => (entry.kind === "speech" ? (entry.spoken ?? 0) : entry.seq) > after,
  );
  const sentences = fresh.flatMap((entry) => sentencesOf(entry, texts));
  const left = format.number(remaining.at(-1) ?? total);
  const isSaid = sentences.some((sentence) => sentence.includes(left));
  const isNews = fresh.some(({ kind }) => kind === "question" || kind === "recommendation");
  const count = isNews && !isSaid ? [texts.left(left, format.number(total))] : [];
  return [...count, ...sentences].map(endSentence).join(" ");
}

function sentencesOf(entry: Entry, texts: Texts): readonly string[] {
  switch (entry.kind) {
    case "advisor":
      return [entry.text];
    case "speech":
      return entry.text === undefined ? [] : [entry.text];
    case "recommendation": {
      const { products } = entry.message;
      const titles = products.map(({ title, roleLabel }) => `${roleLabel}: ${title}`);
      return [`${texts.products(products.length)}. ${titles.join(". ")}`];
    }
    case "question":
      return entry.answer === undefined ? [entry.question.text] : [];
    case "needs":
      return [`${texts.understood}: ${entry.chips.map(({ label }) => label).join(", ")}`];
    case "shopper":
    case "taken-back":
      return [];
  }
}

function endSentence(sentence: string): string {
  return /[.?:…]$/.test(sentence) ? sentence : `${sentence}.`;
}
