import { h, type Child } from "../dom/h.ts";
import { newestRecommendation } from "../transcript/transcript.ts";
import { Composer } from "./composer.tsx";
import { close, down, Icon, info, mark } from "./icon.tsx";
import { Log } from "./log.tsx";
import { goToQuestion } from "./settle.ts";
import type { View } from "./view.ts";

/** The whole window of the advisor. */
export function Panel({ view }: { readonly view: View }): Child {
  const { model, controller, frame } = view;
  const isFloating = frame !== "inline";
  const { texts, transcript, screen, talk, title, announcement } = model;
  const { locale, disclosure } = transcript;
  return (
    <div
      class={`panel ${frame}`}
      part="panel"
      lang={locale}
      dir={/^(ar|fa|he|ur)\b/.test(locale) ? "rtl" : undefined}
      role={isFloating ? "dialog" : "region"}
      aria-modal={frame === "popup" || frame === "sheet" || undefined}
      aria-labelledby="title"
      tabindex={-1}
      onKeydown={(event) => {
        if (event.key !== "Escape") return;
        // Escape goes back one step, not all the way out.
        if (screen) controller.show(undefined);
        else if (isFloating) controller.setOpen(false);
      }}
    >
      <div class="head" part="header">
        <Icon path={mark} />
        <div class="names">
          <h2 id="title">{title ?? (transcript.title || texts.name)}</h2>
          <p>{disclosure}</p>
        </div>
        {talk?.drawMenu(view)}
        {isFloating && (
          <button
            class="icon-button"
            aria-label={texts.close}
            onClick={() => controller.setOpen(false)}
          >
            <Icon path={close} />
          </button>
        )}
      </div>
      <Chat view={view} />
      {talk?.drawScreen(view)}
      <p class="hidden" role="log" aria-live="polite" aria-label={texts.name}>
        {announcement}
      </p>
    </div>
  );
}

/** The conversation, and the field in which one can always say something. */
function Chat({ view }: { readonly view: View }): Child {
  const { model, controller } = view;
  const { texts, transcript, phase, notice, isDown, screen } = model;
  const isFirst = phase === "talking" && newestRecommendation(transcript.entries) === undefined;
  return (
    <div class="chat" inert={screen !== undefined}>
      <div class="status">
        <Funnel view={view} />
        {isFirst && (
          <button class="quiet" onClick={() => controller.send({ type: "show-products" })}>
            {texts.showNow}
          </button>
        )}
        <button class="quiet jump" onClick={goToQuestion}>
          {texts.nextQuestion}
          <Icon path={down} />
        </button>
      </div>
      <div class="body">
        {phase === "starting" && <div class="shape" />}
        {phase === "unreachable" &&
          drawEmpty(texts.unreachable, texts.tryAgain, () => controller.hurry())}
        {phase === "erased" && drawEmpty(texts.erased, texts.beginAgain, () => controller.start())}
        <Log view={view} />
      </div>
      {notice && drawWarning("notice", texts[notice])}
      {isDown && drawWarning("banner", texts.reconnecting)}
      {phase !== "erased" && <Composer view={view} />}
    </div>
  );
}

/** How many products are left: a bar and a number that shrink with what is said. */
function Funnel({ view: { model, format } }: { readonly view: View }): Child {
  const { texts, transcript } = model;
  const { remaining, total } = transcript;
  const numbers = remaining.map((number) => format.number(number));
  const left = numbers.at(-1) ?? "";
  const share = (remaining.at(-1) ?? total) / total || 0;
  return (
    <div class="funnel" part="funnel">
      <p aria-hidden="true">
        {numbers.slice(-numbersShown, -1).map((number) => `${number} → `)}
        <strong>{left}</strong>{" "}
        {left && (numbers.length > 1 ? texts.stillLeft : texts.toChooseFrom)}
      </p>
      <p class="hidden">{left && texts.left(left, format.number(total))}</p>
      {left && (
        <div class="bar">
          <div style={`width: ${share * 100}%`} />
        </div>
      )}
    </div>
  );
}

const numbersShown = 4;

function drawWarning(kind: string, text: string): Child {
  return (
    <p class={`warning ${kind}`} role="status">
      <Icon path={info} />
      {text}
    </p>
  );
}

/** In place of a conversation: what is the matter, and what to do. */
function drawEmpty(text: string, action: string, act: () => void): Child {
  return (
    <div class="empty" role="status">
      <p>{text}</p>
      <button class="outline" onClick={act}>
        {action}
      </button>
    </div>
  );
}
