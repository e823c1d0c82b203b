import { useState } from "preact/hooks";
import type { StudioAskIf, StudioFlow, StudioQuestion } from "../../src/protocol/studio.ts";
import { Dialog } from "../view/dialog.tsx";
import { listOf } from "../view/format.ts";
import { words } from "../words/words.ts";
import type { Editor } from "./editor.ts";
import { optionName, optionsOf, questionName, questionsOf } from "./flow-texts.ts";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  readonly question: StudioQuestion;
  readonly path: readonly string[];
}

/** Answers ticked per question; all the questions must hold, one answer of each is enough. */
type Wanted = Readonly<Record<string, readonly string[]>>;

/** After which answers a question is worth asking. */
export function AskIfField({ editor, flow, question, path }: Props) {
  const [isOpen, setOpen] = useState(false);
  const wanted = readAskIf(question.ask_if);
  const { askIfAlways, askIfOnly, askIfComplex } = words();
  const others = questionsOf(flow.document).filter(({ id }) => id !== question.id);
  return (
    <>
      <button type="button" class="button quiet ask-if" onClick={() => setOpen(true)}>
        {question.ask_if === undefined
          ? askIfAlways
          : wanted === undefined
            ? askIfComplex
            : askIfOnly(askIfWords(wanted, others))}
      </button>
      {isOpen && (
        <AskIfDialog
          others={others}
          wanted={wanted ?? {}}
          onClose={() => setOpen(false)}
          onChange={(next) => {
            setOpen(false);
            const askIf = writeAskIf(next);
            editor.change(
              askIf === undefined
                ? { op: "remove", path: [...path, "ask_if"] }
                : { op: "set", path: [...path, "ask_if"], value: askIf },
            );
          }}
        />
      )}
    </>
  );
}

function AskIfDialog(props: {
  readonly others: readonly StudioQuestion[];
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
  readonly onClose: () => void;
}) {
  const { others, onChange, onClose } = props;
  const [wanted, setWanted] = useState(props.wanted);
  const { askIfOnlyAfter, askIfChoose, askIfAlways, askIfNoEarlier, apply } = words();
  const choosable = others.filter((one) => optionsOf(one).length > 0);
  return (
    <Dialog
      title={askIfOnlyAfter}
      onClose={onClose}
      footer={
        <>
          <button type="button" class="button quiet" onClick={() => onChange({})}>
            {askIfAlways}
          </button>
          <button type="button" class="button primary" onClick={() => onChange(wanted)}>
            {apply}
          </button>
        </>
      }
    >
      <p class="muted">{choosable.length > 0 ? askIfChoose : askIfNoEarlier}</p>
      {choosable.map((one) => (
        <fieldset key={one.id}>
          <legend class="legend">{questionName(one)}</legend>
          {optionsOf(one).map((option) => {
            const ticked = wanted[one.id] ?? [];
            return (
              <label class="check" key={option.id}>
                <input
                  type="checkbox"
                  checked={ticked.includes(option.id)}
                  onChange={({ currentTarget }) =>
                    setWanted({
                      ...wanted,
                      [one.id]: currentTarget.checked
                        ? [...ticked, option.id]
                        : ticked.filter((id) => id !== option.id),
                    })
                  }
                />
                {optionName(option)}
              </label>
            );
          })}
        </fieldset>
      ))}
    </Dialog>
  );
}

/** Nothing for a condition that says more than can be ticked. */
function readAskIf(askIf: StudioAskIf | undefined): Wanted | undefined {
  if (askIf === undefined) return {};
  const entries = Object.entries(askIf).map(([question, test]) => {
    const options: unknown =
      typeof test === "object" && test !== null && "any_of" in test ? test.any_of : undefined;
    return Array.isArray(options) ? ([question, options.map(String)] as const) : undefined;
  });
  const read = entries.filter((entry) => entry !== undefined);
  return read.length === entries.length ? Object.fromEntries(read) : undefined;
}

function writeAskIf(wanted: Wanted): Record<string, { any_of: readonly string[] }> | undefined {
  const entries = Object.entries(wanted).filter(([, options]) => options.length > 0);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.map(([question, options]) => [question, { any_of: options }]));
}

/** “Where?”: In town or In high mountains */
function askIfWords(wanted: Wanted, others: readonly StudioQuestion[]): string {
  const parts = Object.entries(wanted).map(([id, ticked]) => {
    const question = others.find((one) => one.id === id);
    const names = ticked.map((one) => {
      const option = question && optionsOf(question).find((each) => each.id === one);
      return option ? optionName(option) : one;
    });
    const name = question ? questionName(question) : id;
    return words().askIfAnswers(name, listOf(names, "disjunction"));
  });
  return listOf(parts, "conjunction");
}
