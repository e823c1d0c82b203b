import { useState } from "preact/hooks";
import type { StudioFlow, StudioQuestion } from "../../src/protocol/studio.ts";
import { mayWrite } from "../frame/session.ts";
import { Icon } from "../view/icon.tsx";
import { words } from "../words/words.ts";
import { AskIfField } from "./ask-if-field.tsx";
import type { Editor } from "./editor.ts";
import { localesOf, optionsOf } from "./flow-texts.ts";
import { IssueList } from "./issue-list.tsx";
import { blankOption } from "./new-parts.ts";
import { NumberSettings } from "./number-settings.tsx";
import { askedOf, issuesAt } from "./option-facts.ts";
import { OptionRow } from "./option-row.tsx";
import { CombineField, KindField } from "./question-kind.tsx";
import { TextsGrid } from "./texts-grid.tsx";

interface BodyProps {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  readonly question: StudioQuestion;
  readonly path: readonly string[];
  readonly place: number;
  /** Just added: its words are written next. */
  readonly isNew: boolean;
}

/** Everything about a question that is open. */
export function QuestionBody({ editor, flow, question, path, place, isNew }: BodyProps) {
  const [added, setAdded] = useState<string>();
  const locales = localesOf(flow.document ?? {});
  const options = optionsOf(question);
  const ids = options.map(({ id }) => id);
  const shares = askedOf(editor.asked.value, question.id);
  const own = issuesAt(flow.issues, ["questions", place]).filter(
    (issue) => issue.path[2] !== "options",
  );
  const { why, example, addOption } = words();
  return (
    <fieldset class="question-body" disabled={!mayWrite()}>
      <TextsGrid
        editor={editor}
        locales={locales}
        path={path}
        rows={[
          { key: "ask", label: words().question, texts: question.ask, isStrong: true, isNew },
          {
            key: "why",
            label: why,
            texts: question.why,
            placeholder: ({ whyPlaceholder }) => whyPlaceholder,
            isOptional: true,
          },
          {
            key: "example",
            label: example,
            texts: question.example,
            placeholder: ({ examplePlaceholder }) => examplePlaceholder,
            isOptional: true,
          },
        ]}
      />
      <IssueList issues={own} />
      <div class="question-settings">
        <KindField editor={editor} question={question} path={path} />
        {question.kind === "multi" && (
          <CombineField editor={editor} question={question} path={path} />
        )}
        {(question.kind === "range" || question.kind === "budget") && (
          <NumberSettings editor={editor} question={question} path={path} />
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={question.required ?? false}
            onChange={({ currentTarget }) =>
              editor.change(
                currentTarget.checked
                  ? { op: "set", path: [...path, "required"], value: true }
                  : { op: "remove", path: [...path, "required"] },
              )
            }
          />
          {words().required}
        </label>
        <AskIfField editor={editor} flow={flow} question={question} path={path} />
      </div>
      <ul class="options" aria-label={words().options}>
        {options.map((option, at) => (
          <OptionRow
            key={option.id}
            isNew={option.id === added}
            editor={editor}
            flow={flow}
            question={question.id}
            kind={question.kind}
            option={option}
            siblings={ids}
            locales={locales}
            place={["questions", place, "options", at]}
            chosen={shares.chosen(option.id)}
            onMove={(id, before) =>
              editor.change({
                op: "move",
                path: [...path, "options", id],
                ...(before === undefined ? {} : { before }),
              })
            }
          />
        ))}
      </ul>
      {question.kind !== "yes-no" && (
        <button
          type="button"
          class="button quiet add-option"
          onClick={() => {
            const option = blankOption(locales, ids);
            setAdded(option.id);
            editor.change({ op: "insert", path: [...path, "options"], value: { ...option } });
          }}
        >
          <Icon name="plus" little />
          {addOption}
        </button>
      )}
    </fieldset>
  );
}
