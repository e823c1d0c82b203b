import { h, type Child } from "../dom/h.ts";
import { openQuestion } from "../transcript/transcript.ts";
import { Icon, send as sendIcon } from "./icon.tsx";
import type { View } from "./view.ts";

/** The server takes no more. */
const charactersMax = 2_000;

/** Whatever is asked, one can say something else. */
export function Composer({ view }: { readonly view: View }): Child {
  const { controller, model } = view;
  const { texts, draft, transcript } = model;
  const example = openQuestion(transcript)?.question.example ?? texts.example;

  function send(event: Event & { readonly currentTarget: HTMLElement }): void {
    event.preventDefault();
    const text = controller.model.draft.trim();
    if (text === "") return;
    controller.setDraft("");
    controller.send({ type: "say", text }, text);
    // On a phone its keyboard would cover the answer.
    if (matchMedia("(hover:none)").matches) event.currentTarget.querySelector("textarea")?.blur();
  }

  return (
    <form class="composer" part="composer" onSubmit={send}>
      <textarea
        rows={1}
        dir="auto"
        aria-label={texts.field}
        placeholder={example}
        maxlength={charactersMax}
        enterkeyhint="send"
        value={draft}
        onInput={(event) => {
          controller.setDraft(event.currentTarget.value);
        }}
        onKeydown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <button class="send" aria-label={texts.send}>
        <Icon path={sendIcon} />
      </button>
    </form>
  );
}
