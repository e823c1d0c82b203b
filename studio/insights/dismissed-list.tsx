import type { DismissedInsight } from "../../src/protocol/learning.ts";
import { mayWrite } from "../frame/session.ts";
import { learningWords } from "../learning/learning-words.ts";
import { formatTime } from "../view/format.ts";
import { language } from "../words/words.ts";

interface Props {
  readonly dismissed: readonly DismissedInsight[];
  readonly onBringBack: (key: string) => void;
}

/** What somebody did not want to see again, by whom, and the way back. */
export function DismissedList({ dismissed, onBringBack }: Props) {
  const { insightKinds, dismissedTitle, dismissedBy, bringBack } = learningWords();
  if (dismissed.length === 0) return null;
  return (
    <details class="dismissed">
      <summary>{dismissedTitle(dismissed.length)}</summary>
      <ul class="card">
        {dismissed.map(({ insight, by, at }) => (
          <li key={insight.key}>
            <div>
              <p>{insight.title[language.value]}</p>
              <p class="small muted">
                {insightKinds[insight.kind]} · {dismissedBy(by, formatTime(at))}
              </p>
            </div>
            {mayWrite() && (
              <button type="button" class="button quiet" onClick={() => onBringBack(insight.key)}>
                {bringBack}
                <span class="hidden">: {insight.title[language.value]}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
