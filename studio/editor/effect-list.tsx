import { useState } from "preact/hooks";
import type { StudioCondition, StudioEdit, StudioPath } from "../../src/protocol/studio.ts";
import { Icon } from "../view/icon.tsx";
import { words } from "../words/words.ts";
import { effectsOf, effectWords, type Effect } from "./condition-words.ts";
import type { Editor } from "./editor.ts";
import { EffectPicker, type PickedEffect } from "./effect-picker.tsx";

export type Strength = "must" | "wish";

interface Props {
  readonly editor: Editor;
  /** Of the option. */
  readonly path: StudioPath;
  readonly name: string;
  readonly must: StudioCondition | undefined;
  readonly wish: StudioCondition | undefined;
}

/** What an answer does to the assortment, each requirement a chip that opens. */
export function EffectList({ editor, path, name, must, wish }: Props) {
  const [picking, setPicking] = useState<PickedEffect | "new">();
  const parts = [...partsOf("must", must), ...partsOf("wish", wish)];
  const addWord = parts.length === 0 ? words().addEffect : words().add;
  return (
    <div class="effects">
      {parts.map((part) =>
        part.effect === undefined ? (
          <span key={part.strength} class={`effect ${part.strength}`}>
            <b>{words()[part.strength]}</b>
            {words().complexEffect}
          </span>
        ) : (
          <EffectChip
            key={`${part.strength} ${part.effect.attribute}`}
            editor={editor}
            strength={part.strength}
            effect={part.effect}
            onOpen={setPicking}
            onRemove={(picked) => editor.change(...removal(path, picked, { must, wish }))}
          />
        ),
      )}
      {parts.length === 0 && <span class="small muted">{words().noEffect}</span>}
      <button
        type="button"
        class="add-effect"
        aria-label={`${addWord}: ${name}`}
        title={addWord}
        onClick={() => setPicking("new")}
      >
        <Icon name="plus" little />
        {parts.length === 0 && addWord}
      </button>
      {picking !== undefined && (
        <EffectPicker
          editor={editor}
          {...(picking === "new" ? {} : { given: picking })}
          onClose={() => setPicking(undefined)}
          onPick={(picked) => {
            const before = picking === "new" ? [] : removal(path, picking, { must, wish });
            const isSamePlace =
              picking !== "new" &&
              picking.strength === picked.strength &&
              picking.attribute === picked.attribute;
            editor.change(...(isSamePlace ? [] : before), {
              op: "set",
              path: [...path, picked.strength, picked.attribute],
              value: picked.test,
            });
            setPicking(undefined);
          }}
        />
      )}
    </div>
  );
}

interface ChipProps {
  readonly editor: Editor;
  readonly strength: Strength;
  readonly effect: Effect;
  readonly onOpen: (picked: PickedEffect) => void;
  readonly onRemove: (picked: PickedEffect) => void;
}

function EffectChip({ editor, strength, effect, onOpen, onRemove }: ChipProps) {
  const text = effectWords(effect, editor.attributes.value);
  const picked = { ...effect, strength };
  return (
    <span class={`effect ${strength}`}>
      <button type="button" class="effect-open" onClick={() => onOpen(picked)}>
        <b>{words()[strength]}</b>
        {text}
      </button>
      <button
        type="button"
        class="effect-remove"
        aria-label={words().removeEffect(text)}
        onClick={() => onRemove(picked)}
      >
        <Icon name="close" little />
      </button>
    </span>
  );
}

interface Part {
  readonly strength: Strength;
  /** Absent for a condition that combines others. */
  readonly effect?: Effect;
}

function partsOf(strength: Strength, condition: StudioCondition | undefined): readonly Part[] {
  const effects = effectsOf(condition);
  return effects?.map((effect) => ({ strength, effect })) ?? [{ strength }];
}

/** The last requirement takes the word `must` or `wish` with it. */
function removal(
  path: StudioPath,
  { strength, attribute }: PickedEffect,
  conditions: Readonly<Record<Strength, StudioCondition | undefined>>,
): readonly StudioEdit[] {
  const effects = effectsOf(conditions[strength]) ?? [];
  const isLast = effects.every((effect) => effect.attribute === attribute);
  return [{ op: "remove", path: [...path, strength, ...(isLast ? [] : [attribute])] }];
}
