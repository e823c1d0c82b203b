import { useState } from "preact/hooks";
import { Icon } from "../view/icon.tsx";
import { words } from "../words/words.ts";

/** The line that brings the flow into a shop. */
export function EmbedCode({ flow }: { readonly flow: string }) {
  const [isCopied, setCopied] = useState(false);
  const code = `<script async src="${location.origin}/lotse.js" data-flow="${flow}"></script>`;
  const { embed, embedText, copy, copied } = words();
  return (
    <section class="embed">
      <h3>{embed}</h3>
      <p class="muted">{embedText}</p>
      <code class="code">{code}</code>
      <button
        type="button"
        class="button"
        onClick={() => {
          navigator.clipboard.writeText(code).then(
            () => setCopied(true),
            // Without leave to copy, the line can still be selected.
            () => undefined,
          );
        }}
      >
        <Icon name={isCopied ? "check" : "copy"} little />
        {isCopied ? copied : copy}
      </button>
    </section>
  );
}
