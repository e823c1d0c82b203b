import type { StudioDocument } from "../../src/protocol/studio.ts";
import { TextField } from "../view/text-field.tsx";
import { words } from "../words/words.ts";
import type { Editor } from "./editor.ts";
import { localesOf } from "./flow-texts.ts";
import { TextsGrid } from "./texts-grid.tsx";

interface Props {
  readonly editor: Editor;
  readonly document: StudioDocument;
}

const channels = ["email", "phone", "url"] as const;

/** Shown when only a person can help; without any of it, the advisor does not promise one. */
export function ContactFields({ editor, document }: Props) {
  const { contact, contactEmail, contactPhone, contactUrl, contactText } = words();
  const labels = { email: contactEmail, phone: contactPhone, url: contactUrl };
  const given = document.contact ?? {};
  const isLast = (key: string): boolean =>
    Object.keys(given).every((one) => one === key || one === "text");
  return (
    <fieldset class="contact">
      <legend class="label">{contact}</legend>
      <div class="channels">
        {channels.map((channel) => (
          <TextField
            key={channel}
            value={given[channel] ?? ""}
            label={labels[channel]}
            placeholder={labels[channel]}
            onChange={(value) =>
              editor.change(
                value !== ""
                  ? { op: "set", path: ["contact", channel], value }
                  : { op: "remove", path: isLast(channel) ? ["contact"] : ["contact", channel] },
              )
            }
          />
        ))}
      </div>
      {document.contact && (
        <TextsGrid
          editor={editor}
          locales={localesOf(document)}
          path={["contact"]}
          rows={[{ key: "text", label: contactText, texts: given.text, isOptional: true }]}
        />
      )}
    </fieldset>
  );
}
