import { mayWrite } from "../frame/session.ts";
import { EmbedCode } from "../versions/embed-code.tsx";
import { Icon, type IconName } from "../view/icon.tsx";
import { words } from "../words/words.ts";
import { demo, loadDemo } from "./demo.ts";
import { learningWords } from "./learning-words.ts";

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly flow: string;
  /** Shoppers can meet it already. */
  readonly isLive: boolean;
  /** The demo data are there now. */
  readonly onDemo: () => void;
}

/** Nothing was counted yet: what this page is for, what to do first, and a way to look around. */
export function NoData({ icon, title, text, flow, isLive, onDemo }: Props) {
  const { firstSteps, stepPublish, stepDone, stepEmbed, stepReport, openFlow } = learningWords();
  return (
    <div class="no-data">
      <section class="card no-data-what">
        <Icon name={icon} />
        <h2>{title}</h2>
        <p class="muted">{text}</p>
        <h3>{firstSteps}</h3>
        <ol class="first-steps">
          <li class={isLive ? "done" : ""}>
            {stepPublish}{" "}
            {isLive && (
              <span class="badge good">
                <Icon name="check" little />
                {stepDone}
              </span>
            )}{" "}
            <a href={`/studio/flows/${flow}`}>{openFlow}</a>
          </li>
          <li>
            {stepEmbed}
            <EmbedCode flow={flow} />
          </li>
          <li>{stepReport}</li>
        </ol>
      </section>
      <DemoOffer onDemo={onDemo} />
    </div>
  );
}

function DemoOffer({ onDemo }: { readonly onDemo: () => void }) {
  const { lookAround, lookAroundText, loadDemoData, loadingDemo, showDemo } = learningWords();
  const state = demo.value?.state;
  const isLoading = state === "loading";
  if (state === undefined || (!mayWrite() && state !== "loaded")) return null;
  return (
    <section class="card no-data-demo">
      <Icon name="flask" />
      <h2>{lookAround}</h2>
      <p class="muted">{lookAroundText}</p>
      <button
        type="button"
        class="button"
        aria-disabled={isLoading}
        onClick={() => {
          if (state === "loaded") onDemo();
          else if (!isLoading) void loadDemo().then(onDemo);
        }}
      >
        {isLoading ? loadingDemo : state === "loaded" ? showDemo : loadDemoData}
      </button>
    </section>
  );
}

export function NoFlows() {
  const { noFlowsToSee, noFlowsText, newFlow } = words();
  return (
    <div class="card empty">
      <Icon name="flows" />
      <h2>{noFlowsToSee}</h2>
      <p>{noFlowsText}</p>
      {mayWrite() && (
        <a class="button primary" href="/studio?new">
          <Icon name="plus" little />
          {newFlow}
        </a>
      )}
    </div>
  );
}
