import { useState } from "preact/hooks";
import { words } from "../words/words.ts";
import { Icon } from "./icon.tsx";

/** Takes a text into the clipboard, and says that it did. */
export function CopyButton({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const { copy, copied } = words();
  return (
    <button
      type="button"
      class="button copy"
      onClick={() => {
        navigator.clipboard?.writeText(text).then(
          () => setCopied(true),
          // Without leave to copy, the text can still be selected.
          () => undefined,
        );
      }}
    >
      <Icon name={isCopied ? "check" : "copy"} little />
      <span role="status">{isCopied ? copied : copy}</span>
    </button>
  );
}
