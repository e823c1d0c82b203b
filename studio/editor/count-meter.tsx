import { formatNumber, formatShare } from "../view/format.ts";
import { words } from "../words/words.ts";
import { shownCount, type OptionCounts } from "./option-facts.ts";

interface Props {
  readonly counts: OptionCounts | undefined;
  readonly products: number;
  readonly chosen: number | undefined;
}

/** What an answer does, beside the answer: how many products stay, how often it is chosen. */
export function CountMeter({ counts, products, chosen }: Props) {
  const { keeps, wishes, chosenBy } = words();
  if (counts === undefined) return <div class="meter" />;
  const { wished } = counts;
  // An answer that only wishes loses nothing; that all stay need not be said then.
  const isWish = wished !== undefined && counts.keeps === products;
  const count = shownCount(counts, products);
  const share = products === 0 ? 0 : count / products;
  const title = [
    ...(isWish ? [] : [keeps(formatNumber(counts.keeps), formatNumber(products))]),
    ...(wished === undefined ? [] : [wishes(formatNumber(wished))]),
  ].join(", ");
  return (
    <div class={`meter ${count === 0 ? "none" : isWish ? "wish" : "must"}`} title={title}>
      <span class="figure" aria-hidden="true">
        {formatNumber(count)}
      </span>
      <span class="hidden">{title}</span>
      <svg class="meter-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="4" rx="2" />
        <rect class="share" width={Math.max(share * 100, count > 0 ? 2 : 0)} height="4" rx="2" />
      </svg>
      <span class="small muted chosen">
        {chosen === undefined ? "" : chosenBy(formatShare(chosen))}
      </span>
    </div>
  );
}
