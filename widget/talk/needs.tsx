import { h, type Child } from "../dom/h.ts";
import type { Chip } from "../transcript/entry.ts";
import { close, Icon } from "../view/icon.tsx";
import type { View } from "../view/view.ts";

/** What was understood, each with a cross; what no longer counts is struck out. */
export function Needs({
  view: { controller, model },
  chips,
}: {
  readonly view: View;
  readonly chips: readonly Chip[];
}): Child {
  const { texts, waiting } = model;
  const going = waiting.map(({ turn: { command } }) => command.type === "retract" && command.need);
  return (
    <ul class="needs" aria-label={texts.understood}>
      {chips.map(({ id, label, gone, assumed }) => (
        <li key={id}>
          {gone || going.includes(id) ? (
            <s class="chip gone">
              <span>{label}</span>
            </s>
          ) : (
            <span class={assumed ? "chip assumed" : "chip"} part="chip">
              <span>
                {assumed && <small>{texts.assumed} </small>}
                {label}
              </span>
              <button
                aria-label={texts.takeBack(label)}
                onClick={() => controller.send({ type: "retract", need: id })}
              >
                <Icon path={close} />
              </button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
