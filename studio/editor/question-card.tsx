import type { StudioFlow, StudioQuestion } from "../../src/protocol/studio.ts";
import { formatNumber, formatShare } from "../view/format.ts";
import { mayWrite } from "../frame/session.ts";
import { Icon } from "../view/icon.tsx";
import { MoveHandle } from "../view/sortable.tsx";
import { words } from "../words/words.ts";
import type { Editor } from "./editor.ts";
import { optionName, optionsOf, questionName } from "./flow-texts.ts";
import { askedOf, countsOf, issuesAt, shownCount } from "./option-facts.ts";
import { QuestionBody } from "./question-body.tsx";
import { QuestionMenu } from "./question-menu.tsx";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  readonly question: StudioQuestion;
  readonly number: number;
  readonly ids: readonly string[];
  readonly isOpen: boolean;
  readonly isNew: boolean;
  readonly onToggle: () => void;
  readonly onMove: (id: string, before: string | undefined) => void;
}

/** A question: a line to read when closed, everything about it when open. */
export function QuestionCard(props: Props) {
  const { editor, flow, question, number, ids, isOpen, isNew, onToggle, onMove } = props;
  const name = questionName(question);
  const asked = askedOf(editor.asked.value, question.id).asked;
  const issues = issuesAt(flow.issues, ["questions", number - 1]);
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const isOff = question.enabled === false;
  const path = ["questions", question.id];
  const { requiredBadge, disabledBadge, askedBy, askedOf: askedText } = words();
  return (
    <li class="question" data-id={question.id} data-open={isOpen} data-off={isOff}>
      <div class="question-head">
        {mayWrite() && <MoveHandle id={question.id} name={name} ids={ids} onMove={onMove} />}
        <h2>
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            <span class="number figure">{number}</span>
            <span class="question-name">{name}</span>
          </button>
        </h2>
        {isOff && <span class="badge">{disabledBadge}</span>}
        {question.required && <span class="badge accent">{requiredBadge}</span>}
        {question.ask_if && <span class="badge">{words().askIfBadge}</span>}
        {issues.length > 0 && (
          <span class={errors > 0 ? "badge bad" : "badge warn"}>
            {errors > 0 ? words().errors(errors) : words().warnings(issues.length)}
          </span>
        )}
        {asked !== undefined && !isOff && (
          <span class="asked small muted figure" title={askedText(formatShare(asked))}>
            {askedBy(formatShare(asked))}
          </span>
        )}
        {mayWrite() && (
          <QuestionMenu editor={editor} question={question} ids={ids} onMove={onMove} />
        )}
        <button
          type="button"
          class="icon-button"
          aria-hidden="true"
          tabIndex={-1}
          onClick={onToggle}
        >
          <Icon name={isOpen ? "up" : "down"} />
        </button>
      </div>
      {isOpen ? (
        <QuestionBody
          editor={editor}
          flow={flow}
          question={question}
          path={path}
          place={number - 1}
          isNew={isNew}
        />
      ) : (
        <OptionLine flow={flow} question={question} onOpen={onToggle} />
      )}
    </li>
  );
}

/** The answers of a closed question, each with what it keeps. */
function OptionLine(props: {
  readonly flow: StudioFlow;
  readonly question: StudioQuestion;
  readonly onOpen: () => void;
}) {
  const { flow, question, onOpen } = props;
  if (optionsOf(question).length === 0) return null;
  return (
    <ul class="option-line" onClick={onOpen}>
      {optionsOf(question).map((option) => {
        const counts = countsOf(flow, question.id, option.id);
        const count = counts && shownCount(counts, flow.counts?.products ?? 0);
        return (
          <li key={option.id} class={count === 0 ? "chip none" : "chip"}>
            {optionName(option)}
            {count !== undefined && <small class="figure">{formatNumber(count)}</small>}
          </li>
        );
      })}
    </ul>
  );
}
