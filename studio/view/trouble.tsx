import { problemText } from "../api/problem-text.ts";
import { words } from "../words/words.ts";
import { Icon } from "./icon.tsx";

/** In place of what could not be loaded. */
export function Trouble({
  trouble,
  onRetry,
}: {
  readonly trouble: unknown;
  readonly onRetry: () => void;
}) {
  return (
    <div class="empty" role="alert">
      <Icon name="warning" />
      <p>{problemText(trouble)}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words().retry}
      </button>
    </div>
  );
}
