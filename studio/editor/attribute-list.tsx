import { useState } from "preact/hooks";
import type { StudioAttribute } from "../../src/protocol/studio.ts";
import { formatShare, textOf } from "../view/format.ts";
import { words } from "../words/words.ts";
import { examples } from "./attribute-examples.ts";

interface Props {
  readonly attributes: readonly StudioAttribute[];
  readonly onPick: (attribute: StudioAttribute) => void;
}

/** The catalogue's properties, the ones it says most about first. */
export function AttributeList({ attributes, onPick }: Props) {
  const [wanted, setWanted] = useState("");
  const word = wanted.trim().toLowerCase();
  const found = attributes
    .filter(({ known }) => known > 0)
    .filter((one) => `${textOf(one.label)} ${one.id}`.toLowerCase().includes(word))
    .sort((a, b) => b.known - a.known);
  const { search, pickAttributeHint, nothingFound, knownFor } = words();
  return (
    <>
      <input
        type="search"
        class="input"
        aria-label={search}
        placeholder={search}
        value={wanted}
        autofocus
        onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key === "Enter" && first !== undefined) onPick(first);
        }}
      />
      <p class="hint">{pickAttributeHint}</p>
      <ul class="attributes">
        {found.map((attribute) => (
          <li key={attribute.id}>
            <button type="button" onClick={() => onPick(attribute)}>
              <span>{textOf(attribute.label, attribute.id)}</span>
              <span class="small muted examples">{examples(attribute)}</span>
              <span class="small muted figure">
                {knownFor(formatShare(attribute.of === 0 ? 0 : attribute.known / attribute.of))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="muted">{nothingFound}</p>}
    </>
  );
}
