import { Icon, type IconName } from "./icon.tsx";

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly icon?: IconName;
    /** Only the icon is seen; the label is its name. */
    readonly isBare?: boolean;
  }[];
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, one of them chosen. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, value, choices, onChange } = props;
  return (
    <div class="segments" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          {...(choice.isBare ? { "aria-label": choice.label, title: choice.label } : {})}
          onClick={() => onChange(choice.value)}
        >
          {choice.icon && <Icon name={choice.icon} />}
          {!choice.isBare && choice.label}
        </button>
      ))}
    </div>
  );
}
