import { useState } from "preact/hooks";
import type { StudioAttribute, StudioTest } from "../../src/protocol/studio.ts";
import { formatNumber, textOf } from "../view/format.ts";
import { Segments } from "../view/segments.tsx";
import { words } from "../words/words.ts";
import type { TestProps } from "./test-props.ts";

type Comparison = "gte" | "lte" | "between" | "lower" | "higher";

/** A limit below or above, typed or taken from round numbers that divide the assortment. */
export function NumberFields({ attribute, test, mayPrefer, onChange }: TestProps) {
  const [comparison, setComparison] = useState<Comparison>(() => comparisonOf(test, attribute));
  const given = test as { gte?: number; gt?: number; lte?: number; lt?: number } | undefined;
  const [min, setMin] = useState(given?.gte ?? given?.gt);
  const [max, setMax] = useState(given?.lte ?? given?.lt);
  const { atLeast, atMost, between, preferLower, preferHigher, from, to } = words();
  const unit = attribute.unit ? ` (${attribute.unit})` : "";
  const steps = attribute.range?.steps ?? [];

  function choose(how: Comparison, low = min, high = max): void {
    setComparison(how);
    setMin(low);
    setMax(high);
    onChange(writeComparison(how, low, high));
  }

  return (
    <>
      <div class="comparisons">
        <Segments
          label={textOf(attribute.label, attribute.id)}
          value={comparison}
          choices={[
            { value: "gte", label: atLeast },
            { value: "lte", label: atMost },
            { value: "between", label: between },
          ]}
          onChange={(how) => choose(how)}
        />
        {mayPrefer && (
          <Segments
            label={words().wish}
            value={comparison}
            choices={[
              { value: "lower", label: preferLower },
              { value: "higher", label: preferHigher },
            ]}
            onChange={(how) => choose(how)}
          />
        )}
      </div>
      <div class="amounts">
        {(comparison === "gte" || comparison === "between") && (
          <AmountField
            label={(comparison === "gte" ? atLeast : from) + unit}
            value={min}
            onChange={(value) => choose(comparison, value, max)}
          />
        )}
        {(comparison === "lte" || comparison === "between") && (
          <AmountField
            label={(comparison === "lte" ? atMost : to) + unit}
            value={max}
            onChange={(value) => choose(comparison, min, value)}
          />
        )}
      </div>
      {(comparison === "gte" || comparison === "lte") && (
        <div class="steps">
          {steps.map((step) => {
            const count = comparison === "gte" ? step.atLeast : step.atMost;
            const isChosen = step.value === (comparison === "gte" ? min : max);
            return (
              <button
                key={step.value}
                type="button"
                class="step"
                aria-pressed={isChosen}
                onClick={() =>
                  comparison === "gte"
                    ? choose("gte", step.value, max)
                    : choose("lte", min, step.value)
                }
              >
                {formatNumber(step.value, 3)}
                <small class="muted">{formatNumber(count)}</small>
              </button>
            );
          })}
        </div>
      )}
    </>
  );
}

function AmountField(props: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}) {
  const { label, value, onChange } = props;
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        type="number"
        step="any"
        class="input"
        value={value ?? ""}
        onInput={({ currentTarget }) =>
          onChange(currentTarget.value === "" ? undefined : currentTarget.valueAsNumber)
        }
      />
    </label>
  );
}

function comparisonOf(test: StudioTest | undefined, { better }: StudioAttribute): Comparison {
  if (test === undefined) return better === "lower" ? "lte" : "gte";
  if ("prefer" in test) return test.prefer;
  const { gte, gt, lte, lt } = test as { gte?: number; gt?: number; lte?: number; lt?: number };
  const hasMin = gte !== undefined || gt !== undefined;
  const hasMax = lte !== undefined || lt !== undefined;
  return hasMin && hasMax ? "between" : hasMax ? "lte" : "gte";
}

function writeComparison(
  how: Comparison,
  min: number | undefined,
  max: number | undefined,
): StudioTest | undefined {
  switch (how) {
    case "lower":
    case "higher":
      return { prefer: how };
    case "gte":
      return min === undefined ? undefined : { gte: min };
    case "lte":
      return max === undefined ? undefined : { lte: max };
    case "between":
      return min === undefined || max === undefined ? undefined : { gte: min, lte: max };
  }
}
