import { useState } from "preact/hooks";
import type { StudioFlow } from "../../src/protocol/studio.ts";
import { mayWrite } from "../frame/session.ts";
import { formatNumber } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { words } from "../words/words.ts";
import { AddQuestion } from "./add-question.tsx";
import type { Editor } from "./editor.ts";
import { FlowSettings } from "./flow-settings.tsx";
import { questionsOf } from "./flow-texts.ts";
import { QuestionCard } from "./question-card.tsx";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  /** Ids of the questions that are open. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  readonly onYaml: () => void;
}

/** From so many on, the end is out of sight: a question is added above them, too. */
const manyQuestions = 5;

/** The questions in order, as one reads them. */
export function FormView({ editor, flow, open, onOpen, onYaml }: Props) {
  const [hasSettings, setSettings] = useState(false);
  const [newest, setNewest] = useState<string>();
  if (flow.document === undefined) {
    return <Unreadable onYaml={onYaml} />;
  }
  const questions = questionsOf(flow.document);
  const ids = questions.map(({ id }) => id);
  const products = flow.counts?.products;

  function toggle(id: string): void {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    onOpen(next);
  }

  function added(id: string): void {
    setNewest(id);
    onOpen(new Set([...open, id]));
  }

  function move(id: string, before: string | undefined): void {
    editor.change({
      op: "move",
      path: ["questions", id],
      ...(before === undefined ? {} : { before }),
    });
  }

  return (
    <div class="form-view">
      <div class="form-head">
        <p class="muted">
          {words().questions(questions.length)}
          {products !== undefined &&
            ` · ${words().products(formatNumber(products), products === 1)}`}
        </p>
        <div class="actions">
          {mayWrite() && questions.length >= manyQuestions && (
            <AddQuestion editor={editor} flow={flow} isQuiet onAdded={added} />
          )}
          <button
            type="button"
            class="button quiet"
            aria-expanded={hasSettings}
            onClick={() => setSettings(!hasSettings)}
          >
            <Icon name="settings" />
            {words().settings}
          </button>
        </div>
      </div>
      {hasSettings && <FlowSettings editor={editor} flow={flow} />}
      {questions.length === 0 && (
        <div class="card empty">
          <Icon name="flows" />
          <h2>{words().noQuestionsTitle}</h2>
          <p>{words().noQuestionsText}</p>
        </div>
      )}
      <ol class="questions">
        {questions.map((question, at) => (
          <QuestionCard
            key={question.id}
            editor={editor}
            flow={flow}
            question={question}
            number={at + 1}
            ids={ids}
            isOpen={open.has(question.id)}
            isNew={question.id === newest}
            onToggle={() => toggle(question.id)}
            onMove={move}
          />
        ))}
      </ol>
      {mayWrite() && <AddQuestion editor={editor} flow={flow} onAdded={added} />}
    </div>
  );
}

/** What the form cannot show is corrected as text. */
export function Unreadable({ onYaml }: Pick<Props, "onYaml">) {
  return (
    <div class="form-view">
      <div class="card empty">
        <Icon name="warning" />
        <p>{words().unreadable}</p>
        <button type="button" class="button" onClick={onYaml}>
          {words().openYaml}
        </button>
      </div>
    </div>
  );
}
