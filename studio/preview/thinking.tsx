import { useEffect, useState } from "preact/hooks";
import type { StudioFlow, StudioThinking } from "../../src/protocol/studio.ts";
import { api } from "../api/studio-api.ts";
import { questionName, questionsOf } from "../editor/flow-texts.ts";
import { formatNumber, formatShare } from "../view/format.ts";
import { ShareBar } from "../view/share-bar.tsx";
import { language, words } from "../words/words.ts";

interface Props {
  readonly conversation: string | undefined;
  /** Goes up with every turn. */
  readonly turn: number;
  readonly locale: string;
  readonly flow: StudioFlow;
}

/** What is left, what is likely, what would be asked next, and why what is shown is shown. */
export function Thinking({ conversation, turn, locale, flow }: Props) {
  const [thinking, setThinking] = useState<StudioThinking>();
  useEffect(() => {
    if (conversation === undefined) {
      setThinking(undefined);
      return undefined;
    }
    let isWanted = true;
    api.thinking(conversation, locale).then(
      (found) => {
        if (isWanted) setThinking(found);
      },
      // The conversation goes on without it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [conversation, turn, locale]);

  const { thinking: title, thinkingEmpty, remaining } = words();
  return (
    <section class="thinking" aria-label={title}>
      <h3>{title}</h3>
      {thinking === undefined ? (
        <p class="small muted">{thinkingEmpty}</p>
      ) : (
        <>
          <p class="figure">
            {remaining(formatNumber(thinking.remaining), formatNumber(thinking.total))}
          </p>
          <Needs thinking={thinking} />
          <NextQuestions thinking={thinking} flow={flow} />
          <Likely thinking={thinking} />
          <Statements thinking={thinking} />
        </>
      )}
    </section>
  );
}

/** What it has understood so far, and how many products meet each of it. */
function Needs({ thinking }: { readonly thinking: StudioThinking }) {
  const { needs, must, wish, meets } = words();
  if (thinking.needs.length === 0) return null;
  return (
    <>
      <h4>{needs}</h4>
      <ul class="thought-needs">
        {thinking.needs.map(({ id, label, kind, meets: count }) => (
          <li key={id}>
            <span>
              {label} <span class="badge">{kind === "must" ? must : wish}</span>
            </span>
            <span class="figure small muted">{meets(formatNumber(count))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function NextQuestions({ thinking, flow }: { thinking: StudioThinking; flow: StudioFlow }) {
  const questions = questionsOf(flow.document);
  const most = Math.max(...thinking.questions.map(({ gainBits }) => gainBits), 0.01);
  if (thinking.questions.length === 0) return null;
  return (
    <>
      <h4>{words().nextQuestions}</h4>
      {thinking.why && <p class="small">{thinking.why[language.value]}</p>}
      <p class="small muted">{words().bitsHint}</p>
      <ul class="bars">
        {thinking.questions.slice(0, 6).map(({ id, gainBits, isAsked }) => {
          const question = questions.find((one) => one.id === id);
          return (
            <li key={id} data-asked={isAsked}>
              <span>{question === undefined ? id : questionName(question)}</span>
              <span class="figure small muted">{words().bits(formatBits(gainBits))}</span>
              <ShareBar share={gainBits / most} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** As in the sentence beside it. */
function formatBits(bits: number): string {
  return formatNumber(bits, 2, 2);
}

function Likely({ thinking }: { readonly thinking: StudioThinking }) {
  const [first] = thinking.belief;
  if (first === undefined) return null;
  return (
    <>
      <h4>{words().likely}</h4>
      <ul class="bars">
        {thinking.belief.map(({ product, title, share, fits }) => (
          <li key={product} data-fits={fits}>
            <span>{title}</span>
            <span class="figure small muted">{formatShare(share)}</span>
            <ShareBar share={share / first.share} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Statements({ thinking }: { readonly thinking: StudioThinking }) {
  if (thinking.shown.length === 0) return null;
  return (
    <details class="statements">
      <summary>{words().statements}</summary>
      {thinking.shown.map(({ product, title, statements }) => (
        <div key={product}>
          <h4>{title}</h4>
          <ul class="small">
            {statements.map(({ text, field, value, kind }) => (
              <li key={`${field} ${text}`} class={kind}>
                {text}{" "}
                <span class="muted">
                  ({field}: {value})
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
