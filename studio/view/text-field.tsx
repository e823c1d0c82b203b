import { useEffect, useRef, useState } from "preact/hooks";

interface TextFieldProps {
  readonly value: string;
  readonly label: string;
  /** May tell when the new text has arrived; until then it stays as it was typed. */
  readonly onChange: (value: string) => void | Promise<void>;
  readonly placeholder?: string;
  readonly class?: string;
  readonly lang?: string;
  readonly isInvalid?: boolean;
  readonly id?: string;
  /** Takes the focus when it appears, all text selected. */
  readonly isNew?: boolean;
}

/** Typing that pauses this long is taken over; leaving the field does it at once. */
const pauseMs = 350;

/**
 * Text that is edited where it is read. While somebody types, and until it has arrived, it is
 * theirs: what comes from the server meanwhile waits. Line breaks are spaces; Enter leaves the field.
 */
export function TextField(props: TextFieldProps) {
  const { value, label, onChange, placeholder, lang, isInvalid = false, id, isNew } = props;
  const [typed, setTyped] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<number | undefined>(undefined);
  const latest = useRef(onChange);
  latest.current = onChange;
  const known = useRef(value);
  known.current = value;
  const waiting = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (isNew) {
      field.current?.focus();
      field.current?.select();
    }
    // Closed while typing: the last words count too.
    return () => {
      if (waiting.current !== undefined) void commit(waiting.current);
    };
  }, []);

  function commit(text: string): void | Promise<void> {
    clearTimeout(timer.current);
    waiting.current = undefined;
    if (text.trim() !== known.current) return latest.current(text.trim());
  }

  async function leave(text: string): Promise<void> {
    await commit(text);
    if (document.activeElement !== field.current) setTyped(undefined);
  }

  return (
    <textarea
      ref={field}
      {...(id === undefined ? {} : { id })}
      class={`input ${props.class ?? ""}`}
      rows={1}
      aria-label={label}
      aria-invalid={isInvalid}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(lang === undefined ? {} : { lang })}
      value={typed ?? value}
      onInput={({ currentTarget }) => {
        const text = currentTarget.value.replaceAll(/\s*\n\s*/g, " ");
        setTyped(text);
        clearTimeout(timer.current);
        waiting.current = text;
        timer.current = window.setTimeout(() => void commit(text), pauseMs);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      onBlur={({ currentTarget }) => void leave(currentTarget.value)}
    />
  );
}
