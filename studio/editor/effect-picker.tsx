import { useEffect, useState } from "preact/hooks";
import type { StudioAttribute, StudioEffect, StudioTest } from "../../src/protocol/studio.ts";
import { api } from "../api/studio-api.ts";
import { Dialog } from "../view/dialog.tsx";
import { formatNumber, formatShare, textOf } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { Segments } from "../view/segments.tsx";
import { words } from "../words/words.ts";
import { AttributeList } from "./attribute-list.tsx";
import type { Effect } from "./condition-words.ts";
import type { Editor } from "./editor.ts";
import { TestFields } from "./test-fields.tsx";

export interface PickedEffect extends Effect {
  readonly strength: "must" | "wish";
}

interface Props {
  readonly editor: Editor;
  readonly given?: PickedEffect;
  /** Without it, must and wish can be chosen. */
  readonly isScope?: boolean;
  readonly onPick: (effect: PickedEffect) => void;
  readonly onClose: () => void;
}

/** Chooses a property and its values from the catalogue's own, with what they would keep. */
export function EffectPicker({ editor, given, isScope = false, onPick, onClose }: Props) {
  const attributes = editor.attributes.value;
  const [attribute, setAttribute] = useState(attributes.find(({ id }) => id === given?.attribute));
  const [test, setTest] = useState<StudioTest | undefined>(given?.test);
  const [strength, setStrength] = useState(given?.strength ?? "wish");
  const { pickAttribute, must, wish, mustText, wishText } = words();

  if (attribute === undefined) {
    return (
      <Dialog key="list" title={pickAttribute} onClose={onClose}>
        <AttributeList attributes={attributes} onPick={setAttribute} />
      </Dialog>
    );
  }
  const isPreference = test !== undefined && "prefer" in test;
  return (
    <Dialog
      key={attribute.id}
      title={textOf(attribute.label, attribute.id)}
      onClose={onClose}
      footer={
        <>
          <Keeps editor={editor} attribute={attribute} test={test} isScope={isScope} />
          <button
            type="button"
            class="button primary"
            disabled={test === undefined}
            onClick={() => {
              if (test === undefined) return;
              onPick({
                attribute: attribute.id,
                test,
                strength: isPreference ? "wish" : strength,
              });
            }}
          >
            {words().apply}
          </button>
        </>
      }
    >
      <div class="picked-head">
        <button
          type="button"
          class="button quiet"
          data-back
          onClick={() => {
            setAttribute(undefined);
            setTest(undefined);
          }}
        >
          <Icon name="left" little />
          {pickAttribute}
        </button>
        <span class="small muted">
          {words().knownFor(formatShare(attribute.of === 0 ? 0 : attribute.known / attribute.of))}
        </span>
      </div>
      {attribute.explain && <p class="muted">{textOf(attribute.explain)}</p>}
      <TestFields
        key={attribute.id}
        attribute={attribute}
        test={test}
        mayPrefer={!isScope}
        onChange={setTest}
      />
      {!isScope && !isPreference && (
        <div class="strength">
          <Segments
            label={`${must}, ${wish}`}
            value={strength}
            choices={[
              { value: "wish", label: wish },
              { value: "must", label: must },
            ]}
            onChange={setStrength}
          />
          <span class="hint">{strength === "must" ? mustText : wishText}</span>
        </div>
      )}
    </Dialog>
  );
}

interface KeepsProps {
  readonly editor: Editor;
  readonly attribute: StudioAttribute;
  readonly test: StudioTest | undefined;
  readonly isScope: boolean;
}

/** What would be left, asked of the server as soon as there is something to ask. */
function Keeps({ editor, attribute, test, isScope }: KeepsProps) {
  const [effect, setEffect] = useState<StudioEffect>();
  const document = editor.flow.value?.document;
  const asked = JSON.stringify(test);
  useEffect(() => {
    setEffect(undefined);
    if (test === undefined || "prefer" in test || document?.catalog === undefined) return undefined;
    let isWanted = true;
    const condition = { [attribute.id]: test };
    const scope = isScope || document.scope === undefined ? {} : { scope: document.scope };
    api.effect(document.catalog, { ...scope, condition }).then(
      (found) => {
        if (isWanted) setEffect(found);
      },
      // Without a number one can still choose.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [attribute.id, asked]);
  return (
    <p class="keeps figure" role="status">
      {effect && words().wouldKeep(formatNumber(effect.keeps), formatNumber(effect.of))}
      {effect && effect.unknown > 0 && (
        <span class="muted"> · {words().wouldNotSay(formatNumber(effect.unknown))}</span>
      )}
    </p>
  );
}
