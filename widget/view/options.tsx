import { h, type Child } from "../dom/h.ts";
import type { WireOption, WireQuestion } from "../../src/protocol/server-message.ts";
import type { AnswerValue } from "../transcript/entry.ts";
import { parseAmount } from "./format.ts";
import { Icon } from "./icon.tsx";
import { pictures } from "./pictures.ts";
import type { View } from "./view.ts";

/** What was chosen, as the server takes it, and in words. */
export type Given =
  | { readonly options: string[]; readonly text: string }
  | { readonly value: AnswerValue; readonly text: string }
  | { readonly unsure: true; readonly text: string };

export interface OptionsProps {
  readonly view: View;
  readonly question: WireQuestion;
  /** The id of the element that holds the question's text. */
  readonly labelledBy: string;
  /** What was answered before. */
  readonly chosen: readonly string[];
  readonly give: (given: Given) => void;
}

/** The choices of a question; one tap answers, except where several can be chosen. */
export function Options(props: OptionsProps): Child {
  const { view, question, labelledBy, chosen, give } = props;
  const { texts } = view.model;
  const isMulti = question.kind === "multi";

  function takeTicked(event: Event): void {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const ticked = new FormData(form).getAll("option");
    const taken = question.options.filter(({ id }) => ticked.includes(id));
    if (taken.length === 0) return form.querySelector("input")?.focus();
    const text = taken.map(({ label }) => label).join(", ");
    give({ options: taken.map(({ id }) => id), text });
  }

  const group = {
    class: `options ${shapeOf(question)}`,
    role: "group",
    "aria-labelledby": labelledBy,
    onKeydown: moveFocus,
  } as const;
  const unsure = (
    <button class="unsure" part="option" onClick={() => give({ unsure: true, text: texts.unsure })}>
      {texts.unsure}
    </button>
  );
  if (isMulti) {
    return (
      <form onSubmit={takeTicked}>
        <div {...group}>
          {question.options.map((option) => (
            <label class="option" part="option" key={option.id}>
              <input
                type="checkbox"
                name="option"
                value={option.id}
                checked={chosen.includes(option.id)}
              />
              <OptionFace view={view} option={option} />
            </label>
          ))}
          <div class="options-end">
            <button class="primary">{texts.take}</button>
            {unsure}
          </div>
        </div>
      </form>
    );
  }
  return (
    <div {...group}>
      {question.options.map((option) => (
        <button
          class="option"
          part="option"
          key={option.id}
          aria-current={chosen.includes(option.id) || undefined}
          onClick={() => give({ options: [option.id], text: option.label })}
        >
          <OptionFace view={view} option={option} />
        </button>
      ))}
      {question.amount && <Amount view={view} amount={question.amount} give={give} />}
      {unsure}
    </div>
  );
}

function OptionFace({
  view,
  option: { label, picture, products },
}: {
  readonly view: View;
  readonly option: WireOption;
}): readonly Child[] {
  const path = pictures[picture ?? ""];
  return [
    path !== undefined && <Icon path={path} />,
    <span class="label">{label}</span>,
    <Count view={view} count={products.count} />,
  ];
}

/** A bare number for the eye, "12 products" for the ear. */
export function Count({ view, count }: { readonly view: View; readonly count: number }): Child {
  const number = view.format.number(count);
  return (
    <span class="count">
      <span aria-hidden="true">{number}</span>
      <span class="hidden">, {view.model.texts.products(count)}</span>
    </span>
  );
}

/** For a number of the shopper's own: a limit from above. */
function Amount({
  view,
  amount,
  give,
}: {
  readonly view: View;
  readonly amount: NonNullable<WireQuestion["amount"]>;
  readonly give: OptionsProps["give"];
}): Child {
  const { texts } = view.model;
  const { format } = view;
  const { unit, min, max } = amount;
  const isMoney = /^[A-Z]{3}$/.test(unit);

  function take(event: Event): void {
    event.preventDefault();
    const { currentTarget: form } = event;
    const input = form instanceof HTMLFormElement ? form.querySelector("input") : null;
    const limit = parseAmount(input?.value ?? "");
    input?.setAttribute("aria-invalid", String(limit === undefined));
    if (limit === undefined) return input?.focus();
    const value = isMoney
      ? format.money({ amount: limit, currency: unit })
      : `${format.number(limit)} ${unit}`;
    give({ value: { max: limit }, text: `${texts.upTo} ${value}` });
  }

  return (
    <form class="amount" onSubmit={take} novalidate>
      <label>
        {texts.ownAmount}
        <span class="amount-field">
          <input
            inputmode="decimal"
            autocomplete="off"
            maxlength={12}
            placeholder={`${format.number(min)}–${format.number(max)}`}
            aria-describedby="wrong-amount"
          />
          <span aria-hidden="true">{isMoney ? format.currencySign(unit) : unit}</span>
          <button class="plain">OK</button>
        </span>
      </label>
      <p class="wrong" id="wrong-amount">
        {texts.wrongAmount}
      </p>
    </form>
  );
}

/** Longer labels than this stand below each other. */
const chipCharactersMax = 18;

function shapeOf({ kind, options }: WireQuestion): string {
  if (kind === "yes-no") return "pair";
  if (options.some(({ picture = "" }) => picture in pictures)) return "tiles";
  return options.every(({ label }) => label.length <= chipCharactersMax) ? "chips" : "rows";
}

/** Arrow keys go from choice to choice as well; Tab works as everywhere. */
function moveFocus(event: KeyboardEvent): void {
  const { currentTarget: group, target, key } = event;
  const step = /^Arrow(Down|Right)$/.test(key) ? 1 : /^Arrow(Up|Left)$/.test(key) ? -1 : 0;
  if (step === 0 || !(group instanceof Element) || !(target instanceof HTMLElement)) return;
  const choices = [...group.querySelectorAll<HTMLElement>(".option, .option input, .unsure")];
  const all = choices.filter(({ tabIndex }) => tabIndex === 0);
  const place = all.indexOf(target);
  if (place === -1) return;
  event.preventDefault();
  all.at((place + step) % all.length)?.focus();
}
