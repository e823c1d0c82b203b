import { textOf } from "../view/format.ts";
import { Segments } from "../view/segments.tsx";
import { words } from "../words/words.ts";
import { NumberFields } from "./number-fields.tsx";
import type { TestProps } from "./test-props.ts";
import { ValueFields } from "./value-fields.tsx";

/** The fields that fit the kind of the attribute. */
export function TestFields(props: TestProps) {
  switch (props.attribute.kind) {
    case "boolean":
      return <YesNoFields {...props} />;
    case "number":
      return <NumberFields {...props} />;
    case "choice":
    case "choices":
      return <ValueFields {...props} />;
  }
}

function YesNoFields({ attribute, test, onChange }: TestProps) {
  const { yes, no } = words();
  const chosen = test !== undefined && "eq" in test ? String(test.eq) : "";
  return (
    <div>
      <Segments
        label={textOf(attribute.label, attribute.id)}
        value={chosen}
        choices={[
          { value: "true", label: yes },
          { value: "false", label: no },
        ]}
        onChange={(value) => onChange({ eq: value === "true" })}
      />
    </div>
  );
}
