import { Icon } from "../view/icon.tsx";
import { words } from "../words/words.ts";

export function NothingHere() {
  const { notFoundTitle, notFoundText, backToFlows } = words();
  return (
    <div class="empty">
      <Icon name="compass" />
      <h1>{notFoundTitle}</h1>
      <p>{notFoundText}</p>
      <a class="button" href="/studio">
        {backToFlows}
      </a>
    </div>
  );
}
