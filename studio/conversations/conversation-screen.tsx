import { useRoute } from "preact-iso";
import type { LearningConversation } from "../../src/protocol/learning.ts";
import { RequestProblem } from "../api/http.ts";
import { formatDuration } from "../learning/figures.ts";
import { learningApi } from "../learning/learning-api.ts";
import { Coming } from "../learning/learning-screen.tsx";
import { learningWords } from "../learning/learning-words.ts";
import "../charts/charts.css";
import "../learning/learning.css";
import { useLoaded } from "../learning/use-loaded.ts";
import { versionName } from "../learning/version-name.ts";
import { formatTime, languageName, textOf } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { Trouble } from "../view/trouble.tsx";
import { words } from "../words/words.ts";
import "./conversations.css";
import { OutcomeBadge } from "./outcome-badge.tsx";
import { Step } from "./step.tsx";

/** One conversation, to be read from top to bottom. */
export function ConversationScreen() {
  const { params } = useRoute();
  const id = params["id"] ?? "";
  const { state, reload } = useLoaded(id, () => learningApi.conversation(id));
  return (
    <div class="screen learning reading">
      {state.type === "loading" && <Coming />}
      {state.type === "failed" &&
        (state.trouble instanceof RequestProblem &&
        state.trouble.code === "unknown-conversation" ? (
          <Gone />
        ) : (
          <Trouble trouble={state.trouble} onRetry={() => void reload()} />
        ))}
      {state.type === "ready" && <Conversation conversation={state.value} />}
    </div>
  );
}

/** Erased by the shopper, or too old to be kept: the figures stay, the words do not. */
function Gone() {
  const { goneTitle, goneText } = learningWords();
  return (
    <div class="card empty">
      <Icon name="speech" />
      <h1>{goneTitle}</h1>
      <p>{goneText}</p>
      <a class="button" href="/studio/conversations">
        {words().conversations}
      </a>
    </div>
  );
}

function Conversation({ conversation }: { readonly conversation: LearningConversation }) {
  const { steps, startedAt, lastAt, locale, outcome, hasTexts, isSimulated, flow, flowTitle } =
    conversation;
  const { conversationOf, textsHidden, textsNoted, textsSimulated } = learningWords();
  const titles = new Map(
    steps.flatMap((step) =>
      step.type === "products" ? step.products.map(({ id, title }) => [id, title] as const) : [],
    ),
  );
  const titleOf = (product: string): string => titles.get(product) ?? product;
  const took = Math.max(Date.parse(lastAt) - Date.parse(startedAt), 0);
  return (
    <>
      <header class="screen-head">
        <div>
          <p class="small crumb">
            <a href={`/studio/conversations?flow=${encodeURIComponent(flow)}`}>
              {words().conversations}
            </a>
          </p>
          <h1>
            {conversationOf(formatTime(startedAt))} <OutcomeBadge outcome={outcome} />
          </h1>
          <p>
            {[
              textOf(flowTitle, flow),
              versionName(conversation),
              languageName(locale),
              formatDuration(took),
            ].join(" · ")}
          </p>
        </div>
      </header>
      <p class="note texts-note">
        <Icon name={isSimulated ? "flask" : hasTexts ? "eye" : "lock"} />
        {isSimulated ? textsSimulated : hasTexts ? textsNoted : textsHidden}
      </p>
      <ol class="conversation-steps" lang={locale}>
        {steps.map((step) => (
          <Step key={step.seq} step={step} began={startedAt} titleOf={titleOf} />
        ))}
      </ol>
    </>
  );
}
