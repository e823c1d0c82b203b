import type { ComponentChildren } from "preact";
import type { LearningStep } from "../../src/protocol/learning.ts";
import { formatCount, formatDuration } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { Icon, type IconName } from "../view/icon.tsx";
import { language } from "../words/words.ts";

type Of<Type extends LearningStep["type"]> = Extract<LearningStep, { readonly type: Type }>;

interface Props {
  readonly step: LearningStep;
  /** ISO 8601: times are told from here. */
  readonly began: string;
  /** What a product is called; later steps know it by its id alone. */
  readonly titleOf: (product: string) => string;
}

/** One step: the shopper's words on the right, the advisor's on the left, what happened between. */
export function Step({ step, began, titleOf }: Props) {
  const { stepWords: say } = learningWords();
  switch (step.type) {
    case "started":
      return <Spoken step={step} began={began} text={step.text} />;
    case "spoke":
      return <Spoken step={step} began={began} text={step.text} characters={step.characters} />;
    case "asked":
      return (
        <Spoken step={step} began={began} text={step.text}>
          <Aside>{say.remaining(formatCount(step.remaining))}</Aside>
        </Spoken>
      );
    case "said":
      return <Said step={step} began={began} />;
    case "answered":
      return <Answered step={step} began={began} />;
    case "products":
      return <Products step={step} began={began} />;
    case "critiqued":
      return <Happened icon="refresh" text={say.critiqued(titleOf(step.product), step.critique)} />;
    case "retracted":
      return <Happened icon="undo" text={say.retracted(step.need)} />;
    case "misunderstood":
      return <Happened icon="warning" text={say.misunderstood} tone="warn" />;
    case "restarted":
      return <Happened icon="refresh" text={say.restarted} />;
    case "shop":
      return (
        <Happened
          icon={step.event === "viewed" ? "eye" : "cart"}
          text={say.shop[step.event](titleOf(step.product), step.quantity)}
          tone={step.event === "bought" || step.event === "added-to-cart" ? "good" : undefined}
        />
      );
  }
}

interface StepProps<Type extends LearningStep["type"]> {
  readonly step: Of<Type>;
  readonly began: string;
}

interface SpokenProps {
  readonly step: LearningStep;
  readonly began: string;
  readonly text: string | undefined;
  readonly characters?: number;
  readonly children?: ComponentChildren;
}

function Spoken({ step, began, text, characters = 0, children }: SpokenProps) {
  return (
    <li class="turn advisor">
      <Speaker name={learningWords().advisor} at={step.at} began={began} />
      <div class="bubble">
        {text === undefined ? <Hidden characters={characters} /> : <p>{text}</p>}
      </div>
      {children}
    </li>
  );
}

function Said({ step, began }: StepProps<"said">) {
  const { text, characters, understood } = step;
  return (
    <li class="turn shopper">
      <Speaker name={learningWords().shopper} at={step.at} began={began} />
      <div class="bubble">
        {text === undefined ? <Hidden characters={characters} /> : <p>{text}</p>}
      </div>
      {understood.length > 0 && (
        <Aside>
          {learningWords().stepWords.understood} {understood.join(", ")}
        </Aside>
      )}
    </li>
  );
}

/** What was tapped is the merchandiser's own label; what was typed may be hidden. */
function Answered({ step, began }: StepProps<"answered">) {
  const { options, text, revised } = step;
  return (
    <li class="turn shopper">
      <Speaker name={learningWords().shopper} at={step.at} began={began} />
      <div class="tapped">
        {text === undefined && options.length === 0 ? (
          <Hidden characters={0} />
        ) : (
          <span class="chip-shown">{text ?? options.join(", ")}</span>
        )}
      </div>
      {revised && <Aside>{learningWords().stepWords.revised}</Aside>}
    </li>
  );
}

function Products({ step, began }: StepProps<"products">) {
  const { products, relaxed = [], remaining } = step;
  const { stepWords: say, advisor } = learningWords();
  return (
    <li class="turn advisor wide-turn">
      <Speaker name={advisor} at={step.at} began={began} />
      <ul class="shown-products">
        {products.map(({ id, title, reasons }) => (
          <li key={id} class="card">
            <b>{title}</b>
            <ul class="small muted">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Aside>
        {say.remaining(formatCount(remaining))}
        {relaxed.length > 0 && ` · ${say.relaxed} ${relaxed.join(", ")}`}
      </Aside>
    </li>
  );
}

interface HappenedProps {
  readonly icon: IconName;
  readonly text: string;
  readonly tone?: "good" | "warn" | undefined;
}

function Happened({ icon, text, tone }: HappenedProps) {
  return (
    <li class={`happened ${tone ?? ""}`} lang={language.value}>
      <Icon name={icon} little />
      {text}
    </li>
  );
}

function Speaker(props: { readonly name: string; readonly at: string; readonly began: string }) {
  const after = Date.parse(props.at) - Date.parse(props.began);
  return (
    <p class="speaker small muted" lang={language.value}>
      {props.name}
      {after > 0 && <span class="figure"> +{formatDuration(after)}</span>}
    </p>
  );
}

function Aside({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="aside small muted" lang={language.value}>
      {children}
    </p>
  );
}

function Hidden({ characters }: { readonly characters: number }) {
  return (
    <p class="hidden-text muted" lang={language.value}>
      {learningWords().hiddenText(characters, formatCount(characters))}
    </p>
  );
}
