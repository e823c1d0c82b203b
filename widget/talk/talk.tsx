import { h } from "../dom/h.ts";
import type { TalkModule } from "../advisor/talk-module.ts";
import { newestRecommendation } from "../transcript/transcript.ts";
import { Icon } from "../view/icon.tsx";
import { drawSaid } from "../view/log.tsx";
import { AnsweredQuestion } from "./answered-question.tsx";
import { back } from "./icons.ts";
import { Needs } from "./needs.tsx";
import { drawProducts } from "./products.tsx";

export { default as css } from "./talk.css?inline";
export { announcementAfter } from "./announce.ts";
export { openLine } from "./line.ts";
export { drawMenu } from "./menu.tsx";
export { createPlaces } from "./places.ts";

/** What was said, and products: all of a conversation but its beginning. */
export const drawEntry: TalkModule["drawEntry"] = (view, entry, pending) => {
  const { texts, transcript } = view.model;
  switch (entry.kind) {
    case "shopper": {
      const { text, wish, revised } = entry;
      if (wish !== undefined) return <Needs view={view} chips={[wish]} />;
      return drawSaid(revised ? texts.changed : texts.youSaid, text, revised);
    }
    case "needs":
      return <Needs view={view} chips={entry.chips} />;
    case "taken-back":
      return (
        <p class="said act">
          {texts.takenBack} <s>{entry.label}</s>
        </p>
      );
    case "question":
      return <AnsweredQuestion view={view} entry={entry} pending={pending?.text} />;
    case "recommendation": {
      const isNewest = entry === newestRecommendation(transcript.entries);
      return drawProducts(view, entry, isNewest);
    }
    case "advisor":
    case "speech":
      return null;
  }
};

/** Something in place of the chat, with the way back above it. */
export const drawScreen: TalkModule["drawScreen"] = (view) => {
  const { controller, model } = view;
  const { screen, texts } = model;
  if (screen === undefined) return null;
  return (
    <section class="screen" aria-labelledby="screen">
      <div class="screen-head">
        <button
          class="icon-button"
          aria-label={texts.back}
          onClick={() => controller.show(undefined)}
        >
          <Icon path={back} name="back" />
        </button>
        <h3 id="screen">{screen.title}</h3>
      </div>
      <div class="screen-body" tabindex={0}>
        {screen.draw?.(view)}
      </div>
    </section>
  );
};
