import { useState } from "preact/hooks";
import type { StudioTest } from "../../src/protocol/studio.ts";
import { formatNumber, textOf } from "../view/format.ts";
import { Segments } from "../view/segments.tsx";
import { words } from "../words/words.ts";
import type { TestProps } from "./test-props.ts";

type Combination = "any_of" | "all_of" | "none_of";
type Values = readonly (string | number | boolean)[];

/** The values products have, each with how many. */
export function ValueFields({ attribute, test, onChange }: TestProps) {
  const [wanted, setWanted] = useState("");
  const given = readValues(test);
  const [combination, setCombination] = useState(given.combination);
  const { anyOf, allOf, noneOf, search } = words();
  const values = attribute.values ?? [];
  const shown = values.filter(({ value, label }) =>
    `${textOf(label)} ${value}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );

  function choose(chosen: Values, how: Combination): void {
    setCombination(how);
    onChange(chosen.length === 0 ? undefined : writeValues(chosen, how));
  }

  return (
    <>
      <div>
        <Segments
          label={words().pickValues}
          value={combination}
          choices={[
            { value: "any_of", label: anyOf },
            ...(attribute.kind === "choices" ? [{ value: "all_of" as const, label: allOf }] : []),
            { value: "none_of", label: noneOf },
          ]}
          onChange={(how) => choose(given.values, how)}
        />
      </div>
      {values.length > 12 && (
        <input
          type="search"
          class="input"
          aria-label={search}
          placeholder={search}
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      )}
      <div class="values" role="group" aria-label={textOf(attribute.label, attribute.id)}>
        {shown.map(({ value, label, count }) => (
          <label class="check" key={String(value)}>
            <input
              type="checkbox"
              checked={given.values.includes(value)}
              onChange={({ currentTarget }) =>
                choose(
                  currentTarget.checked
                    ? [...given.values, value]
                    : given.values.filter((one) => one !== value),
                  combination,
                )
              }
            />
            <span>{textOf(label, String(value))}</span>
            <span class="small muted figure">{formatNumber(count)}</span>
          </label>
        ))}
      </div>
    </>
  );
}

function readValues(test: StudioTest | undefined): { combination: Combination; values: Values } {
  if (test !== undefined && "eq" in test) return { combination: "any_of", values: [test.eq] };
  if (test !== undefined && "any_of" in test) {
    return { combination: "any_of", values: test.any_of };
  }
  if (test !== undefined && "all_of" in test) {
    return { combination: "all_of", values: test.all_of };
  }
  if (test !== undefined && "none_of" in test) {
    return { combination: "none_of", values: test.none_of };
  }
  return { combination: "any_of", values: [] };
}

function writeValues(values: Values, combination: Combination): StudioTest {
  switch (combination) {
    case "any_of":
      return { any_of: values };
    case "all_of":
      return { all_of: values };
    case "none_of":
      return { none_of: values };
  }
}
