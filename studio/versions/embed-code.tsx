import { CopyButton } from "../view/copy-button.tsx";
import { words } from "../words/words.ts";

/** The line that brings the flow into a shop. */
export function EmbedCode({ flow }: { readonly flow: string }) {
  const code = `<script async src="${location.origin}/lotse.js" data-flow="${flow}"></script>`;
  const { embed, embedText } = words();
  return (
    <section class="embed">
      <h3>{embed}</h3>
      <p class="muted">{embedText}</p>
      <code class="code">{code}</code>
      <CopyButton text={code} />
    </section>
  );
}
